#include "app/paper/log_lines.h"

#include "app/paper/paper.h"
#include "app/text/dates.h"
#include "app/text/labels.h"
#include "app/text/strings.h"

#include <QCoreApplication>

#include <array>

namespace kt::paper {
namespace {

QString word(const char* words) {
    return QCoreApplication::translate("AccessLog", words);
}

QString looked_at(const std::string& about) {
    if (about == "bsn") return word(QT_TRANSLATE_NOOP("AccessLog", "saw the BSN"));
    if (about == "access_log") return word(QT_TRANSLATE_NOOP("AccessLog", "looked in this log"));
    if (about == "conference") return word(QT_TRANSLATE_NOOP("AccessLog", "looked at the dossier in a team meeting"));
    return word(QT_TRANSLATE_NOOP("AccessLog", "looked at the dossier"));
}

QString failed_to_unlock(const ledger::AccessLine& line) {
    if (line.times <= 1) return word(QT_TRANSLATE_NOOP("AccessLog", "unlocking failed once before"));
    return word(QT_TRANSLATE_NOOP("AccessLog", "unlocking failed %1 times before, first %2"))
        .arg(line.times)
        .arg(text::moment(line.since.value_or(line.at)));
}

} // namespace

QString log_deed(const ledger::AccessLine& line) {
    const auto about = [&] {
        const care::KindSpec* kind = care::find_kind(line.about);
        return kind != nullptr ? text::kind_label(kind->kind) : text::qt(line.about);
    };
    const auto printed = [&] {
        const auto what = find_paper(line.about);
        return what ? paper_label(*what) : text::qt(line.about);
    };
    if (line.action == "write") return word(QT_TRANSLATE_NOOP("AccessLog", "wrote: %1")).arg(about());
    if (line.action == "share") return word(QT_TRANSLATE_NOOP("AccessLog", "changed: %1")).arg(about());
    if (line.action == "search") return word(QT_TRANSLATE_NOOP("AccessLog", "found words of the dossier by searching"));
    if (line.action == "print") return word(QT_TRANSLATE_NOOP("AccessLog", "printed: %1")).arg(printed());
    if (line.action == "export") return word(QT_TRANSLATE_NOOP("AccessLog", "took out a copy"));
    if (line.action == "emergency") return word(QT_TRANSLATE_NOOP("AccessLog", "opened it in an emergency"));
    if (line.action == "join") return word(QT_TRANSLATE_NOOP("AccessLog", "joined it with another dossier"));
    if (line.action == "part") return word(QT_TRANSLATE_NOOP("AccessLog", "parted it from another dossier"));
    if (line.action == "unlock_failed") return failed_to_unlock(line);
    if (line.action == "password_changed") return word(QT_TRANSLATE_NOOP("AccessLog", "changed the password"));
    if (line.action == "recovery_sheet_made") return word(QT_TRANSLATE_NOOP("AccessLog", "made a recovery sheet"));
    return looked_at(line.about);
}

QString log_part_label(ledger::LogPart part) {
    static constexpr auto labels = std::to_array<const char*>({
        QT_TRANSLATE_NOOP("AccessLog", "Looked and searched"),
        QT_TRANSLATE_NOOP("AccessLog", "Written"),
        QT_TRANSLATE_NOOP("AccessLog", "Papers and copies"),
        QT_TRANSLATE_NOOP("AccessLog", "Consent and access"),
        QT_TRANSLATE_NOOP("AccessLog", "Emergencies"),
        QT_TRANSLATE_NOOP("AccessLog", "Unlocking"),
    });
    return word(labels.at(static_cast<std::size_t>(part)));
}

} // namespace kt::paper

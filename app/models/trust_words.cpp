#include "app/models/trust_words.h"

#include "app/text/dates.h"
#include "app/text/labels.h"
#include "app/text/strings.h"
#include "core/care/verification.h"

#include <QCoreApplication>

#include <algorithm>

namespace kt::app {

namespace {

QString name_of(const MemberId& id, const std::vector<ledger::MemberRow>& members) {
    const auto who = std::ranges::find(members, id, &ledger::MemberRow::id);
    return who == members.end() ? QCoreApplication::translate("Trust", "Somebody") : text::qt(who->name);
}

QString how_label(std::string_view how) {
    namespace f = care::verification;
    return text::code_label(*f::spec.field(f::how), how).toLower();
}

QString when_and_how(const ledger::Comparison& said) {
    const QString day = text::day(text::local_day(said.at));
    return said.how.empty() ? day : how_label(said.how) + QStringLiteral(", ") + day;
}

} // namespace

QString trust_label(ledger::Trust trust) {
    switch (trust) {
    case ledger::Trust::Compared: return QCoreApplication::translate("Trust", "Words compared");
    case ledger::Trust::Different: return QCoreApplication::translate("Trust", "Words differed");
    case ledger::Trust::NotCompared: return QCoreApplication::translate("Trust", "Not compared");
    case ledger::Trust::Own:
    case ledger::Trust::Ended: break;
    }
    return {};
}

QString trust_line(const ledger::DeviceTrust& of, const std::vector<ledger::MemberRow>& members) {
    QStringList lines;
    if (of.mine)
        lines += (of.mine->same ? QCoreApplication::translate("Trust", "Compared by you, %1")
                                : QCoreApplication::translate("Trust", "You found other words, %1"))
                     .arg(when_and_how(*of.mine));
    for (const ledger::Comparison& said : of.colleagues)
        lines += (said.same ? QCoreApplication::translate("Trust", "Compared by %1, %2")
                            : QCoreApplication::translate("Trust", "%1 found other words, %2"))
                     .arg(name_of(said.by, members), when_and_how(said));
    return lines.join(QStringLiteral(" · "));
}

bool is_doubted(const ledger::DeviceTrust& of) {
    if (of.trust == ledger::Trust::Ended) return false;
    return of.trust == ledger::Trust::Different ||
           std::ranges::any_of(of.colleagues, [](const ledger::Comparison& said) { return !said.same; });
}

} // namespace kt::app

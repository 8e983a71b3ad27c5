#include "app/models/versions_model.h"

#include "app/text/dates.h"
#include "app/text/labels.h"
#include "core/care/frame.h"
#include "core/care/team.h"
#include "core/ledger/versions.h"

#include <QCoreApplication>

namespace kt::app {

using text::qt;

namespace {

QString version_said(const char* text) {
    return QCoreApplication::translate("Versions", text);
}

const Value& shown_then(const ledger::RuleChange& change, std::uint16_t field) {
    static const Value none;
    const auto at = change.shown.find(field);
    return at == change.shown.end() ? none : at->second;
}

/// What a domain or question was called just after the change.
QString subject_of(const ledger::RuleChange& change) {
    if (change.kind == care::Kind::FrameQuestion)
        return version_said(QT_TRANSLATE_NOOP("Versions", "Question “%1”"))
            .arg(qt(shown_then(change, care::frame_question::text).text()));
    if (change.kind != care::Kind::FrameDomain) return {};
    const auto own = shown_then(change, care::frame_domain::name).text();
    const auto code = shown_then(change, care::frame_domain::code).text();
    return version_said(QT_TRANSLATE_NOOP("Versions", "Domain “%1”"))
        .arg(own.empty() ? text::domain_label(code) : qt(own));
}

QString value_words(const care::Field& field, const Value& value) {
    const QString words = text::value_label(field, value);
    return words.isEmpty() ? version_said(QT_TRANSLATE_NOOP("Versions", "as usual")) : words;
}

QString set_words(const ledger::RuleChange& change, const care::Field& field) {
    const auto* pair = change.after.get<ValueList>();
    if (pair == nullptr || pair->size() != 2) return {};
    const QString label = text::code_label(field, pair->front().text());
    return (pair->back() == Value(true) ? QStringLiteral("+") : QString(QChar(0x2212))) + label;
}

/// One change as a sentence; empty when it goes without saying.
QString sentence_of(const ledger::RuleChange& change, bool made) {
    const auto* spec = care::find_kind(change.kind);
    const auto* field = spec == nullptr ? nullptr : spec->field(change.field);
    if (field == nullptr) return {};
    const QString subject = subject_of(change);
    if (change.kind == care::Kind::FrameQuestion && made)
        return change.field != care::frame_question::text
                   ? QString()
                   : version_said(QT_TRANSLATE_NOOP("Versions", "%1 added in %2"))
                         .arg(subject, text::domain_label(shown_then(change, care::frame_question::domain).text()));
    const bool is_domain = change.kind == care::Kind::FrameDomain;
    if (is_domain && change.field == care::frame_domain::code) {
        const bool own = shown_then(change, care::frame_domain::code).text().size() > 1 &&
                         !shown_then(change, care::frame_domain::name).null();
        return own ? version_said(QT_TRANSLATE_NOOP("Versions", "%1 added")).arg(subject) : QString();
    }
    if (change.field == care::field_removed)
        return change.after == Value(true)
                   ? version_said(QT_TRANSLATE_NOOP("Versions", "%1 taken away")).arg(subject)
                   : version_said(QT_TRANSLATE_NOOP("Versions", "%1 brought back")).arg(subject);
    if (change.before == change.after) return {};
    const QString what = text::field_label(change.kind, *field);
    const QString about = subject.isEmpty() ? what : subject + QStringLiteral(", ") + what.toLower();
    if (field->merge == care::Merge::Set) return about + QStringLiteral(": ") + set_words(change, *field);
    if (change.field == care::team_rules::put_back_to && change.kind == care::Kind::TeamRules)
        return version_said(QT_TRANSLATE_NOOP("Versions", "Put back as it was: %1"))
            .arg(value_words(*field, change.after));
    return version_said(QT_TRANSLATE_NOOP("Versions", "%1: %2, was %3"))
        .arg(about, value_words(*field, change.after), value_words(*field, change.before));
}

/// Whether the record began with this version.
bool made_in(const ledger::RuleVersion& version, const ledger::RuleChange& change) {
    const auto first = change.kind == care::Kind::FrameQuestion ? care::frame_question::text : care::frame_domain::code;
    return std::any_of(version.changes.begin(), version.changes.end(), [&](const ledger::RuleChange& one) {
        return one.record == change.record && one.field == first && one.before.null();
    });
}

RuleVersionItem version_item(const ledger::RuleVersion& version, int number) {
    RuleVersionItem item;
    item.op = qt(version.op.text());
    item.number = number;
    item.by = qt(version.author_name) + QStringLiteral(", ") + text::role_label(version.author_role);
    item.at = text::moment(version.at);
    for (const ledger::RuleChange& change : version.changes)
        if (const QString said = sentence_of(change, made_in(version, change));
            !said.isEmpty() && !item.changes.contains(said))
            item.changes += said;
    return item;
}

} // namespace

RuleVersionsModel::RuleVersionsModel(QObject* parent)
    : ListModel(std::make_unique<RowModel<RuleVersionItem>>(), parent) {
}

bool RuleVersionsModel::concerns(const ledger::Changes& changes) const {
    return changes.team;
}

void RuleVersionsModel::fetch(const std::string&) {
    query<RuleVersionItem>([](ledger::Ledger& ledger) -> Result<ledger::Page<RuleVersionItem>> {
        KT_TRY(const auto versions, ledger::rule_versions(ledger));
        std::vector<RuleVersionItem> items;
        for (std::size_t i = versions.size(); i-- > 0;)
            items.push_back(version_item(versions[i], static_cast<int>(i) + 1));
        if (!items.empty()) items.front().current = true;
        return whole(std::move(items));
    });
}

PastFrameModel::PastFrameModel(QObject* parent) : ListModel(std::make_unique<RowModel<PastFrameItem>>(), parent) {
    connect(this, &PastFrameModel::versionChanged, this, &ListModel::reload);
}

void PastFrameModel::setVersion(const QString& version) {
    if (version == version_) return;
    version_ = version;
    emit versionChanged();
}

bool PastFrameModel::askable() const {
    return !version_.isEmpty();
}

bool PastFrameModel::concerns(const ledger::Changes& changes) const {
    return changes.team;
}

void PastFrameModel::fetch(const std::string&) {
    query<PastFrameItem>(
        [version = text::plain(version_)](ledger::Ledger& ledger) -> Result<ledger::Page<PastFrameItem>> {
            KT_TRY(const auto op, op::Ref::parse(version));
            KT_TRY(const auto records, ledger::rules_as_of(ledger, op));
            const auto frame = care::frame_of(records);
            std::vector<PastFrameItem> items;
            for (const care::FrameDomain& one : frame.domains) {
                PastFrameItem item;
                item.domain = qt(one.code);
                item.label = one.name.empty() ? text::domain_label(one.code) : qt(one.name);
                item.asked = one.in_force;
                for (const care::FrameQuestion& question : frame.questions_of(one.code))
                    item.questions += qt(question.text);
                items.push_back(std::move(item));
            }
            return whole(std::move(items));
        });
}

} // namespace kt::app

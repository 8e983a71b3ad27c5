#include "app/models/rights_models.h"

#include "app/models/record_reader.h"
#include "core/care/rights.h"
#include "core/ledger/rights.h"

#include <QCoreApplication>

namespace kt::app {

namespace {

namespace asked_right = care::rights_case;
namespace own_words = care::own_statement;
namespace not_further = care::restriction;

QString parts_of(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString kind_words(const ledger::Record& record, std::uint16_t field) {
    const auto* kind = care::find_kind(record.shown(field).text());
    return kind != nullptr ? text::kind_label(kind->kind) : QString();
}

} // namespace

RightItem RightItem::of(const ledger::Record& record, const Names& names) {
    namespace f = asked_right;
    const RecordReader read(record, names);
    const care::Facts facts = ledger::facts_of(record);
    RightItem item;
    item.take(read);
    item.what = read.text(f::right);
    item.label = read.label(f::right);
    item.words = read.text(f::words);
    const QString who = read.text(f::asked_by_name).isEmpty() ? read.label(f::asked_by) : read.text(f::asked_by_name);
    item.asked = parts_of({read.day(f::asked_on), who, read.label(f::asked_how)});
    item.handler = read.member(f::handler);
    item.decided = parts_of({read.label(f::decision), read.label(f::refusal_reason), read.text(f::decision_text),
                             read.day(f::decided_on), read.member(f::decided_by)});
    item.done = parts_of({read.day(f::done_on), read.text(f::given)});
    item.theme = read.text(f::theme);
    item.theme_label = read.label(f::theme);
    item.about = read.reference(f::record);
    item.about_label = kind_words(record, f::record_kind);
    item.open = !care::right_settled(facts);
    const QString decision = read.text(f::decision);
    item.granted = decision == QLatin1String("granted") || decision == QLatin1String("partly");
    if (const auto due = care::open_right_due(facts)) {
        item.due = text::due(*due, names.today);
        item.late = *due < names.today;
        item.since = due->days;
    } else if (const auto asked = record.shown(f::asked_on).date()) {
        item.since = -asked->days;
    }
    return item;
}

DossierRights::DossierRights(QObject* parent) : DossierList(std::make_unique<RowModel<RightItem>>(), parent) {
}

void DossierRights::fetch(const std::string&) {
    records<RightItem>(care::Kind::RightsCase, [](const RightItem& a, const RightItem& b) {
        return std::tuple(!a.open, a.since) < std::tuple(!b.open, b.since);
    });
}

StatementItem StatementItem::of(const ledger::Record& record, const Names& names) {
    namespace f = own_words;
    const RecordReader read(record, names);
    StatementItem item;
    item.take(read);
    item.words = read.text(f::text);
    item.said = parts_of({read.day(f::said_on), item.by});
    item.about_label = kind_words(record, f::about_kind);
    item.about = read.reference(f::about_record);
    return item;
}

DossierStatements::DossierStatements(QObject* parent)
    : DossierList(std::make_unique<RowModel<StatementItem>>(), parent) {
    connect(this, &DossierStatements::aboutChanged, this, &ListModel::reload);
}

void DossierStatements::setAbout(const QString& about) {
    if (about == about_) return;
    about_ = about;
    emit aboutChanged();
}

void DossierStatements::fetch(const std::string&) {
    records<StatementItem>(care::Kind::OwnStatement, {}, [about = about_](const StatementItem& one) {
        return about.isEmpty() || one.about == about;
    });
}

RestrictionItem RestrictionItem::of(const ledger::Record& record, const Names& names) {
    namespace f = not_further;
    const RecordReader read(record, names);
    RestrictionItem item;
    item.take(read);
    item.theme_label = read.label(f::theme);
    item.from = read.day(f::from);
    QStringList readers;
    if (const auto at = record.fields.find(f::readers); at != record.fields.end())
        for (const auto& head : at->second)
            readers += names.name(head.value.id<MemberId>());
    readers.removeAll(QString());
    readers.sort();
    item.readers = readers.join(QStringLiteral(", "));
    item.stands = !record.shown(f::lifted_on).date();
    return item;
}

DossierRestrictions::DossierRestrictions(QObject* parent)
    : DossierList(std::make_unique<RowModel<RestrictionItem>>(), parent) {
}

void DossierRestrictions::fetch(const std::string&) {
    records<RestrictionItem>(
        care::Kind::Restriction,
        [](const RestrictionItem& a, const RestrictionItem& b) { return a.theme_label < b.theme_label; },
        [](const RestrictionItem& one) { return one.stands; });
}

} // namespace kt::app

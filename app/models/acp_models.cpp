#include "app/models/acp_models.h"

#include "app/models/record_reader.h"
#include "app/text/explained.h"
#include "core/care/acp.h"

namespace kt::app {

namespace {

namespace limit = care::treatment_directive;
namespace late_wish = care::advance_care;

QString with_dots(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

care::Directive directive_of(const ledger::Record& record) {
    care::Directive out;
    out.id = record.id;
    out.treatment = record.shown(limit::treatment).text();
    if (const auto other = record.shown(limit::other_treatment).text(); out.treatment == "other" && !other.empty())
        out.treatment = other;
    out.decision = record.shown(limit::decision).text();
    out.discussed_on = record.shown(limit::discussed_on).date();
    out.withdrawn = !record.shown(limit::withdrawn_on).null();
    return out;
}

/// Those that stand in their order, then the others.
std::vector<DirectiveItem> in_order(const std::vector<ledger::Record>& found, const Names& names) {
    std::vector<care::Directive> all;
    all.reserve(found.size());
    for (const auto& record : found)
        all.push_back(directive_of(record));
    const auto standing = care::standing_directives(all);
    std::vector<DirectiveItem> items;
    const auto record_of = [&found](const RecordId& id) {
        return std::find_if(found.begin(), found.end(), [&id](const ledger::Record& one) { return one.id == id; });
    };
    for (const auto& one : standing) {
        DirectiveItem item = DirectiveItem::of(*record_of(one.id), names);
        item.stands = true;
        item.doubtful = item.conflicts > 0 ||
                        std::count_if(standing.begin(), standing.end(),
                                      [&one](const auto& other) { return other.treatment == one.treatment; }) > 1;
        items.push_back(std::move(item));
    }
    for (auto it = found.rbegin(); it != found.rend(); ++it)
        if (std::none_of(standing.begin(), standing.end(), [it](const auto& one) { return one.id == it->id; }))
            items.push_back(DirectiveItem::of(*it, names));
    return items;
}

} // namespace

DirectiveItem DirectiveItem::of(const ledger::Record& record, const Names& names) {
    const RecordReader read(record, names);
    DirectiveItem item;
    item.take(read);
    item.words = text::directive(directive_of(record));
    item.decision = read.text(limit::decision);
    item.text = read.text(limit::text);
    item.discussed =
        with_dots({read.text(limit::discussed_with), read.day(limit::discussed_on), read.member(limit::discussed_by)});
    return item;
}

DossierDirectives::DossierDirectives(QObject* parent)
    : DossierList(std::make_unique<RowModel<DirectiveItem>>(), parent) {
    connect(this, &DossierDirectives::filterChanged, this, &ListModel::reload);
}

void DossierDirectives::setLimitsOnly(bool limits_only) {
    if (limits_only == limits_only_) return;
    limits_only_ = limits_only;
    emit filterChanged();
}

void DossierDirectives::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<DirectiveItem>([id = *id, limits_only = limits_only_, &clock = session()->desk().worker()->clock()](
                             ledger::Ledger& ledger) -> Result<ledger::Page<DirectiveItem>> {
        KT_TRY(const auto names, Names::of(ledger, id, clock));
        KT_TRY(const auto found, ledger.records(id, care::Kind::TreatmentDirective));
        auto items = in_order(found, names);
        if (limits_only)
            std::erase_if(items, [](const DirectiveItem& one) {
                return !one.stands || (one.decision == QLatin1String("yes") && !one.doubtful);
            });
        return whole(std::move(items));
    });
}

WishesItem WishesItem::of(const ledger::Record& record, const Names& names) {
    const RecordReader read(record, names);
    WishesItem item;
    item.take(read);
    item.wishes = read.text(late_wish::wishes);
    QStringList place{read.label(late_wish::place_of_death), read.text(late_wish::place_text)};
    place.removeAll(QString());
    item.place_label = place.join(QStringLiteral(", "));
    item.representative = with_dots({read.text(late_wish::representative), read.label(late_wish::representative_kind),
                                     read.text(late_wish::representative_phone)});
    item.discussed = with_dots({read.text(late_wish::discussed_with), read.day(late_wish::discussed_on),
                                read.member(late_wish::discussed_by)});
    item.will = read.text(late_wish::will);
    return item;
}

DossierWishes::DossierWishes(QObject* parent) : DossierList(std::make_unique<RowModel<WishesItem>>(), parent) {
}

void DossierWishes::fetch(const std::string&) {
    records<WishesItem>(care::Kind::AdvanceCare);
}

CapacityItem CapacityItem::of(const ledger::Record& record, const Names& names) {
    namespace f = care::capacity;
    const RecordReader read(record, names);
    CapacityItem item;
    item.take(read);
    item.decision = read.text(f::about);
    item.judgement = read.text(f::judgement);
    item.judgement_label = read.label(f::judgement);
    item.assessed = with_dots({names.name_and_role(read.who(f::assessed_by)), read.day(f::assessed_on)});
    item.text = read.text(f::text);
    return item;
}

DossierCapacities::DossierCapacities(QObject* parent)
    : DossierList(std::make_unique<RowModel<CapacityItem>>(), parent) {
}

void DossierCapacities::fetch(const std::string&) {
    records<CapacityItem>(care::Kind::Capacity);
}

} // namespace kt::app

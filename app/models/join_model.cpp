#include "app/models/join_model.h"

#include "app/text/dates.h"
#include "app/text/labels.h"
#include "core/care/client.h"
#include "core/ledger/joining.h"

#include <set>

namespace kt::app {

using text::qt;

namespace {

QString client_label(std::uint16_t field) {
    return text::field_label(care::Kind::Client, *care::client::spec.field(field));
}

JoinItem both(const QString& label, const QString& here, const QString& there) {
    return {label, here, there, here != there};
}

std::vector<JoinItem> side_by_side(const ledger::JoinSide& a, const ledger::JoinSide& b) {
    namespace f = care::client;
    const auto born = [](const ledger::JoinSide& side) {
        return side.client.birth_date ? text::short_day(*side.client.birth_date) : QString();
    };
    const auto count = [](const ledger::JoinSide& side, care::Kind kind) {
        const auto at = side.records.find(kind);
        return at == side.records.end() ? QString() : QString::number(at->second);
    };
    std::vector<JoinItem> out{
        both(client_label(f::name), qt(a.client.name), qt(b.client.name)),
        both(client_label(f::birth_date), born(a), born(b)),
        both(client_label(f::address), qt(a.address), qt(b.address)),
        both(client_label(f::postcode), qt(a.client.postcode), qt(b.client.postcode)),
        both(client_label(f::phone), qt(a.phone), qt(b.phone)),
        both(text::label_of_field("central_contact"), qt(a.client.central_contact_name),
             qt(b.client.central_contact_name)),
    };
    std::set<care::Kind> kinds;
    for (const ledger::JoinSide* side : {&a, &b})
        for (const auto& [kind, number] : side->records)
            kinds.insert(kind);
    for (const care::Kind kind : kinds)
        out.push_back({text::kind_label(kind), count(a, kind), count(b, kind), false});
    return out;
}

} // namespace

JoinModel::JoinModel(QObject* parent) : ListModel(std::make_unique<RowModel<JoinItem>>(), parent) {
    connect(this, &JoinModel::filterChanged, this, &ListModel::reload);
}

void JoinModel::setClient(const QString& client) {
    if (client == client_) return;
    client_ = client;
    emit filterChanged();
}

void JoinModel::setOther(const QString& other) {
    if (other == other_) return;
    other_ = other;
    emit filterChanged();
}

bool JoinModel::concerns(const ledger::Changes& changes) const {
    return !changes.dossiers.empty();
}

bool JoinModel::askable() const {
    return !client_.isEmpty() && !other_.isEmpty();
}

void JoinModel::fetch(const std::string&) {
    const auto here = ClientId::parse(text::plain(client_));
    const auto there = ClientId::parse(text::plain(other_));
    if (!here || !there) return;
    query<JoinItem>([here = *here, there = *there](ledger::Ledger& ledger) -> Result<ledger::Page<JoinItem>> {
        KT_TRY(const auto a, ledger::join_side(ledger, here));
        KT_TRY(const auto b, ledger::join_side(ledger, there));
        return whole(side_by_side(a, b));
    });
}

} // namespace kt::app

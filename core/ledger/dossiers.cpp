#include "core/ledger/dossiers.h"

#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/ledger/folding.h"
#include "core/store/joined.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace kt::ledger {

namespace {

constexpr std::size_t most_kept = 4'000; ///< records, together

std::tuple<std::uint16_t, RecordId, op::Space> rank(const Record& record) {
    return {record.kind, record.id, record.space};
}

/// That an emergency set was opened stays so, whoever removes the line.
bool counts(const Record& record) {
    return !record.removed() || record.known_kind() == care::Kind::EmergencyAccess;
}

void take_facts(Dossier& dossier) {
    dossier.facts.clear();
    dossier.facts.reserve(dossier.records.size());
    for (const Record& record : dossier.records)
        dossier.facts.push_back(facts_of(record));
}

Result<Dossier> stored_records(const store::Db& db, const ClientId& id, const std::vector<ClientId>& family) {
    Dossier out;
    out.id = id;
    const auto visit = [&](const store::StoredRecord& stored) -> Result<store::Next> {
        const care::Looks looks = row_looks_at(static_cast<care::Kind>(stored.kind));
        if (looks == care::Looks::Nowhere) return store::Next::Kind;
        KT_TRY(Record record, read_record(stored));
        if (!counts(record)) return store::Next::Record;
        if (record.known_kind() == care::Kind::Client && stored.space.dossier != id)
            out.other_names.emplace_back(record.shown(care::client::name).text());
        else
            out.records.push_back(std::move(record));
        return looks == care::Looks::Presence ? store::Next::Kind : store::Next::Record;
    };
    for (const ClientId& one : family)
        KT_CHECK(store::each_kind_of(db, one, visit));
    // They come in order of arrival, which differs per device.
    std::ranges::sort(out.records, {}, rank);
    take_facts(out);
    return out;
}

/// What depends on more than the records of the dossier.
Result<void> look_around(const store::Db& db, Dossier& dossier) {
    std::set<RecordId> named;
    for (const Record& record : dossier.records)
        if (record.known_kind() == care::Kind::AgendaItem)
            named.insert(record.shown(care::agenda_item::conference).id<RecordId>());
    dossier.conferences.clear();
    dossier.facts.resize(dossier.records.size());
    for (const RecordId& conference : named) {
        KT_TRY(const auto stored, store::find_record(db, op::Space::team(),
                                                     static_cast<std::uint16_t>(care::Kind::Conference), conference));
        if (!stored) continue;
        KT_TRY(Record record, read_record(*stored));
        if (record.removed()) continue;
        dossier.facts.push_back(facts_of(record));
        dossier.conferences.push_back(std::move(record));
    }
    KT_TRY(dossier.task_due, store::next_due(db, dossier.id));
    KT_TRY(dossier.triggers, store::triggers(db, dossier.id));
    return {};
}

} // namespace

Result<Dossier> load_dossier(const store::Db& db, const ClientId& id, care::TeamRules rules) {
    KT_TRY(const auto family, store::family_of(db, id));
    KT_TRY(Dossier out, stored_records(db, id, family));
    KT_CHECK(look_around(db, out));
    out.rules = std::move(rules);
    return out;
}

Result<const Dossier*> Dossiers::of(const store::Db& db, const ClientId& id, const care::TeamRules& rules) {
    KT_TRY(const auto family, store::family_of(db, id));
    if (family.size() != 1) {
        KT_TRY(passing_, load_dossier(db, id, rules));
        return &passing_;
    }
    auto known = kept_.find(id);
    if (known == kept_.end()) {
        KT_TRY(Dossier fresh, stored_records(db, id, family));
        if (records_ + fresh.records.size() > most_kept) forget();
        records_ += fresh.records.size();
        known = kept_.emplace(id, std::move(fresh)).first;
    }
    KT_CHECK(look_around(db, known->second));
    known->second.rules = rules;
    return &known->second;
}

void Dossiers::wrote(const Record& record) {
    const auto known = kept_.find(record.space.dossier);
    if (known == kept_.end()) return;
    Dossier& dossier = known->second;
    const care::Looks looks = row_looks_at(record.known_kind());
    if (looks == care::Looks::Nowhere) return;
    const auto place = std::ranges::lower_bound(dossier.records, rank(record), {}, rank);
    const auto at = place - dossier.records.begin();
    const bool here = place != dossier.records.end() && rank(*place) == rank(record);
    dossier.facts.resize(dossier.records.size());
    if (!counts(record)) {
        // Of a kind that only counts by being there another may be stored.
        if (here && looks == care::Looks::Presence) return forget();
        if (!here) return;
        dossier.records.erase(place);
        dossier.facts.erase(dossier.facts.begin() + at);
        --records_;
        return;
    }
    care::Facts facts = facts_of(record);
    if (here) {
        *place = record;
        dossier.facts[static_cast<std::size_t>(at)] = std::move(facts);
        return;
    }
    if (looks == care::Looks::Presence &&
        std::ranges::any_of(dossier.records, [&](const Record& one) { return one.kind == record.kind; }))
        return;
    dossier.records.insert(place, record);
    dossier.facts.insert(dossier.facts.begin() + at, std::move(facts));
    ++records_;
}

void Dossiers::forget() {
    kept_.clear();
    records_ = 0;
    passing_ = {};
}

} // namespace kt::ledger

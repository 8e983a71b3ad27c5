// The rows of lists, written after the states they show.
#include "core/care/client.h"
#include "core/ledger/folding.h"
#include "core/store/clients.h"
#include "core/store/emergency.h"
#include "core/store/joined.h"
#include "core/store/needs.h"
#include "core/store/rowid.h"

#include <algorithm>
#include <tuple>

namespace kt::ledger {

namespace {

using care::Kind;

/// Records of one dossier by id, read when asked for.
class Neighbours {
  public:
    Neighbours(const store::Db& db, const ClientId& dossier) : db_(db), dossier_(dossier) {}

    const Record* operator()(const RecordId& id) {
        if (const auto known = records_.find(id); known != records_.end())
            return known->second ? &*known->second : nullptr;
        auto& place = records_[id];
        place = find(id);
        return place ? &*place : nullptr;
    }

  private:
    [[nodiscard]] std::optional<Record> find(const RecordId& id) const {
        const auto family = store::family_of(db_, dossier_);
        if (!family) return std::nullopt;
        for (const ClientId& one : *family)
            for (const auto compartment : {care::Compartment::General, care::Compartment::Carer}) {
                const auto stored =
                    store::find_record(db_, {one, compartment}, static_cast<std::uint16_t>(Kind::Participant), id);
                if (!stored || !*stored) continue;
                auto record = read_record(**stored);
                return record && !record->removed() ? std::optional(*std::move(record)) : std::nullopt;
            }
        return std::nullopt;
    }

    const store::Db& db_;
    ClientId dossier_;
    std::map<RecordId, std::optional<Record>> records_;
};

Result<void> put_task(const store::Db& db, std::int64_t row, const RecordRows& rows) {
    return rows.task ? store::put_task(db, row, *rows.task, rows.task_closed) : store::drop_task(db, row);
}

} // namespace

/// In order of row, so that tables grow at an end and not in the middle of their pages.
Result<void> Folding::write_states() {
    using Place = std::tuple<std::int64_t, std::uint16_t, std::int64_t, op::LogicalTime, RecordId>;
    std::vector<std::tuple<Place, const Key*, Slot*>> changed;
    for (auto& [key, slot] : slots_) {
        if (!slot.changed) continue;
        KT_TRY(const std::int64_t dossier, store::number_of(c_.db, key.space.dossier));
        slot.fresh = slot.row == 0;
        changed.push_back({{dossier, key.kind, slot.row, slot.state.created().at, key.id}, &key, &slot});
    }
    std::ranges::sort(changed);
    store::NewRecords added(c_.db);
    for (auto& [place, key, slot] : changed) {
        const store::StoredRecord stored{slot->row,           key->id, key->kind, key->space, slot->state.created().at,
                                         slot->state.encode()};
        if (slot->fresh) {
            KT_TRY(slot->row, added.add(stored));
        } else {
            KT_CHECK(store::update_record(c_.db, stored));
        }
    }
    KT_CHECK(write_timeline());
    for (auto& [place, key, slot] : changed) {
        if (c_.dossiers.keeps(key->space.dossier)) c_.dossiers.wrote(slot->state.read(key->id, key->space));
        KT_CHECK(write_rows(*key, *slot));
        slot->changed = slot->fresh = slot->words = false;
    }
    return store::put_texts(c_.db, std::exchange(texts_, {}), searched_text);
}

Result<void> Folding::write_timeline() {
    for (Line& line : lines_)
        for (std::size_t i = 0; i < line.slots.size(); ++i)
            line.entry.parts[i].record = line.slots[i]->row;
    // As a timeline runs: dossier by dossier, from the newest down.
    std::ranges::sort(lines_, std::ranges::greater{}, [](const Line& line) {
        return std::tuple(-store::record_row::dossier(line.slots.front()->row), line.entry.at, line.entry.op.n);
    });
    for (const Line& line : lines_)
        KT_CHECK(store::add_timeline(c_.db, line.entry));
    lines_.clear();
    return {};
}

Result<void> Folding::write_rows(const Key& key, const Slot& slot) {
    KT_CHECK(write_list_rows(key, slot));
    const bool removed = slot.state.removed();
    if (slot.words && key.kind != static_cast<std::uint16_t>(Kind::Client)) {
        std::string text = removed ? std::string() : slot.state.searched_text();
        if (!text.empty()) texts_.push_back({slot.row, std::move(text)});
    }
    const auto conflicts = removed ? std::vector<std::uint16_t>{} : slot.state.conflicts();
    if (slot.fresh && conflicts.empty()) return {};
    KT_TRY(const bool other, store::put_conflicts(c_.db, slot.row, conflicts));
    changes_.conflicts = changes_.conflicts || other;
    return {};
}

Result<void> Folding::write_list_rows(const Key& key, const Slot& slot) {
    const auto kind = static_cast<Kind>(key.kind);
    if (kind == Kind::Client && linked_.contains(key.space.dossier)) {
        const Record client = slot.state.read(key.id, key.space);
        const auto into = client.shown(care::client::joined_to).id<ClientId>();
        return store::put_link(c_.db, key.space.dossier, into.none() ? std::nullopt : std::optional(into));
    }
    if (kind == Kind::EmergencySet) {
        const auto row = emergency_row(slot.state.read(key.id, key.space));
        return row ? store::put_emergency(c_.db, slot.row, *row) : store::drop_emergency(c_.db, slot.row);
    }
    constexpr auto listed =
        std::to_array<Kind>({Kind::Task, Kind::Signal, Kind::AgendaItem, Kind::ContactMoment, Kind::Message});
    if (std::ranges::find(listed, kind) == listed.end()) return {};
    Neighbours neighbours(c_.db, key.space.dossier);
    const RecordRows rows = rows_of(slot.state.read(key.id, key.space), std::ref(neighbours));
    if (kind == Kind::Task) return put_task(c_.db, slot.row, rows);
    if (kind == Kind::Message) return store::put_unread(c_.db, slot.row, key.id, rows.unread);
    if (rows.trigger || !slot.fresh) {
        if (kind == Kind::Signal || kind == Kind::ContactMoment)
            KT_CHECK(store::put_trigger(c_.db, slot.row, rows.trigger));
    }
    if (kind == Kind::ContactMoment) return {};
    if (kind == Kind::Signal)
        return rows.signal ? store::put_signal(c_.db, slot.row, *rows.signal, rows.signal_rank)
                           : store::drop_signal(c_.db, slot.row);
    return rows.agenda ? store::put_agenda(c_.db, slot.row, rows.conference, *rows.agenda)
                       : store::drop_agenda(c_.db, slot.row);
}

Result<void> Folding::write_task_owners(const ClientId& dossier) {
    std::vector<store::StoredRecord> tasks;
    KT_CHECK(store::each_record_of(c_.db, dossier, static_cast<std::uint16_t>(Kind::Task),
                                   [&](const store::StoredRecord& stored) -> Result<bool> {
                                       tasks.push_back(stored);
                                       return true;
                                   }));
    Neighbours neighbours(c_.db, dossier);
    for (const store::StoredRecord& stored : tasks) {
        KT_TRY(const Record record, read_record(stored));
        KT_CHECK(put_task(c_.db, stored.row, rows_of(record, std::ref(neighbours))));
    }
    return {};
}

Result<void> Folding::write_links() {
    if (dossiers_.empty()) return {};
    KT_TRY(const bool any, store::any_links(c_.db));
    if (!any) return {};
    if (!linked_.empty() || !clients_changed_.empty()) {
        KT_TRY(const auto moved, store::settle_links(c_.db));
        for (const ClientId& dossier : moved) {
            rows_due_.insert(dossier);
            clients_changed_.insert(dossier);
            dossiers_.insert(dossier);
        }
    }
    // Who looks at the one that carries on sees what is written in its parts.
    for (const ClientId& dossier : std::set<ClientId>(dossiers_)) {
        KT_TRY(const ClientId root, store::root_of(c_.db, dossier));
        dossiers_.insert(root);
    }
    return {};
}

/// In order of row too, as words are.
Result<void> Folding::write_clients() {
    KT_CHECK(write_links());
    std::map<std::int64_t, ClientId> by_row;
    for (const ClientId& dossier : rows_due_) {
        if (dossier.none()) continue;
        KT_TRY(const ClientId root, store::root_of(c_.db, dossier));
        if (root != dossier) {
            KT_CHECK(drop_client(dossier));
            if (clients_changed_.contains(dossier)) clients_changed_.insert(root);
        }
        KT_TRY(const std::int64_t row, store::number_of(c_.db, root));
        by_row.emplace(row, root);
    }
    if (by_row.empty()) return {};
    KT_TRY(const care::TeamRules rules, load_rules(c_.db));
    for (const auto& [row, dossier] : by_row)
        KT_CHECK(write_client(dossier, rules));
    return {};
}

Result<void> Folding::drop_client(const ClientId& id) {
    KT_TRY(const bool known, store::has_client(c_.db, id));
    if (known) KT_CHECK(store::drop_client(c_.db, id));
    KT_CHECK(store::put_attention(c_.db, id, {}));
    return store::put_need(c_.db, id, {});
}

Result<void> Folding::write_client(const ClientId& id, const care::TeamRules& rules) {
    KT_TRY(const Dossier* dossier, c_.dossiers.of(c_.db, id, rules));
    const auto rows = client_rows_of(*dossier);
    if (!rows) return drop_client(id);
    KT_CHECK(store::put_attention(c_.db, id, rows->attention));
    KT_CHECK(store::put_need(c_.db, id, rows->need));
    const bool words = clients_changed_.contains(id);
    bool known = true;
    if (words) {
        KT_TRY(known, store::has_client(c_.db, id));
    }
    const ClientRow& row = rows->client;
    KT_CHECK(store::put_client(c_.db, row));
    if (!words) return {};
    return store::index_client(c_.db, id, row.name, row.birth_date, row.postcode, found_by(*dossier), !known);
}

} // namespace kt::ledger

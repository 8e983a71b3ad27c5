// The rows of lists, written after the states they show.
#include "core/care/client.h"
#include "core/ledger/folding.h"
#include "core/store/clients.h"
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
        for (const auto compartment : {care::Compartment::General, care::Compartment::Carer}) {
            const auto stored =
                store::find_record(db_, {dossier_, compartment}, static_cast<std::uint16_t>(Kind::Participant), id);
            if (!stored || !*stored) continue;
            auto record = read_record(**stored);
            if (record && !record->removed()) place = *std::move(record);
            break;
        }
        return place ? &*place : nullptr;
    }

  private:
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
    if (kind != Kind::Task && kind != Kind::Signal && kind != Kind::AgendaItem && kind != Kind::ContactMoment)
        return {};
    Neighbours neighbours(c_.db, key.space.dossier);
    const RecordRows rows = rows_of(slot.state.read(key.id, key.space), std::ref(neighbours));
    if (kind == Kind::Task) return put_task(c_.db, slot.row, rows);
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

/// In order of row too, as words are.
Result<void> Folding::write_clients() {
    std::map<std::int64_t, ClientId> by_row;
    for (const ClientId& dossier : rows_due_) {
        if (dossier.none()) continue;
        KT_TRY(const std::int64_t row, store::number_of(c_.db, dossier));
        by_row.emplace(row, dossier);
    }
    if (by_row.empty()) return {};
    KT_TRY(const care::TeamRules rules, load_rules(c_.db));
    for (const auto& [row, dossier] : by_row)
        KT_CHECK(write_client(dossier, rules));
    return {};
}

Result<void> Folding::write_client(const ClientId& id, const care::TeamRules& rules) {
    KT_TRY(const Dossier dossier, load_dossier(c_.db, id, rules));
    const auto rows = client_rows_of(dossier);
    KT_CHECK(store::put_attention(c_.db, id, rows ? rows->attention : std::vector<care::Attention>{}));
    KT_CHECK(store::put_need(c_.db, id, rows ? rows->need : care::ConferenceNeed{}));
    const bool words = clients_changed_.contains(id);
    bool known = true;
    if (words || !rows) {
        KT_TRY(known, store::has_client(c_.db, id));
    }
    if (!rows) return known ? store::drop_client(c_.db, id) : Result<void>{};
    const ClientRow& row = rows->client;
    KT_CHECK(store::put_client(c_.db, row));
    if (!words) return {};
    std::string numbers;
    for (const Record& record : dossier.records)
        if (record.known_kind() == Kind::Client) numbers = numbers_of(record);
    return store::index_client(c_.db, id, row.name, row.birth_date, row.postcode, numbers, !known);
}

} // namespace kt::ledger

// Reading records, their history and their steps.
#include "core/care/team.h"
#include "core/ledger/impl.h"
#include "core/store/clients.h"
#include "core/store/drafts.h"
#include "core/store/joined.h"
#include "core/store/lists.h"
#include "core/store/needs.h"
#include "core/store/oplog.h"
#include "core/store/search.h"

#include <algorithm>

namespace kt::ledger {

namespace {

/// The name and role of an author, as the team space says them.
template <class Row>
void name_author(const Team& team, Row& row) {
    const store::MemberRow* who = team.member(row.author);
    row.author_role = who == nullptr ? care::Role::Other : who->role;
    if (who != nullptr) row.author_name = who->name;
}

} // namespace

Result<Record> LedgerImpl::record(const RecordId& id) const {
    KT_TRY(const auto found, store::find_record(db_, id));
    if (!found) return fail(Errc::NotFound, "record");
    KT_TRY(const bool closed, is_closed_to_me(found->space, found->kind));
    if (closed) return fail(Errc::NotAllowed, "emergency_set");
    return read_record(*found);
}

Result<std::vector<Record>> LedgerImpl::records(const ClientId& dossier, std::optional<care::Kind> kind,
                                                bool with_removed) const {
    std::vector<Record> out;
    const auto number = kind ? std::optional(static_cast<std::uint16_t>(*kind)) : std::nullopt;
    KT_TRY(const auto family, store::family_of(db_, dossier));
    for (const ClientId& one : family)
        KT_CHECK(store::each_record_of(db_, one, number, [&](const store::StoredRecord& stored) -> Result<bool> {
            KT_TRY(const bool closed, is_closed_to_me(stored.space, stored.kind));
            if (closed) return true;
            KT_TRY(Record record, read_record(stored));
            const bool part = record.known_kind() == care::Kind::Client && one != family.front();
            if (with_removed || (!record.removed() && !part)) out.push_back(std::move(record));
            return true;
        }));
    return out;
}

Result<std::vector<HistoryLine>> LedgerImpl::history(const RecordId& id) const {
    KT_TRY(const auto found, store::find_record(db_, id));
    if (!found) return fail(Errc::NotFound, "record");
    KT_TRY(const bool closed, is_closed_to_me(found->space, found->kind));
    if (closed) return fail(Errc::NotAllowed, "emergency_set");
    KT_TRY(const Record record, read_record(*found));
    KT_TRY(const auto refs, store::ops_of(db_, found->row));
    std::vector<HistoryLine> lines;
    for (const op::Ref& ref : refs) {
        KT_TRY(const auto entry, store::find_entry(db_, ref));
        if (!entry || entry->body.empty()) continue;
        const auto op = op::decode(entry->body);
        if (!op) continue;
        for (const op::RecordSet& set : op->records) {
            if (set.record != id || set.kind != found->kind) continue;
            for (const op::FieldSet& field : set.fields) {
                HistoryLine line;
                line.op = ref;
                line.field = field.field;
                auto value = decode_value(field.value);
                line.value = value ? *std::move(value) : Value(field.value);
                line.author = op->author;
                line.at = op->at.instant();
                const auto seen = record.seen(field.field);
                line.standing = std::ranges::binary_search(seen, ref);
                name_author(team_, line);
                lines.push_back(std::move(line));
            }
        }
    }
    return lines;
}

Result<care::StepsView> LedgerImpl::steps(const ClientId& id) const {
    KT_TRY(auto rules, load_rules(db_));
    KT_TRY(const ClientId root, store::root_of(db_, id));
    KT_TRY(const Dossier dossier, load_dossier(db_, root, std::move(rules)));
    if (dossier.records.empty()) {
        KT_TRY(const auto others, records(id, {}, false));
        if (others.empty()) return fail(Errc::NotFound, "dossier");
    }
    return steps_of(dossier);
}

Result<std::vector<ConflictRow>> LedgerImpl::conflicts(const ClientId& dossier_or_none) const {
    KT_TRY(auto rows, store::conflicts(db_, dossier_or_none));
    for (ConflictRow& row : rows) {
        KT_TRY(const auto found, store::find_record(db_, row.record));
        if (!found) continue;
        KT_TRY(const Record record, read_record(*found));
        const auto heads = record.fields.find(row.field);
        if (heads == record.fields.end()) continue;
        for (const Head& head : heads->second) {
            ConflictValue value{head.value, head.op, head.author, {}, {}, head.at.instant()};
            name_author(team_, value);
            row.values.push_back(std::move(value));
        }
    }
    return rows;
}

Result<std::vector<SearchRow>> LedgerImpl::search(std::string_view words, std::size_t most) const {
    KT_TRY(const auto hits, store::find(db_, words, most, searched_text));
    std::vector<SearchRow> rows;
    for (const store::Hit& hit : hits) {
        SearchRow row{hit.client, hit.record, hit.kind, hit.client_name, hit.client_name};
        if (!hit.record.none()) {
            KT_TRY(const auto found, store::find_record(db_, hit.record));
            if (!found) continue;
            KT_TRY(const RecordState state, RecordState::decode(found->state));
            row.snippet = store::snippet(state.searched_text(), words);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<MemberRow>> LedgerImpl::members() const {
    KT_TRY(auto rows, store::members(db_));
    for (MemberRow& row : rows)
        row.me = row.id == place_.identity.member;
    return rows;
}

Result<std::vector<DeviceRow>> LedgerImpl::devices() const {
    std::vector<DeviceRow> rows;
    std::map<DeviceId, std::uint64_t> apart;
    KT_TRY(const auto quarantined, store::quarantined(db_));
    for (const store::Quarantine& one : quarantined)
        if (one.reason == errc_name(Errc::Quarantined)) ++apart[one.ref.device];
    for (const store::TeamDevice& device : team_.devices()) {
        DeviceRow row;
        row.id = device.id;
        row.member = device.member;
        if (const store::MemberRow* who = team_.member(device.member)) row.member_name = who->name;
        row.name = device.name;
        row.this_device = device.id == place_.identity.device;
        row.revoked = device.revoked;
        KT_TRY(const store::FeedEnd end, store::feed_end(db_, device.id));
        row.stored = end.n;
        row.set_apart = apart[device.id];
        KT_TRY(row.last_contact, store::last_contact(db_, device.id));
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<Page<ClientRow>> LedgerImpl::clients(const ClientQuery& query) const {
    return store::clients(db_, query);
}

Result<ClientRow> LedgerImpl::client(const ClientId& id) const {
    KT_TRY(const ClientId root, store::root_of(db_, id));
    KT_TRY(auto row, store::find_client(db_, root));
    if (!row) return fail(Errc::NotFound, "client");
    return *std::move(row);
}

Result<std::vector<TaskRow>> LedgerImpl::tasks(const TaskQuery& query) const {
    return store::tasks(db_, query);
}

Result<std::vector<AttentionRow>> LedgerImpl::attention(const AttentionQuery& query) const {
    return store::attention(db_, query);
}

Result<std::vector<AttentionRow>> LedgerImpl::attention_for(std::span<const care::Reason> reasons, LocalDate due_by,
                                                            std::size_t most) const {
    return store::attention_for(db_, reasons, due_by, most);
}

Result<care::TeamRules> LedgerImpl::rules() const {
    return load_rules(db_);
}

Result<std::vector<care::Away>> LedgerImpl::away() const {
    std::vector<care::Away> out;
    KT_TRY(const auto absences, records({}, care::Kind::Absence, false));
    for (const Record& one : absences)
        if (const auto away = care::away_of(facts_of(one))) out.push_back(*away);
    KT_TRY(const auto people, records({}, care::Kind::Member, false));
    for (const Record& one : people)
        if (const auto left = one.shown(care::member::left_on).date())
            out.push_back({id_cast<MemberId>(one.id), *left, {}, one.shown(care::member::deputy).id<MemberId>()});
    return out;
}

Result<care::CallFirst> LedgerImpl::call_first(const ClientId& id, LocalDate on) const {
    KT_TRY(const auto absent, away());
    std::vector<care::Facts> facts;
    for (const care::Kind kind : {care::Kind::CareTeam, care::Kind::Participant, care::Kind::Handover}) {
        KT_TRY(const auto found, records(id, kind, false));
        for (const Record& one : found)
            facts.push_back(facts_of(one));
    }
    return care::call_first(facts, absent, on);
}

Result<std::vector<ClientId>> LedgerImpl::joined_with(const ClientId& dossier) const {
    return store::family_of(db_, dossier);
}

Result<std::vector<UnreadRow>> LedgerImpl::unread(std::size_t most) const {
    return store::unread(db_, place_.identity.member, most);
}

Result<std::vector<ClientId>> LedgerImpl::namesakes(std::string_view name, LocalDate born) const {
    KT_TRY(const auto found, store::namesakes(db_, name, born));
    std::vector<ClientId> out;
    out.reserve(found.size());
    for (const store::Namesake& one : found)
        out.push_back(one.id);
    return out;
}

Result<std::vector<SignalRow>> LedgerImpl::open_signals(std::size_t most) const {
    return store::open_signals(db_, most);
}

Result<std::vector<AgendaRow>> LedgerImpl::agenda(const RecordId& conference) const {
    return store::agenda(db_, conference);
}

Result<std::vector<NeedRow>> LedgerImpl::needs(const NeedQuery& query) const {
    return store::needs(db_, query);
}

Result<Page<TimelineRow>> LedgerImpl::timeline(const TimelineQuery& query) const {
    return store::timeline(db_, query);
}

Result<void> LedgerImpl::keep_draft(std::string_view form, std::string_view field, std::optional<Value> value) {
    if (!value) return store::drop_draft_field(db_, form, field);
    return store::save_draft(db_, form, field, *value);
}

Result<std::map<std::string, Value>> LedgerImpl::draft(std::string_view form) const {
    return store::draft(db_, form);
}

Result<void> LedgerImpl::drop_draft(std::string_view form) {
    return store::drop_draft(db_, form);
}

Changes LedgerImpl::take_changes() {
    return std::exchange(changes_, Changes{});
}

} // namespace kt::ledger

// Erasure: asked for, agreed to by a second person, and carried out on every device that hears of it.
#include "core/care/client.h"
#include "core/care/erasure.h"
#include "core/care/retention.h"
#include "core/care/rights.h"
#include "core/care/third_party.h"
#include "core/ledger/impl.h"
#include "core/store/drafts.h"
#include "core/store/erased.h"
#include "core/store/lists.h"
#include "core/store/oplog.h"

#include <algorithm>

namespace kt::ledger {

namespace {

using care::Kind;
namespace f = care::erasure;

constexpr auto erasure_kind = static_cast<std::uint16_t>(Kind::Erasure);

Result<std::vector<Record>> erasures_in(const store::Db& db) {
    std::vector<Record> out;
    KT_CHECK(store::each_record_of(db, {}, erasure_kind, [&](const store::StoredRecord& stored) -> Result<bool> {
        KT_TRY(Record record, read_record(stored));
        out.push_back(std::move(record));
        return true;
    }));
    return out;
}

Result<bool> carried_out(const store::Db& db, const ErasureScope& scope) {
    for (const ErasedSpace& one : scope.spaces) {
        KT_TRY(const std::uint64_t epoch, store::erased_epoch(db, one.space));
        if (epoch < one.epoch) return false;
    }
    for (const op::Ref& ref : scope.entries) {
        KT_TRY(const bool gone, store::is_erased(db, ref));
        if (!gone) return false;
    }
    return true;
}

/// What is typed and not saved about a dossier: where only a theme goes, the forms of that theme.
Result<void> drop_drafts(const store::Db& db, const ErasedSpace& one) {
    KT_TRY(const auto forms, store::drafts(db));
    const std::string dossier = one.space.dossier.text();
    for (const std::string& form : forms) {
        if (form.find(dossier) == std::string::npos) continue;
        const care::KindSpec* spec = care::find_kind(std::string_view(form).substr(0, form.find('/')));
        const bool of_theme = spec == nullptr || spec->compartment == one.space.compartment ||
                              care::varies_by_record(spec->kind) || one.epoch == all_epochs;
        if (of_theme) KT_CHECK(store::drop_draft(db, form));
    }
    return {};
}

} // namespace

Result<bool> LedgerImpl::keep_log_line(const op::Space& space, const op::Ref& ref) {
    KT_TRY(const auto entry, store::find_entry(db_, ref));
    const auto op = entry ? op::decode(entry->body) : Result<op::Op>(Errc::BadOp);
    if (!op || !only_looks(*op)) return false;
    KT_TRY(const HeldKey* key, keys_.of_entry(space, feed(ref.device), ref.n, entry->entry));
    if (key != nullptr) KT_CHECK(store::note_kept(db_, ref, op::salt_of(key->made, feed(ref.device), ref.n)));
    return true;
}

/// Throws away one scope; gives how many bodies went.
Result<std::uint64_t> LedgerImpl::destroy(const ErasureScope& scope) {
    std::uint64_t bodies = 0;
    for (const ErasedSpace& one : scope.spaces) {
        std::vector<op::Ref> gone;
        KT_TRY(const auto keys, keys_.of(one.space));
        KT_CHECK(store::each_body_of(db_, one.space, [&](const op::Ref& ref, const op::Entry& entry) -> Result<bool> {
            const bool of_later_key = std::ranges::any_of(keys, [&](const HeldKey* key) {
                return key->epoch > one.epoch && op::is_mine(key->made, feed(ref.device), ref.n, entry);
            });
            if (!of_later_key) gone.push_back(ref);
            return true;
        }));
        for (const op::Ref& ref : gone) {
            // Who looked is kept by law, and holds no word of the client.
            KT_TRY(const bool kept, keep_log_line(one.space, ref));
            if (kept) continue;
            KT_CHECK(store::erase_body(db_, ref));
            ++bodies;
        }
        KT_CHECK(store::doubt_wanted(db_, one.space));
        KT_CHECK(store::drop_keys(db_, one.space, one.epoch));
        KT_CHECK(store::note_erased(db_, one.space, one.epoch));
        KT_CHECK(drop_drafts(db_, one));
    }
    for (const op::Ref& ref : scope.entries) {
        KT_TRY(const auto entry, store::find_entry(db_, ref));
        if (entry && !entry->body.empty()) {
            KT_CHECK(store::erase_body(db_, ref));
            ++bodies;
        }
        KT_CHECK(store::no_longer_wanted(db_, ref));
        KT_CHECK(store::note_erased(db_, ref));
    }
    keys_.forget();
    return bodies;
}

/// Says in the team space that this device obeyed: signed with its feed, and seen by all.
Result<void> LedgerImpl::confirm_erasure(Folding& folding, const RecordId& erasure, std::uint64_t bodies) {
    const store::TeamDevice* me = team_.device(device());
    if (me != nullptr && me->revoked) return {};
    op::RecordSet set{erasure, erasure_kind, {{f::confirmed, encode(Value(static_cast<std::int64_t>(bodies))), {}}}};
    KT_CHECK(append(folding, {op::Space::team(), {std::move(set)}}));
    return {};
}

Result<void> LedgerImpl::obey(Folding& folding) {
    if (!folding.erasures_touched() && !folding.people_changed()) return {};
    std::map<RecordId, std::uint64_t> obeyed;
    Changes gone;
    KT_TRY(const auto all, erasures_in(db_));
    for (const Record& one : all) {
        for (const ErasureScope& scope : scopes_that_count(one, team_.standing())) {
            KT_TRY(const bool done, carried_out(db_, scope));
            if (done) continue;
            KT_TRY(const std::uint64_t bodies, destroy(scope));
            obeyed[one.id] += bodies;
            for (const ErasedSpace& space : scope.spaces)
                gone.merge({{space.space.dossier}});
        }
    }
    if (obeyed.empty()) return {};
    erased_ = true;
    gone.team = true;
    changes_.merge(gone);
    KT_CHECK(fold_all());
    for (const auto& [id, bodies] : obeyed)
        KT_CHECK(confirm_erasure(folding, id, bodies));
    return settle(folding);
}

Result<ErasureScope> LedgerImpl::scope_of(const ErasureRequest& request) const {
    ErasureScope out;
    KT_TRY(const auto family, joined_with(request.dossier));
    for (const ClientId& one : family) {
        KT_TRY(const auto held, store::spaces_of(db_, one));
        if (held.empty()) continue;
        // Of a whole dossier every theme, so that nobody can tell which there were.
        for (std::size_t theme = 1; theme < care::compartment_names.size(); ++theme) {
            const op::Space space{one, static_cast<care::Compartment>(theme)};
            if (!request.theme) {
                out.spaces.push_back({space, all_epochs});
            } else if (space.compartment == *request.theme && std::ranges::count(held, space) != 0) {
                KT_TRY(const HeldKey* newest, keys_.newest(space));
                out.spaces.push_back({space, newest->epoch + epochs_apart});
            }
        }
    }
    if (out.spaces.empty()) return fail(Errc::NotFound, "dossier");
    return out;
}

Result<ErasureScope> LedgerImpl::record_scope(const store::StoredRecord& stored,
                                              std::vector<Planned>& said_again) const {
    ErasureScope out;
    KT_TRY(const auto refs, store::ops_of(db_, stored.row));
    Planned again{stored.space, {}};
    for (const op::Ref& ref : refs) {
        KT_TRY(const auto entry, store::find_entry(db_, ref));
        const auto op = entry ? op::decode(entry->body) : Result<op::Op>(Errc::BadOp);
        if (!op) continue;
        out.entries.push_back(ref);
        for (const op::RecordSet& set : op->records) {
            if (set.record == stored.id && set.kind == stored.kind) continue;
            KT_TRY(const auto other, store::find_record(db_, stored.space, set.kind, set.record));
            if (!other) continue;
            KT_TRY(const RecordState state, RecordState::decode(other->state));
            auto into = std::ranges::find_if(again.records, [&](const op::RecordSet& one) {
                return one.record == set.record && one.kind == set.kind;
            });
            for (const op::FieldSet& field : set.fields) {
                const auto standing = state.standing(field.field, field.value);
                if (std::ranges::find(standing, ref) == standing.end()) continue;
                if (into == again.records.end())
                    into = again.records.insert(again.records.end(), {set.record, set.kind, {}});
                into->fields.push_back({field.field, field.value, {ref}});
            }
        }
    }
    if (out.entries.empty()) return fail(Errc::NotFound, "record");
    if (!again.records.empty()) said_again.push_back(std::move(again));
    return out;
}

namespace {

/// Whether a case of the client allows this: granted or in part, and about what is to be destroyed.
bool covers(const Record& one, const ErasureRequest& request) {
    namespace c = care::rights_case;
    if (one.shown(c::right).text() != "destruction") return false;
    const std::string_view decision = one.shown(c::decision).text();
    if (decision != "granted" && decision != "partly") return false;
    const auto theme = care::find_compartment(one.shown(c::theme).text());
    const auto record = one.shown(c::record).id<RecordId>();
    if (request.record) return record == *request.record;
    if (request.theme) return theme ? *theme == *request.theme : decision == "partly";
    return !theme && record.none() && decision == "granted";
}

} // namespace

Result<void> LedgerImpl::may_ask_erasure(const ErasureRequest& request) const {
    if (request.why == "asked_by_client") {
        KT_TRY(const auto cases, records(request.dossier, Kind::RightsCase, false));
        const bool granted = std::ranges::any_of(cases, [&](const Record& one) { return covers(one, request); });
        return granted ? Result<void>{} : fail(Errc::NotAllowed, "rights_case");
    }
    if (request.why == "keeping_ended") {
        KT_TRY(const auto client, record(id_cast<RecordId>(request.dossier)));
        const auto until = client.shown(care::client::keep_until).date();
        const bool ended =
            client.shown(care::client::status).text() == "closed" && until && care::keeping_ended(*until, today());
        if (!ended || request.theme || request.record) return fail(Errc::NotAllowed, "keep_until");
        return {};
    }
    if (request.why != "third_party" || !request.record) return fail(Errc::NotAllowed, "erasure_reason");
    KT_TRY(const Record told, record(*request.record));
    return care::told_by_another(facts_of(told)) || told.space.compartment == care::Compartment::Carer
               ? Result<void>{}
               : fail(Errc::NotAllowed, "record");
}

Result<Committed> LedgerImpl::ask_erasure(const ErasureRequest& request) {
    // The head of a dossier goes with the dossier; that there was a safety theme would show.
    if (request.theme == care::Compartment::General || request.theme == care::Compartment::Safety ||
        request.theme == care::Compartment::Team)
        return fail(Errc::NotAllowed, "theme");
    KT_CHECK(may_ask_erasure(request));
    std::vector<Planned> ops;
    ErasureScope scope;
    if (request.record) {
        KT_TRY(const auto stored, store::find_record(db_, *request.record));
        if (!stored || stored->kind == static_cast<std::uint16_t>(Kind::Client) || stored->space == op::Space::team())
            return fail(Errc::NotFound, "record");
        KT_TRY(scope, record_scope(*stored, ops));
    } else {
        KT_TRY(scope, scope_of(request));
    }
    const Value said = scope_value(scope);
    const std::string_view part = request.record ? "record" : request.theme ? "theme" : "dossier";
    const RecordId id = random_.id<RecordId>();
    op::RecordSet set{id, erasure_kind, {}};
    set.fields = {{f::scope, encode(said), {}},
                  {f::agreed, encode(scope_hash(said)), {}},
                  {f::why, encode(Value(request.why)), {}},
                  {f::part, encode(Value(part)), {}}};
    ops.push_back({op::Space::team(), {std::move(set)}});
    return commit_planned(std::move(ops), {}, {id});
}

Result<Committed> LedgerImpl::agree_erasure(const RecordId& erasure) {
    KT_TRY(const auto stored, store::find_record(db_, op::Space::team(), erasure_kind, erasure));
    if (!stored) return fail(Errc::NotFound, "erasure");
    KT_TRY(const Record record, read_record(*stored));
    const auto backing = backing_of(record, team_.standing());
    const auto scopes = record.fields.find(f::scope);
    if (scopes == record.fields.end()) return fail(Errc::NotFound, "erasure");
    Edit edit{{}, {{Kind::Erasure, erasure, {}}}};
    for (const Head& head : scopes->second) {
        const Value agreed = scope_hash(head.value);
        const bool mine = std::ranges::any_of(
            backing, [&](const Backing& one) { return one.agreed == agreed && one.member == place_.identity.member; });
        if (!mine && scope_from(head.value)) edit.records.front().set.push_back({f::agreed, agreed});
    }
    if (edit.records.front().set.empty()) return fail(Errc::NothingToSave, "erasure");
    return commit(edit);
}

Result<std::vector<ErasureRow>> LedgerImpl::erasures() const {
    KT_TRY(const auto all, erasures_in(db_));
    std::vector<ErasureRow> out;
    for (const Record& record : all) {
        const auto scopes = record.fields.find(f::scope);
        if (scopes == record.fields.end()) continue;
        ErasureRow row;
        row.id = record.id;
        row.asked_at = scopes->second.back().at.instant();
        row.why = record.shown(f::why).text();
        row.part = record.shown(f::part).text();
        const auto scope = scope_from(scopes->second.back().value);
        if (scope && !scope->spaces.empty()) {
            row.dossier = scope->spaces.front().space.dossier;
            if (row.part == "theme") row.theme = scope->spaces.front().space.compartment;
        } else if (scope && !scope->entries.empty()) {
            KT_TRY(const auto entry, store::find_entry(db_, scope->entries.front()));
            if (entry && entry->space) row.dossier = entry->space->dossier;
        }
        const auto backing = backing_of(record, team_.standing());
        bool admin = false;
        for (auto one = backing.rbegin(); one != backing.rend(); ++one) {
            if (std::ranges::find(row.agreed, one->member) == row.agreed.end()) row.agreed.push_back(one->member);
            admin = admin || one->admin;
        }
        row.counts = !scopes_that_count(record, team_.standing()).empty();
        row.needs_admin = !row.counts && !admin;
        row.mine = std::ranges::count(row.agreed, place_.identity.member) != 0;
        if (const auto said = record.fields.find(f::confirmed); said != record.fields.end())
            for (const Head& head : said->second) {
                if (std::ranges::find(row.confirmed, head.op.device) != row.confirmed.end()) continue;
                row.confirmed.push_back(head.op.device);
                row.bodies += static_cast<std::uint64_t>(std::max<std::int64_t>(0, head.value.integer().value_or(0)));
            }
        for (const store::TeamDevice& device : team_.devices())
            if (!device.revoked && std::ranges::find(row.confirmed, device.id) == row.confirmed.end())
                row.waiting.push_back(device.id);
        out.push_back(std::move(row));
    }
    std::ranges::sort(out, std::ranges::greater{},
                      [](const ErasureRow& row) { return std::pair(row.asked_at, row.id); });
    return out;
}

} // namespace kt::ledger

#include "core/ledger/emergency.h"

#include "core/care/emergency.h"

#include <algorithm>

namespace kt::ledger {

using care::Kind;

Result<std::optional<Record>> emergency_set(const Ledger& ledger, const ClientId& client) {
    KT_TRY(auto sets, ledger.records(client, Kind::EmergencySet));
    if (sets.empty()) return std::optional<Record>{};
    const auto last = std::ranges::max_element(sets, {}, [](const Record& one) {
        return std::pair(one.shown(care::emergency_set::agreed_on).date().value_or(LocalDate{}), one.id);
    });
    return std::optional(std::move(*last));
}

Result<Edit> seal_edit(const Ledger& ledger, const ClientId& client, const Sealing& sealing) {
    namespace f = care::emergency_set;
    KT_TRY(const auto before, emergency_set(ledger, client));
    const bool agreed = before && before->shown(f::withdrawn_on).null();
    if (!agreed && sealing.how.empty()) return fail(Errc::MissingField, "agreed_how");
    RecordChange change{Kind::EmergencySet, {}, sealing.words};
    if (before) change.id = before->id;
    if (!sealing.how.empty()) {
        change.set.push_back({f::agreed_on, Value(sealing.on)});
        change.set.push_back({f::agreed_how, Value(sealing.how)});
        if (!sealing.by.empty()) change.set.push_back({f::agreed_by, Value(sealing.by)});
        if (before) change.set.push_back({f::withdrawn_on, Value()});
    }
    const bool other_words = !before || std::ranges::any_of(sealing.words, [&](const FieldChange& one) {
        return before->in_conflict(one.field) || !(before->shown(one.field) == one.value);
    });
    if (!other_words && sealing.how.empty()) return Errc::NothingToSave;
    change.set.push_back({f::sealed_on, Value(sealing.on)});
    return Edit{client, {std::move(change)}};
}

Result<Edit> unseal_edit(const Ledger& ledger, const ClientId& client, LocalDate on) {
    KT_TRY(const auto sets, ledger.records(client, Kind::EmergencySet));
    Edit edit{client, {}};
    for (const Record& one : sets)
        if (one.shown(care::emergency_set::withdrawn_on).null())
            edit.records.push_back({Kind::EmergencySet, one.id, {{care::emergency_set::withdrawn_on, Value(on)}}});
    if (edit.records.empty()) return fail(Errc::NotFound, "emergency_set");
    return edit;
}

Result<Edit> review_edit(const Ledger& ledger, const ClientId& client, const EmergencyReview& review) {
    namespace f = care::emergency_access;
    if (review.outcome.empty()) return fail(Errc::MissingField, "outcome");
    KT_TRY(const auto openings, ledger.records(client, Kind::EmergencyAccess));
    const auto found = std::ranges::find(openings, review.opening, &Record::id);
    if (found == openings.end()) return fail(Errc::NotFound, "emergency_access");
    const MemberId& me = ledger.identity().member;
    const bool own = found->shown(f::by).id<MemberId>() == me ||
                     std::ranges::any_of(found->fields.at(f::at), [&](const Head& head) { return head.author == me; });
    if (own) return fail(Errc::NotAllowed, "emergency_access");
    RecordChange change{Kind::EmergencyAccess,
                        review.opening,
                        {{f::reviewed_on, Value(review.on), found->seen(f::reviewed_on)},
                         {f::reviewed_by, Value(me), found->seen(f::reviewed_by)},
                         {f::outcome, Value(review.outcome)}}};
    if (!review.note.empty()) change.set.push_back({f::note, Value(review.note)});
    return Edit{client, {std::move(change)}};
}

} // namespace kt::ledger

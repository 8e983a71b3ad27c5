// What is ready for an emergency, and who may look in it now.
#include "core/care/emergency.h"
#include "core/ledger/access.h"
#include "core/ledger/impl.h"
#include "core/store/emergency.h"
#include "core/store/names.h"
#include "core/store/words.h"

namespace kt::ledger {

namespace {

/// Too little of a name would show who else was born on a day.
constexpr std::size_t fewest_letters = 3;

} // namespace

Result<care::Ground> LedgerImpl::my_ground(const ClientId& dossier, care::Compartment theme) const {
    const store::MemberRow* me = team_.member(place_.identity.member);
    if (me == nullptr) return care::Ground::None;
    KT_TRY(const care::AccessFacts facts, access_facts(db_, dossier));
    KT_TRY(const auto absent, away());
    return care::ground_of(team_.reader(*me, absent, today()), theme, facts, today());
}

Result<std::optional<Instant>> LedgerImpl::emergency_open_until(const ClientId& dossier) const {
    KT_TRY(const auto openings, records(dossier, care::Kind::EmergencyAccess, false));
    std::optional<Instant> until;
    for (const Record& one : openings)
        if (care::is_open(facts_of(one), place_.identity.member, clock_.now()))
            until = std::max(until, one.shown(care::emergency_access::until).instant());
    return until;
}

/// What was sealed for an emergency is not for who merely holds its key.
Result<bool> LedgerImpl::is_closed_to_me(const op::Space& space, std::uint16_t kind) const {
    if (static_cast<care::Kind>(kind) != care::Kind::EmergencySet) return false;
    KT_TRY(const HeldKey* general, keys_.newest({space.dossier, care::Compartment::General}));
    if (general != nullptr) {
        KT_TRY(const care::Ground ground, my_ground(space.dossier, care::Compartment::General));
        if (ground != care::Ground::None) return false;
    }
    KT_TRY(const auto until, emergency_open_until(space.dossier));
    return !until;
}

Result<std::vector<EmergencyRow>> LedgerImpl::emergencies(std::string_view name, std::optional<LocalDate> born) const {
    const auto words = store::words_of(name);
    std::size_t letters = 0;
    for (const std::string& word : words)
        letters += word.size();
    if (letters < fewest_letters) return fail(Errc::MissingField, "name");
    KT_TRY(auto rows, store::emergencies(db_, born));
    std::erase_if(rows, [&](const EmergencyRow& row) { return !store::says(row.name, words); });
    for (EmergencyRow& row : rows) {
        KT_TRY(row.open_until, emergency_open_until(row.client));
    }
    return rows;
}

Result<Committed> LedgerImpl::open_emergency(const ClientId& dossier, std::string_view reason) {
    namespace f = care::emergency_access;
    if (reason.find_first_not_of(" \t\r\n") == std::string_view::npos) return fail(Errc::MissingField, "reason");
    KT_TRY(const bool ready, store::emergency_of(db_, dossier));
    if (!ready) return fail(Errc::NotFound, "emergency_set");
    const Instant now = clock_.now();
    constexpr std::int64_t hour_ms = 3'600'000;
    return commit({dossier,
                   {{care::Kind::EmergencyAccess,
                     {},
                     {{f::by, Value(place_.identity.member)},
                      {f::at, Value(now)},
                      {f::until, Value(Instant{now.ms + care::emergency_hours * hour_ms})},
                      {f::reason, Value(reason)}}}}});
}

} // namespace kt::ledger

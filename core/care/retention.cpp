#include "core/care/retention.h"

#include "core/care/client.h"
#include "core/care/contact.h"

#include <algorithm>

namespace kt::care {
namespace {

struct Kept {
    Retention retention;
    std::string_view name;
    int years;
};

constexpr auto kept = std::to_array<Kept>({
    {Retention::Treatment, "treatment", 20},
    {Retention::Support, "support", 15},
    {Retention::Log, "log", 5},
});

const Kept& of(Retention retention) {
    return *std::ranges::find(kept, retention, &Kept::retention);
}

/// Kinds that say nothing about the client: how the tool was used, and how the dossier itself is dealt with.
constexpr auto bookkeeping =
    std::to_array<Kind>({Kind::BegunForm, Kind::SafetyReader, Kind::RightsCase, Kind::Restriction, Kind::Handover});

/// Fields of the client that say how the dossier is dealt with.
constexpr auto of_the_file =
    std::to_array<std::uint16_t>({client::status, client::closed_on, client::closing_reason, client::keep_until,
                                  client::included_by, client::included_on, client::joined_to, client::bsn});

} // namespace

std::string_view retention_name(Retention retention) {
    return of(retention).name;
}

int years_kept(Retention retention) {
    return of(retention).years;
}

Retention retention_of(Kind kind, Compartment theme) {
    if (kind == Kind::AccessEvent) return Retention::Log;
    switch (theme) {
    case Compartment::Social:
    case Compartment::Finance:
    case Compartment::Carer: return Retention::Support;
    default: return Retention::Treatment;
    }
}

bool is_content(Kind kind, std::uint16_t number) {
    if (kind == Kind::AccessEvent) return true; // of a line, the moment it was written
    if (std::ranges::find(bookkeeping, kind) != bookkeeping.end()) return false;
    if (kind == Kind::Client && std::ranges::find(of_the_file, number) != of_the_file.end()) return false;
    if (kind == Kind::Message && number == message::read_by) return false;
    const KindSpec* spec = find_kind(kind);
    const Field* field = spec != nullptr ? spec->field(number) : nullptr;
    // A field of a newer version counts: rather kept too long than destroyed too early.
    return field == nullptr || field->merge != Merge::Latest;
}

LocalDate kept_until(Retention retention, LocalDate last) {
    constexpr int months_a_year = 12;
    return last.plus_months(months_a_year * years_kept(retention));
}

std::optional<LocalDate> dossier_kept_until(const LastChanges& last) {
    std::optional<LocalDate> out;
    for (const auto& [retention, day] : last) {
        const LocalDate until = kept_until(retention, day);
        if (retention != Retention::Log && (!out || *out < until)) out = until;
    }
    return out;
}

} // namespace kt::care

// Erasure: what is destroyed on every device that obeys, who stands for it, and the proof that stays.
#pragma once

#include "core/ledger/record.h"
#include "core/ledger/team.h"

namespace kt::ledger {

/// Keys of a space up to an epoch, and all that was written under them.
struct ErasedSpace {
    op::Space space;
    std::uint64_t epoch = 0;
    friend bool operator==(const ErasedSpace&, const ErasedSpace&) = default;
};

/// What one erasure destroys.
struct ErasureScope {
    std::vector<ErasedSpace> spaces;
    std::vector<op::Ref> entries; ///< single bodies of spaces that stay
    friend bool operator==(const ErasureScope&, const ErasureScope&) = default;
};

/// Epochs that others may have made while apart lie below this much above the last one known.
inline constexpr std::uint64_t epochs_apart = 1024;
/// Above every epoch of a dossier that is destroyed as a whole.
inline constexpr std::uint64_t all_epochs = std::uint64_t{1} << 62U;

[[nodiscard]] Value scope_value(const ErasureScope& scope);
/// Nothing for a value of another shape, or one that names the team space.
[[nodiscard]] std::optional<ErasureScope> scope_from(const Value& value);
/// What people agree to.
[[nodiscard]] Value scope_hash(const Value& scope);

/// One thing said of an erasure: which scope, by whom, and whether that counts and is an admin's.
struct Backing {
    Value agreed;
    MemberId member;
    bool admin = false;
};
/// Whether a scope counts: two members stand for it, one of them an admin. Nobody destroys alone.
[[nodiscard]] bool counts_for(const Value& scope, std::span<const Backing> backing);

/// Who stands for what in a record of an erasure, by devices that count.
[[nodiscard]] std::vector<Backing> backing_of(const Record& erasure, const Standing& standing);
/// Those of its scopes that count.
[[nodiscard]] std::vector<ErasureScope> scopes_that_count(const Record& erasure, const Standing& standing);

/// An erasure as people see it. It names no client.
struct ErasureRow {
    RecordId id;
    Instant asked_at;
    std::string why;              ///< a code of `care::erasure::reasons`
    std::string part;             ///< a code of `care::erasure::parts`
    ClientId dossier;             ///< zero of a single record
    care::Compartment theme{};    ///< Team: the whole dossier
    std::vector<MemberId> agreed; ///< who stands for it, the first who asked first
    bool counts = false;
    bool needs_admin = false; ///< who agrees next must be an admin
    bool mine = false;        ///< I stand for it
    std::vector<DeviceId> confirmed;
    std::vector<DeviceId> waiting; ///< devices that count and did not confirm yet
    std::uint64_t bodies = 0;      ///< thrown away here and elsewhere, as far as confirmed
};

/// What is to be destroyed.
struct ErasureRequest {
    ClientId dossier;
    std::optional<care::Compartment> theme = {}; ///< nothing: the whole dossier
    std::optional<RecordId> record = {};         ///< only this record
    std::string why;                             ///< a code of `care::erasure::reasons`
};

} // namespace kt::ledger

// Row ids that begin with the number of their owner, so that what is read together lies together.
#pragma once

#include "core/op/op.h"
#include "core/store/db.h"

#include <functional>

namespace kt::store {

/// What a column that is sorted by date holds where there is none: after every day there is.
inline constexpr std::int64_t no_date = 4'000'000;

/// Row of a feed entry: 23 bits of device, 40 bits of n.
namespace entry_row {
inline constexpr unsigned shift = 40;
inline constexpr std::int64_t most = (std::int64_t{1} << shift) - 1;
[[nodiscard]] constexpr std::int64_t of(std::int64_t device, std::uint64_t n) {
    return (device << shift) | static_cast<std::int64_t>(n);
}
[[nodiscard]] constexpr std::int64_t device(std::int64_t row) {
    return row >> shift;
}
[[nodiscard]] constexpr std::uint64_t n(std::int64_t row) {
    return static_cast<std::uint64_t>(row & most);
}
} // namespace entry_row

/// Row of a record: 23 bits of dossier (0 is the team space), 16 of kind, 24 of a number given on arrival here.
namespace record_row {
inline constexpr unsigned dossier_shift = 40;
inline constexpr unsigned kind_shift = 24;
[[nodiscard]] constexpr std::int64_t first(std::int64_t dossier) {
    return dossier << dossier_shift;
}
[[nodiscard]] constexpr std::int64_t last(std::int64_t dossier) {
    return first(dossier + 1) - 1;
}
[[nodiscard]] constexpr std::int64_t first(std::int64_t dossier, std::uint16_t kind) {
    return first(dossier) | (std::int64_t{kind} << kind_shift);
}
[[nodiscard]] constexpr std::int64_t last(std::int64_t dossier, std::uint16_t kind) {
    return first(dossier, kind) | ((std::int64_t{1} << kind_shift) - 1);
}
[[nodiscard]] constexpr std::int64_t dossier(std::int64_t row) {
    return row >> dossier_shift;
}
[[nodiscard]] constexpr std::uint16_t kind(std::int64_t row) {
    return static_cast<std::uint16_t>(row >> kind_shift);
}
} // namespace record_row

/// Sixteen rows of records of one kind in one dossier, which the index of words knows as one.
namespace block_row {
inline constexpr unsigned shift = 4;
[[nodiscard]] constexpr std::int64_t of(std::int64_t record) {
    return record >> shift;
}
[[nodiscard]] constexpr std::int64_t first(std::int64_t block) {
    return block << shift;
}
[[nodiscard]] constexpr std::int64_t last(std::int64_t block) {
    return first(block + 1) - 1;
}
} // namespace block_row

/// Number of a space: dossier, then eight bits of compartment.
namespace space_row {
[[nodiscard]] constexpr std::int64_t of(std::int64_t dossier, care::Compartment compartment) {
    return (dossier << 8U) | static_cast<std::int64_t>(compartment);
}
[[nodiscard]] constexpr std::int64_t dossier(std::int64_t row) {
    return row >> 8U;
}
[[nodiscard]] constexpr care::Compartment compartment(std::int64_t row) {
    return static_cast<care::Compartment>(row & 0xff);
}
} // namespace space_row

// The numbers of devices and dossiers in this file; they mean nothing elsewhere.

/// The number of a device, given on first sight. The caller has a transaction.
[[nodiscard]] Result<std::int64_t> number_of(const Db& db, const DeviceId& device);
[[nodiscard]] Result<std::optional<std::int64_t>> find_number(const Db& db, const DeviceId& device);
/// The device of a number. Errors: StoreDamaged when there is none.
[[nodiscard]] Result<DeviceId> device_of(const Db& db, std::int64_t number);
/// The number of a dossier (0 for the zero id), given on first sight. The caller has a transaction.
[[nodiscard]] Result<std::int64_t> number_of(const Db& db, const ClientId& dossier);
[[nodiscard]] Result<std::optional<std::int64_t>> find_number(const Db& db, const ClientId& dossier);
/// The dossier of a number; the zero id for 0. Errors: StoreDamaged when there is none.
[[nodiscard]] Result<ClientId> dossier_of(const Db& db, std::int64_t number);
/// Every dossier there is a number of.
[[nodiscard]] Result<void> each_dossier(const Db& db, const std::function<Result<void>(const ClientId&)>& visit);
/// The number of a space, given on first sight. The caller has a transaction.
[[nodiscard]] Result<std::int64_t> number_of(const Db& db, const op::Space& space);
[[nodiscard]] Result<op::Space> space_of(const Db& db, std::int64_t number);

} // namespace kt::store

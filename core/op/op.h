// The one thing that changes facts: what one device wrote in one space in one commit. Bytes: FORMAT.md.
#pragma once

#include "core/base/value.h"
#include "core/care/kind.h"
#include "core/crypto/hash.h"

namespace kt::op {

inline constexpr std::size_t max_op_bytes = std::size_t{1} << 20U;
inline constexpr std::size_t max_op_records = 4'096;
inline constexpr std::size_t max_op_fields = 32'768;       ///< over all records of one op
inline constexpr std::size_t max_op_predecessors = 65'536; ///< over all fields of one op
inline constexpr unsigned max_value_depth = 11;            ///< arrays and maps inside each other in one value

/// The highest number of an entry, an epoch or a logical time: they fit a signed 64-bit column.
inline constexpr std::uint64_t max_number = std::uint64_t{0x7fff'ffff'ffff'ffff};

/// Names an op: the n-th entry of a device's feed, counted from 1.
struct Ref {
    DeviceId device;
    std::uint64_t n = 0;

    friend auto operator<=>(const Ref&, const Ref&) = default;
    friend bool operator==(const Ref&, const Ref&) = default;
    /// `<device>-<n>`, as in JSON.
    [[nodiscard]] std::string text() const;
    /// Errors: BadId.
    [[nodiscard]] static Result<Ref> parse(std::string_view text);
};

/// Hybrid logical time: 48 bits of milliseconds, 16 bits of counter. Orders what is shown; never decides what is true.
struct LogicalTime {
    std::uint64_t value = 0;

    [[nodiscard]] Instant instant() const { return {static_cast<std::int64_t>(value >> 16U)}; }
    friend auto operator<=>(const LogicalTime&, const LogicalTime&) = default;
    friend bool operator==(const LogicalTime&, const LogicalTime&) = default;
};

/// The next logical time on this device: later than `last`, and not earlier than `now`. A clock that jumped back, or
/// stands before 1970, only adds to the counter; one that is years ahead is believed, since time decides nothing. At
/// `max_number` it stays there.
[[nodiscard]] LogicalTime next_time(LogicalTime last, Instant now);

/// One dossier × one compartment, or the team space (zero dossier, Compartment::Team).
struct Space {
    ClientId dossier;
    care::Compartment compartment = care::Compartment::Team;

    [[nodiscard]] static Space team() { return {}; }
    friend auto operator<=>(const Space&, const Space&) = default;
    friend bool operator==(const Space&, const Space&) = default;
};

/// One value given to one field, and the values it replaces: those its writer had seen.
struct FieldSet {
    std::uint16_t field = 0;
    Bytes value; ///< deterministic CBOR of a `Value`; kept as bytes so that newer versions' values survive
    std::vector<Ref> predecessors; ///< sorted, each once
    friend bool operator==(const FieldSet&, const FieldSet&) = default;
};

/// What an op does to one record. `kind` is a number, for kinds of newer versions are kept too.
struct RecordSet {
    RecordId record;
    std::uint16_t kind = 0;
    std::vector<FieldSet> fields; ///< sorted by number, then value; one number may stand more than once (Set, Append)
    friend bool operator==(const RecordSet&, const RecordSet&) = default;
};

/// One commit by one device in one space.
struct Op {
    LogicalTime at;
    MemberId author;
    std::vector<RecordSet> records; ///< sorted by record, each once
    friend bool operator==(const Op&, const Op&) = default;
};

/// The only encoding of an op. Puts records, fields and predecessors in order and each once, whatever order they stand
/// in; the same field with the same value twice becomes one, with the predecessors of both. The caller sees to it that
/// a record has one kind, that nothing is empty, and that the limits hold; else `decode` refuses the result.
[[nodiscard]] Bytes encode(const Op& op);
/// Errors: BadOp (with "version" for an op of a newer one), TooLarge and those of `cbor::check`. Refuses every encoding
/// that `encode` would not make. Memory: at most about six times the input.
[[nodiscard]] Result<Op> decode(ByteView bytes);

} // namespace kt::op

// Records as people see them: each field with all values that stand, who wrote them and when.
#pragma once

#include "core/care/role.h"
#include "core/op/op.h"

namespace kt::ledger {

/// One standing value of a field.
struct Head {
    Value value;
    op::Ref op;
    MemberId author;
    op::LogicalTime at;
    friend bool operator==(const Head&, const Head&) = default;
};

/// All standing values of one field, newest first (by logical time, then op).
/// Set: the elements present, each with the op that added it. Append: everything ever said.
using Register = std::vector<Head>;

/// One record as far as this device can read it.
struct Record {
    RecordId id;
    std::uint16_t kind = 0;
    op::Space space;
    std::map<std::uint16_t, Register> fields;

    [[nodiscard]] care::Kind known_kind() const { return static_cast<care::Kind>(kind); }
    /// The value shown: the only one, or the newest; null when the field was never set.
    [[nodiscard]] const Value& shown(std::uint16_t field) const;
    /// Whether people must choose: an Ask field with more than one different value.
    [[nodiscard]] bool in_conflict(std::uint16_t field) const;
    [[nodiscard]] bool removed() const;
    /// The ops whose values are standing now; what a form has "seen" when it shows this record.
    [[nodiscard]] std::vector<op::Ref> seen(std::uint16_t field) const;
    friend bool operator==(const Record&, const Record&) = default;
};

/// One value given to a field by a person here.
struct FieldChange {
    std::uint16_t field = 0;
    Value value;
    /// The ops whose values the writer saw and means to replace; all that stand now when left out.
    std::optional<std::vector<op::Ref>> seen = {};
};

/// What is done to one record; a new one when `id` is left out.
struct RecordChange {
    care::Kind kind{};
    std::optional<RecordId> id = {};
    std::vector<FieldChange> set;
};

/// What a person here wants to be true: all of it or nothing. One op per space it touches.
struct Edit {
    ClientId dossier; ///< zero: the team space, or a new dossier when a Client record is made
    std::vector<RecordChange> records;
};

/// What changed, for lists that must be read again.
struct Changes {
    std::vector<ClientId> dossiers; ///< sorted, each once
    bool team = false;
    bool conflicts = false;
    bool acknowledgements = false;
    void merge(const Changes& other);
    [[nodiscard]] bool none() const { return dossiers.empty() && !team && !conflicts && !acknowledgements; }
};

/// A commit that is on disk.
struct Committed {
    std::vector<RecordId> records; ///< in the order of the edit
    std::vector<op::Ref> ops;
    ClientId dossier; ///< the dossier written to; of a new client, its id
    Changes changes;
};

} // namespace kt::ledger

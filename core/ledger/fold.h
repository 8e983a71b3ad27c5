// What a record is, given the ops that touch it. Pure: the same ops in any order, any number of times, give the same
// state and the same bytes.
#pragma once

#include "core/ledger/record.h"

#include <utility>

namespace kt::ledger {

/// Which op gave a value, by whom and when.
struct Stamp {
    op::Ref op;
    op::LogicalTime at;
    MemberId author;
    friend bool operator==(const Stamp&, const Stamp&) = default;
};

/// The merge rule of a field; Ask, which keeps every value, for kinds and fields of newer versions.
[[nodiscard]] care::Merge merge_of(std::uint16_t kind, std::uint16_t field);
/// The element a value of a Set field is about, as its encoding; empty for other fields and for values of another
/// shape.
[[nodiscard]] ByteView element_of(care::Merge merge, ByteView value);

/// The registers of one record, which is (space, kind, id): what an op says of the same id as another kind, or in
/// another space, is another record. A value stands unless another op names its op as predecessor (in a Set: for the
/// same element; in an Append: never). What was named is kept for ever, so that a value that comes after its successor
/// does not stand up again.
class RecordState {
  public:
    /// Takes in what one op does to this record; always of the same kind.
    void apply(op::RecordSet set, const Stamp& by);

    /// The op that comes first by (time, op).
    [[nodiscard]] const Stamp& created() const { return created_; }
    [[nodiscard]] std::uint16_t kind() const { return kind_; }
    [[nodiscard]] bool empty() const { return created_.op.n == 0; }

    /// The ops that a new value of `field` replaces when its writer saw all there is.
    [[nodiscard]] std::vector<op::Ref> standing(std::uint16_t field, ByteView value) const;
    /// Whether `value` is the only value that stands in its field (in a Set: for its element).
    [[nodiscard]] bool stands_alone(std::uint16_t field, ByteView value) const;
    /// As `Record::removed` says of what `read` gives, and at less cost.
    [[nodiscard]] bool removed() const;
    /// The fields of which people must decide, as `Record::in_conflict` says.
    [[nodiscard]] std::vector<std::uint16_t> conflicts() const;
    /// What search finds it by: every standing text of a field that is searched.
    [[nodiscard]] std::string searched_text() const;
    /// What people see of it.
    [[nodiscard]] Record read(const RecordId& id, const op::Space& space) const;

    /// The only encoding of a state. FORMAT: deterministic CBOR
    ///   [1, [device...], [member...], [device#, n, time, member#, ...], created#, kind,
    ///    [field, [op#, value, ...], [element, device#, n, ...], ...]]
    /// where # is an index into the list before it, every list is sorted, and only ops whose value stands are listed.
    [[nodiscard]] Bytes encode() const;
    /// Errors: StoreDamaged.
    [[nodiscard]] static Result<RecordState> decode(ByteView blob);

    friend bool operator==(const RecordState&, const RecordState&) = default;

  private:
    /// A value that an op gave; `element` is empty but in Sets.
    struct Standing {
        Bytes element;
        op::Ref op;
        Bytes value;
        op::LogicalTime at;
        MemberId author;
        friend bool operator==(const Standing&, const Standing&) = default;
    };
    using Replaced = std::pair<Bytes, op::Ref>; ///< element, op
    struct FieldState {
        std::uint16_t field = 0;
        std::vector<Standing> standing; ///< sorted by element, op, value
        std::vector<Replaced> replaced; ///< sorted
        friend bool operator==(const FieldState&, const FieldState&) = default;
    };
    struct Tables;

    void apply(op::FieldSet&& set, const Stamp& by);
    [[nodiscard]] const FieldState* find(std::uint16_t field) const;
    [[nodiscard]] FieldState& field(std::uint16_t field);
    static Result<void> decode_field(cbor::Reader& in, const Tables& tables, RecordState& out);

    Stamp created_;
    std::uint16_t kind_ = 0;
    std::vector<FieldState> fields_; ///< sorted by field
};

} // namespace kt::ledger

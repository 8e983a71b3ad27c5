// What merging must come to, said in the plainest way and apart from the code that does it.
#pragma once

#include "core/ledger/fold.h"

#include <map>
#include <optional>
#include <vector>

namespace kt::test {

/// One op on one record, with the places in the history of those its writer had seen.
struct Write {
    op::RecordSet set;
    ledger::Stamp by;
    std::uint64_t seen = 0; ///< bit i: the i-th write of the history was there when this one was made
};

/// A history of at most 64 writes.
using History = std::vector<Write>;

/// One value given to one field.
struct Given {
    std::size_t write = 0;
    const op::FieldSet* set = nullptr;
};

/// Says what stands after a history, by looking at every pair of writes.
class Oracle {
  public:
    explicit Oracle(const History& history) : history_(history) {}

    /// What a value of a Set field is about; nothing for values of another shape.
    static std::optional<Bytes> element(ByteView value) {
        const auto read = decode_value(value);
        const auto* pair = read ? read->get<ValueList>() : nullptr;
        if (pair == nullptr || pair->size() != 2 || (*pair)[1].get<bool>() == nullptr) return {};
        return encode((*pair)[0]);
    }
    /// Whether two values of one field compete for the same place.
    static bool same_place(care::Merge merge, ByteView a, ByteView b) {
        return merge != care::Merge::Set || element(a) == element(b);
    }

    /// Every value ever given to a field of a record.
    [[nodiscard]] std::vector<Given> given(const RecordId& record, std::uint16_t kind, std::uint16_t field) const {
        std::vector<Given> out;
        for (std::size_t i = 0; i < history_.size(); ++i)
            if (history_[i].set.record == record && history_[i].set.kind == kind)
                for (const op::FieldSet& set : history_[i].set.fields)
                    if (set.field == field) out.push_back({i, &set});
        return out;
    }
    /// By what was named: a value is gone when another op names its op in a value for the same place.
    [[nodiscard]] bool named(const std::vector<Given>& all, const Given& one, care::Merge merge) const {
        if (merge == care::Merge::Append) return false;
        const op::Ref& mine = history_[one.write].by.op;
        return std::ranges::any_of(all, [&](const Given& other) {
            return history_[other.write].by.op != mine && same_place(merge, one.set->value, other.set->value) &&
                   std::ranges::find(other.set->predecessors, mine) != other.set->predecessors.end();
        });
    }
    /// By what people had seen: a value is gone when someone who had it before them gave another for the same place.
    [[nodiscard]] bool replaced(const std::vector<Given>& all, const Given& one, care::Merge merge) const {
        if (merge == care::Merge::Append) return false;
        return std::ranges::any_of(all, [&](const Given& other) {
            return ((history_[other.write].seen >> one.write) & 1U) != 0 &&
                   same_place(merge, one.set->value, other.set->value);
        });
    }

    /// The record as people must see it; `gone` is one of the two above.
    template <class Gone>
    [[nodiscard]] ledger::Record record(const RecordId& id, std::uint16_t kind, Gone gone) const {
        ledger::Record out{id, kind, {}, {}};
        std::map<std::uint16_t, bool> fields;
        for (const Write& write : history_)
            if (write.set.record == id && write.set.kind == kind)
                for (const op::FieldSet& set : write.set.fields)
                    fields[set.field] = true;
        for (const auto& [field, there] : fields) {
            const care::Merge merge = ledger::merge_of(kind, field);
            const std::vector<Given> all = given(id, kind, field);
            std::vector<std::pair<Bytes, ledger::Head>> heads;
            for (const Given& one : all) {
                if (gone(all, one, merge)) continue;
                const ledger::Stamp& by = history_[one.write].by;
                if (merge == care::Merge::Set)
                    add_element(heads, *one.set, by);
                else
                    heads.push_back({one.set->value, {decode_value(one.set->value).value(), by.op, by.author, by.at}});
            }
            std::ranges::sort(heads, [](const auto& a, const auto& b) {
                const auto newer = [](const auto& x) { return std::pair(x.second.at, x.second.op); };
                return newer(a) != newer(b) ? newer(a) > newer(b) : a.first < b.first;
            });
            for (auto& head : heads)
                out.fields[field].push_back(std::move(head.second));
        }
        return out;
    }
    [[nodiscard]] ledger::Record by_names(const RecordId& id, std::uint16_t kind) const {
        return record(id, kind,
                      [this](const auto& all, const Given& one, care::Merge merge) { return named(all, one, merge); });
    }
    [[nodiscard]] ledger::Record by_sight(const RecordId& id, std::uint16_t kind) const {
        return record(id, kind, [this](const auto& all, const Given& one, care::Merge merge) {
            return replaced(all, one, merge);
        });
    }

  private:
    // An element is in the set when at least one addition of it stands; the newest is shown.
    static void add_element(std::vector<std::pair<Bytes, ledger::Head>>& heads, const op::FieldSet& set,
                            const ledger::Stamp& by) {
        const auto about = element(set.value);
        if (!about || !*(*decode_value(set.value).value().get<ValueList>())[1].get<bool>()) return;
        ledger::Head head{decode_value(*about).value(), by.op, by.author, by.at};
        for (auto& [other, shown] : heads) {
            if (other != *about) continue;
            if (std::pair(shown.at, shown.op) < std::pair(head.at, head.op)) shown = std::move(head);
            return;
        }
        heads.emplace_back(*about, std::move(head));
    }

    const History& history_;
};

} // namespace kt::test

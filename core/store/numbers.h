// Ids and their numbers in this file, as far as they were asked for.
#pragma once

#include "core/base/id.h"

#include <optional>
#include <unordered_map>

namespace kt::store {

/// A memory of rows that are written once and never change. Forgets what a transaction made that did not happen.
template <class IdType>
class Numbers {
  public:
    [[nodiscard]] std::optional<std::int64_t> number(const IdType& id) const {
        const auto found = numbers_.find(id);
        return found == numbers_.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] std::optional<IdType> id(std::int64_t number) const {
        const auto found = ids_.find(number);
        return found == ids_.end() ? std::nullopt : std::optional(found->second);
    }
    void note(const IdType& id, std::int64_t number) {
        if (numbers_.size() >= most) forget();
        numbers_.emplace(id, number);
        ids_.emplace(number, id);
    }
    void forget() {
        numbers_.clear();
        ids_.clear();
    }

  private:
    static constexpr std::size_t most = 4096;
    std::unordered_map<IdType, std::int64_t> numbers_;
    std::unordered_map<std::int64_t, IdType> ids_;
};

} // namespace kt::store

#include "core/ledger/erasing.h"

#include "core/care/erasure.h"

#include <algorithm>

namespace kt::ledger {

namespace {

constexpr std::size_t most_parts = 20'000;

std::optional<ErasedSpace> space_from(const Value& value) {
    const auto* parts = value.get<ValueList>();
    if (parts == nullptr || parts->size() != 3) return std::nullopt;
    const auto dossier = (*parts)[0].id<ClientId>();
    const auto theme = (*parts)[1].integer();
    const auto epoch = (*parts)[2].integer();
    if (dossier.none() || !theme || *theme < 1 || *theme > 255 || !epoch || *epoch < 1) return std::nullopt;
    return ErasedSpace{{dossier, static_cast<care::Compartment>(*theme)}, static_cast<std::uint64_t>(*epoch)};
}

std::optional<op::Ref> entry_from(const Value& value) {
    const auto* parts = value.get<ValueList>();
    if (parts == nullptr || parts->size() != 2) return std::nullopt;
    const auto device = (*parts)[0].id<DeviceId>();
    const auto n = (*parts)[1].integer();
    if (device.none() || !n || *n < 1) return std::nullopt;
    return op::Ref{device, static_cast<std::uint64_t>(*n)};
}

template <class T>
bool take_all(const Value& list, std::optional<T> (*read)(const Value&), std::vector<T>& out) {
    const auto* items = list.get<ValueList>();
    if (items == nullptr || items->size() > most_parts) return false;
    for (const Value& item : *items) {
        auto one = read(item);
        if (!one) return false;
        out.push_back(*std::move(one));
    }
    return true;
}

} // namespace

Value scope_value(const ErasureScope& scope) {
    ValueList spaces;
    for (const ErasedSpace& one : scope.spaces)
        spaces.emplace_back(ValueList{Value(one.space.dossier), Value(static_cast<int>(one.space.compartment)),
                                      Value(static_cast<std::int64_t>(one.epoch))});
    ValueList entries;
    for (const op::Ref& one : scope.entries)
        entries.emplace_back(ValueList{Value(one.device), Value(static_cast<std::int64_t>(one.n))});
    return ValueList{Value(std::move(spaces)), Value(std::move(entries))};
}

std::optional<ErasureScope> scope_from(const Value& value) {
    const auto* parts = value.get<ValueList>();
    if (parts == nullptr || parts->size() != 2) return std::nullopt;
    ErasureScope out;
    if (!take_all<ErasedSpace>((*parts)[0], space_from, out.spaces)) return std::nullopt;
    if (!take_all<op::Ref>((*parts)[1], entry_from, out.entries)) return std::nullopt;
    if (out.spaces.empty() && out.entries.empty()) return std::nullopt;
    return out;
}

Value scope_hash(const Value& scope) {
    crypto::Hasher hasher("kt1 erasure");
    hasher.add(encode(scope));
    return copy_of(hasher.done());
}

bool counts_for(const Value& scope, std::span<const Backing> backing) {
    const Value agreed = scope_hash(scope);
    MemberId first;
    bool two = false;
    bool admin = false;
    for (const Backing& one : backing) {
        if (one.agreed != agreed) continue;
        admin = admin || one.admin;
        two = two || (!first.none() && first != one.member);
        if (first.none()) first = one.member;
    }
    return two && admin;
}

std::vector<Backing> backing_of(const Record& erasure, const Standing& standing) {
    std::vector<Backing> out;
    const auto said = erasure.fields.find(care::erasure::agreed);
    if (said == erasure.fields.end()) return out;
    for (const Head& head : said->second)
        if (standing.counts(head.op)) out.push_back({head.value, head.author, standing.admin_at(head.op, head.at)});
    return out;
}

std::vector<ErasureScope> scopes_that_count(const Record& erasure, const Standing& standing) {
    std::vector<ErasureScope> out;
    const auto said = erasure.fields.find(care::erasure::scope);
    if (said == erasure.fields.end()) return out;
    const auto backing = backing_of(erasure, standing);
    for (const Head& head : said->second) {
        auto scope = scope_from(head.value);
        if (scope && counts_for(head.value, backing)) out.push_back(*std::move(scope));
    }
    return out;
}

} // namespace kt::ledger

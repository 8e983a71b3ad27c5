// Identifiers that cannot be mixed up.
#pragma once

#include "core/base/bytes.h"

#include <algorithm>
#include <compare>
#include <functional>

namespace kt {

/// 16 random bytes that name one thing of one sort; `Id<Goal>` is not `Id<Task>`. The zero id means "none".
template <class Tag>
struct Id {
    static constexpr std::size_t size = 16;
    ByteArray<size> bytes{};

    [[nodiscard]] ByteView view() const { return bytes; }
    [[nodiscard]] bool none() const { return bytes == ByteArray<size>{}; }
    /// 26 lowercase base32 characters.
    [[nodiscard]] std::string text() const { return to_base32(bytes); }

    /// Errors: BadId unless exactly 16 bytes.
    [[nodiscard]] static Result<Id> from(ByteView view) {
        if (view.size() != size) return Errc::BadId;
        Id id;
        std::copy(view.begin(), view.end(), id.bytes.begin());
        return id;
    }
    /// Errors: BadId unless 26 base32 characters that hold 16 bytes.
    [[nodiscard]] static Result<Id> parse(std::string_view text) {
        auto raw = from_base32(text);
        if (!raw) return Errc::BadId;
        return from(*raw);
    }

    friend auto operator<=>(const Id&, const Id&) = default;
    friend bool operator==(const Id&, const Id&) = default;
};

using TeamId = Id<struct TeamTag>;
using MemberId = Id<struct MemberTag>;
using DeviceId = Id<struct DeviceTag>;
using ClientId = Id<struct ClientTag>;
using RecordId = Id<struct RecordTag>;

/// The same 16 bytes seen as the id of another sort; for the places where a member, device or client *is* a record.
template <class To, class From>
[[nodiscard]] To id_cast(const From& from) {
    To to;
    to.bytes = from.bytes;
    return to;
}

} // namespace kt

template <class Tag>
struct std::hash<kt::Id<Tag>> {
    std::size_t operator()(const kt::Id<Tag>& id) const noexcept {
        std::size_t h = 0; // ids are random, so any eight bytes are a hash
        for (std::size_t i = 0; i < sizeof(h); ++i)
            h = (h << 8U) | id.bytes[i];
        return h;
    }
};

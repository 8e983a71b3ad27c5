#include "core/op/bundle.h"

#include "core/op/bundle_parts.h"

#include <zstd.h>

#include <bit>
#include <memory>

namespace kt::op {
namespace {

constexpr int zstd_level = 3;

// The bodies of one space in a run.
struct Group {
    const SpaceKeys* keys = nullptr;
    std::vector<std::size_t> offsets;
};

bool has_body(const Outgoing& entry) {
    return entry.keys != nullptr && !entry.op_bytes.empty();
}

// In order of their first entry.
std::vector<Group> groups_of(const Run& run) {
    std::vector<Group> groups;
    std::map<const SpaceKeys*, std::size_t> places;
    for (std::size_t i = 0; i < run.entries.size(); ++i) {
        const Outgoing& entry = run.entries[i];
        if (!has_body(entry)) continue;
        const auto [place, is_new] = places.emplace(entry.keys, groups.size());
        if (is_new) groups.push_back({entry.keys, {}});
        groups[place->second].offsets.push_back(i);
    }
    return groups;
}

Bytes plain_of(const Run& run, const Group& group) {
    cbor::Writer plain;
    plain.array(group.offsets.size());
    for (const std::size_t offset : group.offsets)
        plain.array(2).uint(offset).bytes(run.entries[offset].op_bytes);
    return plain.take();
}

class Packer {
  public:
    Packer() : zstd_(ZSTD_createCCtx(), &ZSTD_freeCCtx) {}

    // Compressed and padded; wiped by the owner's type.
    crypto::SecretBytes pack(ByteView plain, Mode mode) {
        Bytes frame(ZSTD_compressBound(plain.size()));
        // Level, a buffer of the bound and a fresh context leave nothing that could fail but memory.
        const std::size_t size =
            ZSTD_compressCCtx(zstd_.get(), frame.data(), frame.size(), plain.data(), plain.size(), zstd_level);
        crypto::SecretBytes out(parts::padded(size, mode));
        std::copy_n(frame.begin(), size, out.writable().begin());
        crypto::wipe(frame);
        return out;
    }

  private:
    std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> zstd_;
};

// One bit per entry, the first in the highest bit; set: listed.
Bytes bitmap_of(const Run& run) {
    Bytes bits((run.entries.size() + 7) / 8);
    for (std::size_t i = 0; i < run.entries.size(); ++i)
        if (!has_body(run.entries[i])) bits[i / 8] |= static_cast<std::uint8_t>(0x80U >> (i % 8));
    return bits;
}

Bytes listed_of(const Run& run, Mode mode) {
    Bytes out;
    for (const Outgoing& entry : run.entries) {
        if (mode == Mode::Session && has_body(entry)) continue;
        out.insert(out.end(), entry.entry.op_hash.begin(), entry.entry.op_hash.end());
        out.insert(out.end(), entry.entry.tag.begin(), entry.entry.tag.end());
    }
    return out;
}

} // namespace

std::size_t parts::padded(std::size_t size, Mode mode) {
    if (mode == Mode::Session) return (size + session_block - 1) / session_block * session_block;
    if (size <= min_open_plain) return min_open_plain;
    // Padmé: of the size's binary digits only as many may differ from zero as its exponent has digits.
    const auto exponent = static_cast<unsigned>(std::bit_width(size)) - 1;
    const unsigned kept = static_cast<unsigned>(std::bit_width(exponent));
    const std::size_t mask = (std::size_t{1} << (exponent - kept)) - 1;
    return (size + mask) & ~mask;
}

Bytes parts::group_bound(const BundleHead& head, const crypto::Tag8& locator, std::uint64_t offset) {
    cbor::Writer out;
    out.array(9).text("kt1 group").uint(version).bytes(head.team).uint(static_cast<std::uint64_t>(head.mode));
    out.bytes(head.device.view()).uint(head.first).uint(head.count).bytes(locator).uint(offset);
    return out.take();
}

crypto::Tag8 team_tag(const TeamId& team) {
    const crypto::Hash hash = crypto::Hasher("kt1 team").add(team.view()).done();
    crypto::Tag8 tag{};
    std::copy_n(hash.begin(), tag.size(), tag.begin());
    return tag;
}

crypto::Tag8 own_locator(const SpaceKeys& keys) {
    // Entries count from 1, so no tag of an entry is made from this.
    constexpr std::string_view label{"kt1 locator\0\0\0\0\0", DeviceId::size};
    return crypto::short_tag(keys.tag, bytes_of(label), 0);
}

Bytes write_bundle(const Run& run, Mode mode, Random& random) {
    const BundleHead head{team_tag(run.feed.team), mode, run.feed.device, run.first, run.entries.size(), run.previous};
    cbor::Writer out;
    out.array(parts::bundle_parts).uint(parts::version).bytes(head.team).uint(static_cast<std::uint64_t>(mode));
    out.bytes(head.device.view()).uint(head.first).uint(head.count).bytes(head.previous);
    out.bytes(mode == Mode::Session ? bitmap_of(run) : Bytes()).bytes(listed_of(run, mode));
    const std::vector<Group> groups = groups_of(run);
    out.array(groups.size());
    Packer packer;
    for (const Group& group : groups) {
        Bytes plain = plain_of(run, group);
        const std::size_t first = group.offsets.front();
        const crypto::Tag8 locator = mode == Mode::Session ? own_locator(*group.keys) : run.entries[first].entry.tag;
        const Bytes sealed = crypto::seal(group.keys->body, packer.pack(plain, mode).view(),
                                          parts::group_bound(head, locator, first), random);
        crypto::wipe(plain);
        out.array(3).bytes(locator).uint(first).bytes(sealed);
    }
    out.bytes(run.seal.signature);
    return out.take();
}

} // namespace kt::op

#include "core/op/bundle_parts.h"

#include <zstd.h>

#include <memory>

namespace kt::op {
namespace {

using parts::entry_bytes;

// One group as it stands in the bundle.
struct ClosedGroup {
    crypto::Tag8 locator{};
    std::uint64_t offset = 0;
    ByteView sealed;
};

// A bundle's parts, read and within limits, not yet believed. Views point into the bundle.
struct Parsed {
    BundleHead head;
    ByteView bitmap;
    ByteView listed;
    std::vector<ClosedGroup> groups;
    crypto::Signature signature{};

    [[nodiscard]] bool session() const { return head.mode == Mode::Session; }
    [[nodiscard]] bool lists(std::size_t offset) const {
        return !session() || (bitmap[offset / 8] & (0x80U >> (offset % 8))) != 0;
    }
};

Result<BundleHead> head_of(cbor::Reader& in) {
    KT_TRY(const std::size_t count, in.array());
    KT_TRY(const std::uint64_t version, in.uint());
    if (version != parts::version) return Errc::BundleVersion;
    if (count != parts::bundle_parts) return fail(Errc::BadBundle, "parts");
    BundleHead head;
    KT_TRY(head.team, in.fixed<8>());
    KT_TRY(const std::uint64_t mode, in.uint());
    if (mode > static_cast<std::uint64_t>(Mode::Session)) return fail(Errc::BadBundle, "mode");
    head.mode = static_cast<Mode>(mode);
    KT_TRY(head.device.bytes, in.fixed<DeviceId::size>());
    KT_TRY(head.first, in.uint());
    KT_TRY(head.count, in.uint());
    KT_TRY(head.previous, in.fixed<32>());
    if (head.count > max_run) return fail(Errc::TooLarge, "entries");
    if (head.count == 0) return fail(Errc::BadBundle, "no entries");
    if (head.first == 0 || head.first > max_number - head.count) return fail(Errc::BadBundle, "first entry");
    if (head.first == 1 && head.previous != crypto::Hash{}) return fail(Errc::BadBundle, "previous");
    return head;
}

Result<void> check_lists(const Parsed& parsed) {
    const std::size_t count = parsed.head.count;
    std::size_t listed = count;
    if (parsed.session()) {
        if (parsed.bitmap.size() != (count + 7) / 8) return fail(Errc::BadBundle, "bitmap");
        listed = 0;
        for (std::size_t i = 0; i < parsed.bitmap.size() * 8; ++i) {
            if (!parsed.lists(i)) continue;
            if (i >= count) return fail(Errc::BadBundle, "bitmap");
            ++listed;
        }
    } else if (!parsed.bitmap.empty()) {
        return fail(Errc::BadBundle, "bitmap");
    }
    if (parsed.listed.size() != listed * entry_bytes) return fail(Errc::BadBundle, "entries");
    return {};
}

Result<Parsed> parts_of(cbor::Reader& in) {
    Parsed out;
    KT_TRY(out.head, head_of(in));
    KT_TRY(out.bitmap, in.bytes());
    KT_TRY(out.listed, in.bytes());
    KT_CHECK(check_lists(out));
    KT_TRY(const std::size_t count, in.array());
    if (count > out.head.count) return fail(Errc::BadBundle, "groups");
    for (std::size_t i = 0; i < count; ++i) {
        ClosedGroup group;
        KT_CHECK(in.array_of(3));
        KT_TRY(group.locator, in.fixed<8>());
        KT_TRY(group.offset, in.uint());
        KT_TRY(group.sealed, in.bytes());
        if (group.offset >= out.head.count) return fail(Errc::BadBundle, "group");
        if (i > 0 && out.groups.back().offset >= group.offset) return fail(Errc::BadBundle, "order of groups");
        out.groups.push_back(group);
    }
    KT_TRY(out.signature, in.fixed<64>());
    return out;
}

// Outside bytes in a shape that is not a bundle's, whatever CBOR says of it.
template <class T>
Result<T> as_bundle(Result<T> result) {
    if (result) return result;
    switch (result.code()) {
    case Errc::TooLarge:
    case Errc::BundleVersion:
    case Errc::BadBundle: return result;
    default: return fail(Errc::BadBundle, std::string(errc_name(result.code())));
    }
}

Result<cbor::Reader> reader_of(ByteView bundle) {
    constexpr std::size_t most_items = 16 + 4 * max_run;
    return cbor::Reader::open(bundle,
                              {.bytes = max_bundle_bytes, .items = most_items, .depth = parts::max_bundle_depth});
}

Result<BundleHead> head_of(ByteView bundle) {
    KT_TRY(cbor::Reader in, reader_of(bundle));
    return head_of(in);
}

Result<Parsed> parse(ByteView bundle) {
    KT_TRY(cbor::Reader in, reader_of(bundle));
    return parts_of(in);
}

// Unpacks decrypted groups: one zstd frame of known size, then zeros up to the size its length asks for.
class Unpacker {
  public:
    Unpacker() : zstd_(ZSTD_createDCtx(), &ZSTD_freeDCtx) {}

    Result<crypto::SecretBytes> unpack(ByteView padded, Mode mode) {
        // Older frame formats and frames to skip have other magic numbers, and nothing of ours writes them.
        if (padded.size() < 4 || !std::ranges::equal(padded.first(4), parts::zstd_magic))
            return fail(Errc::BadBundle, "compression");
        const unsigned long long size = ZSTD_getFrameContentSize(padded.data(), padded.size());
        if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN)
            return fail(Errc::BadBundle, "compression");
        if (size > room_) return fail(Errc::TooLarge, "group");
        room_ -= static_cast<std::size_t>(size);
        const std::size_t frame = ZSTD_findFrameCompressedSize(padded.data(), padded.size());
        if (ZSTD_isError(frame) != 0) return fail(Errc::BadBundle, "compression");
        if (parts::padded(frame, mode) != padded.size()) return fail(Errc::BadBundle, "padding");
        for (const std::uint8_t b : padded.subspan(frame))
            if (b != 0) return fail(Errc::BadBundle, "padding");
        crypto::SecretBytes plain(static_cast<std::size_t>(size));
        // In one call, so into our buffer and no window besides it.
        const std::size_t got =
            ZSTD_decompressDCtx(zstd_.get(), plain.writable().data(), plain.size(), padded.data(), frame);
        if (ZSTD_isError(got) != 0 || got != plain.size()) return fail(Errc::BadBundle, "compression");
        return plain;
    }

  private:
    std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> zstd_;
    std::size_t room_ = max_group_plain; // what may still be unpacked
};

// One decrypted body and whose it is.
struct Body {
    std::uint64_t offset = 0;
    Bytes op_bytes;
    KeyRing::Found owner;
};

class Opener {
  public:
    Opener(const Parsed& parsed, const FeedId& feed, const KeyRing& ring) : parsed_(parsed), feed_(feed), ring_(ring) {}

    // Bodies of the groups the ring reaches, in order of offset.
    Result<std::vector<Body>> bodies() {
        KT_TRY(std::vector<const ClosedGroup*> closed, open_groups(all_groups()));
        // Bodies of the team space can bring keys of spaces whose groups stand before them.
        if (team_space_seen_ && !closed.empty()) {
            KT_TRY(closed, open_groups(closed));
        }
        if (parsed_.session() && !closed.empty()) return Errc::NoKey;
        std::ranges::sort(bodies_, {}, &Body::offset);
        const auto twice = std::ranges::adjacent_find(bodies_, {}, &Body::offset);
        if (twice != bodies_.end()) return fail(Errc::BadBundle, "body twice");
        return std::move(bodies_);
    }

  private:
    [[nodiscard]] std::vector<const ClosedGroup*> all_groups() const {
        std::vector<const ClosedGroup*> out;
        for (const ClosedGroup& group : parsed_.groups)
            out.push_back(&group);
        return out;
    }

    // Returns those that stayed closed.
    Result<std::vector<const ClosedGroup*>> open_groups(const std::vector<const ClosedGroup*>& groups) {
        std::vector<const ClosedGroup*> closed;
        for (const ClosedGroup* group : groups) {
            const KeyRing::Found owner =
                parsed_.session() ? ring_.by_locator(group->locator)
                                  : ring_.by_tag(feed_.device, parsed_.head.first + group->offset, group->locator);
            if (owner.keys == nullptr)
                closed.push_back(group);
            else
                KT_CHECK(open_group(*group, owner));
            team_space_seen_ = team_space_seen_ || (owner.keys != nullptr && owner.space == Space::team());
        }
        return closed;
    }

    Result<void> open_group(const ClosedGroup& group, const KeyRing::Found& owner) {
        const Bytes bound = parts::group_bound(parsed_.head, group.locator, group.offset);
        KT_TRY(const crypto::SecretBytes padded, crypto::open(owner.keys->body, group.sealed, bound));
        KT_TRY(const crypto::SecretBytes plain, unpacker_.unpack(padded.view(), parsed_.head.mode));
        constexpr std::size_t most_items = 1 + 3 * max_run;
        KT_TRY(cbor::Reader in,
               cbor::Reader::open(plain.view(),
                                  {.bytes = max_group_plain, .items = most_items, .depth = parts::max_plain_depth}));
        KT_TRY(const std::size_t count, in.array());
        if (count == 0 || count > parsed_.head.count) return fail(Errc::BadBundle, "bodies");
        std::uint64_t next = group.offset;
        for (std::size_t i = 0; i < count; ++i) {
            KT_CHECK(in.array_of(2));
            KT_TRY(const std::uint64_t offset, in.uint());
            KT_TRY(const ByteView op_bytes, in.bytes());
            if (i == 0 ? offset != group.offset : offset < next) return fail(Errc::BadBundle, "order of bodies");
            if (offset >= parsed_.head.count || op_bytes.empty()) return fail(Errc::BadBundle, "body");
            ring_.decrypted(owner.space, op_bytes);
            bodies_.push_back({offset, copy_of(op_bytes), owner});
            next = offset + 1;
        }
        return {};
    }

    const Parsed& parsed_;
    const FeedId& feed_;
    const KeyRing& ring_;
    std::vector<Body> bodies_;
    bool team_space_seen_ = false;
    Unpacker unpacker_;
};

Entry entry_at(ByteView listed) {
    Entry entry;
    std::copy_n(listed.begin(), entry.op_hash.size(), entry.op_hash.begin());
    std::copy_n(listed.begin() + entry.op_hash.size(), entry.tag.size(), entry.tag.begin());
    return entry;
}

// In Mode::Open everyone can see that each group stands under the tag of its first entry, opened or not.
Result<void> check_locators(const Parsed& parsed) {
    if (parsed.session()) return {};
    for (const ClosedGroup& group : parsed.groups)
        if (entry_at(parsed.listed.subspan(group.offset * entry_bytes)).tag != group.locator)
            return fail(Errc::BadBundle, "locator");
    return {};
}

// Every entry of the run: as listed, or made from its body; where both are there they must be the same.
Result<std::vector<Incoming>> entries_of(const Parsed& parsed, const FeedId& feed, std::vector<Body> bodies) {
    const std::size_t listed = parsed.listed.size() / entry_bytes;
    if (parsed.session() && listed + bodies.size() != parsed.head.count) return fail(Errc::BadBundle, "bodies");
    std::vector<Incoming> out(parsed.head.count);
    auto body = bodies.begin();
    ByteView rest = parsed.listed;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const bool has_body = body != bodies.end() && body->offset == i;
        if (parsed.session() && has_body == parsed.lists(i)) return fail(Errc::BadBundle, "bodies");
        if (parsed.lists(i)) {
            out[i].entry = entry_at(rest);
            rest = rest.subspan(entry_bytes);
        }
        if (!has_body) continue;
        const Entry made = make_entry(*body->owner.keys, feed, parsed.head.first + i, body->op_bytes);
        if (parsed.lists(i) && made != out[i].entry) return fail(Errc::BadBundle, "body of another entry");
        out[i] = {made, std::move(body->op_bytes), body->owner.space};
        ++body;
    }
    return out;
}

std::vector<crypto::Hash> chains_of(const FeedId& feed, const BundleHead& head, std::span<const Incoming> entries) {
    std::vector<crypto::Hash> out;
    out.reserve(entries.size());
    crypto::Hash last = head.previous;
    std::uint64_t n = head.first;
    for (const Incoming& one : entries) {
        last = chain(feed, last, n++, one.entry);
        out.push_back(last);
    }
    return out;
}

// That a key is missing or does not fit is said as it is; all else is the file's fault.
auto bodies_in(const Parsed& parsed, const FeedId& feed, const KeyRing& ring) {
    auto bodies = Opener(parsed, feed, ring).bodies();
    const bool of_key = !bodies && (bodies.code() == Errc::NoKey || bodies.code() == Errc::CannotOpen);
    return of_key ? bodies : as_bundle(std::move(bodies));
}

} // namespace

Result<BundleHead> read_head(ByteView bundle) {
    return as_bundle(head_of(bundle));
}

Result<Bytes> unchecked_first_op(ByteView bundle, const TeamId& team, const KeyRing& ring) {
    KT_TRY(const Parsed parsed, as_bundle(parse(bundle)));
    KT_CHECK(check_locators(parsed));
    const FeedId feed{team, parsed.head.device};
    KT_TRY(auto bodies, bodies_in(parsed, feed, ring));
    return bodies.empty() || bodies.front().offset != 0 ? Bytes{} : std::move(bodies.front().op_bytes);
}

Result<Verified> open(ByteView bundle, const TeamId& team, const crypto::SignPublic& author, const KeyRing& ring) {
    KT_TRY(const Parsed parsed, as_bundle(parse(bundle)));
    if (parsed.head.team != team_tag(team)) return Errc::OtherTeam;
    KT_CHECK(check_locators(parsed));
    Verified out;
    out.feed_ = {team, parsed.head.device};
    out.first_ = parsed.head.first;
    out.previous_ = parsed.head.previous;
    // Without keys the chain of an open bundle is whole already: nothing is decrypted for a false seal.
    const auto sealed = [&]() -> Result<void> {
        out.chains_ = chains_of(out.feed_, parsed.head, out.entries_);
        out.seal_ = {parsed.head.last(), out.chains_.back(), parsed.signature};
        return check_seal(author, out.feed_, out.seal_);
    };
    if (!parsed.session()) {
        KT_TRY(out.entries_, entries_of(parsed, out.feed_, {}));
        KT_CHECK(sealed());
    }
    KT_TRY(auto found, bodies_in(parsed, out.feed_, ring));
    KT_TRY(out.entries_, entries_of(parsed, out.feed_, std::move(found)));
    if (parsed.session()) KT_CHECK(sealed());
    return out;
}

} // namespace kt::op

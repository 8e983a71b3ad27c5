#include "core/op/notice.h"

#include "core/op/bundle_parts.h"

namespace kt::op {
namespace {

constexpr std::uint64_t notice_version = 1;
constexpr std::string_view notice_label = "kt1 notice";
constexpr std::size_t notice_length = 4;
constexpr cbor::Limits notice_limits{
    .bytes = max_notice_bytes, .items = 8 + 3 * (max_notice_devices + max_notice_wanted), .depth = 3};

Bytes notice_bound(const TeamId& team) {
    cbor::Writer out;
    out.array(3).text(notice_label).uint(notice_version).bytes(team_tag(team));
    return out.take();
}

Bytes notice_signed(const TeamId& team, ByteView said) {
    Bytes out = copy_of(bytes_of(notice_label));
    out.insert(out.end(), team.bytes.begin(), team.bytes.end());
    out.insert(out.end(), said.begin(), said.end());
    return out;
}

Bytes said_by(const Notice& notice) {
    cbor::Writer out;
    out.array(6).bytes(notice.device.view()).uint(notice.number).integer(notice.at.ms).bytes(notice.place.view());
    out.array(notice.have.size());
    for (const auto& [device, n] : notice.have)
        out.array(2).bytes(device.view()).uint(n);
    out.array(notice.wanted.size());
    for (const Ref& ref : notice.wanted)
        out.array(2).bytes(ref.device.view()).uint(ref.n);
    return out.take();
}

Result<Ref> read_pair(cbor::Reader& in) {
    Ref ref;
    KT_CHECK(in.array_of(2));
    KT_TRY(ref.device.bytes, in.fixed<DeviceId::size>());
    KT_TRY(ref.n, in.uint());
    if (ref.n == 0 || ref.n > max_number) return Errc::BadNotice;
    return ref;
}

Result<Notice> read_said(ByteView said) {
    KT_TRY(cbor::Reader in, cbor::Reader::open(said, notice_limits));
    Notice out;
    KT_CHECK(in.array_of(6));
    KT_TRY(out.device.bytes, in.fixed<DeviceId::size>());
    KT_TRY(out.number, in.uint());
    if (out.number == 0 || out.number > max_number) return Errc::BadNotice;
    KT_TRY(out.at.ms, in.integer());
    KT_TRY(out.place.bytes, in.fixed<PlaceId::size>());
    KT_TRY(const std::size_t devices, in.array());
    if (devices > max_notice_devices) return Errc::TooLarge;
    for (std::size_t i = 0; i < devices; ++i) {
        KT_TRY(const Ref one, read_pair(in));
        if (!out.have.empty() && one.device <= out.have.rbegin()->first) return Errc::BadNotice;
        out.have.emplace(one.device, one.n);
    }
    KT_TRY(const std::size_t wanted, in.array());
    if (wanted > max_notice_wanted) return Errc::TooLarge;
    out.wanted.reserve(wanted);
    for (std::size_t i = 0; i < wanted; ++i) {
        KT_TRY(const Ref one, read_pair(in));
        if (!out.wanted.empty() && one <= out.wanted.back()) return Errc::BadNotice;
        out.wanted.push_back(one);
    }
    return out;
}

struct Outer {
    crypto::Tag8 team{};
    ByteView sealed;
};

Result<Outer> outer_of(ByteView notice) {
    KT_TRY(cbor::Reader in, cbor::Reader::open(notice, {.bytes = max_notice_bytes, .items = 8, .depth = 2}));
    KT_TRY(const std::size_t parts, in.array());
    KT_TRY(const std::uint64_t found, in.uint());
    if (found != notice_version) return Errc::BundleVersion;
    if (parts != 3) return Errc::BadNotice;
    Outer out;
    KT_TRY(out.team, in.fixed<8>());
    KT_TRY(out.sealed, in.bytes());
    return out;
}

/// Said and signature, in the padding of an open bundle's group.
Result<SignedNotice> read_notice_plain(ByteView plain) {
    if (plain.size() < notice_length) return Errc::BadNotice;
    std::size_t length = 0;
    for (std::size_t i = 0; i < notice_length; ++i)
        length = length << 8U | plain[i];
    const std::size_t whole = length + notice_length;
    if (length > max_notice_bytes || plain.size() != parts::padded(whole, Mode::Open)) return Errc::BadNotice;
    const ByteView rest = plain.subspan(whole);
    if (std::ranges::any_of(rest, [](std::uint8_t b) { return b != 0; })) return Errc::BadNotice;
    KT_TRY(cbor::Reader in, cbor::Reader::open(plain.subspan(notice_length, length), notice_limits));
    KT_CHECK(in.array_of(2));
    SignedNotice out;
    KT_TRY(const ByteView said, in.bytes());
    KT_TRY(out.signature, in.fixed<64>());
    KT_TRY(out.notice, read_said(said));
    out.said = copy_of(said);
    return out;
}

/// What is wrong with the bytes has one name, whatever the decoder calls it.
template <class T>
Result<T> as_notice(Result<T> result) {
    if (result) return result;
    const Errc code = result.code();
    const bool of_decoder = code >= Errc::CborTruncated && code <= Errc::CborDuplicateKey;
    if (of_decoder) return fail(Errc::BadNotice, std::string(errc_name(code)));
    return result;
}

} // namespace

Bytes write_notice(const Notice& notice, const TeamId& team, const crypto::SignKeys& signer, const SpaceKeys& keys,
                   Random& random) {
    const Bytes said = said_by(notice);
    cbor::Writer inner;
    inner.array(2).bytes(said).bytes(crypto::sign(signer, notice_signed(team, said)));
    const std::size_t length = inner.view().size();
    Bytes plain(parts::padded(length + notice_length, Mode::Open));
    for (std::size_t i = 0; i < notice_length; ++i)
        plain[i] = static_cast<std::uint8_t>(length >> (8 * (notice_length - 1 - i)));
    std::ranges::copy(inner.view(), plain.begin() + notice_length);
    cbor::Writer out;
    out.array(3).uint(notice_version).bytes(team_tag(team));
    out.bytes(crypto::seal(keys.body, plain, notice_bound(team), random));
    return out.take();
}

Result<crypto::Tag8> team_of_notice(ByteView notice) {
    KT_TRY(const Outer outer, as_notice(outer_of(notice)));
    return outer.team;
}

Result<SignedNotice> open_notice(ByteView notice, const TeamId& team, const SpaceKeys& keys) {
    KT_TRY(const Outer outer, as_notice(outer_of(notice)));
    if (outer.team != team_tag(team)) return Errc::OtherTeam;
    KT_TRY(const crypto::SecretBytes plain, crypto::open(keys.body, outer.sealed, notice_bound(team)));
    return as_notice(read_notice_plain(plain.view()));
}

Result<void> check_notice(const SignedNotice& opened, const TeamId& team, const crypto::SignPublic& author) {
    return crypto::verify(author, notice_signed(team, opened.said), opened.signature);
}

} // namespace kt::op

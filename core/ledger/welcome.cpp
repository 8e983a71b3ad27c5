#include "core/ledger/welcome.h"

#include "core/crypto/hash.h"
#include "core/op/feed.h"

#include <algorithm>

namespace kt::ledger {

namespace {

constexpr std::uint64_t welcome_version = 1;
constexpr std::size_t most_name = 4096;

Result<std::vector<TeamEpoch>> read_epochs(cbor::Reader& in) {
    std::vector<TeamEpoch> out;
    KT_TRY(const std::size_t epochs, in.array());
    for (std::size_t i = 0; i < epochs; ++i) {
        KT_CHECK(in.array_of(2));
        TeamEpoch epoch;
        KT_TRY(epoch.epoch, in.uint());
        KT_TRY(const ByteView key, in.bytes());
        KT_TRY(epoch.key, crypto::EpochKey::from(key));
        out.push_back(std::move(epoch));
    }
    return out;
}

Result<Welcome> read_welcome(ByteView plain) {
    KT_TRY(cbor::Reader in, cbor::Reader::open(plain));
    KT_CHECK(in.array_of(12));
    KT_TRY(const std::uint64_t found, in.uint());
    if (found != welcome_version) return Errc::BadMessage;
    Welcome out;
    KT_TRY(out.team, read_id<TeamId>(in));
    KT_TRY(const std::string_view name, in.text());
    out.team_name = name;
    KT_TRY(out.member, read_id<MemberId>(in));
    KT_TRY(out.device, read_id<DeviceId>(in));
    KT_TRY(out.founder, read_founding(in));
    KT_TRY(out.inviter, read_id<DeviceId>(in));
    KT_TRY(out.inviter_box, in.fixed<32>());
    KT_TRY(out.keys, read_epochs(in));
    return out;
}

bool holds_together(const Welcome& w) {
    return !w.keys.empty() && !w.team_name.empty() && w.team_name.size() <= most_name && !w.member.none() &&
           w.founder.device == op::device_id(w.founder.sign, w.founder.box) && w.team == team_id(w.founder);
}

} // namespace

Result<Founding> read_founding(cbor::Reader& in) {
    Founding out;
    KT_TRY(out.device, read_id<DeviceId>(in));
    KT_TRY(out.sign, in.fixed<32>());
    KT_TRY(out.box, in.fixed<32>());
    KT_TRY(out.nonce, in.fixed<16>());
    return out;
}

TeamId team_id(const Founding& founding) {
    const crypto::Hash hash = crypto::Hasher("kt1 team").add(founding.device.view()).add(founding.nonce).done();
    TeamId id;
    std::copy_n(hash.begin(), TeamId::size, id.bytes.begin());
    return id;
}

Bytes write_welcome(const Welcome& w, const crypto::BoxPublic& newcomer) {
    cbor::Writer out;
    out.array(12)
        .uint(welcome_version)
        .bytes(w.team.view())
        .text(w.team_name)
        .bytes(w.member.view())
        .bytes(w.device.view());
    out.bytes(w.founder.device.view()).bytes(w.founder.sign).bytes(w.founder.box).bytes(w.founder.nonce);
    out.bytes(w.inviter.view()).bytes(w.inviter_box);
    out.array(w.keys.size());
    for (const TeamEpoch& epoch : w.keys)
        out.array(2).uint(epoch.epoch).bytes(epoch.key.view());
    Bytes plain = out.take();
    Bytes sealed = crypto::seal_to(newcomer, plain);
    crypto::wipe(plain);
    return sealed;
}

Result<Welcome> open_welcome(ByteView sealed, const crypto::BoxKeys& mine) {
    KT_TRY(const crypto::SecretBytes plain, crypto::open_sealed(mine, sealed));
    auto welcome = read_welcome(plain.view());
    if (!welcome || !holds_together(*welcome)) return fail(Errc::BadMessage, "welcome");
    return welcome;
}

} // namespace kt::ledger

// How a device's place in its team is kept: secrets in the encrypted store and nowhere else.
#include "core/ledger/impl.h"
#include "core/store/settings.h"

namespace kt::ledger {

namespace {

constexpr std::string_view place_setting = "place";
constexpr std::uint64_t place_version = 2; ///< 1 had no former ids

Result<Place> read_place(ByteView bytes) {
    KT_TRY(cbor::Reader in, cbor::Reader::open(bytes));
    KT_TRY(const std::size_t items, in.array());
    KT_TRY(const std::uint64_t found, in.uint());
    if (found > place_version) return Errc::StoreVersion;
    if (items != (found == 1 ? 13U : 14U)) return Errc::StoreDamaged;
    Place out;
    KT_TRY(out.identity.team, read_id<TeamId>(in));
    KT_TRY(out.identity.member, read_id<MemberId>(in));
    KT_TRY(out.identity.device, read_id<DeviceId>(in));
    KT_TRY(out.identity.sign.pub, in.fixed<32>());
    KT_TRY(const ByteView sign, in.bytes());
    KT_TRY(out.identity.sign.secret, crypto::SignSecret::from(sign));
    KT_TRY(const ByteView box, in.bytes());
    KT_TRY(auto box_secret, crypto::BoxSecret::from(box));
    out.identity.box = crypto::BoxKeys::of(std::move(box_secret));
    KT_TRY(out.founding, read_founding(in));
    KT_TRY(out.inviter, read_id<DeviceId>(in));
    KT_TRY(out.inviter_box, in.fixed<32>());
    if (found == 1) return out;
    KT_TRY(const std::size_t former, in.array());
    for (std::size_t i = 0; i < former; ++i) {
        KT_TRY(const auto one, read_id<DeviceId>(in));
        out.former.push_back(one);
    }
    return out;
}

} // namespace

Result<void> save_place(const store::Db& db, const Place& p) {
    cbor::Writer out;
    out.array(14).uint(place_version).bytes(p.identity.team.view()).bytes(p.identity.member.view());
    out.bytes(p.identity.device.view()).bytes(p.identity.sign.pub).bytes(p.identity.sign.secret.view());
    out.bytes(p.identity.box.secret.view());
    out.bytes(p.founding.device.view()).bytes(p.founding.sign).bytes(p.founding.box).bytes(p.founding.nonce);
    out.bytes(p.inviter.view()).bytes(p.inviter_box);
    out.array(p.former.size());
    for (const DeviceId& one : p.former)
        out.bytes(one.view());
    Bytes bytes = out.take();
    auto saved = store::save_setting(db, place_setting, bytes);
    crypto::wipe(bytes);
    return saved;
}

Result<Place> load_place(const store::Db& db) {
    KT_TRY(const auto bytes, store::setting(db, place_setting));
    if (!bytes) return fail(Errc::StoreDamaged, "no team");
    auto place = read_place(bytes->view());
    if (!place && place.code() != Errc::StoreVersion) return fail(Errc::StoreDamaged, "place");
    return place;
}

} // namespace kt::ledger

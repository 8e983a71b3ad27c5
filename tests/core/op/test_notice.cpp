#include "core/crypto/aead.h"
#include "core/crypto/random.h"
#include "core/op/notice.h"
#include "tests/core/op/fixed.h"
#include "tests/support/must.h"
#include "tests/support/vectors.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using namespace kt::test;

namespace {

op::Notice sample_notice(const Fixed& fixed) {
    op::Notice out;
    out.device = fixed.device;
    out.number = 7;
    out.at = {1'795'000'000'000};
    out.place = counted<op::PlaceId>(0x90);
    out.have = {{counted<DeviceId>(0x50), 12}, {counted<DeviceId>(0x51), 70'000}};
    out.wanted = {{counted<DeviceId>(0x50), 3}, {counted<DeviceId>(0x50), 9}, {counted<DeviceId>(0x51), 1}};
    return out;
}

Bytes joined(const std::string& file) {
    std::string hex;
    for (const std::string& line : vector_lines(file))
        hex += line;
    return must(from_hex(hex));
}

/// A notice whose inside is as given, sealed as a member of the team could.
Bytes sealed(const Fixed& fixed, Bytes inside, std::size_t length, std::size_t padding) {
    Bytes plain(4);
    for (std::size_t i = 0; i < 4; ++i)
        plain[i] = static_cast<std::uint8_t>(length >> (8 * (3 - i)));
    plain.insert(plain.end(), inside.begin(), inside.end());
    plain.resize(padding);
    cbor::Writer bound;
    bound.array(3).text("kt1 notice").uint(1).bytes(op::team_tag(fixed.team));
    Counting random(0xb0);
    cbor::Writer out;
    out.array(3).uint(1).bytes(op::team_tag(fixed.team));
    out.bytes(crypto::seal(fixed.medical.keys.body, plain, bound.view(), random));
    return out.take();
}

Bytes signed_and_sealed(const Fixed& fixed, ByteView said) {
    cbor::Writer inside;
    inside.array(2).bytes(said).bytes(crypto::Signature{});
    const Bytes bytes = copy_of(inside.view());
    return sealed(fixed, bytes, bytes.size(), 256);
}

} // namespace

TEST_CASE("a notice comes back as it was said, from its author alone") {
    must(crypto::start());
    const Fixed fixed;
    const op::Notice said = sample_notice(fixed);
    Counting random(0xb0);
    const Bytes bytes = op::write_notice(said, fixed.team, fixed.sign, fixed.medical.keys, random);
    const auto opened = must(op::open_notice(bytes, fixed.team, fixed.medical.keys));
    CHECK(opened.notice.device == said.device);
    CHECK(opened.notice.number == 7);
    CHECK(opened.notice.at == said.at);
    CHECK(opened.notice.place == said.place);
    CHECK(opened.notice.have == said.have);
    CHECK(opened.notice.wanted == said.wanted);
    CHECK(op::check_notice(opened, fixed.team, fixed.sign.pub));
    Counting other(0x21);
    CHECK_FALSE(op::check_notice(opened, fixed.team, crypto::SignKeys::make(other).pub));
    CHECK_FALSE(op::check_notice(opened, counted<TeamId>(0x11), fixed.sign.pub));
    CHECK(op::open_notice(bytes, fixed.team, fixed.social.keys).code() == Errc::CannotOpen);
    CHECK(op::open_notice(bytes, counted<TeamId>(0x11), fixed.medical.keys).code() == Errc::OtherTeam);
    CHECK(must(op::team_of_notice(bytes)) == op::team_tag(fixed.team));
}

TEST_CASE("a notice of twenty years ago opens") {
    must(crypto::start());
    const Fixed fixed;
    const op::Notice said = sample_notice(fixed);
    Counting random(0xb0);
    const Bytes bytes = joined("notice/golden/whole.hex");
    CHECK(bytes == op::write_notice(said, fixed.team, fixed.sign, fixed.medical.keys, random));
    CHECK(must(op::open_notice(bytes, fixed.team, fixed.medical.keys)).notice.have == said.have);
}

TEST_CASE("no byte of a notice can be changed, and none be left out") {
    must(crypto::start());
    const Fixed fixed;
    Counting random(0xb0);
    const Bytes bytes = op::write_notice(sample_notice(fixed), fixed.team, fixed.sign, fixed.medical.keys, random);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        Bytes changed = bytes;
        changed[i] ^= 1U;
        CHECK_FALSE(op::open_notice(changed, fixed.team, fixed.medical.keys));
        CHECK_FALSE(op::open_notice(ByteView(bytes).first(i), fixed.team, fixed.medical.keys));
    }
}

TEST_CASE("how much a notice says is not seen from outside") {
    must(crypto::start());
    const Fixed fixed;
    op::Notice small = sample_notice(fixed);
    small.have.clear();
    small.wanted.clear();
    Counting one(0xb0);
    Counting two(0xb0);
    const Bytes a = op::write_notice(small, fixed.team, fixed.sign, fixed.medical.keys, one);
    small.have = {{counted<DeviceId>(0x50), 1}};
    CHECK(a.size() == op::write_notice(small, fixed.team, fixed.sign, fixed.medical.keys, two).size());
}

TEST_CASE("hostile notices are refused with the code they were made for") {
    must(crypto::start());
    const Fixed fixed;
    const auto outside = hostile_vectors("notice/hostile");
    CHECK(outside.size() >= 8);
    for (const auto& vector : outside) {
        INFO(vector.name);
        const auto opened = op::open_notice(vector.bytes(), fixed.team, fixed.medical.keys);
        REQUIRE_FALSE(opened);
        CHECK(errc_name(opened.code()) == vector.errc);
    }
    const auto inside = hostile_vectors("notice/said");
    CHECK(inside.size() >= 8);
    for (const auto& vector : inside) {
        INFO(vector.name);
        const auto opened = op::open_notice(signed_and_sealed(fixed, vector.bytes()), fixed.team, fixed.medical.keys);
        REQUIRE_FALSE(opened);
        CHECK(errc_name(opened.code()) == vector.errc);
    }
}

TEST_CASE("what is sealed in a notice is refused unless it is padded as it must be") {
    must(crypto::start());
    const Fixed fixed;
    const Bytes none = from_hex("82405840").value();
    const auto refused = [&](const Bytes& bytes) {
        return op::open_notice(bytes, fixed.team, fixed.medical.keys).code();
    };
    CHECK(refused(sealed(fixed, none, none.size(), 255)) == Errc::BadNotice);
    CHECK(refused(sealed(fixed, none, 0xffff'fff0, 256)) == Errc::BadNotice);
    CHECK(refused(sealed(fixed, none, 300, 256)) == Errc::BadNotice);
    CHECK(refused(sealed(fixed, none, 3, 256)) == Errc::BadNotice); // something but zeros behind it
    CHECK(refused(sealed(fixed, {}, 0, 3)) == Errc::BadNotice);
}

#include "core/care/care_team.h"
#include "core/care/consent.h"
#include "core/care/sharing.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using namespace kt::care;

namespace {

const LocalDate today{20'000};

template <class IdType>
IdType id(std::uint8_t number) {
    IdType out;
    out.bytes.back() = number;
    return out;
}

const Attendee social{id<MemberId>(1), Role::SocialWorker, "Wijkteam Beekwijk"};
const Attendee doctor{id<MemberId>(2), Role::GeneralPractitioner, "De Linde"};

Facts consent_of(std::map<std::uint16_t, Value> fields) {
    fields.try_emplace(consent::compartment, "social");
    return {Kind::Consent, id<RecordId>(50), std::move(fields)};
}

Facts around(const Attendee& who) {
    return {Kind::Participant, id<RecordId>(60), {{participant::member, who.member}}};
}

Cover cover(const Attendee& who, const std::vector<Facts>& dossier) {
    return cover_of(who, dossier, today);
}

} // namespace

TEST_CASE("who does not treat needs a consent that stands") {
    CHECK(cover(social, {}) == Cover::None);
    CHECK(cover(social, {around(social)}) == Cover::None);
    const Facts given = consent_of({{consent::party, social.member}});
    CHECK(cover(social, {given}) == Cover::Consent);
    CHECK(cover(doctor, {given}) == Cover::None);
    CHECK(cover(social, {consent_of({{consent::party, social.member}, {consent::answer, "no"}})}) == Cover::Refused);
    CHECK(cover(social, {consent_of({{consent::party, social.member}, {consent::withdrawn_on, today}})}) ==
          Cover::Refused);
    CHECK(cover(social, {consent_of({{consent::party, social.member}, {consent::until, today.plus_days(-1)}})}) ==
          Cover::None);
    CHECK(cover(social, {consent_of({{consent::party, social.member}, {consent::until, today}})}) == Cover::Consent);
    Facts removed = given;
    removed.fields[field_removed] = true;
    CHECK(cover(social, {removed}) == Cover::None);
}

TEST_CASE("a consent for an organisation covers its people, whatever the case of its letters") {
    CHECK(cover(social, {consent_of({{consent::party_name, "wijkteam beekwijk"}})}) == Cover::Consent);
    CHECK(cover(social, {consent_of({{consent::party_name, "Wijkteam"}})}) == Cover::None);
    Attendee nobody = social;
    nobody.organisation.clear();
    CHECK(cover(nobody, {consent_of({{consent::party_name, ""}})}) == Cover::None);
}

TEST_CASE("who treats may stay with the own client until the client objects") {
    CHECK(cover(doctor, {}) == Cover::None);
    CHECK(cover(doctor, {around(doctor)}) == Cover::Treatment);
    const auto no = [](std::string_view theme) {
        return consent_of({{consent::party, doctor.member}, {consent::answer, "no"}, {consent::compartment, theme}});
    };
    CHECK(cover(doctor, {around(doctor), no("medical")}) == Cover::Refused);
    CHECK(cover(doctor, {around(doctor), no("finance")}) == Cover::Treatment);
    CHECK(may_stay(Cover::Treatment));
    CHECK(may_stay(Cover::Consent));
    CHECK_FALSE(may_stay(Cover::Refused));
    CHECK_FALSE(may_stay(Cover::None));
    CHECK_FALSE(treats(Role::WelfareWorker));
}

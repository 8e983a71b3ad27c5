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

TEST_CASE("themes to hear are those of the role and of consents that stand, without what was refused last") {
    using enum Compartment;
    const auto say = [](const Attendee& who, std::string_view theme, std::string_view answer, int day) {
        return consent_of({{consent::party, who.member},
                           {consent::compartment, theme},
                           {consent::answer, answer},
                           {consent::given_on, today.plus_days(day)}});
    };
    const auto heard = [](const Attendee& who, const std::vector<Facts>& dossier) {
        return may_hear(who, dossier, today);
    };
    CHECK(heard(social, {around(social)}).empty());
    const std::vector<Facts> two{say(social, "nursing", "yes", -2), say(social, "medical", "no", -2)};
    CHECK(heard(social, two) == std::vector{General, Nursing});
    CHECK(heard(doctor, {around(doctor)}) == std::vector{General, Medical, Nursing, Social, Acp, Carer});
    CHECK(heard(doctor, {around(doctor), say(doctor, "acp", "no", -2)}) ==
          std::vector{General, Medical, Nursing, Social, Carer});
    // The last word counts, in any order of the records.
    CHECK(heard(social, {say(social, "nursing", "no", -9), say(social, "nursing", "yes", -2)}) ==
          std::vector{General, Nursing});
    CHECK(heard(social, {say(social, "nursing", "yes", -2), say(social, "nursing", "no", -9)}) ==
          std::vector{General, Nursing});
    CHECK(heard(social, {say(social, "social", "yes", -9), say(social, "nursing", "yes", -9),
                         say(social, "nursing", "no", -2)}) == std::vector{General, Social});
    // Safety is never said aloud.
    CHECK(heard(doctor, {around(doctor), say(doctor, "safety", "yes", -2)}) == heard(doctor, {around(doctor)}));
}

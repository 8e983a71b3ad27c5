#include "core/care/action.h"
#include "core/care/check.h"
#include "core/care/client.h"
#include "core/care/consent.h"
#include "core/care/identity.h"
#include "core/care/role.h"
#include "tests/support/vectors.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace kt;
using namespace kt::care;

namespace {

const LocalDate today = *LocalDate::of(2026, 11, 21);

Error refused(Kind kind, const std::map<std::uint16_t, Value>& fields) {
    const auto checked = check_record(kind, fields, today);
    REQUIRE_FALSE(checked);
    return checked.error();
}

} // namespace

TEST_CASE("the eleven test") {
    for (const auto& line : test::vector_lines("care/bsn.txt")) {
        INFO(line);
        const auto parts = test::fields_of(line);
        const auto bsn = check_bsn(parts.at(0));
        if (parts.at(1) == "bad")
            CHECK(bsn.code() == Errc::BadBsn);
        else
            CHECK(*bsn == parts.at(1));
    }
}

TEST_CASE("a BSN is hidden but for its end") {
    CHECK(mask_bsn("999990019") == "******019");
    CHECK(mask_bsn("12") == "**");
    CHECK(mask_bsn("").empty());
}

TEST_CASE("postcodes have one form") {
    for (const std::string_view typed : {"1234AB", "1234 ab", " 12 34 aB "})
        CHECK(*normal_postcode(typed) == "1234 AB");
    for (const std::string_view typed : {"", "1234", "1234A", "1234ABC", "0234AB", "123AAB", "1234A1", "1234 Ä"})
        CHECK(normal_postcode(typed).code() == Errc::BadValue);
}

TEST_CASE("a client is born, and not in the future") {
    std::map<std::uint16_t, Value> fields{{client::name, "G. Willemsen-Otten"}};
    CHECK(check_record(Kind::Client, fields, today));
    fields[client::birth_date] = today;
    CHECK(check_record(Kind::Client, fields, today));
    fields[client::birth_date] = today.plus_days(1);
    CHECK(refused(Kind::Client, fields) == fail(Errc::BirthDateInFuture, "birth_date"));
    fields[client::birth_date] = *LocalDate::of(1795, 1, 1);
    CHECK(refused(Kind::Client, fields) == fail(Errc::BadDate, "birth_date"));
}

TEST_CASE("what means nothing is refused") {
    CHECK(refused(Kind::Client, {}) == fail(Errc::MissingField, "name"));
    CHECK(refused(Kind::Client, {{client::name, "  "}}) == fail(Errc::MissingField, "name"));
    CHECK(refused(Kind::Goal, {{2, "300 m"}}) == fail(Errc::MissingField, "description"));
    CHECK(refused(Kind::Goal, {{77, "x"}}).code == Errc::UnknownField);
    CHECK(refused(static_cast<Kind>(900), {}).code == Errc::UnknownKind);
    CHECK(check_record(Kind::Client, {{client::name, "A"}, {field_removed, true}}, today));
}

TEST_CASE("a consent is for someone") {
    std::map<std::uint16_t, Value> fields{{consent::compartment, "nursing"}};
    const Error nobody = refused(Kind::Consent, fields);
    CHECK(nobody.code == Errc::MissingField);
    CHECK(nobody.where == "party");
    fields[consent::party_name] = "Wijkteam Beekwijk";
    CHECK(check_record(Kind::Consent, fields, today));
    fields.erase(consent::party_name);
    fields[consent::party] = RecordId{};
    CHECK(check_record(Kind::Consent, fields, today));
}

TEST_CASE("nothing ends before it starts") {
    std::map<std::uint16_t, Value> fields{
        {action::description, "Oogdruppels"}, {action::from, today}, {action::until, today}};
    CHECK(check_record(Kind::Action, fields, today));
    fields[action::until] = today.plus_days(-1);
    CHECK(refused(Kind::Action, fields) == fail(Errc::EndsBeforeStart, "until"));
    fields[action::from] = Value();
    CHECK(check_record(Kind::Action, fields, today));
}

TEST_CASE("roles are found by name and read what the treatment relation gives") {
    for (const Role role : all_roles()) {
        INFO(role_name(role));
        CHECK(find_role(role_name(role)) == role);
        const auto reads = default_compartments(role);
        const std::set<Compartment> all(reads.begin(), reads.end());
        CHECK(all.size() == reads.size());
        CHECK(all.contains(Compartment::General));
        CHECK_FALSE(all.contains(Compartment::Safety));
        CHECK_FALSE(all.contains(Compartment::Team));
    }
    const auto reads = [](Role role, Compartment compartment) {
        return std::ranges::count(default_compartments(role), compartment) == 1;
    };
    CHECK_FALSE(reads(Role::SocialWorker, Compartment::Medical));
    CHECK_FALSE(reads(Role::WelfareWorker, Compartment::Finance));
    CHECK_FALSE(reads(Role::GeneralPractitioner, Compartment::Finance));
    CHECK(reads(Role::CaseManager, Compartment::Finance));
    CHECK(reads(Role::SocialWorker, Compartment::Finance));
    CHECK(reads(Role::Pharmacist, Compartment::Medical));
    CHECK_FALSE(reads(Role::Other, Compartment::Social));
    CHECK_FALSE(find_role("doctor"));
    CHECK(role_name(static_cast<Role>(50)).empty());
}

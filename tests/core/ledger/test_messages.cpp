#include "core/care/client.h"
#include "core/care/contact.h"
#include "tests/support/team.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using namespace kt::test;
using care::Kind;
using care::Role;

namespace {

Value element(const MemberId& member) {
    return Value(ValueList{Value(id_cast<RecordId>(member)), Value(true)});
}

} // namespace

TEST_CASE("a message is new for whom it is meant, until they read it on one of their devices") {
    TestTeam team(71);
    Ledger& writer = team[0];
    Ledger& reader = team.add(Role::DistrictNurse, "Hendriks");
    Ledger& other = team.add(Role::SocialWorker, "Yilmaz");
    team.settle();
    namespace f = care::message;
    const ClientId id =
        must(writer.commit(edit({}, Kind::Client, {{care::client::name, Value("G. Willemsen-Otten")}}))).dossier;
    const MemberId me = writer.identity().member;
    const RecordId message = must(writer.commit(edit(id, Kind::Message,
                                                     {{f::text, Value("Wil je bellen?")},
                                                      {f::to, element(reader.identity().member)},
                                                      {f::to, element(me)}})))
                                 .records.at(0);
    team.settle();
    CHECK(must(writer.unread(9)).empty());
    CHECK(must(other.unread(9)).empty());
    const auto waiting = must(reader.unread(9));
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].id == message);
    CHECK(waiting[0].client == id);
    CHECK(waiting[0].client_name == "G. Willemsen-Otten");
    must(reader.rebuild());
    CHECK(must(reader.unread(9)).size() == 1);
    must(reader.commit(edit(id, Kind::Message, {{f::read_by, element(reader.identity().member)}}, message)));
    CHECK(must(reader.unread(9)).empty());
}

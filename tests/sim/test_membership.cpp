// A seeded world of people who come, go, are removed, get and lose consent while their devices meet in part. What is
// looked at after every act: nobody without a ground is given the key that is written with; at the end: one truth.
#include "core/care/care_team.h"
#include "core/care/client.h"
#include "core/care/consent.h"
#include "core/care/mda.h"
#include "core/care/team.h"
#include "tests/support/team.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace kt;
using namespace kt::test;
using care::Ground;
using care::Kind;
using care::Role;

namespace {

#ifdef NDEBUG
constexpr std::uint64_t histories = 1'000;
#else
constexpr std::uint64_t histories = 25;
#endif

constexpr auto roles = std::to_array<Role>(
    {Role::GeneralPractitioner, Role::SocialWorker, Role::DistrictNurse, Role::WelfareWorker, Role::CaseManager});
constexpr auto themes = std::to_array<std::string_view>({"medical", "nursing", "social", "general"});

class World {
  public:
    explicit World(std::uint64_t seed) : team_(seed, Role::PracticeNurse) {
        people_.push_back(team_[0].identity().member);
        for (std::size_t i = 0; i < 3; ++i)
            join();
        team_.settle();
        client_ = must(team_[0].commit(edit({}, Kind::Client, {{care::client::name, "mevrouw Otten"}}))).dossier;
        team_.settle();
    }

    void step() {
        Chance& chance = team_.chance;
        const std::size_t at = chance.below(team_.size());
        team_.clock.advance_ms(static_cast<std::int64_t>(chance.below(86'400'000)));
        switch (chance.below(12)) {
        case 0:
        case 1: say(at); break;
        case 2: take_back(at); break;
        case 3: sit(at); break;
        case 4: rise(at); break;
        case 5: remove(at); break;
        case 6:
            if (chance.below(3) == 0 && team_.size() < 6) join(at);
            break;
        case 7:
        case 8: write(at); break;
        default: send(at, chance.below(team_.size()));
        }
    }

    /// All who are left meet until nothing is new; then they agree about people, and about what each may read.
    void check(bool thorough) {
        for (int round = 0; round < 3; ++round)
            for (std::size_t a = 0; a < team_.size(); ++a)
                for (std::size_t b = 0; b < team_.size(); ++b)
                    if (a != b) send(a, b, true);
        const std::vector<std::size_t> left = those_left();
        REQUIRE_FALSE(left.empty());
        std::map<RecordId, ledger::Record> seen;
        for (const std::size_t i : left) {
            INFO("device " << i);
            // What only somebody who was removed had is lost with him, and is told as missing.
            if (left.size() == team_.size()) CHECK(must(team_[i].missing_bodies(10)).empty());
            CHECK(standing(i) == standing(left.front()));
            const MemberId me = team_[i].identity().member;
            std::set<care::Compartment> mine;
            for (const auto& row : must(team_[i].access(client_)))
                if (row.member == me && row.ground != Ground::None) mine.insert(row.theme);
            for (const ledger::Record& record : must(team_[i].records(client_, std::nullopt, true))) {
                if (!mine.contains(record.space.compartment)) continue; // what was received, and not what came after
                const auto [same, first] = seen.emplace(record.id, record);
                if (!first) {
                    INFO(care::compartment_name(record.space.compartment) << " kind " << record.kind);
                    CHECK(same->second == record);
                }
            }
            if (thorough) (void)must(team_[i].verify());
        }
    }

  private:
    using Standing = std::set<std::tuple<MemberId, bool, DeviceId, bool>>;

    [[nodiscard]] bool talk(std::size_t a, std::size_t b) {
        return team_[a].peer_of(team_[b].box_keys().pub) && team_[b].peer_of(team_[a].box_keys().pub);
    }
    /// Those who talk to each other. Who was removed by the others and does not know it yet talks to nobody, nor does
    /// who was let in and met nobody.
    [[nodiscard]] std::vector<std::size_t> those_left() {
        std::vector<std::size_t> most;
        for (std::size_t a = 0; a < team_.size(); ++a) {
            std::vector<std::size_t> group;
            for (std::size_t b = 0; b < team_.size(); ++b)
                if (!must(team_[b].devices()).empty() && (a == b || talk(a, b))) group.push_back(b);
            if (group.size() > most.size()) most = group;
        }
        return most;
    }
    [[nodiscard]] Standing standing(std::size_t at) {
        std::map<MemberId, bool> admins;
        for (const auto& member : must(team_[at].members()))
            admins.emplace(member.id, member.admin);
        Standing out;
        for (const auto& device : must(team_[at].devices()))
            out.emplace(device.member, admins[device.member], device.id, device.revoked);
        return out;
    }

    void join(std::size_t inviter = 0) {
        const Role role = roles[team_.chance.below(roles.size())];
        if (!is_admin(inviter)) return;
        (void)team_.add(role, "member " + std::to_string(team_.size()), inviter);
        people_.push_back(team_[team_.size() - 1].identity().member);
    }
    [[nodiscard]] bool is_admin(std::size_t at) {
        for (const auto& member : must(team_[at].members()))
            if (member.id == team_[at].identity().member) return member.admin;
        return team_.size() == 1; // the founder
    }
    [[nodiscard]] MemberId someone() { return people_[team_.chance.below(people_.size())]; }

    /// Writes when it can, and looks whose keys that took.
    void act(std::size_t at, const Edit& edit) {
        const auto done = team_[at].commit(edit);
        if (!done) {
            const bool fine = done.code() == Errc::NotFound || done.code() == Errc::NotAllowed ||
                              done.code() == Errc::NothingToSave || done.code() == Errc::LastAdmin ||
                              done.code() == Errc::NoKey;
            INFO(errc_name(done.code()));
            CHECK(fine);
            return;
        }
        std::set<care::Compartment> written;
        for (const RecordId& id : done->records)
            if (const auto record = team_[at].record(id)) written.insert(record->space.compartment);
        const MemberId me = team_[at].identity().member;
        const auto rows = must(team_[at].access(client_));
        for (const auto& row : rows) {
            const bool mine = std::ranges::any_of(rows, [&](const auto& one) {
                return one.member == me && one.theme == row.theme && one.ground != Ground::None;
            });
            // A theme that I do not read myself I only added to; whoever reads it renews its key.
            if (!mine || !written.contains(row.theme) || row.member == me) continue;
            INFO(care::compartment_name(row.theme));
            CHECK((!row.receives || row.ground != Ground::None));
        }
    }

    void say(std::size_t at) {
        namespace f = care::consent;
        act(at, edit(client_, Kind::Consent,
                     {{f::party, someone()},
                      {f::compartment, themes[team_.chance.below(themes.size())]},
                      {f::answer, team_.chance.below(4) == 0 ? "no" : "yes"}}));
    }
    void take_back(std::size_t at) {
        const auto all = must(team_[at].records(client_, Kind::Consent, false));
        if (all.empty()) return;
        act(at, edit(client_, Kind::Consent, {{care::consent::withdrawn_on, LocalDate{20'700}}},
                     all[team_.chance.below(all.size())].id));
    }
    void sit(std::size_t at) {
        namespace f = care::participant;
        act(at, edit(client_, Kind::Participant, {{f::role, "professional"}, {f::name, "X"}, {f::member, someone()}}));
    }
    void rise(std::size_t at) {
        const auto all = must(team_[at].records(client_, Kind::Participant, false));
        if (all.empty()) return;
        act(at,
            edit(client_, Kind::Participant, {{care::field_removed, true}}, all[team_.chance.below(all.size())].id));
    }
    void remove(std::size_t at) {
        const auto devices = must(team_[at].devices());
        if (devices.empty()) return;
        const auto& device = devices[team_.chance.below(devices.size())];
        if (team_.chance.below(3) == 0) {
            act(at, edit({}, Kind::Member, {{care::member::admin, team_.chance.below(2) == 0}},
                         id_cast<RecordId>(device.member)));
            return;
        }
        if (team_.chance.below(2) == 0) return;
        act(at, edit({}, Kind::Device, {{care::device::revoked_at, team_.clock.now()}}, id_cast<RecordId>(device.id)));
    }
    void write(std::size_t at) {
        namespace f = care::assessment_answer;
        constexpr auto domains = std::to_array<std::string_view>({"S", "F", "M", "P"});
        act(at, edit(client_, Kind::AssessmentAnswer,
                     {{f::domain, domains[team_.chance.below(domains.size())]}, {f::text, "woord"}}));
    }

    void send(std::size_t from, std::size_t to, bool all = false) {
        if (from == to || !talk(from, to)) return;
        op::Have theirs = must(team_[to].have());
        while (const auto bundle = must(team_[from].next_bundle(team_[to].device(), theirs))) {
            const auto head = must(op::read_head(*bundle));
            theirs[head.device] = head.last();
            if (!all && team_.chance.below(5) == 0) continue;
            const auto admitted = team_[to].admit(*bundle);
            if (!admitted) {
                INFO(errc_name(admitted.code()));
                CHECK((admitted.code() == Errc::FeedGap || admitted.code() == Errc::NoKey));
            }
        }
        while (must(team_[to].look_at_holes())) {
        }
        const auto missing = must(team_[to].missing_bodies(1'000));
        for (const Bytes& bundle : must(team_[from].bodies_for(team_[to].device(), missing)))
            must(team_[to].admit(bundle));
    }

    TestTeam team_;
    ClientId client_;
    std::vector<MemberId> people_;
};

} // namespace

TEST_CASE("no key without a ground, and one truth, in random histories of membership and consent") {
    for (std::uint64_t seed = 1; seed <= histories; ++seed) {
        INFO("seed " << seed);
        World world(seed);
        for (int i = 0; i < 25; ++i)
            world.step();
        world.check(seed % 10 == 0);
    }
}

// A device restored from a backup carries on in a new feed: nothing is lost, nothing comes twice, nothing is frozen.
#include "core/care/client.h"
#include "core/care/goal.h"
#include "core/care/team.h"
#include "core/ledger/leaving.h"
#include "core/ledger/standing.h"
#include "tests/core/ledger/hand.h"
#include "tests/support/folder.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace kt;
using namespace kt::test;
using care::Kind;

namespace {

/// The founder's ledger lies on disk, so that copies of it can be put away and opened again; two colleagues are in
/// memory.
struct Copies {
    TestFolder folder;
    crypto::StoreKey key;
    TestTeam team;
    std::unique_ptr<Ledger> mine;
    int copies = 0;

    explicit Copies(std::uint64_t seed) : team(seed, care::Role::GeneralPractitioner) {
        Chance chance(seed);
        key = crypto::StoreKey::random(chance);
        const Bytes welcome = [&] {
            device = ledger::NewDevice::make("tablet", team.chance);
            return must(team[0].welcome(
                {{"T. Bos", care::Role::PracticeNurse, "Practice"}, device.name, device.sign.pub, device.box.pub}));
        }();
        mine = must(Ledger::join(must(store::Db::create(folder / "mine.db", key)), std::move(device), welcome,
                                 team.clock, team.chance));
        (void)team.add(care::Role::DistrictNurse, "L. Hendriks");
        meet_all();
    }
    void meet_all() {
        for (int round = 0; round < 2; ++round) {
            team.settle();
            for (std::size_t i = 0; i < team.size(); ++i)
                meet(*mine, team[i]);
        }
        while (must(mine->look_at_holes())) {
        }
    }
    /// The file as it is now, as a backup holds it.
    std::filesystem::path put_away() {
        const auto file = folder / ("backup-" + std::to_string(++copies) + ".db");
        auto copy = must(store::Copy::begin(mine->store(), file, key));
        while (must(copy.step(64))) {
        }
        return file;
    }
    void restore(const std::filesystem::path& backup) {
        mine.reset();
        const auto file = folder / ("restored-" + std::to_string(++copies) + ".db");
        std::filesystem::copy_file(backup, file);
        mine = must(Ledger::restore(must(store::Db::open(file, key)), "tablet, restored", team.clock, team.chance));
    }
    ledger::NewDevice device;
};

ClientId client(Ledger& at, const std::string& name) {
    return must(at.commit(edit({}, Kind::Client, {{care::client::name, Value(name)}}))).dossier;
}

RecordId goal(Ledger& at, const ClientId& dossier, const std::string& words) {
    return must(at.commit(edit(dossier, Kind::Goal, {{care::goal::description, Value(words)}}))).records.at(0);
}

std::multiset<std::string> goals(Ledger& at, const ClientId& dossier) {
    std::multiset<std::string> out;
    for (const auto& one : must(at.records(dossier, Kind::Goal)))
        out.emplace(one.shown(care::goal::description).text());
    return out;
}

} // namespace

TEST_CASE("what was sent after the backup comes back from the others, and what is written then is new") {
    Copies world(1);
    const ClientId dossier = client(*world.mine, "mevrouw Willemsen");
    (void)goal(*world.mine, dossier, "before");
    world.meet_all();
    (void)goal(*world.mine, dossier, "in the backup, never sent");
    const auto backup = world.put_away();
    (void)goal(*world.mine, dossier, "after the backup, sent");
    const ClientId later = client(*world.mine, "meneer Later");
    (void)goal(*world.mine, later, "of a client the backup does not know");
    meet(*world.mine, world.team[0]);
    (void)goal(*world.mine, dossier, "after the backup, never sent");
    const DeviceId before = world.mine->device();

    world.restore(backup);
    CHECK(world.mine->device() != before);
    CHECK(must(world.mine->members()).size() == 3);
    CHECK(goals(*world.mine, dossier) == std::multiset<std::string>{"before", "in the backup, never sent"});
    (void)goal(*world.mine, dossier, "after the restore, before meeting anyone");
    meet(*world.mine, world.team[1]); // who had nothing of it
    world.meet_all();
    (void)goal(*world.mine, later, "after it came back");
    world.meet_all();

    const std::multiset<std::string> all{"before", "in the backup, never sent", "after the backup, sent",
                                         "after the restore, before meeting anyone"};
    CHECK(goals(*world.mine, dossier) == all);
    const crypto::Hash state = must(world.mine->state_hash());
    for (std::size_t i = 0; i < world.team.size(); ++i) {
        CHECK(goals(world.team[i], dossier) == all);
        CHECK(goals(world.team[i], later).size() == 2);
        CHECK(must(world.team[i].state_hash()) == state);
        must(world.team[i].verify());
    }
    must(world.mine->verify());
    must(world.mine->rebuild());
    CHECK(must(world.mine->state_hash()) == state);
}

TEST_CASE("a restored device meets who does not know it yet under its old name, and gets everything in one exchange") {
    Copies world(2);
    const ClientId dossier = client(*world.mine, "mevrouw Willemsen");
    world.meet_all();
    const auto backup = world.put_away();
    (void)goal(*world.mine, dossier, "sent after the backup");
    world.meet_all();
    const DeviceId before = world.mine->device();
    const crypto::BoxPublic box = world.mine->box_keys().pub;

    world.restore(backup);
    CHECK(world.mine->box_keys().pub == box);
    CHECK(must(world.team[0].peer_of(box)) == before); // as a session would ask
    op::Have theirs = must(world.mine->have());
    while (const auto bundle = must(world.team[0].next_bundle(before, theirs))) {
        const auto head = must(op::read_head(*bundle));
        theirs[head.device] = head.last();
        CHECK_FALSE(must(world.mine->admit(*bundle)).frozen);
    }
    CHECK(goals(*world.mine, dossier).contains("sent after the backup"));
    (void)send_all(*world.mine, world.team[0]);
    CHECK(must(world.team[0].peer_of(box)) == world.mine->device());
}

TEST_CASE("restored twice from one backup, both carry on and all of it counts") {
    Copies world(3);
    const ClientId dossier = client(*world.mine, "mevrouw Willemsen");
    const auto backup = world.put_away();
    world.restore(backup);
    (void)goal(*world.mine, dossier, "first");
    world.meet_all();
    world.restore(backup);
    (void)goal(*world.mine, dossier, "second");
    world.meet_all();
    CHECK(goals(*world.mine, dossier) == std::multiset<std::string>{"first", "second"});
    CHECK(goals(world.team[0], dossier) == std::multiset<std::string>{"first", "second"});
    const auto again = world.put_away(); // and a backup of a restored device
    (void)goal(*world.mine, dossier, "third");
    world.meet_all();
    world.restore(again);
    (void)goal(*world.mine, dossier, "fourth");
    world.meet_all();
    CHECK(goals(world.team[1], dossier) == std::multiset<std::string>{"first", "second", "third", "fourth"});
    CHECK(must(world.team[1].state_hash()) == must(world.mine->state_hash()));
}

TEST_CASE("who ends a lost device ends what is restored from its backups, whichever becomes known first") {
    for (const bool restored_first : {false, true}) {
        Copies world(4);
        const ClientId dossier = client(*world.mine, "mevrouw Willemsen");
        world.meet_all();
        const auto backup = world.put_away();
        const DeviceId lost = world.mine->device();
        world.restore(backup);
        (void)goal(*world.mine, dossier, "by a thief");
        if (restored_first) meet(*world.mine, world.team[1]);
        const auto end = must(ledger::revoke_edit(world.team[0], lost, "stolen", world.team.clock.now()));
        must(world.team[0].commit(end)); // who does not know of the restored one
        world.team.settle();
        if (!restored_first) (void)send_all(*world.mine, world.team[1]);
        world.team.settle();
        for (std::size_t i = 0; i < world.team.size(); ++i) {
            CHECK(goals(world.team[i], dossier).empty());
            for (const auto& one : must(world.team[i].devices()))
                if (one.id == lost || one.id == world.mine->device()) CHECK(one.revoked);
        }
        CHECK(must(world.team[0].state_hash()) == must(world.team[1].state_hash()));
    }
}

TEST_CASE(
    "nobody takes another's place: the proof must be of the device that is followed, for this id, by its member") {
    TestTeam team(5);
    HandDevice hand(team, care::Role::PracticeNurse, "Eve");
    Chance chance(9);
    const auto thief = crypto::SignKeys::make(chance);
    const auto fresh = crypto::SignKeys::make(chance);
    const DeviceId id = op::device_id(fresh.pub, hand.device.box.pub);
    CHECK(ledger::succession_of(ledger::prove_succession(hand.device.sign, id), id, hand.device.box.pub) ==
          hand.device.id);
    CHECK(ledger::succession_of(ledger::prove_succession(thief, id), id, hand.device.box.pub) != hand.device.id);
    const DeviceId other = op::device_id(thief.pub, hand.device.box.pub);
    CHECK_FALSE(ledger::succession_of(ledger::prove_succession(hand.device.sign, id), other, hand.device.box.pub));
    CHECK_FALSE(ledger::succession_of({}, id, hand.device.box.pub));
    // With another box key it is the place of nobody.
    const auto box = crypto::BoxKeys::make(chance);
    CHECK(ledger::succession_of(ledger::prove_succession(hand.device.sign, id), id, box.pub) != hand.device.id);
}

#ifdef NDEBUG
constexpr int histories = 60;
#else
constexpr int histories = 8;
#endif

TEST_CASE("backups, restores and meetings in any order: all devices equal, nothing acknowledged lost, nothing frozen") {
    for (int round = 0; round < histories; ++round) {
        Copies world(1000 + static_cast<std::uint64_t>(round));
        Chance& chance = world.team.chance;
        std::vector<ClientId> dossiers{client(*world.mine, "a"), client(world.team[0], "b")};
        world.meet_all();
        std::vector<std::filesystem::path> backups{world.put_away()};
        std::set<std::string> known; // to somebody else than the one who wrote it
        std::vector<std::string> unsent;
        int number = 0;
        const auto told = [&] {
            known.insert(unsent.begin(), unsent.end());
            unsent.clear();
        };
        for (int step = 0; step < 24; ++step) {
            world.team.clock.advance_ms(static_cast<std::int64_t>(chance.below(100'000)));
            const ClientId& dossier = dossiers[chance.below(dossiers.size())];
            switch (chance.below(8)) {
            case 0:
            case 1:
            case 2: {
                const std::string words = "mine " + std::to_string(++number);
                if (!must(world.mine->records(dossier, Kind::Client)).empty()) {
                    (void)goal(*world.mine, dossier, words);
                    unsent.push_back(words);
                }
                break;
            }
            case 3: {
                const std::string words = "theirs " + std::to_string(++number);
                (void)goal(world.team[0], dossier, words);
                known.insert(words);
                break;
            }
            case 4:
                meet(*world.mine, world.team[chance.below(2)]);
                told();
                break;
            case 5: backups.push_back(world.put_away()); break;
            case 6:
                world.restore(backups[chance.below(backups.size())]);
                unsent.clear(); // what only the lost copy had
                break;
            default: (void)send_all(world.team[0], world.team[1]); break;
            }
        }
        world.meet_all();
        world.meet_all();
        std::multiset<std::string> here;
        for (const ClientId& dossier : dossiers)
            for (const auto& words : goals(*world.mine, dossier))
                here.insert(words);
        for (const std::string& words : known) {
            INFO(round << ": " << words);
            CHECK(here.count(words) == 1);
        }
        for (std::size_t i = 0; i < world.team.size(); ++i) {
            CHECK(must(world.team[i].state_hash()) == must(world.mine->state_hash()));
            CHECK(must(world.team[i].missing_bodies(10)).empty());
        }
        must(world.mine->verify());
    }
}

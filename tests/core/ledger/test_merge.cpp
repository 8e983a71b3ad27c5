// Random histories, folded in random orders, against the oracle (tests/support/oracle.h).
#include "core/care/kind.h"
#include "tests/support/chance.h"
#include "tests/support/oracle.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using ledger::RecordState;
using test::History;
using test::Oracle;

namespace {

#ifdef NDEBUG
constexpr std::uint64_t histories = 100'000;
#else
constexpr std::uint64_t histories = 5'000;
#endif

struct Place {
    std::uint16_t kind = 0;
    std::uint16_t field = 0;
};

Place place(care::Kind kind, std::string_view field) {
    const care::KindSpec* spec = care::find_kind(kind);
    REQUIRE(spec != nullptr);
    REQUIRE(spec->field(field) != nullptr);
    return {static_cast<std::uint16_t>(kind), spec->field(field)->number};
}

// Every merge rule, and what no version knows yet.
const std::vector<Place>& places() {
    static const std::vector<Place> all = {
        place(care::Kind::Goal, "description"),
        place(care::Kind::Goal, "due"),
        {static_cast<std::uint16_t>(care::Kind::Goal), 999},
        place(care::Kind::Goal, "description"),
        place(care::Kind::Signal, "source_role"),
        place(care::Kind::Signal, "status"),
        place(care::Kind::Signal, "triggers"),
        place(care::Kind::Signal, "triggers"),
        place(care::Kind::Signal, "text"),
        place(care::Kind::Grant, "sealed"),
        place(care::Kind::Grant, "locators"),
        {60'000, 1},
        {60'000, 2},
    };
    return all;
}

using RecordKey = std::pair<std::uint16_t, RecordId>;
using Folded = std::map<RecordKey, RecordState>;

void fold(Folded& into, const test::Write& write) {
    into[{write.set.kind, write.set.record}].apply(write.set, write.by);
}

struct Device {
    DeviceId id;
    MemberId member;
    std::uint64_t n = 0;
    std::uint64_t seen = 0;
    Folded state;
};

enum class Naming { Honest, Anything };

// A team of devices that write, hear of each other in any order, and write again.
class Team {
  public:
    Team(test::Chance& chance, Naming naming) : chance_(chance), naming_(naming), clocks_(chance.below(3)) {
        devices_.resize(2 + chance.below(4));
        for (Device& device : devices_) {
            device.id = chance.id<DeviceId>();
            device.member = chance.id<MemberId>();
        }
        const std::size_t start = chance.below(places().size());
        for (std::size_t i = 0; i < 3; ++i)
            used_.push_back(places()[(start + i) % places().size()]);
        records_ = {chance.id<RecordId>(), chance.id<RecordId>()};
        for (std::uint64_t steps = 3 + chance.below(25); steps > 0; --steps)
            chance.below(5) < 2 ? write() : hear();
    }
    [[nodiscard]] const History& history() const { return history_; }
    std::vector<Device>& devices() { return devices_; }

  private:
    void write() {
        Device& device = devices_[chance_.below(devices_.size())];
        const Place first = used_[chance_.below(used_.size())];
        const RecordId record = records_[chance_.below(4) == 0 ? 1 : 0];
        test::Write made{{record, first.kind, {}}, {{device.id, ++device.n}, {time()}, device.member}, device.seen};
        const RecordState before = device.state[{first.kind, record}];
        for (std::uint64_t fields = 1 + chance_.below(3); fields > 0; --fields) {
            const Place also = used_[chance_.below(used_.size())];
            const std::uint16_t field = also.kind == first.kind ? also.field : first.field;
            op::FieldSet set{field, value(first.kind, field), {}};
            const bool twice = std::ranges::any_of(made.set.fields, [&](const op::FieldSet& other) {
                return other.field == field && (naming_ == Naming::Honest || other.value == set.value);
            });
            if (twice) continue;
            set.predecessors = naming_ == Naming::Honest ? before.standing(field, set.value) : any_refs();
            made.set.fields.push_back(std::move(set));
        }
        fold(device.state, made);
        device.seen |= std::uint64_t{1} << history_.size();
        history_.push_back(std::move(made));
    }

    void hear() {
        if (history_.empty()) return;
        Device& device = devices_[chance_.below(devices_.size())];
        for (std::uint64_t most = 1 + chance_.below(4); most > 0; --most) {
            const std::size_t i = chance_.below(history_.size());
            fold(device.state, history_[i]); // it may well have been here before
            device.seen |= std::uint64_t{1} << i;
        }
    }

    std::uint64_t time() {
        if (clocks_ == 0) return ++ticks_ << 16U;
        if (clocks_ == 1) return chance_.below(op::max_number);
        return 5; // everyone's clock stands still
    }

    Bytes value(std::uint16_t kind, std::uint16_t field) {
        if (ledger::merge_of(kind, field) != care::Merge::Set || chance_.below(20) == 0)
            return encode(Value(static_cast<std::int64_t>(chance_.below(4))));
        return encode(ValueList{Value(chance_.below(2) == 0 ? "falls" : "weight"), Value(chance_.below(3) != 0)});
    }

    // Ops that were, that were never, and perhaps this one itself.
    std::vector<op::Ref> any_refs() {
        std::vector<op::Ref> out;
        for (std::uint64_t most = chance_.below(4); most > 0; --most)
            out.push_back({devices_[chance_.below(devices_.size())].id, 1 + chance_.below(8)});
        std::ranges::sort(out);
        out.erase(std::unique(out.begin(), out.end()), out.end());
        return out;
    }

    test::Chance& chance_;
    Naming naming_;
    std::uint64_t clocks_;
    std::uint64_t ticks_ = 0;
    std::vector<Place> used_;
    std::vector<RecordId> records_;
    std::vector<Device> devices_;
    History history_;
};

std::vector<std::size_t> any_order(std::size_t count, test::Chance& chance) {
    std::vector<std::size_t> order(count);
    for (std::size_t i = 0; i < count; ++i)
        order[i] = i;
    for (std::size_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[chance.below(i)]);
    return order;
}

// All of it in any order, some of it twice, with states written down and read again on the way.
Folded fold_anew(const History& history, test::Chance& chance) {
    Folded out;
    for (const std::size_t i : any_order(history.size(), chance)) {
        fold(out, history[i]);
        if (chance.below(4) == 0) fold(out, history[chance.below(history.size())]);
        if (chance.below(6) == 0)
            for (auto& [key, state] : out)
                state = RecordState::decode(state.encode()).value();
    }
    for (const test::Write& write : history)
        if (chance.below(4) == 0) fold(out, write);
    return out;
}

ledger::Stamp first_of(const History& history, const RecordKey& key) {
    const test::Write* first = nullptr;
    for (const test::Write& write : history) {
        if (RecordKey(write.set.kind, write.set.record) != key) continue;
        if (first == nullptr || std::pair(write.by.at, write.by.op) < std::pair(first->by.at, first->by.op))
            first = &write;
    }
    return first->by;
}

bool conflict_by_sight(const ledger::Record& record, std::uint16_t field) {
    if (ledger::merge_of(record.kind, field) != care::Merge::Ask) return false;
    const ledger::Register& heads = record.fields.at(field);
    return std::ranges::any_of(heads, [&](const ledger::Head& head) { return head.value != heads.front().value; });
}

// What is wrong with one record, in a word; nothing when all is well.
std::string wrong_with(const RecordState& state, const RecordKey& key, const History& history, Naming naming) {
    const Oracle oracle(history);
    const ledger::Record read = state.read(key.second, {});
    if (read != oracle.by_names(key.second, key.first)) return "other values stand than those not named";
    if (state.created() != first_of(history, key)) return "made by another op";
    const Bytes written = state.encode();
    const auto back = RecordState::decode(written);
    if (!back || *back != state || back->encode() != written) return "a state changes when written down";
    if (naming != Naming::Honest) return {};

    const ledger::Record expected = oracle.by_sight(key.second, key.first);
    if (read != expected) return "a value is lost, or stands although it was replaced";
    for (const auto& [field, heads] : expected.fields)
        if (read.in_conflict(field) != conflict_by_sight(expected, field)) return "a conflict missed or invented";
    for (const test::Write& write : history) {
        if (RecordKey(write.set.kind, write.set.record) != key) continue;
        for (const op::FieldSet& set : write.set.fields)
            if (ledger::merge_of(key.first, set.field) != care::Merge::Append &&
                state.standing(set.field, set.value).empty())
                return "nothing stands where something was given";
    }
    return {};
}

// What is wrong with a history, in a word.
std::string wrong(std::uint64_t seed, Naming naming) {
    test::Chance chance(seed);
    Team team(chance, naming);
    const History& history = team.history();
    if (history.empty()) return {};
    const Folded anew = fold_anew(history, chance);
    std::map<RecordKey, Bytes> written;
    for (const auto& [key, state] : anew) {
        if (std::string problem = wrong_with(state, key, history, naming); !problem.empty()) return problem;
        written[key] = state.encode();
    }
    for (Device& device : team.devices()) {
        for (const std::size_t i : any_order(history.size(), chance))
            if (((device.seen >> i) & 1U) == 0) fold(device.state, history[i]);
        for (const auto& [key, bytes] : written)
            if (device.state[key].encode() != bytes) return "two devices with the same ops differ";
    }
    return {};
}

} // namespace

TEST_CASE("any history, in any order, any number of times, comes to what the oracle says") {
    for (std::uint64_t seed = 1; seed <= histories; ++seed) {
        INFO("seed " << seed);
        REQUIRE(wrong(seed, Naming::Honest).empty());
    }
}

TEST_CASE("whatever an op names as its predecessors, every device comes to the same") {
    for (std::uint64_t seed = 1; seed <= histories / 4; ++seed) {
        INFO("seed " << seed);
        REQUIRE(wrong(seed, Naming::Anything).empty());
    }
}

TEST_CASE("the oracle sees what it is there to see") {
    // Two people change a goal apart; one of them changes it again; a third has seen all and chooses.
    const auto record = RecordId{};
    const auto kind = static_cast<std::uint16_t>(care::Kind::Goal);
    const std::uint16_t field = place(care::Kind::Goal, "description").field;
    test::Chance chance(1);
    const DeviceId a = chance.id<DeviceId>();
    const DeviceId b = chance.id<DeviceId>();
    const auto write = [&](const DeviceId& device, std::uint64_t n, const char* text, std::vector<op::Ref> names,
                           std::uint64_t seen) {
        return test::Write{
            {record, kind, {{field, encode(Value(text)), std::move(names)}}}, {{device, n}, {n}, MemberId{}}, seen};
    };
    History history = {write(a, 1, "one", {}, 0), write(b, 1, "two", {}, 0), write(a, 2, "three", {{a, 1}}, 1)};
    const auto shown = [&] {
        std::vector<std::string> out;
        const ledger::Record seen = Oracle(history).by_sight(record, kind);
        for (const ledger::Head& head : seen.fields.at(field))
            out.emplace_back(head.value.text());
        return out;
    };
    CHECK(shown() == std::vector<std::string>{"three", "two"});
    CHECK(Oracle(history).by_names(record, kind) == Oracle(history).by_sight(record, kind));
    history.push_back(write(b, 2, "two", {{a, 2}, {b, 1}}, 7));
    CHECK(shown() == std::vector<std::string>{"two"});
    history.back().set.fields[0].predecessors = {{b, 1}};
    CHECK(Oracle(history).by_names(record, kind) != Oracle(history).by_sight(record, kind));
}

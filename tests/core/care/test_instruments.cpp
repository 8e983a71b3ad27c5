#include "core/care/instruments/instrument.h"
#include "core/care/map_text.h"
#include "tests/support/chance.h"
#include "tests/support/vectors.h"

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <sstream>

using namespace kt;
using namespace kt::care;

namespace {

ValueMap read_answers(const std::string& text) {
    if (text.empty()) return {};
    auto map = map_from_text(text);
    REQUIRE(map);
    return *std::move(map);
}

std::string number(double value) {
    std::ostringstream out;
    out << value;
    return out.str();
}

Value some_answer(test::Chance& chance, const Item& item) {
    if (!item.number()) return item.choices[chance.below(item.choices.size())].code;
    return static_cast<std::int64_t>(item.least) +
           static_cast<std::int64_t>(chance.below(static_cast<std::uint64_t>(item.most - item.least) + 1));
}

ValueMap some_answers(test::Chance& chance, const Instrument& instrument) {
    ValueMap answers;
    for (const Item& item : instrument.items)
        answers[std::string(item.id)] = some_answer(chance, item);
    return answers;
}

} // namespace

TEST_CASE("scores are those of the published rules") {
    for (const auto& line : test::vector_lines("care/instruments.txt")) {
        INFO(line);
        const auto parts = test::fields_of(line);
        REQUIRE(parts.size() == 6);
        const auto score = score_of(parts[1], parts[2], read_answers(parts[3]));
        REQUIRE(score);
        const auto dots = parts[4].find("..");
        CHECK(score->valid == (dots == std::string::npos));
        if (dots != std::string::npos) {
            CHECK_FALSE(score->score);
            CHECK(number(score->least) == parts[4].substr(0, dots));
            CHECK(number(score->most) == parts[4].substr(dots + 2));
        } else if (parts[4] == "-") {
            CHECK_FALSE(score->score);
        } else {
            REQUIRE(score->score);
            CHECK(number(*score->score) == parts[4]);
        }
        CHECK(score->outcome == parts[5]);
    }
}

TEST_CASE("every instrument is declared soundly") {
    std::set<std::string> seen;
    for (const Instrument& instrument : all_instruments()) {
        INFO(instrument.id << " " << instrument.version);
        CHECK(seen.insert(std::string(instrument.id) + "/" + std::string(instrument.version)).second);
        CHECK(find_instrument(instrument.id, instrument.version) == &instrument);
        CHECK_FALSE(instrument.source.nl.empty());
        CHECK_FALSE(instrument.source.en.empty());
        CHECK_FALSE(instrument.licence.nl.empty());
        std::set<std::string_view> items;
        for (const Item& item : instrument.items) {
            INFO(item.id);
            CHECK(items.insert(item.id).second);
            CHECK_FALSE(item.label.nl.empty());
            CHECK_FALSE(item.label.en.empty());
            CHECK(item.choices.empty() != item.bands.empty());
            CHECK((!item.number() || item.most > 0));
            std::set<std::string_view> codes;
            for (const Choice& choice : item.choices)
                CHECK(codes.insert(choice.code).second);
        }
        const auto none = score_of(instrument, {});
        REQUIRE(none);
        CHECK_FALSE(none->valid);
        CHECK(none->unanswered.size() == instrument.items.size());
        CHECK(none->least == instrument.least);
        CHECK(none->most == instrument.most);
        CHECK(none->out_of == instrument.most);
    }
}

TEST_CASE("instruments are found however they are spelled") {
    CHECK(find_instrument("PRISMA-7")->id == "prisma_7");
    CHECK(find_instrument("prisma7")->version == "1");
    CHECK(find_instrument("SNAQ65+")->id == "snaq65");
    CHECK(find_instrument("ISAR-PC")->id == "isar_pc");
    CHECK(find_instrument("Mini-Cog")->id == "mini_cog");
    CHECK(find_instrument("zarit") == nullptr); // its licence does not allow it
    CHECK(find_instrument("gfi", "9") == nullptr);
    CHECK(score_of("zarit", "", {}).error() == fail(Errc::UnknownInstrument, "zarit"));
}

TEST_CASE("the direction is told") {
    CHECK(find_instrument("gfi")->direction == Direction::HigherIsWorse);
    CHECK(find_instrument("katz_6")->direction == Direction::HigherIsBetter);
    CHECK(direction_name(find_instrument("lawton")->direction) == "higher_is_better");
    CHECK(direction_name(find_instrument("snaq65")->direction) == "colour");
    CHECK(direction_name(find_instrument("easy_care")->direction) == "judgement");
    CHECK(find_instrument("katz_15")->direction != find_instrument("katz_6")->direction);
}

TEST_CASE("a cut-off can lie on either side") {
    const Instrument& clock = *find_instrument("mini_cog");
    CHECK(clock.beyond(2));
    CHECK_FALSE(clock.beyond(3));
    const Instrument& frail = *find_instrument("tfi");
    CHECK(frail.beyond(5));
    CHECK_FALSE(frail.beyond(4));
    CHECK_FALSE(find_instrument("katz_15")->beyond(15));
}

TEST_CASE("every instrument that the licences allow is there, in its usual version") {
    for (const char* id : {"tfi", "gfi", "prisma_7", "isar_pc", "easy_care", "cfs", "snaq65", "fall_risk", "mini_cog",
                           "gds_15", "katz_6", "katz_15", "lawton", "ediz", "csi"}) {
        INFO(id);
        const Instrument* found = find_instrument(id);
        REQUIRE(found != nullptr);
        CHECK(found->version == "1");
    }
    for (const char* protected_one : {"cfs", "mini_cog", "easy_care"}) // an outcome only, no wording
        CHECK(find_instrument(protected_one)->items.size() == 1);
}

TEST_CASE("answers that cannot be are refused with the item") {
    const auto refused = [](std::string_view id, const ValueMap& answers) {
        const auto score = score_of(id, "", answers);
        REQUIRE_FALSE(score);
        CHECK(score.code() == Errc::BadAnswer);
        return score.error().where;
    };
    CHECK(refused("gfi", {{"shoe_size", 1}}) == "shoe_size");
    CHECK(refused("gfi", {{"vision", "maybe"}}) == "vision");
    CHECK(refused("gfi", {{"fitness", 11}}) == "fitness");
    CHECK(refused("gfi", {{"fitness", -1}}) == "fitness");
    CHECK(refused("gfi", {{"medicines", 3.5}}) == "medicines");
    CHECK(refused("gfi", {{"medicines", "many"}}) == "medicines");
    CHECK(refused("gfi", {{"medicines", "nan"}}) == "medicines");
    CHECK(refused("lawton", {{"telephone", 5}}) == "telephone");
    CHECK(refused("cfs", {{"level", 0}}) == "level");
    CHECK(refused("cfs", {{"level", 10}}) == "level");
    CHECK(refused("lawton", {{"telephone", ValueList{}}}) == "telephone");
}

TEST_CASE("answers come as codes, booleans, numbers or typed numbers") {
    ValueMap answers{{"iadl_help", true}, {"adl_help", "yes"}, {"memory", false}, {"age", "88"}};
    CHECK(score_of("isar_pc", "", answers)->score == 7.5);
    answers["age"] = 88.0;
    CHECK(score_of("isar_pc", "", answers)->score == 7.5);
    answers["age"] = "";
    CHECK(score_of("isar_pc", "", answers)->unanswered == std::vector<std::string>{"age"});
    CHECK(score_of("snaq65", "", {{"weight_loss", "4,5"}})->outcome == "red");
}

TEST_CASE("what does not apply lowers what can be reached") {
    ValueMap answers;
    for (const Item& item : find_instrument("lawton")->items)
        answers[std::string(item.id)] = 1;
    answers["laundry"] = "never";
    const auto score = score_of("lawton", "", answers);
    CHECK(score->score == 7);
    CHECK(score->out_of == 7);
    CHECK(score->valid);
}

TEST_CASE("the range always holds the score that further answers make") {
    test::Chance chance(3);
    for (const Instrument& instrument : all_instruments()) {
        for (int round = 0; round < 300; ++round) {
            const ValueMap all = some_answers(chance, instrument);
            const auto whole = score_of(instrument, all);
            REQUIRE(whole);
            REQUIRE(whole->valid);
            REQUIRE(whole->unanswered.empty());
            ValueMap some = all;
            for (const Item& item : instrument.items)
                if (chance.below(3) == 0) some.erase(std::string(item.id));
            const auto part = score_of(instrument, some);
            REQUIRE(part->least <= whole->least);
            REQUIRE(part->most >= whole->most);
            if (part->valid) REQUIRE(part->outcome == whole->outcome);
            if (whole->score) {
                REQUIRE(*whole->score >= instrument.least);
                REQUIRE(*whole->score <= instrument.most);
            }
            if (instrument.cut_off && whole->score) REQUIRE(whole->signal == instrument.beyond(*whole->score));
        }
    }
}

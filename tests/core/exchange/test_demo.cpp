#include "core/exchange/demo.h"

#include "core/care/action.h"
#include "core/care/care_team.h"
#include "core/care/check.h"
#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/care/goal.h"
#include "core/care/identity.h"
#include "core/care/instrument_result.h"
#include "core/care/instruments/instrument.h"
#include "core/care/schedule.h"
#include "core/care/task.h"
#include "core/care/team.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace kt;
using namespace kt::care;
using exchange::Demo;
using exchange::DemoOptions;

namespace {

const LocalDate today = *LocalDate::of(2026, 11, 21);

using FieldValues = std::map<std::uint16_t, Value>;

/// Takes edits as a ledger would, and keeps what they say.
struct Notebook {
    std::map<RecordId, std::pair<ClientId, Facts>> records;
    std::vector<ClientId> dossiers;
    std::size_t commits = 0;
    std::uint32_t last = 0;
    std::string words; ///< everything said, in order

    RecordId next() {
        RecordId id;
        ++last;
        for (std::size_t i = 0; i < 4; ++i)
            id.bytes.at(i) = static_cast<std::uint8_t>(last >> (8 * i));
        return id;
    }

    Result<ledger::Committed> take(const ledger::Edit& edit) {
        ++commits;
        ledger::Committed out;
        out.dossier = edit.dossier;
        for (const auto& change : edit.records) {
            const RecordId id = change.id ? *change.id : next();
            const KindSpec* spec = find_kind(change.kind);
            REQUIRE(spec != nullptr);
            if (change.kind == Kind::Client) {
                REQUIRE(edit.dossier.none());
                out.dossier = id_cast<ClientId>(id);
                dossiers.push_back(out.dossier);
            }
            FieldValues fields;
            if (change.id) fields = records.at(*change.id).second.fields;
            for (const auto& set : change.set) {
                const Field* field = spec->field(set.field);
                REQUIRE(field != nullptr);
                INFO(spec->name << "." << field->name);
                REQUIRE(check_value(*field, set.value));
                REQUIRE_FALSE(set.value.null());
                CHECK((field->merge == Merge::Set || !fields.contains(set.field)));
                fields[set.field] = set.value;
                words += std::string(spec->name) + "." + std::string(field->name) + "=" +
                         value_text(*field, set.value) + "\n";
            }
            const auto checked = check_record(change.kind, fields, today);
            INFO(spec->name << " " << (checked ? "" : checked.error().where));
            REQUIRE(checked);
            records[id] = {out.dossier, Facts{change.kind, id, fields}};
            out.records.push_back(id);
        }
        for (const RecordId& id : out.records)
            records.at(id).first = out.dossier;
        return out;
    }

    Demo demo(DemoOptions options, std::span<const ledger::MemberRow> members = {}) {
        return Demo([this](const ledger::Edit& edit) { return take(edit); }, members, options);
    }

    /// A dossier as the steps look at it: its records and all conferences.
    std::vector<Facts> dossier(const ClientId& id) const {
        std::vector<Facts> out;
        for (const auto& [record, entry] : records)
            if (entry.first == id || entry.second.kind == Kind::Conference) out.push_back(entry.second);
        return out;
    }
    std::vector<Facts> of(Kind kind) const {
        std::vector<Facts> out;
        for (const auto& [record, entry] : records)
            if (entry.second.kind == kind) out.push_back(entry.second);
        return out;
    }
};

void finish(Demo demo) {
    while (true) {
        const auto more = demo.step();
        REQUIRE(more);
        if (!*more) break;
    }
    CHECK(demo.done() == demo.all());
}

Notebook filled(DemoOptions options) {
    Notebook notebook;
    finish(notebook.demo(options));
    return notebook;
}

ledger::MemberRow me(std::string name, Role role) {
    ledger::MemberRow row;
    row.id.bytes.fill(0xEE);
    row.name = std::move(name);
    row.role = role;
    row.me = true;
    return row;
}

} // namespace

TEST_CASE("the demo has forty clients in all six steps") {
    const Notebook notebook = filled({1, today, 40});
    REQUIRE(notebook.dossiers.size() == 40);
    std::map<Step, int> spread;
    for (const ClientId& id : notebook.dossiers)
        ++spread[steps_of(notebook.dossier(id)).current];
    CHECK(spread == std::map<Step, int>{{Step::CaseFinding, 9},
                                        {Step::MultiDomainAssessment, 7},
                                        {Step::CareTeam, 6},
                                        {Step::TeamConference, 8},
                                        {Step::CarePlan, 5},
                                        {Step::CareCoordination, 5}});
    std::set<Kind> kinds;
    for (const auto& [id, entry] : notebook.records)
        kinds.insert(entry.second.kind);
    for (const KindSpec& kind : all_kinds()) {
        INFO(kind.name);
        // What only the program writes, what only an admin may set, and pictures.
        const bool left_out =
            kind.kind == Kind::Team || kind.kind == Kind::Device || kind.kind == Kind::Grant ||
            kind.kind == Kind::HaveNotice || kind.kind == Kind::TeamRules || kind.kind == Kind::Photo ||
            kind.kind == Kind::FrameDomain || kind.kind == Kind::FrameQuestion || kind.kind == Kind::BegunForm ||
            kind.kind == Kind::SafetyReader || kind.kind == Kind::AccessEvent || kind.kind == Kind::Erasure ||
            kind.kind == Kind::Verification || kind.kind == Kind::TeamEvent || kind.kind == Kind::Restriction ||
            kind.kind == Kind::EmergencySet || kind.kind == Kind::EmergencyAccess;
        CHECK(kinds.contains(kind.kind) != left_out);
    }
}

TEST_CASE("the same seed and day give the same words, another seed others") {
    const std::string words = filled({1, today, 40}).words;
    CHECK(filled({1, today, 40}).words == words);
    CHECK(filled({2, today, 40}).words != words);
    CHECK(filled({1, today.plus_days(1), 40}).words != words);
}

TEST_CASE("any seed and any day give sound dossiers") {
    for (std::uint64_t seed = 2; seed < 30; ++seed) {
        const LocalDate day = today.plus_days(-static_cast<int>(seed));
        INFO("seed " << seed);
        CHECK(filled({seed, day, 40}).dossiers.size() == 40);
    }
}

TEST_CASE("Mrs Willemsen is as the journeys know her") {
    const Notebook notebook = filled({7, today, 1});
    REQUIRE(notebook.dossiers.size() == 1);
    const auto facts = notebook.dossier(notebook.dossiers.front());
    const auto view = steps_of(facts);
    CHECK(view.current == Step::CareCoordination);
    CHECK(has_central_contact(facts));
    const Facts client = notebook.of(Kind::Client).front();
    CHECK(client.fields.at(client::name) == Value("G. Willemsen-Otten"));
    CHECK(client.fields.at(client::birth_date) == Value(*LocalDate::of(1938, 2, 11)));
    CHECK(client.fields.at(client::bsn) == Value("999990019"));
    CHECK(notebook.of(Kind::Goal).front().fields.at(goal::description) ==
          Value("Ik wil zelf naar de Huiskamer blijven lopen."));
    std::map<std::string, double> scores;
    for (const Facts& result : notebook.of(Kind::InstrumentResult)) {
        const std::string id(result.fields.at(instrument_result::instrument).text());
        const auto score = score_of(id, "", *result.fields.at(instrument_result::answers).get<ValueMap>());
        REQUIRE(score);
        CHECK(score->valid);
        if (score->score) scores[id] = *score->score;
        if (id == "snaq65") CHECK(score->outcome == "green");
    }
    CHECK(scores == std::map<std::string, double>{
                        {"isar_pc", 7.5}, {"prisma_7", 5}, {"gfi", 8}, {"katz_6", 4}, {"lawton", 4}, {"ediz", 5}});
    CHECK(notebook.of(Kind::Participant).size() == 9);
    CHECK(notebook.of(Kind::Member).size() == 6);
}

TEST_CASE("people are told apart, and their numbers pass the eleven test") {
    const Notebook notebook = filled({1, today, 40});
    std::set<std::string> names;
    std::set<std::string> numbers;
    for (const Facts& client : notebook.of(Kind::Client)) {
        CHECK(names.emplace(client.fields.at(client::name).text()).second);
        const std::string bsn(client.fields.at(client::bsn).text());
        CHECK(check_bsn(bsn));
        CHECK(numbers.insert(bsn).second);
        CHECK(age_on(*client.fields.at(client::birth_date).date(), today) >= 75);
    }
}

TEST_CASE("the coming MDO fills its hour, and some tasks are overdue") {
    const Notebook notebook = filled({1, today, 40});
    for (const Facts& meeting : notebook.of(Kind::Conference)) {
        if (meeting.fields.at(conference::status) != Value("planned")) continue;
        std::vector<FieldValues> items;
        for (const Facts& item : notebook.of(Kind::AgendaItem))
            if (item.fields.at(agenda_item::conference) == Value(meeting.id)) items.push_back(item.fields);
        CHECK(items.size() == 8);
        CHECK(agenda_sum(meeting.fields, items) == AgendaSum{52, 3, 5, 60, 0});
    }
    int overdue = 0;
    for (const Facts& task : notebook.of(Kind::Task))
        if (task.fields.at(task::status) == Value("open") && is_overdue(*task.fields.at(task::due).date(), today))
            ++overdue;
    CHECK(overdue >= 3);
}

TEST_CASE("every reference leads to a record of the same dossier or of the team") {
    const Notebook notebook = filled({1, today, 40});
    for (const auto& [id, entry] : notebook.records)
        for (const auto& [number, value] : entry.second.fields) {
            const Field* field = find_kind(entry.second.kind)->field(number);
            if (field->type != FieldType::Reference) continue;
            const auto* pair = value.get<ValueList>();
            const RecordId to = (pair != nullptr ? pair->front() : value).id<RecordId>();
            INFO(find_kind(entry.second.kind)->name << "." << field->name);
            REQUIRE(notebook.records.contains(to));
            const ClientId& home = notebook.records.at(to).first;
            CHECK((home.none() || home == entry.first));
        }
}

TEST_CASE("no client is named in the team space") {
    const Notebook notebook = filled({1, today, 40});
    for (const auto& [id, entry] : notebook.records)
        CHECK(entry.first.none() == (find_kind(entry.second.kind)->compartment == Compartment::Team));
}

TEST_CASE("whoever looks at the demo is one of the six, or a seventh, and has work") {
    for (const auto& [row, members] :
         {std::pair{me("T. Bos", Role::PracticeNurse), 5}, std::pair{me("J. Anders", Role::DistrictNurse), 5},
          std::pair{me("K. Zeven", Role::Pharmacist), 6}}) {
        Notebook notebook;
        notebook.records[id_cast<RecordId>(row.id)] = {ClientId(), Facts{Kind::Member, id_cast<RecordId>(row.id), {}}};
        finish(notebook.demo({1, today, 40}, std::span(&row, 1)));
        INFO(row.name);
        CHECK(static_cast<int>(notebook.of(Kind::Member).size()) == members + 1);
        const auto tasks = notebook.of(Kind::Task);
        CHECK(std::ranges::count_if(
                  tasks, [id = row.id](const Facts& task) { return task.fields.at(task::owner) == Value(id); }) >= 3);
        const auto reads = default_compartments(row.role);
        for (const auto& [id, entry] : notebook.records) {
            const auto lives = compartment_of(entry.second.kind, entry.second.fields);
            CHECK((lives == Compartment::Team || std::ranges::count(reads, lives) == 1));
        }
    }
}

TEST_CASE("volume is one commit and few records a client") {
    Notebook notebook;
    Demo demo = notebook.demo({1, today, 400});
    while (demo.done() < 40)
        REQUIRE(demo.step());
    const std::size_t commits = notebook.commits;
    const std::size_t records = notebook.records.size();
    finish(std::move(demo));
    CHECK(notebook.dossiers.size() == 400);
    CHECK(notebook.commits - commits == 360);
    CHECK(notebook.records.size() - records <= 360 * 5);
}

TEST_CASE("an error of the ledger stops the demo") {
    int left = 3;
    Demo demo(
        [&left](const ledger::Edit& edit) -> Result<ledger::Committed> {
            if (--left == 0) return Errc::DiskFull;
            ledger::Committed out;
            out.records.resize(edit.records.size());
            return out;
        },
        {}, {1, today, 40});
    CHECK(demo.step());
    CHECK(demo.step().code() == Errc::DiskFull);
    CHECK(demo.done() == 0);
}

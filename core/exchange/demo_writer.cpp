#include "core/exchange/demo_writer.h"

#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/care/identity.h"
#include "core/care/instrument_result.h"
#include "core/care/instruments/instrument.h"
#include "core/care/team.h"

#include <algorithm>

namespace kt::exchange::demo {
namespace {

using care::Kind;
using care::Role;

struct Colleague {
    Role role;
    std::string_view name;
    std::string_view organisation;
    std::string_view phone;
    std::string_view reachable;
};

// Area code 0999 does not exist.
constexpr auto crew = std::to_array<Colleague>({
    {Role::GeneralPractitioner, "S. Amrani", "Huisartsenpraktijk Beekwijk", "0999-100101", "werkdagen 8-17 uur"},
    {Role::PracticeNurse, "T. Bos", "Huisartsenpraktijk Beekwijk", "0999-100102", "ma, di, do 8-16 uur"},
    {Role::DistrictNurse, "L. Hendriks", "Wijkzorg De Beek", "0999-100103", "elke dag 7-15 uur"},
    {Role::SocialWorker, "M. Yilmaz", "Sociaal wijkteam Beekwijk", "0999-100104", "werkdagen 9-17 uur"},
    {Role::ElderlyCarePhysician, "P. Veenstra", "Behandelcentrum Rietoever", "0999-100105", "di en vr 9-12 uur"},
    {Role::CaseManager, "R. Schoenmaker", "Wijkzorg De Beek", "0999-100106", "werkdagen 9-17 uur"},
});

/// How the 39 others are spread over the steps; what is left of them, and of more, is in the last.
constexpr auto spread = std::to_array<std::size_t>({9, 7, 6, 8, 5});
constexpr std::size_t full_dossiers = 40;

LocalDate working_day(LocalDate day) {
    const int weekday = ((day.days % 7) + 7 + 4) % 7; // 0 is Sunday
    if (weekday == 0) return day.plus_days(1);
    return weekday == 6 ? day.plus_days(2) : day;
}

} // namespace

std::optional<std::size_t> Batch::add(Kind kind, Fields fields) {
    std::map<std::uint16_t, Value> values;
    for (const auto& change : fields)
        values.emplace(change.field, change.value);
    const auto compartment = care::compartment_of(kind, values);
    const auto read = care::default_compartments(writer_);
    if (compartment != care::Compartment::Team && std::ranges::find(read, compartment) == read.end())
        return std::nullopt;
    edit.records.push_back({kind, {}, std::move(fields)});
    return edit.records.size() - 1;
}

Writer::Writer(Demo::Commit commit, std::span<const ledger::MemberRow> members, const DemoOptions& options)
    : commit_(std::move(commit)), options_(options), members_(members.begin(), members.end()), engine_(options.seed) {
    surnames_.resize(surnames().size());
    for (std::size_t i = 0; i < surnames_.size(); ++i)
        surnames_[i] = i;
    for (std::size_t i = surnames_.size(); i > 1; --i)
        std::swap(surnames_[i - 1], surnames_[below(i)]);
}

Result<bool> Writer::step() {
    if (!team_written_) {
        KT_CHECK(write_team());
        KT_CHECK(write_meetings());
        team_written_ = true;
        return all() > 0;
    }
    if (done_ == all()) return false;
    if (done_ == 0)
        KT_CHECK(write_willemsen(*this));
    else if (done_ < full_dossiers)
        KT_CHECK(write_client(client_of(done_)));
    else
        KT_CHECK(write_small(done_));
    ++done_;
    return done_ < all();
}

Instant Writer::moment(int from_today, int hour) const {
    constexpr std::int64_t hour_ms = 3'600'000;
    return {std::int64_t{day(from_today).days} * 24 * hour_ms + hour * hour_ms};
}

MemberId Writer::member(Role role) const {
    const auto at = crew_.find(role);
    return at != crew_.end() ? at->second : MemberId();
}

Result<void> Writer::write_team() {
    const auto me = std::ranges::find(members_, true, &ledger::MemberRow::me);
    if (me != members_.end()) writer_ = me->role;
    const auto named = [this](std::string_view name) {
        return std::ranges::find(members_, name, &ledger::MemberRow::name);
    };
    const bool me_named =
        me != members_.end() && std::ranges::any_of(crew, [&me](const Colleague& one) { return one.name == me->name; });
    Batch team = batch();
    std::vector<Role> added;
    for (const Colleague& one : crew) {
        if (const auto at = named(one.name); at != members_.end()) {
            crew_[one.role] = at->id;
        } else if (me != members_.end() && !me_named && me->role == one.role) {
            crew_[one.role] = me->id;
        } else {
            team.add(Kind::Member, {{care::member::name, one.name},
                                    {care::member::role, care::role_name(one.role)},
                                    {care::member::organisation, one.organisation},
                                    {care::member::phone, one.phone},
                                    {care::member::reachable, one.reachable}});
            added.push_back(one.role);
        }
    }
    if (!added.empty()) {
        KT_TRY(const auto made, write(team));
        for (std::size_t i = 0; i < added.size(); ++i)
            crew_[added[i]] = id_cast<MemberId>(made.records[i]);
    }
    for (const Colleague& one : crew) {
        owners_.push_back(crew_[one.role]);
        // Every third task or so is for whoever looks at the demo.
        if (me != members_.end() && owners_.size() % 3 == 1) owners_.push_back(me->id);
    }
    return {};
}

Result<void> Writer::write_meetings() {
    Batch meetings = batch();
    const auto add = [&](LocalDate on, std::string_view status, std::optional<LocalDate> approved) {
        Fields fields{{care::conference::starts_at, WallTime{on, 600}.text()},
                      {care::conference::minutes, 60},
                      {care::conference::place, "De Huiskamer, Beekwijk"},
                      {care::conference::chair, member(Role::GeneralPractitioner)},
                      {care::conference::secretary, member(Role::PracticeNurse)},
                      {care::conference::status, status}};
        for (const Colleague& one : crew)
            fields.push_back({approved ? care::conference::attendees : care::conference::invited,
                              ValueList{member(one.role), true}});
        if (approved) fields.push_back({care::conference::minutes_approved_on, *approved});
        meetings.add(Kind::Conference, std::move(fields));
    };
    meetings.add(Kind::Absence, {{care::absence::member, member(care::Role::SocialWorker)},
                                 {care::absence::from, day(3)},
                                 {care::absence::until, day(12)},
                                 {care::absence::cover, member(care::Role::DistrictNurse)},
                                 {care::absence::note, "Vakantie"}});
    add(working_day(day(-40)), "closed", working_day(day(-40)).plus_days(1));
    add(working_day(day(5)), "planned", std::nullopt);
    KT_TRY(const auto made, write(meetings));
    std::copy(made.records.begin() + 1, made.records.end(), meetings_.begin()); // after the absence
    return {};
}

Client Writer::client_of(std::size_t number) {
    Client out;
    out.number = number;
    out.story = &stories()[(number - 1) % stories().size()];
    std::size_t before = 0;
    out.step = care::Step::CareCoordination;
    for (std::size_t i = 0; i < spread.size(); ++i) {
        if (number - 1 < before + spread[i]) {
            out.step = static_cast<care::Step>(i + 1);
            break;
        }
        before += spread[i];
    }
    out.variant = static_cast<int>(number - 1 - before);
    out.woman = below(3) != 0;
    const auto given = out.woman ? female_names() : male_names();
    const std::string_view first = given[below(given.size())];
    out.name = std::string(first.substr(0, 1)) + ". " + std::string(surnames()[surnames_[number % surnames_.size()]]);
    // Beyond the first round of surnames a second initial keeps people apart.
    if (number >= surnames_.size()) out.name.insert(2, std::string(1, static_cast<char>('A' + below(26))) + ".");
    out.born = day(-365 * 76 - static_cast<int>(below(std::size_t{365} * 21)));
    return out;
}

std::string Writer::next_bsn() {
    while (!care::check_bsn(std::to_string(++bsn_)))
        continue;
    return std::to_string(bsn_);
}

ValueMap Writer::frail_answers() {
    const care::Instrument& gfi = *care::find_instrument("gfi");
    while (true) {
        ValueMap answers;
        for (const care::Item& item : gfi.items) {
            if (item.number())
                answers[std::string(item.id)] =
                    static_cast<std::int64_t>(item.id == "fitness" ? 4 + below(4) : 3 + below(8));
            else
                answers[std::string(item.id)] = item.choices[below(3) == 0 ? item.choices.size() - 1 : 0].code;
        }
        if (const auto score = care::score_of(gfi, answers); score && score->signal) return answers;
    }
}

void Writer::add_result(Batch& batch, std::string_view instrument, ValueMap answers, LocalDate on, Fields more) const {
    const auto score = care::score_of(instrument, "", answers);
    if (!score) return;
    Fields fields{{care::instrument_result::instrument, score->instrument},
                  {care::instrument_result::version, score->version},
                  {care::instrument_result::answers, std::move(answers)},
                  {care::instrument_result::observed_on, on}};
    if (score->score) fields.push_back({care::instrument_result::score, *score->score});
    if (!score->outcome.empty()) fields.push_back({care::instrument_result::outcome, score->outcome});
    std::ranges::move(more, std::back_inserter(fields));
    batch.add(Kind::InstrumentResult, std::move(fields));
}

} // namespace kt::exchange::demo

#include "core/care/picture.h"

#include "core/care/frame.h"
#include "core/care/instrument_result.h"
#include "core/care/instruments/instrument.h"
#include "core/care/mda.h"
#include "core/care/signal.h"

#include <algorithm>
#include <tuple>

namespace kt::care {
namespace {

const Value& said(const Facts& facts, std::uint16_t field) {
    static const Value none;
    const auto at = facts.fields.find(field);
    return at != facts.fields.end() ? at->second : none;
}

bool affirmed(const Facts& facts, std::uint16_t field) {
    return said(facts, field) == Value(true);
}

bool counts(const Facts& facts, Kind kind) {
    return facts.kind == kind && !affirmed(facts, field_removed);
}

bool active_problem(const Facts& facts) {
    return counts(facts, Kind::Problem) && said(facts, problem::status).text() != "resolved";
}

bool wordless(std::string_view text) {
    return text.find_first_not_of(" \t\n") == std::string_view::npos;
}

void add_answer(DomainView& view, const Facts& answer) {
    const bool nothing = affirmed(answer, assessment_answer::no_problem);
    view.no_problem = view.no_problem || nothing;
    view.answered = view.answered || nothing || !wordless(said(answer, assessment_answer::text).text()) ||
                    !answers_in(said(answer, assessment_answer::answers)).empty();
    view.client_priority = view.client_priority || affirmed(answer, assessment_answer::client_priority);
}

void add_problem(DomainView& view, const Facts& one) {
    view.answered = true;
    view.client_priority = view.client_priority || affirmed(one, problem::client_priority);
    ++view.problems;
    const auto state = said(one, problem::state).integer();
    if (!state) {
        ++view.unrated;
        return;
    }
    const int rated = static_cast<int>(*state);
    view.worst_state = view.worst_state ? std::min(*view.worst_state, rated) : rated;
}

Change change_between(const Facts& before, const Facts& after) {
    for (const auto field : {problem::state, problem::behaviour, problem::knowledge}) {
        const auto from = said(before, field).integer();
        const auto to = said(after, field).integer();
        if (from && to && *from != *to) return *to > *from ? Change::Better : Change::Worse;
    }
    return Change::Same;
}

const Facts* find_active(std::span<const Facts> among, const RecordId& id) {
    const auto at =
        std::ranges::find_if(among, [&id](const Facts& one) { return one.id == id && active_problem(one); });
    return at != among.end() ? &*at : nullptr;
}

struct Points {
    std::string_view from;
    std::string_view risk;
};
constexpr auto by_instrument =
    std::to_array<Points>({{"snaq65", "malnutrition"}, {"fall_risk", "fall"}, {"csi", "carer_overload"}});
constexpr auto by_trigger = std::to_array<Points>({{"fall", "fall"},
                                                   {"weight_loss", "malnutrition"},
                                                   {"delirium", "delirium"},
                                                   {"carer_drop_out", "carer_overload"}});

bool signals(const Facts& result) {
    const Instrument* instrument = find_instrument(said(result, instrument_result::instrument).text(),
                                                   said(result, instrument_result::version).text());
    const auto* answers = said(result, instrument_result::answers).get<ValueMap>();
    if (instrument == nullptr || answers == nullptr) return false;
    const auto score = score_of(*instrument, *answers);
    return score && score->signal;
}

void propose(std::vector<RiskProposal>& out, RiskProposal fresh) {
    if (std::ranges::find(out, fresh.risk, &RiskProposal::risk) == out.end()) out.push_back(std::move(fresh));
}

/// Whether one of the signal's triggers is this one. An element of a Set comes by itself or as [element, present].
bool is_about(const Facts& signal, std::string_view trigger) {
    const auto named = [trigger](const Value& one) {
        const auto* element = one.get<ValueList>();
        return (element == nullptr || element->empty() ? one.text() : element->front().text()) == trigger;
    };
    const Value& value = said(signal, signal::triggers);
    const auto* several = value.get<ValueList>();
    return named(value) || (several != nullptr && std::ranges::any_of(*several, named));
}

} // namespace

std::vector<Round> rounds_of(std::span<const Facts> dossier) {
    std::map<std::optional<LocalDate>, Round> by_day; // without a day: the first
    for (const Facts& one : dossier) {
        const bool homeless =
            counts(one, Kind::AssessmentAnswer) && said(one, assessment_answer::assessment).id<RecordId>().none();
        if (homeless) by_day[std::nullopt];
        if (!counts(one, Kind::Assessment)) continue;
        const auto day = said(one, assessment::started_on).date();
        Round& round = by_day[day];
        round.started_on = day;
        round.records.push_back(one.id);
    }
    std::vector<Round> out;
    for (auto& [day, round] : by_day) {
        std::ranges::sort(round.records);
        out.push_back(std::move(round));
    }
    return out;
}

bool in_last_round(const Facts& answer, std::span<const Round> rounds) {
    if (rounds.size() < 2) return true;
    const auto& last = rounds.back().records;
    return std::ranges::find(last, said(answer, assessment_answer::assessment).id<RecordId>()) != last.end();
}

std::vector<DomainView> picture_of(std::span<const Facts> dossier, std::span<const std::string> asked) {
    const auto rounds = rounds_of(dossier);
    std::map<std::string_view, DomainView> spoken;
    for (const Facts& one : dossier) {
        if (active_problem(one)) add_problem(spoken[said(one, problem::domain).text()], one);
        if (counts(one, Kind::AssessmentAnswer) && in_last_round(one, rounds))
            add_answer(spoken[said(one, assessment_answer::domain).text()], one);
    }
    std::vector<DomainView> out;
    for (const std::string& domain : asked) {
        out.push_back(spoken[domain]);
        out.back().domain = domain;
        spoken.erase(domain);
    }
    for (auto& [domain, view] : spoken) {
        if (!view.answered || domain.empty()) continue;
        out.push_back(std::move(view));
        out.back().domain = domain;
        out.back().asked = false;
    }
    return out;
}

std::string_view change_name(Change change) {
    constexpr auto names = std::to_array<std::string_view>({"same", "new", "gone", "better", "worse"});
    return names.at(static_cast<std::size_t>(change));
}

std::vector<ProblemChange> compare_problems(std::span<const Facts> then, std::span<const Facts> now) {
    std::vector<ProblemChange> out;
    for (const Facts& one : now) {
        if (!active_problem(one)) continue;
        const Facts* before = find_active(then, one.id);
        out.push_back({one.id, before == nullptr ? Change::New : change_between(*before, one)});
    }
    for (const Facts& one : then)
        if (active_problem(one) && find_active(now, one.id) == nullptr) out.push_back({one.id, Change::Gone});
    return out;
}

std::vector<RiskProposal> proposed_risks(std::span<const Facts> dossier) {
    std::vector<RiskProposal> out;
    for (const Points& points : by_instrument) {
        const Facts* newest = nullptr;
        const auto day = [](const Facts& one) {
            return std::tuple(said(one, instrument_result::observed_on).integer().value_or(0), one.id);
        };
        for (const Facts& one : dossier)
            if (counts(one, Kind::InstrumentResult) && said(one, instrument_result::instrument).text() == points.from &&
                (newest == nullptr || day(one) > day(*newest)))
                newest = &one;
        if (newest != nullptr && signals(*newest))
            propose(out, {points.risk, std::string(points.from), said(*newest, instrument_result::observed_on).date()});
    }
    for (const Facts& one : dossier) {
        if (!counts(one, Kind::Signal) || said(one, signal::status).text() == "closed") continue;
        for (const Points& points : by_trigger)
            if (is_about(one, points.from)) propose(out, {points.risk, {}, std::nullopt});
    }
    return out;
}

} // namespace kt::care

#include "core/care/frame.h"

#include "core/care/codes.h"
#include "core/care/declare.h"
#include "core/care/team.h"

#include <algorithm>

namespace kt::care::frame_domain {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required(formed(Format::Domain, {code, "code", Code, Latest, {}, domain_codes})),
    at_most(most_name, {name, "name", Line, Ask}),
    {rank, "rank", Integer, Latest},
    {off, "off", Boolean, Ask},
});

} // namespace

constinit const KindSpec spec{Kind::FrameDomain, "frame_domain", Compartment::Team, "Questionnaire", fields};

} // namespace kt::care::frame_domain

namespace kt::care::frame_question {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required(formed(Format::Domain, {domain, "domain", Code, Ask, {}, domain_codes})),
    required(at_most(most_text, {text, "text", Line, Ask, "item.text"})),
    {form, "form", Code, Ask, "item.type", forms},
    {rank, "rank", Integer, Latest},
    {off, "off", Boolean, Ask},
});

} // namespace

constinit const KindSpec spec{Kind::FrameQuestion, "frame_question", Compartment::Team, "Questionnaire", fields};

} // namespace kt::care::frame_question

namespace kt::care {
namespace {

constexpr std::int64_t rank_step = 10;      ///< between two domains of a ready frame
constexpr std::int64_t rank_of_own = 1'000; ///< of what was added and not moved yet

using ById = std::vector<const Facts*>;

ById of_kind(std::span<const Facts> records, Kind kind) {
    ById out;
    for (const Facts& one : records)
        if (counts_in(one, kind)) out.push_back(&one);
    std::ranges::sort(out, {}, [](const Facts* one) { return one->id; });
    return out;
}

FrameDomain domain_of(std::string_view code, std::int64_t rank, const ById& said) {
    FrameDomain out;
    out.code = code;
    const auto ready = [code](std::span<const std::string_view> codes) {
        return std::ranges::find(codes, code) != codes.end();
    };
    out.own = !ready(domain_codes) && !ready(living_areas);
    out.name = first_said(said, frame_domain::name).text();
    out.rank = first_said(said, frame_domain::rank).integer().value_or(rank);
    out.in_force = first_said(said, frame_domain::off) != Value(true);
    if (!said.empty()) out.record = said.front()->id;
    return out;
}

std::vector<FrameDomain> domains_of(std::string_view ready, const ById& records) {
    std::map<std::string_view, ById> said;
    for (const Facts* one : records)
        said[shown_in(*one, frame_domain::code).text()].push_back(one);
    std::vector<FrameDomain> out;
    std::int64_t rank = 0;
    for (const std::string_view code : codes_of_frame(ready))
        out.push_back(domain_of(code, rank += rank_step, said[code]));
    for (const auto& [code, those] : said) {
        FrameDomain one = domain_of(code, rank_of_own, those);
        if (one.own && is_domain_code(code)) out.push_back(std::move(one));
    }
    std::ranges::stable_sort(out, {}, &FrameDomain::rank);
    return out;
}

} // namespace

std::span<const std::string_view> codes_of_frame(std::string_view ready) {
    if (ready == "living_areas") return living_areas;
    return domain_codes;
}

bool is_domain_code(std::string_view code) {
    constexpr std::size_t most = 40;
    if (letter_of(code).empty()) return false;
    if (code.size() == 1) return true;
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    return code.size() > 2 && code.size() <= most && code[1] == '.' && std::ranges::all_of(code.substr(2), plain);
}

std::string_view letter_of(std::string_view domain) {
    const std::string_view letter = domain.substr(0, 1);
    const bool known = std::ranges::find(domain_codes, letter) != domain_codes.end();
    return known && (domain.size() == 1 || domain[1] == '.') ? letter : std::string_view();
}

std::string own_domain_code(std::string_view letter, std::string_view name) {
    return std::string(letter) + "." + std::string(name);
}

const Value& first_said(std::span<const Facts* const> by_id, std::uint16_t field) {
    static const Value none;
    for (const Facts* one : by_id)
        if (filled_in(*one, field)) return shown_in(*one, field);
    return none;
}

std::vector<std::string> Frame::asked() const {
    std::vector<std::string> out;
    for (const FrameDomain& one : domains)
        if (one.in_force) out.push_back(one.code);
    return out;
}

const FrameDomain* Frame::find(std::string_view code) const {
    const auto at = std::ranges::find(domains, code, &FrameDomain::code);
    return at == domains.end() ? nullptr : &*at;
}

std::vector<FrameQuestion> Frame::questions_of(std::string_view domain) const {
    std::vector<FrameQuestion> out;
    for (const FrameQuestion& one : questions)
        if (one.in_force && one.domain == domain) out.push_back(one);
    return out;
}

Frame frame_of(std::span<const Facts> records) {
    Frame out;
    const auto rules = of_kind(records, Kind::TeamRules);
    const std::string_view wanted = first_said(rules, team_rules::frame).text();
    const auto ready = std::ranges::find(ready_frames, wanted);
    out.ready = ready == ready_frames.end() ? ready_frames.front() : *ready;
    out.domains = domains_of(out.ready, of_kind(records, Kind::FrameDomain));
    // What an earlier version of Kernteam let a team leave out.
    std::vector<std::string_view> kept;
    for (const Facts* one : rules)
        if (const auto* set = shown_in(*one, team_rules::domains).get<ValueList>(); set != nullptr)
            for (const Value& code : *set)
                if (std::ranges::find(domain_codes, code.text()) != domain_codes.end()) kept.push_back(code.text());
    for (FrameDomain& one : out.domains) {
        const bool left_out = !kept.empty() && one.code.size() == 1 && std::ranges::find(kept, one.code) == kept.end();
        if (left_out) one.in_force = false;
    }
    if (std::ranges::none_of(out.domains, &FrameDomain::in_force))
        for (FrameDomain& one : out.domains)
            one.in_force = true;
    for (const Facts* one : of_kind(records, Kind::FrameQuestion)) {
        FrameQuestion question;
        question.id = one->id;
        question.domain = shown_in(*one, frame_question::domain).text();
        question.text = shown_in(*one, frame_question::text).text();
        question.yes_no = shown_in(*one, frame_question::form).text() == "yes_no";
        question.in_force = !yes_in(*one, frame_question::off);
        question.rank = shown_in(*one, frame_question::rank).integer().value_or(rank_of_own);
        out.questions.push_back(std::move(question));
    }
    std::ranges::stable_sort(out.questions, {}, &FrameQuestion::rank);
    return out;
}

std::optional<GivenAnswer> answer_in(std::string_view element) {
    const auto first = element.find('\n');
    const auto second = first == std::string_view::npos ? first : element.find('\n', first + 1);
    if (first == 0 || second == std::string_view::npos) return std::nullopt;
    return GivenAnswer{std::string(element.substr(0, first)),
                       std::string(element.substr(first + 1, second - first - 1)),
                       std::string(element.substr(second + 1))};
}

std::string element_text(const GivenAnswer& answer) {
    return answer.question + "\n" + answer.label + "\n" + answer.text;
}

std::vector<GivenAnswer> answers_in(const Value& elements) {
    std::vector<GivenAnswer> out;
    const auto* all = elements.get<ValueList>();
    if (all == nullptr) return out;
    for (const Value& one : *all)
        if (auto answer = answer_in(one.text())) out.push_back(*std::move(answer));
    std::ranges::stable_sort(out, {}, &GivenAnswer::question);
    return out;
}

} // namespace kt::care

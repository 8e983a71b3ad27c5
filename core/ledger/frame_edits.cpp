#include "core/ledger/frame_edits.h"

#include "core/care/team.h"
#include "core/ledger/derive.h"

#include <algorithm>

namespace kt::ledger {

namespace {

using care::Kind;

constexpr std::int64_t rank_between = 10;

/// The place beside one of `count`.
Result<std::size_t> beside(std::size_t at, std::size_t count, bool up) {
    if (at >= count) return fail(Errc::NotFound, "frame");
    if (up ? at == 0 : at + 1 == count) return Errc::NothingToSave;
    return up ? at - 1 : at + 1;
}

/// Its record of a domain, or what makes one.
RecordChange about_domain(const care::FrameDomain* known, std::string_view code, std::vector<FieldChange> set) {
    RecordChange out{Kind::FrameDomain, {}, std::move(set)};
    if (known != nullptr && !known->record.none())
        out.id = known->record;
    else
        out.set.push_back({care::frame_domain::code, Value(code), {}});
    return out;
}

/// What an earlier version of Kernteam left out goes by the domains themselves from now on.
Result<void> settle_left_out(const Ledger& ledger, const care::Frame& frame, std::string_view but, Edit& edit) {
    KT_TRY(const auto rules, ledger.records({}, Kind::TeamRules, false));
    bool any = false;
    for (const Record& one : rules) {
        const auto named = one.fields.find(care::team_rules::domains);
        if (named == one.fields.end() || named->second.empty()) continue;
        any = true;
        RecordChange cleared{Kind::TeamRules, one.id, {}};
        for (const Head& head : named->second)
            cleared.set.push_back({care::team_rules::domains, Value(ValueList{head.value, Value(false)}), {}});
        edit.records.push_back(std::move(cleared));
    }
    for (const care::FrameDomain& domain : frame.domains)
        if (any && !domain.in_force && domain.code != but)
            edit.records.push_back(about_domain(&domain, domain.code, {{care::frame_domain::off, Value(true), {}}}));
    return {};
}

} // namespace

Result<care::Frame> frame_of(const Ledger& ledger) {
    std::vector<care::Facts> facts;
    for (const Kind kind : {Kind::TeamRules, Kind::FrameDomain, Kind::FrameQuestion}) {
        KT_TRY(const auto records, ledger.records({}, kind, false));
        for (const Record& one : records)
            facts.push_back(facts_of(one));
    }
    return care::frame_of(facts);
}

Result<std::optional<RecordId>> rules_record(const Ledger& ledger) {
    KT_TRY(const auto records, ledger.records({}, Kind::TeamRules, false));
    const auto first = std::ranges::min_element(records, {}, &Record::id);
    return first == records.end() ? std::optional<RecordId>() : first->id;
}

Result<Edit> domain_edit(const Ledger& ledger, std::string_view code, std::string_view name, bool asked) {
    namespace f = care::frame_domain;
    KT_TRY(const auto frame, frame_of(ledger));
    if (!care::is_domain_code(code)) return fail(Errc::BadValue, "code");
    Edit edit{{},
              {about_domain(frame.find(code), code,
                            {{f::name, name.empty() ? Value() : Value(name), {}}, {f::off, Value(!asked), {}}})}};
    KT_CHECK(settle_left_out(ledger, frame, code, edit));
    return edit;
}

Result<Edit> move_domain(const Ledger& ledger, std::string_view code, bool up) {
    KT_TRY(auto frame, frame_of(ledger));
    const auto found = std::ranges::find(frame.domains, code, &care::FrameDomain::code);
    const auto at = static_cast<std::size_t>(found - frame.domains.begin());
    KT_TRY(const auto other, beside(at, frame.domains.size(), up));
    std::swap(frame.domains[at], frame.domains[other]);
    Edit edit;
    std::int64_t rank = 0;
    for (const care::FrameDomain& one : frame.domains) {
        rank += rank_between;
        if (one.rank != rank)
            edit.records.push_back(about_domain(&one, one.code, {{care::frame_domain::rank, Value(rank), {}}}));
    }
    return edit;
}

Result<Edit> move_question(const Ledger& ledger, const RecordId& question, bool up) {
    KT_TRY(const auto frame, frame_of(ledger));
    const auto known = std::ranges::find(frame.questions, question, &care::FrameQuestion::id);
    if (known == frame.questions.end()) return fail(Errc::NotFound, "question");
    std::vector<care::FrameQuestion> all;
    for (const care::FrameQuestion& one : frame.questions)
        if (one.domain == known->domain) all.push_back(one);
    const auto found = std::ranges::find(all, question, &care::FrameQuestion::id);
    const auto at = static_cast<std::size_t>(found - all.begin());
    KT_TRY(const auto other, beside(at, all.size(), up));
    std::swap(all[at], all[other]);
    Edit edit;
    std::int64_t rank = 0;
    for (const care::FrameQuestion& one : all) {
        rank += rank_between;
        if (one.rank != rank)
            edit.records.push_back({Kind::FrameQuestion, one.id, {{care::frame_question::rank, Value(rank), {}}}});
    }
    return edit;
}

} // namespace kt::ledger

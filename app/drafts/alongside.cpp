#include "app/drafts/alongside.h"

#include "core/care/mda.h"
#include "core/care/picture.h"
#include "core/care/rights.h"
#include "core/care/signal.h"
#include "core/ledger/frame_edits.h"

#include <algorithm>

namespace kt::app {
namespace {

bool waits(const ledger::Record& signal) {
    const auto status = signal.shown(care::signal::status).text();
    return status.empty() || status == "open";
}

Result<void> judge_signals(const ledger::Ledger& ledger, ledger::Edit& edit) {
    KT_TRY(const auto noticed, ledger.records(edit.dossier, care::Kind::Signal));
    for (const auto& one : noticed)
        if (waits(one))
            edit.records.push_back({care::Kind::Signal, one.id, {{care::signal::status, Value("triaged")}}});
    return {};
}

Result<void> name_round(const ledger::Ledger& ledger, const ClientId& dossier, ledger::RecordChange& change,
                        std::uint16_t field) {
    const bool said = std::any_of(change.set.begin(), change.set.end(),
                                  [field](const ledger::FieldChange& one) { return one.field == field; });
    if (said) return {};
    KT_TRY(const auto rounds, ledger.records(dossier, care::Kind::Assessment));
    std::vector<care::Facts> facts;
    facts.reserve(rounds.size());
    for (const auto& one : rounds)
        facts.push_back({care::Kind::Assessment,
                         one.id,
                         {{care::assessment::started_on, one.shown(care::assessment::started_on)}}});
    const auto in_order = care::rounds_of(facts);
    if (!in_order.empty()) change.set.push_back({field, Value(in_order.back().records.back())});
    return {};
}

/// Each answer keeps the words it was asked in.
Result<void> name_questions(const ledger::Ledger& ledger, ledger::RecordChange& change) {
    std::optional<care::Frame> frame;
    for (ledger::FieldChange& one : change.set) {
        const auto* pair = one.value.get<ValueList>();
        if (one.field != care::assessment_answer::answers || pair == nullptr || pair->back() != Value(true)) continue;
        auto answer = care::answer_in(pair->front().text());
        if (!answer || !answer->label.empty()) continue;
        if (!frame) {
            KT_TRY(frame, ledger::frame_of(ledger));
        }
        const auto asked = std::find_if(
            frame->questions.begin(), frame->questions.end(),
            [&answer](const care::FrameQuestion& question) { return question.id.text() == answer->question; });
        if (asked != frame->questions.end()) answer->label = asked->text;
        one.value = Value(ValueList{Value(care::element_text(*answer)), Value(true)});
    }
    return {};
}

/// The client's own words live with what they are about, and answer what was asked.
Result<void> place_statement(const ledger::Ledger& ledger, ledger::Edit& edit) {
    namespace f = care::own_statement;
    namespace c = care::rights_case;
    const auto said = [&made = edit.records.front()](std::uint16_t field) -> const Value* {
        const auto at = std::find_if(made.set.begin(), made.set.end(),
                                     [field](const ledger::FieldChange& one) { return one.field == field; });
        return at == made.set.end() ? nullptr : &at->value;
    };
    if (const Value* about = said(f::about_record); about != nullptr && said(f::theme) == nullptr) {
        KT_TRY(const auto record, ledger.record(about->id<RecordId>()));
        edit.records.front().set.push_back({f::theme, Value(care::compartment_name(record.space.compartment))});
    }
    const Value* asked = said(f::rights_case);
    const Value* on = said(f::said_on);
    if (asked == nullptr || on == nullptr) return {};
    KT_TRY(const auto record, ledger.record(asked->id<RecordId>()));
    ledger::RecordChange done{care::Kind::RightsCase, record.id, {{c::done_on, *on}}};
    if (record.shown(c::decision).null()) done.set.push_back({c::decision, Value("granted")});
    edit.records.push_back(std::move(done));
    return {};
}

} // namespace

Result<void> add_alongside(const ledger::Ledger& ledger, ledger::Edit& edit) {
    for (ledger::RecordChange& one : edit.records)
        if (one.kind == care::Kind::AssessmentAnswer) KT_CHECK(name_questions(ledger, one));
    if (edit.records.size() != 1 || edit.records.front().id || edit.dossier.none()) return {};
    ledger::RecordChange& made = edit.records.front();
    switch (made.kind) {
    case care::Kind::Triage: return judge_signals(ledger, edit);
    case care::Kind::AssessmentAnswer:
        return name_round(ledger, edit.dossier, made, care::assessment_answer::assessment);
    case care::Kind::Problem: return name_round(ledger, edit.dossier, made, care::problem::assessment);
    case care::Kind::OwnStatement: return place_statement(ledger, edit);
    default: return {};
    }
}

} // namespace kt::app

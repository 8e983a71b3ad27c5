#include "app/text/labels.h"

#include "app/text/dates.h"
#include "app/text/label_tables.h"
#include "app/text/own_words.h"
#include "app/text/strings.h"
#include "core/care/frame.h"
#include "core/care/identity.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace kt::text {
namespace {

template <class Code>
struct Label {
    Code code;
    const char* text;
};

constexpr Label<care::Role> roles[] = {
    {care::Role::GeneralPractitioner, QT_TRANSLATE_NOOP("Roles", "general practitioner")},
    {care::Role::PracticeNurse, QT_TRANSLATE_NOOP("Roles", "practice nurse")},
    {care::Role::DistrictNurse, QT_TRANSLATE_NOOP("Roles", "district nurse")},
    {care::Role::SocialWorker, QT_TRANSLATE_NOOP("Roles", "social worker")},
    {care::Role::CaseManager, QT_TRANSLATE_NOOP("Roles", "case manager")},
    {care::Role::ElderlyCarePhysician, QT_TRANSLATE_NOOP("Roles", "elderly-care physician")},
    {care::Role::Pharmacist, QT_TRANSLATE_NOOP("Roles", "pharmacist")},
    {care::Role::Physiotherapist, QT_TRANSLATE_NOOP("Roles", "physiotherapist")},
    {care::Role::OccupationalTherapist, QT_TRANSLATE_NOOP("Roles", "occupational therapist")},
    {care::Role::Psychologist, QT_TRANSLATE_NOOP("Roles", "psychologist")},
    {care::Role::WelfareWorker, QT_TRANSLATE_NOOP("Roles", "welfare worker")},
    {care::Role::Other, QT_TRANSLATE_NOOP("Roles", "other")},
};

constexpr Label<care::Kind> kinds[] = {
    {care::Kind::Team, QT_TRANSLATE_NOOP("Kinds", "Team")},
    {care::Kind::Member, QT_TRANSLATE_NOOP("Kinds", "Member")},
    {care::Kind::Device, QT_TRANSLATE_NOOP("Kinds", "Device")},
    {care::Kind::Grant, QT_TRANSLATE_NOOP("Kinds", "Keys")},
    {care::Kind::HaveNotice, QT_TRANSLATE_NOOP("Kinds", "Notice of receipt")},
    {care::Kind::Conference, QT_TRANSLATE_NOOP("Kinds", "Team meeting")},
    {care::Kind::Absence, QT_TRANSLATE_NOOP("Kinds", "Absence")},
    {care::Kind::TeamRules, QT_TRANSLATE_NOOP("Kinds", "How this team works")},
    {care::Kind::FrameDomain, QT_TRANSLATE_NOOP("Kinds", "Domain of the assessment")},
    {care::Kind::FrameQuestion, QT_TRANSLATE_NOOP("Kinds", "Question of the team")},
    {care::Kind::Verification, QT_TRANSLATE_NOOP("Kinds", "Comparing of words")},
    {care::Kind::Client, QT_TRANSLATE_NOOP("Kinds", "Client")},
    {care::Kind::Participant, QT_TRANSLATE_NOOP("Kinds", "Person around the client")},
    {care::Kind::Signal, QT_TRANSLATE_NOOP("Kinds", "Signal")},
    {care::Kind::InstrumentResult, QT_TRANSLATE_NOOP("Kinds", "Questionnaire")},
    {care::Kind::Triage, QT_TRANSLATE_NOOP("Kinds", "Triage")},
    {care::Kind::Assessment, QT_TRANSLATE_NOOP("Kinds", "Assessment")},
    {care::Kind::AssessmentAnswer, QT_TRANSLATE_NOOP("Kinds", "Answer in the assessment")},
    {care::Kind::Problem, QT_TRANSLATE_NOOP("Kinds", "Problem")},
    {care::Kind::CareTeam, QT_TRANSLATE_NOOP("Kinds", "Core team")},
    {care::Kind::AgendaItem, QT_TRANSLATE_NOOP("Kinds", "Agenda item")},
    {care::Kind::Decision, QT_TRANSLATE_NOOP("Kinds", "Decision")},
    {care::Kind::CarePlan, QT_TRANSLATE_NOOP("Kinds", "Agreement on the care plan")},
    {care::Kind::Goal, QT_TRANSLATE_NOOP("Kinds", "Goal")},
    {care::Kind::Action, QT_TRANSLATE_NOOP("Kinds", "Action")},
    {care::Kind::ContactMoment, QT_TRANSLATE_NOOP("Kinds", "Contact")},
    {care::Kind::Preparation, QT_TRANSLATE_NOOP("Kinds", "Preparation of a meeting")},
    {care::Kind::GoalEvaluation, QT_TRANSLATE_NOOP("Kinds", "Evaluation of a goal")},
    {care::Kind::CrisisPlan, QT_TRANSLATE_NOOP("Kinds", "Crisis plan")},
    {care::Kind::TreatmentDirective, QT_TRANSLATE_NOOP("Kinds", "Decision on a treatment")},
    {care::Kind::AdvanceCare, QT_TRANSLATE_NOOP("Kinds", "Wishes for the last phase")},
    {care::Kind::Capacity, QT_TRANSLATE_NOOP("Kinds", "Ability to decide")},
    {care::Kind::CarerPlan, QT_TRANSLATE_NOOP("Kinds", "Plan of the informal carer")},
    {care::Kind::Respite, QT_TRANSLATE_NOOP("Kinds", "Relief for the carer")},
    {care::Kind::Task, QT_TRANSLATE_NOOP("Kinds", "Task")},
    {care::Kind::Message, QT_TRANSLATE_NOOP("Kinds", "Message")},
    {care::Kind::Consent, QT_TRANSLATE_NOOP("Kinds", "Consent")},
    {care::Kind::Handover, QT_TRANSLATE_NOOP("Kinds", "Handover")},
    {care::Kind::Photo, QT_TRANSLATE_NOOP("Kinds", "Photo")},
    {care::Kind::BegunForm, QT_TRANSLATE_NOOP("Kinds", "Form that was begun")},
    {care::Kind::Stay, QT_TRANSLATE_NOOP("Kinds", "Stay away from home")},
    {care::Kind::AccessEvent, QT_TRANSLATE_NOOP("Kinds", "Line of the access log")},
    {care::Kind::RightsCase, QT_TRANSLATE_NOOP("Kinds", "Right of the client")},
    {care::Kind::OwnStatement, QT_TRANSLATE_NOOP("Kinds", "Own words of the client")},
    {care::Kind::Restriction, QT_TRANSLATE_NOOP("Kinds", "Not shared further")},
    {care::Kind::TeamEvent, QT_TRANSLATE_NOOP("Kinds", "Line of the log of the team")},
    {care::Kind::Erasure, QT_TRANSLATE_NOOP("Kinds", "Erasure")},
    {care::Kind::EmergencySet, QT_TRANSLATE_NOOP("Kinds", "Emergency set")},
    {care::Kind::EmergencyAccess, QT_TRANSLATE_NOOP("Kinds", "Opening in an emergency")},
    {care::Kind::SafetyReader, QT_TRANSLATE_NOOP("Kinds", "Reader of the safety theme")},
};

constexpr Label<care::Ground> grounds[] = {
    {care::Ground::None, QT_TRANSLATE_NOOP("Grounds", "no ground")},
    {care::Ground::Opened, QT_TRANSLATE_NOOP("Grounds", "opened this dossier")},
    {care::Ground::Treatment, QT_TRANSLATE_NOOP("Grounds", "treats the client")},
    {care::Ground::Circle, QT_TRANSLATE_NOOP("Grounds", "is in the core team")},
    {care::Ground::Consent, QT_TRANSLATE_NOOP("Grounds", "with consent of the client")},
    {care::Ground::Named, QT_TRANSLATE_NOOP("Grounds", "was named as reader")},
    {care::Ground::StandsIn, QT_TRANSLATE_NOOP("Grounds", "stands in for a colleague")},
    {care::Ground::Emergency, QT_TRANSLATE_NOOP("Grounds", "treats, in an emergency")},
};

constexpr Label<care::Step> steps[] = {
    {care::Step::CaseFinding, QT_TRANSLATE_NOOP("Steps", "Case finding")},
    {care::Step::MultiDomainAssessment, QT_TRANSLATE_NOOP("Steps", "Assessment")},
    {care::Step::CareTeam, QT_TRANSLATE_NOOP("Steps", "Core team")},
    {care::Step::TeamConference, QT_TRANSLATE_NOOP("Steps", "Team meeting")},
    {care::Step::CarePlan, QT_TRANSLATE_NOOP("Steps", "Care plan")},
    {care::Step::CareCoordination, QT_TRANSLATE_NOOP("Steps", "Case management")},
};

constexpr Label<care::StepState> states[] = {
    {care::StepState::NotStarted, QT_TRANSLATE_NOOP("StepStates", "Not started")},
    {care::StepState::InProgress, QT_TRANSLATE_NOOP("StepStates", "In progress")},
    {care::StepState::Done, QT_TRANSLATE_NOOP("StepStates", "Done")},
};

constexpr Label<care::Compartment> compartments[] = {
    {care::Compartment::Team, QT_TRANSLATE_NOOP("Compartments", "Team")},
    {care::Compartment::General, QT_TRANSLATE_NOOP("Compartments", "General")},
    {care::Compartment::Medical, QT_TRANSLATE_NOOP("Compartments", "Medical")},
    {care::Compartment::Nursing, QT_TRANSLATE_NOOP("Compartments", "Nursing")},
    {care::Compartment::Social, QT_TRANSLATE_NOOP("Compartments", "Social")},
    {care::Compartment::Finance, QT_TRANSLATE_NOOP("Compartments", "Money")},
    {care::Compartment::Acp, QT_TRANSLATE_NOOP("Compartments", "Wishes for care")},
    {care::Compartment::Carer, QT_TRANSLATE_NOOP("Compartments", "Informal carer")},
    {care::Compartment::Safety, QT_TRANSLATE_NOOP("Compartments", "Safety")},
    {care::Compartment::Emergency, QT_TRANSLATE_NOOP("Compartments", "Emergency set")},
};

template <class Code, std::size_t N>
const char* find(const Label<Code> (&table)[N], Code code) {
    const auto* found =
        std::find_if(std::begin(table), std::end(table), [code](const auto& one) { return one.code == code; });
    return found == std::end(table) ? nullptr : found->text;
}

QString said(const char* context, const char* text) {
    return text == nullptr ? QString() : QCoreApplication::translate(context, text);
}

const char* field_text(care::Kind kind, std::string_view name) {
    const auto* spec = care::find_kind(kind);
    const char* own =
        spec == nullptr ? nullptr : find_text(field_texts(), std::string(spec->name) + "/" + std::string(name));
    return own != nullptr ? own : find_text(field_texts(), name);
}

QString value_of(const care::Field& field, const Value& value) {
    switch (field.type) {
    case care::FieldType::Date:
        if (const auto date = value.date()) return day(*date);
        break;
    case care::FieldType::Moment:
        if (const auto at = value.instant()) return moment(*at);
        break;
    case care::FieldType::Wall:
        if (const auto at = WallTime::parse(value.text())) return wall(*at);
        break;
    case care::FieldType::Code: return code_label(field, value.text());
    case care::FieldType::Boolean:
        if (const auto* yes = value.get<bool>()) return code_label(field, *yes ? "yes" : "no");
        break;
    case care::FieldType::Line:
        if (field.format == care::Format::Bsn) return qt(care::mask_bsn(value.text()));
        return qt(value.text());
    case care::FieldType::Narrative: return qt(value.text());
    default: break;
    }
    return qt(care::value_text(field, value));
}

} // namespace

QString role_label(care::Role role) {
    return said("Roles", find(roles, role));
}

QString kind_label(care::Kind kind) {
    const char* text = find(kinds, kind);
    return text != nullptr ? said("Kinds", text)
                           : QCoreApplication::translate("Kinds", "Something of a newer Kernteam");
}

QString kind_label(std::uint16_t kind) {
    return kind_label(static_cast<care::Kind>(kind));
}

QString field_label(care::Kind kind, const care::Field& field) {
    const char* text = field_text(kind, field.name);
    return text != nullptr ? said("Fields", text) : qt(field.name);
}

QString label_of_field(std::string_view name) {
    if (const char* text = find_text(field_texts(), name)) return said("Fields", text);
    for (const auto& spec : care::all_kinds())
        if (spec.field(name) != nullptr) return field_label(spec.kind, *spec.field(name));
    return {};
}

QString code_label(const care::Field& field, std::string_view code) {
    if (field.format == care::Format::Domain) return domain_label(code);
    if (const auto role = care::find_role(code); role && !field.codes.empty() && care::find_role(field.codes.front()))
        return role_label(*role);
    if (const auto theme = care::find_compartment(code);
        theme && (field.name == "compartment" || field.name == "theme"))
        return compartment_label(*theme);
    const char* text = find_text(code_texts(), code);
    return text != nullptr ? said("Codes", text) : qt(code);
}

QString step_label(care::Step step) {
    QString own = own_word("step", std::to_string(static_cast<int>(step)));
    return own.isEmpty() ? said("Steps", find(steps, step)) : own;
}

QString domain_label(std::string_view code) {
    if (QString own = own_word("domain", code); !own.isEmpty()) return own;
    const char* text = find_text(code_texts(), code);
    if (text == nullptr) text = find_text(code_texts(), care::letter_of(code));
    return text != nullptr ? said("Codes", text) : qt(code);
}

QString state_label(care::StepState state) {
    return said("StepStates", find(states, state));
}

QString compartment_label(care::Compartment compartment) {
    return said("Compartments", find(compartments, compartment));
}

QString ground_label(care::Ground ground) {
    return said("Grounds", find(grounds, ground));
}

QString reason_label(care::Reason reason) {
    return said("Codes", find_text(code_texts(), care::reason_name(reason)));
}

QString missing_sentence(const care::Missing& missing) {
    if (const char* own = find_text(missing_texts(), missing.code + "/" + missing.detail)) return said("Missing", own);
    const char* with_detail = missing.detail.empty() ? nullptr : find_text(missing_texts(), missing.code + "/*");
    if (with_detail == nullptr) return said("Missing", find_text(missing_texts(), missing.code));
    const auto role = care::find_role(missing.detail);
    return said("Missing", with_detail).arg(role ? role_label(*role) : domain_label(missing.detail));
}

QString value_label(const care::Field& field, const Value& value) {
    return value.null() ? QString() : value_of(field, value);
}

bool has_label(care::Kind kind) {
    return find(kinds, kind) != nullptr;
}

bool has_label(care::Kind kind, const care::Field& field) {
    return field_text(kind, field.name) != nullptr;
}

bool has_code_label(std::string_view code) {
    return care::find_role(code).has_value() || care::find_compartment(code).has_value() ||
           find_text(code_texts(), code) != nullptr;
}

bool has_missing_sentence(std::string_view code) {
    return find_text(missing_texts(), code) != nullptr;
}

} // namespace kt::text

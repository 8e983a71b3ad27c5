#include "core/care/kind.h"

#include "core/care/access_event.h"
#include "core/care/acp.h"
#include "core/care/action.h"
#include "core/care/begun.h"
#include "core/care/care_plan.h"
#include "core/care/care_team.h"
#include "core/care/carer.h"
#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/care/consent.h"
#include "core/care/contact.h"
#include "core/care/crisis.h"
#include "core/care/emergency.h"
#include "core/care/erasure.h"
#include "core/care/frame.h"
#include "core/care/goal.h"
#include "core/care/handover.h"
#include "core/care/instrument_result.h"
#include "core/care/mda.h"
#include "core/care/rights.h"
#include "core/care/safety_reader.h"
#include "core/care/signal.h"
#include "core/care/task.h"
#include "core/care/team.h"
#include "core/care/team_event.h"
#include "core/care/verification.h"

#include <algorithm>

namespace kt::care {
namespace {

constexpr auto shared = std::to_array<Field>({
    {field_removed, "removed", FieldType::Boolean, Merge::Latest},
    {field_note_on_removal, "note_on_removal", FieldType::Line, Merge::Latest},
});

// Omaha problems, by our running number, that live apart whatever their domain.
constexpr std::int64_t omaha_income = 1;
constexpr std::int64_t omaha_neglect = 14;
constexpr std::int64_t omaha_abuse = 15;

const Value* value_in(const std::map<std::uint16_t, Value>& fields, std::uint16_t number) {
    const auto at = fields.find(number);
    return at != fields.end() ? &at->second : nullptr;
}

Compartment of_domain(const Value* domain, Compartment otherwise) {
    const std::string_view whole = domain != nullptr ? domain->text() : std::string_view();
    if (whole == "M.finance") return Compartment::Finance;
    const std::string_view code = letter_of(whole);
    if (code == "S" || code == "P") return Compartment::Medical;
    if (code == "F" || code == "C") return Compartment::Nursing;
    if (code == "M") return Compartment::Social;
    return otherwise;
}

Compartment of_instrument(const Value* instrument, Compartment otherwise) {
    const std::string_view id = instrument != nullptr ? instrument->text() : std::string_view();
    if (about_carer(id)) return Compartment::Carer;
    if (id == "katz_6" || id == "katz_15" || id == "lawton" || id == "snaq65" || id == "fall_risk")
        return Compartment::Nursing;
    return otherwise;
}

/// What a client asks or says about a theme lives in it; that a theme is to be destroyed must outlive it.
Compartment of_theme(Kind kind, const std::map<std::uint16_t, Value>& fields) {
    const std::uint16_t number = kind == Kind::RightsCase     ? rights_case::theme
                                 : kind == Kind::OwnStatement ? own_statement::theme
                                                              : restriction::theme;
    const Value* named = value_in(fields, number);
    const auto theme = named != nullptr ? find_compartment(named->text()) : std::nullopt;
    if (!theme || *theme == Compartment::Team) return Compartment::General;
    const Value* right = kind == Kind::RightsCase ? value_in(fields, rights_case::right) : nullptr;
    const bool outlives = right != nullptr && right->text() == "destruction" && *theme != Compartment::Safety;
    return outlives ? Compartment::General : *theme;
}

} // namespace

const Field* KindSpec::field(std::uint16_t number) const {
    // Numbers run from 1 without holes, which a test holds to.
    if (number >= 1 && number <= fields.size()) return &fields[number - 1U];
    const auto at = std::ranges::find(shared, number, &Field::number);
    return at != shared.end() ? at : nullptr;
}

const Field* KindSpec::field(std::string_view field_name) const {
    for (const Field& one : fields)
        if (one.name == field_name) return &one;
    const auto at = std::ranges::find(shared, field_name, &Field::name);
    return at != shared.end() ? at : nullptr;
}

std::span<const KindSpec> all_kinds() {
    // clang-format off
    static const std::array kinds{
        team::spec,
        member::spec,
        device::spec,
        grant::spec,
        have_notice::spec,
        conference::spec,
        absence::spec,
        team_rules::spec,
        frame_domain::spec,
        frame_question::spec,
        verification::spec,
        erasure::spec,
        team_event::spec,
        client::spec,
        participant::spec,
        signal::spec,
        instrument_result::spec,
        triage::spec,
        assessment::spec,
        assessment_answer::spec,
        problem::spec,
        care_team::spec,
        agenda_item::spec,
        decision::spec,
        care_plan::spec,
        goal::spec,
        action::spec,
        contact_moment::spec,
        task::spec,
        message::spec,
        consent::spec,
        preparation::spec,
        goal_evaluation::spec,
        crisis_plan::spec,
        treatment_directive::spec,
        advance_care::spec,
        capacity::spec,
        carer_plan::spec,
        respite::spec,
        handover::spec,
        stay::spec,
        photo::spec,
        begun_form::spec,
        safety_reader::spec,
        access_event::spec,
        rights_case::spec,
        own_statement::spec,
        restriction::spec,
        emergency_set::spec,
        emergency_access::spec,
    };
    // clang-format on
    return kinds;
}

const KindSpec* find_kind(Kind kind) {
    static const auto by_number = [] {
        std::array<const KindSpec*, 96> out{};
        for (const KindSpec& one : all_kinds())
            out.at(static_cast<std::size_t>(one.kind)) = &one;
        return out;
    }();
    const auto number = static_cast<std::size_t>(kind);
    return number < by_number.size() ? by_number.at(number) : nullptr;
}

const KindSpec* find_kind(std::string_view name) {
    const auto kinds = all_kinds();
    const auto at = std::ranges::find(kinds, name, &KindSpec::name);
    return at != kinds.end() ? &*at : nullptr;
}

std::string_view compartment_name(Compartment compartment) {
    const auto number = static_cast<std::size_t>(compartment);
    return number < compartment_names.size() ? compartment_names.at(number) : std::string_view();
}

std::optional<Compartment> find_compartment(std::string_view name) {
    const auto at = std::ranges::find(compartment_names, name);
    if (at == compartment_names.end()) return std::nullopt;
    return static_cast<Compartment>(at - compartment_names.begin());
}

Compartment compartment_of(Kind kind, const std::map<std::uint16_t, Value>& fields) {
    const KindSpec* spec = find_kind(kind);
    const Compartment usual = spec != nullptr ? spec->compartment : Compartment::General;
    if (kind == Kind::Signal) {
        const Value* safety = value_in(fields, signal::safety);
        return safety != nullptr && *safety == Value(true) ? Compartment::Safety : usual;
    }
    if (kind == Kind::InstrumentResult) return of_instrument(value_in(fields, instrument_result::instrument), usual);
    if (kind == Kind::AssessmentAnswer) return of_domain(value_in(fields, assessment_answer::domain), usual);
    if (kind == Kind::Photo) return of_domain(value_in(fields, photo::domain), usual);
    if (kind == Kind::Problem) {
        const Value* code = value_in(fields, problem::code);
        const auto number = code != nullptr ? code->integer() : std::nullopt;
        if (number == omaha_income) return Compartment::Finance;
        if (number == omaha_neglect || number == omaha_abuse) return Compartment::Safety;
        return of_domain(value_in(fields, problem::domain), usual);
    }
    if (kind == Kind::BegunForm) {
        const Value* named = value_in(fields, begun_form::compartment);
        const auto found = named != nullptr ? find_compartment(named->text()) : std::nullopt;
        return found && *found != Compartment::Team ? *found : usual;
    }
    if (kind == Kind::RightsCase || kind == Kind::OwnStatement || kind == Kind::Restriction)
        return of_theme(kind, fields);
    // That a carer asks for relief is the carer's to share.
    if (kind == Kind::Task) {
        const Value* source = value_in(fields, task::source_kind);
        return source != nullptr && source->text() == respite::spec.name ? Compartment::Carer : usual;
    }
    return usual;
}

bool varies_by_record(Kind kind) {
    constexpr auto varying =
        std::to_array<Kind>({Kind::Signal, Kind::InstrumentResult, Kind::AssessmentAnswer, Kind::Photo, Kind::Problem,
                             Kind::BegunForm, Kind::Task, Kind::RightsCase, Kind::OwnStatement, Kind::Restriction});
    return std::ranges::find(varying, kind) != varying.end();
}

} // namespace kt::care

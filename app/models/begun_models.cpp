#include "app/models/begun_models.h"

#include "app/models/record_reader.h"
#include "core/care/begun.h"
#include "core/care/frame.h"

namespace kt::app {
namespace {

int step_of(care::Kind kind) {
    using care::Kind;
    switch (kind) {
    case Kind::Signal:
    case Kind::InstrumentResult:
    case Kind::Triage: return 1;
    case Kind::AssessmentAnswer:
    case Kind::Problem: return 2;
    case Kind::Participant:
    case Kind::CareTeam: return 3;
    case Kind::AgendaItem:
    case Kind::Decision:
    case Kind::Preparation: return 4;
    case Kind::Goal:
    case Kind::Action:
    case Kind::GoalEvaluation:
    case Kind::CarePlan:
    case Kind::CrisisPlan:
    case Kind::TreatmentDirective:
    case Kind::AdvanceCare:
    case Kind::Capacity:
    case Kind::CarerPlan:
    case Kind::Respite: return 5;
    case Kind::ContactMoment:
    case Kind::Stay: return 6;
    default: return 0;
    }
}

} // namespace

BegunItem BegunItem::of(const ledger::Record& record, const Names& names) {
    namespace f = care::begun_form;
    const RecordReader read(record, names);
    BegunItem item;
    item.take(read);
    const auto typed = record.fields.find(f::typed);
    item.open = typed != record.fields.end() && !typed->second.empty();
    if (item.open) item.at = text::lately(typed->second.front().at.instant(), names.now);
    if (const auto* spec = care::find_kind(record.shown(f::form).text())) {
        item.label = text::kind_label(spec->kind);
        item.step = step_of(spec->kind);
    }
    const auto part = record.shown(f::part).text();
    if (care::is_domain_code(part)) item.label += QStringLiteral(": ") + text::domain_label(part);
    return item;
}

DossierBegun::DossierBegun(QObject* parent) : DossierList(std::make_unique<RowModel<BegunItem>>(), parent) {
}

void DossierBegun::fetch(const std::string&) {
    records<BegunItem>(care::Kind::BegunForm, {}, [](const BegunItem& one) { return one.open; });
}

} // namespace kt::app

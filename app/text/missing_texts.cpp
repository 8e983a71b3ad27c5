#include "app/text/label_tables.h"

#include <QtGlobal>

namespace kt::text {
namespace {

// clang-format off
constexpr Text table_of_missings[] = {
    {"triage_outcome", QT_TRANSLATE_NOOP("Missing", "Decide in the triage whether the client is frail.")},
    {"triage_outcome/not_frail", QT_TRANSLATE_NOOP("Missing", "The triage said not frail; the path goes on only after a new triage.")},
    {"triage_outcome/watch", QT_TRANSLATE_NOOP("Missing", "The triage said to watch; the path goes on when it says frail.")},
    {"triage_decided_by", QT_TRANSLATE_NOOP("Missing", "Write down which physician or practice nurse confirmed it.")},
    {"client_agreement", QT_TRANSLATE_NOOP("Missing", "Write down that the client agrees to the assessment.")},
    {"domain_answer", QT_TRANSLATE_NOOP("Missing", "Answer every domain of the assessment.")},
    {"domain_answer/*", QT_TRANSLATE_NOOP("Missing", "Answer the domain %1, or say that there is no problem.")},
    {"client_priority", QT_TRANSLATE_NOOP("Missing", "Mark at least one thing that the client finds important.")},
    {"sharing_consent", QT_TRANSLATE_NOOP("Missing", "Record what the client allows to be shared.")},
    {"sharing_consent/none_stands", QT_TRANSLATE_NOOP("Missing", "The client allows nothing to be shared now. Ask again what may be shared.")},
    {"core_role/*", QT_TRANSLATE_NOOP("Missing", "Add this profession: %1, or say why there is none.")},
    {"core_role", QT_TRANSLATE_NOOP("Missing", "Complete the core team.")},
    {"core_role/gp", QT_TRANSLATE_NOOP("Missing", "Add a general practitioner, or say why there is none.")},
    {"core_role/nursing", QT_TRANSLATE_NOOP("Missing", "Add a district nurse or practice nurse, or say why there is none.")},
    {"core_role/social", QT_TRANSLATE_NOOP("Missing", "Add someone from social care, or say why there is nobody.")},
    {"central_contact", QT_TRANSLATE_NOOP("Missing", "Choose the central contact of the client.")},
    {"agenda_item", QT_TRANSLATE_NOOP("Missing", "Put the client on the agenda of a team meeting.")},
    {"agenda_item/open", QT_TRANSLATE_NOOP("Missing", "Discuss the client in the team meeting.")},
    {"decision_owner", QT_TRANSLATE_NOOP("Missing", "Give every decision someone who does it.")},
    {"decision_due", QT_TRANSLATE_NOOP("Missing", "Give every decision a date.")},
    {"coordinator", QT_TRANSLATE_NOOP("Missing", "Confirm the central contact, so that it is no longer provisional.")},
    {"minutes_approved", QT_TRANSLATE_NOOP("Missing", "Approve the minutes of the team meeting.")},
    {"goal", QT_TRANSLATE_NOOP("Missing", "Write down at least one goal in the client's words.")},
    {"plan_agreement", QT_TRANSLATE_NOOP("Missing", "Record that the client agrees to the plan.")},
    {"copy_offered", QT_TRANSLATE_NOOP("Missing", "Offer the client a copy of the plan.")},
    {"review_date", QT_TRANSLATE_NOOP("Missing", "Choose the date on which the plan is reviewed.")},
    {"closing", QT_TRANSLATE_NOOP("Missing", "Case management goes on until the dossier is closed.")},
};
// clang-format on

} // namespace

std::span<const Text> missing_texts() {
    return table_of_missings;
}

} // namespace kt::text

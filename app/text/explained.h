// What the rules of care found, in words: why a client is on an agenda, what a plan is, how long it took.
#pragma once

#include "core/care/acp.h"
#include "core/care/conference.h"
#include "core/care/need.h"
#include "core/care/plain.h"
#include "core/care/plan_change.h"
#include "core/care/plan_state.h"

#include <QString>

namespace kt::text {

/// "val, ziekenhuisopname op di 3 nov 2026 · terug voor do 3 dec 2026"
[[nodiscard]] QString need_reason(const care::ConferenceNeed& need);
/// "Nog geen MDA", "MDA niet af", or nothing when it is done.
[[nodiscard]] QString assessment_flag(care::StepState state);
/// "Lopend: 2 doelen actief, 1 actie over tijd"
[[nodiscard]] QString plan_sentence(const care::PlanState& state);
/// "3-3-3", with a dash for what was not rated; empty when nothing was.
[[nodiscard]] QString ratings(const care::Ratings& rated);
/// "kennis gelijk, gedrag +1, status +1"; never added up. Empty when nothing can be compared.
[[nodiscard]] QString ratings_change(const care::GoalRatings& rated);
/// "2 van 6 minuten", "7 minuten, 1 minuut over de tijd"
[[nodiscard]] QString item_time(const care::ItemTime& time, int planned_minutes);
/// "Niet reanimeren", "Ziekenhuisopname: ja"
[[nodiscard]] QString directive(const care::Directive& directive);
/// What stands in the way of plain Dutch, in one text; empty when nothing does.
[[nodiscard]] QString plain_hint(const care::PlainReport& report);
/// "Datum verschoven van 1 aug naar 1 okt"
[[nodiscard]] QString plan_change(const care::PlanChange& change);

} // namespace kt::text

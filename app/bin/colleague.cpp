#include "app/bin/colleague.h"

#include "core/care/goal.h"
#include "core/ledger/circle.h"

namespace kt::app {
namespace {

using ledger::Ledger;

Result<void> hand_over(Ledger& from, Ledger& to) {
    KT_TRY(auto theirs, to.have());
    while (true) {
        KT_TRY(const auto bundle, from.next_bundle(to.device(), theirs));
        if (!bundle) break;
        KT_TRY(const auto head, op::read_head(*bundle));
        theirs[head.device] = head.last();
        KT_TRY(const auto admitted, to.admit(*bundle));
        if (admitted.waiting) return Errc::FeedGap;
    }
    for (bool more = true; more;) {
        KT_TRY(more, to.look_at_holes());
    }
    KT_TRY(const auto missing, to.missing_bodies(100'000));
    KT_TRY(const auto bodies, from.bodies_for(to.device(), missing));
    for (const auto& body : bodies) {
        const auto admitted = to.admit(body);
        if (!admitted) return admitted.error();
    }
    KT_TRY(const auto reached, to.have());
    return from.acknowledged(to.device(), reached);
}

Result<void> aim(Ledger& ledger, const ClientId& client, const RecordId& goal, std::string_view target, LocalDate due) {
    namespace field = care::goal;
    KT_TRY(std::ignore,
           ledger.commit({client, {{care::Kind::Goal, goal, {{field::target, target}, {field::due, due}}}}}));
    return {};
}

} // namespace

Result<void> disagree(Ledger& mine, const ClientId& client, Clock& clock, Random& random) {
    auto device = ledger::NewDevice::make("Tablet praktijk", random);
    KT_TRY(const auto welcome, mine.welcome({{"A. van Dijk", care::Role::PracticeNurse, "Huisartsenpraktijk Beekwijk"},
                                             device.name,
                                             device.sign.pub,
                                             device.box.pub}));
    KT_TRY(auto db, store::Db::in_memory());
    KT_TRY(const auto hers, Ledger::join(std::move(db), std::move(device), welcome, clock, random));
    KT_TRY(const auto seat, ledger::seat_edit(mine, client, hers->identity().member));
    KT_TRY(std::ignore, mine.commit(seat));
    KT_CHECK(hand_over(mine, *hers));
    KT_TRY(const auto goals, mine.records(client, care::Kind::Goal));
    if (goals.empty()) return Errc::NotFound;
    const auto day = goals.front().shown(care::goal::due).date().value_or(LocalDate());
    const auto& goal = goals.front().id;
    KT_CHECK(aim(mine, client, goal, "Twee keer per week zelf lopen naar de Huiskamer.", day));
    KT_CHECK(aim(*hers, client, goal, "Eerst een keer per week, samen met een vrijwilliger.", day.plus_days(28)));
    return hand_over(*hers, mine);
}

} // namespace kt::app

// Several ledgers of one team, in memory, that meet when a test says so.
#pragma once

#include "core/crypto/random.h"
#include "core/ledger/ledger.h"
#include "tests/support/chance.h"
#include "tests/support/clock.h"
#include "tests/support/must.h"

namespace kt::test {

using ledger::Admitted;
using ledger::Edit;
using ledger::FieldChange;
using ledger::Ledger;

/// What an exchange came to.
struct Exchange {
    std::size_t bundles = 0;
    std::size_t bytes = 0;
    std::uint64_t rejected = 0;
    std::vector<Bytes> sent;
};

/// Everything `from` has and `to` lacks goes over, then the bodies `to` found out that it may read; then `to` confirms.
inline Exchange send_all(Ledger& from, Ledger& to) {
    Exchange out;
    op::Have theirs = must(to.have());
    const auto give = [&](const Bytes& bundle) {
        const Admitted admitted = must(to.admit(bundle));
        if (admitted.waiting) FAIL("a bundle has to wait");
        ++out.bundles;
        out.bytes += bundle.size();
        out.rejected += admitted.rejected;
        out.sent.push_back(bundle);
    };
    while (const auto bundle = must(from.next_bundle(to.device(), theirs))) {
        const auto head = must(op::read_head(*bundle));
        theirs[head.device] = head.last();
        give(*bundle);
        if (out.bundles > 10'000) FAIL("bundles without end");
    }
    while (must(to.look_at_holes())) {
    }
    for (auto missing = must(to.missing_bodies(1000)); !missing.empty();) {
        for (const Bytes& bundle : must(from.bodies_for(to.device(), missing)))
            give(bundle);
        auto still = must(to.missing_bodies(1000));
        if (still == missing) break;
        missing = std::move(still);
    }
    must(from.acknowledged(to.device(), must(to.have())));
    return out;
}

/// Both ways, as a session does.
inline void meet(Ledger& a, Ledger& b) {
    (void)send_all(a, b);
    (void)send_all(b, a);
    (void)send_all(a, b);
}

/// A team whose devices are in memory. The first is the founder's.
class TestTeam {
  public:
    explicit TestTeam(std::uint64_t seed, care::Role founder = care::Role::CaseManager) : chance(seed) {
        must(crypto::start());
        ledgers_.push_back(
            must(Ledger::found(must(store::Db::in_memory()), "Kernteam Noord", {"Founder", founder, "Wijkteam"},
                               ledger::NewDevice::make("laptop", chance), clock, chance)));
    }

    /// Lets a person in with a device; it has not synced yet.
    Ledger& add(care::Role role, const std::string& name, std::size_t inviter = 0) {
        return add(role, name, must(store::Db::in_memory()), inviter);
    }
    Ledger& add(care::Role role, const std::string& name, store::Db db, std::size_t inviter = 0) {
        auto device = ledger::NewDevice::make("phone of " + name, chance);
        const Bytes welcome = must(
            ledgers_.at(inviter)->welcome({{name, role, "Practice"}, device.name, device.sign.pub, device.box.pub}));
        ledgers_.push_back(must(Ledger::join(std::move(db), std::move(device), welcome, clock, chance)));
        return *ledgers_.back();
    }
    /// Everyone meets everyone until nobody lacks anything.
    void settle() {
        for (int round = 0; round < 2; ++round)
            for (auto& a : ledgers_)
                for (auto& b : ledgers_)
                    if (a != b) (void)send_all(*a, *b);
    }

    /// Closes the profile of a device, which must not be met again.
    void drop(std::size_t i) { ledgers_.at(i).reset(); }
    Ledger& operator[](std::size_t i) { return *ledgers_.at(i); }
    [[nodiscard]] std::size_t size() const { return ledgers_.size(); }

    Chance chance;
    ManualClock clock;

  private:
    std::vector<std::unique_ptr<Ledger>> ledgers_;
};

/// One record made or changed.
inline ledger::RecordChange change(care::Kind kind, std::vector<FieldChange> set, std::optional<RecordId> id = {}) {
    return {kind, id, std::move(set)};
}
/// An edit of one record.
inline Edit edit(const ClientId& dossier, care::Kind kind, std::vector<FieldChange> set,
                 std::optional<RecordId> id = {}) {
    return {dossier, {change(kind, std::move(set), id)}};
}

} // namespace kt::test

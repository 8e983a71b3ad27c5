// The demo team: six people around Mrs Willemsen-Otten and further clients in all six steps. Nobody in it exists.
#pragma once

#include "core/ledger/ledger.h"

#include <functional>

namespace kt::exchange {

namespace demo {
class Writer;
}

/// What the demo is made of; the same options and the same day give the same words.
struct DemoOptions {
    std::uint64_t seed = 1;
    LocalDate today;
    /// How many clients, Mrs Willemsen first. Up to 40 have full dossiers; every one beyond has few records, so that
    /// 35,000 take minutes.
    std::size_t clients = 40;
};

/// Writes the demo one dossier at a time, so that whoever drives it can show progress and stop between two.
class Demo {
  public:
    using Commit = std::function<Result<ledger::Committed>(const ledger::Edit&)>;

    /// `members` are those the team has; the one with `me` takes the place of the demo's member of the same name or
    /// role. Records of compartments that `me` does not read are left out.
    Demo(Commit commit, std::span<const ledger::MemberRow> members, const DemoOptions& options);
    Demo(Demo&&) noexcept;
    Demo& operator=(Demo&&) noexcept;
    ~Demo();
    /// Over an open ledger, which must outlive it. Errors: those of `Ledger::members`.
    [[nodiscard]] static Result<Demo> over(ledger::Ledger& ledger, const DemoOptions& options);

    /// Writes the team the first time, one dossier every time after. False when nothing is left. Errors: those of
    /// `Ledger::commit`.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] std::size_t done() const;
    [[nodiscard]] std::size_t all() const;

  private:
    std::unique_ptr<demo::Writer> writer_;
};

/// Fills an open ledger. `progress` is told how many of how many dossiers are there; when it returns false the rest is
/// not written. Errors: Cancelled and those of `Ledger::commit`.
[[nodiscard]] Result<void> fill(ledger::Ledger& ledger, const DemoOptions& options,
                                const std::function<bool(std::size_t done, std::size_t all)>& progress);

} // namespace kt::exchange

// What a team set for itself, version by version: its rules, the domains of its MDA and the questions in them.
#pragma once

#include "core/ledger/ledger.h"

namespace kt::ledger {

/// One value that was given, and what stood there before.
struct RuleChange {
    RecordId record;
    care::Kind kind{};
    std::uint16_t field = 0;
    Value before; ///< of an element of a Set: whether it was there
    Value after;
    std::map<std::uint16_t, Value> shown; ///< of the record, just after
};

/// One commit of an admin to what the team set for itself.
struct RuleVersion {
    op::Ref op;
    Instant at;
    MemberId author;
    std::string author_name;
    care::Role author_role{};
    std::vector<RuleChange> changes;
};

/// Every version, the first one first.
[[nodiscard]] Result<std::vector<RuleVersion>> rule_versions(const Ledger& ledger);
/// The records as they were just after a version; what came later, and what was removed by then, is not there. Errors:
/// NotFound.
[[nodiscard]] Result<std::vector<care::Facts>> rules_as_of(const Ledger& ledger, const op::Ref& version);
/// Makes everything as it was just after a version. That is a new version, and takes nothing out of the history.
/// Errors: NotFound; NothingToSave when it is so already.
[[nodiscard]] Result<Edit> put_rules_back(const Ledger& ledger, const op::Ref& version);

} // namespace kt::ledger

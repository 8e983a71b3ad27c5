#include "core/ledger/record.h"

#include "core/ledger/fold.h"

#include <algorithm>

namespace kt::ledger {

const Value& Record::shown(std::uint16_t field) const {
    static const Value none;
    const auto found = fields.find(field);
    return found == fields.end() || found->second.empty() ? none : found->second.front().value;
}

bool Record::in_conflict(std::uint16_t field) const {
    const auto found = fields.find(field);
    if (found == fields.end() || found->second.size() < 2 || merge_of(kind, field) != care::Merge::Ask) return false;
    const Register& heads = found->second;
    return std::ranges::any_of(heads, [&](const Head& head) { return head.value != heads.front().value; });
}

bool Record::removed() const {
    const bool* flag = shown(care::field_removed).get<bool>();
    return flag != nullptr && *flag;
}

std::vector<op::Ref> Record::seen(std::uint16_t field) const {
    std::vector<op::Ref> refs;
    if (const auto found = fields.find(field); found != fields.end())
        for (const Head& head : found->second)
            refs.push_back(head.op);
    std::ranges::sort(refs);
    refs.erase(std::unique(refs.begin(), refs.end()), refs.end());
    return refs;
}

void Changes::merge(const Changes& other) {
    // Thousands of commits may go by before anyone takes the changes: each must not cost a sort of all before it.
    for (const ClientId& one : other.dossiers) {
        const auto at = std::lower_bound(dossiers.begin(), dossiers.end(), one);
        if (at == dossiers.end() || *at != one) dossiers.insert(at, one);
    }
    team = team || other.team;
    conflicts = conflicts || other.conflicts;
    acknowledgements = acknowledgements || other.acknowledgements;
}

} // namespace kt::ledger

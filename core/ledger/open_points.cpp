#include "core/ledger/open_points.h"

#include "core/care/action.h"
#include "core/care/goal.h"
#include "core/care/task.h"

#include <algorithm>

namespace kt::ledger {

namespace {

using care::Kind;

constexpr auto owned_kinds = std::to_array<Owned>({
    {Kind::Task, care::task::owner, care::task::status, "open", {"open", "open"}, "cancelled"},
    {Kind::Goal, care::goal::owner, care::goal::status, "proposed", {"proposed", "active"}, "stopped"},
    {Kind::Action, care::action::owner, care::action::status, "planned", {"planned", "active"}, "stopped"},
});

} // namespace

std::string_view code_of(const Record& record, std::uint16_t field, std::string_view when_empty) {
    const std::string_view code = record.shown(field).text();
    return code.empty() ? when_empty : code;
}

Result<std::vector<OpenRecord>> open_records(const Ledger& ledger, const ClientId& client) {
    std::vector<OpenRecord> out;
    for (const Owned& owned : owned_kinds) {
        KT_TRY(auto found, ledger.records(client, owned.kind));
        for (Record& one : found)
            if (std::ranges::count(owned.open, code_of(one, owned.status, owned.first)) != 0)
                out.push_back({&owned, std::move(one)});
    }
    return out;
}

} // namespace kt::ledger

// What belongs to a domain: whose it is, and what is offered in it.
#pragma once

#include "core/care/codes.h"
#include "core/care/omaha.h"
#include "core/care/role.h"

#include <vector>

namespace kt::care {

/// Letters of the domains a profession usually fills in, its own first; empty for who has none.
[[nodiscard]] std::string_view own_domains(Role role);
/// Whether the domain is one of those.
[[nodiscard]] bool is_own_domain(Role role, std::string_view domain);
/// The risk flags offered in a domain, in order; each flag but `other` in one domain of a frame.
[[nodiscard]] std::vector<std::string_view> risks_of(std::string_view domain);
/// The problems offered in a domain: its own before those it shares; rare ones are left out.
[[nodiscard]] std::vector<const OmahaProblem*> problems_of(std::string_view domain);

} // namespace kt::care

// As what a doctor speaks to the social domain, and what goes with that at least (R02). Pure.
#pragma once

#include "core/care/role.h"

namespace kt::care {

/// The least that goes with a role (a code of a consent's `doctor_role`), the theme it is about first; nothing for
/// another code. Who asks for help says for whom; who advises speaks of daily life; who was asked for facts gives
/// those.
[[nodiscard]] std::span<const Compartment> least_for_doctor(std::string_view role);

/// Those of these themes that go beyond the least of a role; none when no role was chosen.
[[nodiscard]] std::vector<Compartment> beyond_doctor(std::string_view role, std::span<const Compartment> themes);

/// Whether to ask it: a doctor's secret is to be shared with somebody who does not treat. `party`: nothing for an
/// organisation or somebody who is no member; no themes: as long as none was chosen.
[[nodiscard]] bool asks_doctor_role(std::optional<Role> party, std::span<const Compartment> themes);

} // namespace kt::care

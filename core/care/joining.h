// Two dossiers that turn out to be of one person: which of them carries on.
#pragma once

#include "core/base/id.h"

#include <map>
#include <span>

namespace kt::care {

/// "What is written in `from` belongs to `into`."
struct JoinLink {
    ClientId from;
    ClientId into;
};

/// For every dossier that is part of another, the one it is part of in the end. Links are followed to their end; where
/// they go round (two people joined the same two the other way about), the lowest id carries on. The order of the links
/// does not matter; a link to itself says nothing.
[[nodiscard]] std::map<ClientId, ClientId> roots_of(std::span<const JoinLink> links);

} // namespace kt::care

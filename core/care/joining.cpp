#include "core/care/joining.h"

#include <algorithm>
#include <vector>

namespace kt::care {

std::map<ClientId, ClientId> roots_of(std::span<const JoinLink> links) {
    std::map<ClientId, ClientId> next;
    for (const JoinLink& link : links) {
        if (link.from == link.into || link.from.none() || link.into.none()) continue;
        const auto [at, fresh] = next.emplace(link.from, link.into);
        if (!fresh) at->second = std::min(at->second, link.into);
    }
    std::map<ClientId, ClientId> roots;
    for (const auto& [from, into] : next) {
        std::vector<ClientId> path{from};
        ClientId at = into;
        while (next.contains(at) && std::ranges::find(path, at) == path.end()) {
            path.push_back(at);
            at = next.at(at);
        }
        const auto round = std::ranges::find(path, at);
        const ClientId root = round == path.end() ? at : *std::min_element(round, path.end());
        if (root != from) roots.emplace(from, root);
    }
    return roots;
}

} // namespace kt::care

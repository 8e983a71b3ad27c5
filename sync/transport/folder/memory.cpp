#include "sync/transport/folder/memory.h"

#include <algorithm>

namespace kt::folder {
namespace {

constexpr std::size_t most_places = 32;

std::uint64_t count_in(const ValueMap& map, const char* name) {
    const auto at = map.find(name);
    const auto number = at == map.end() ? std::nullopt : at->second.integer();
    return number && *number > 0 ? static_cast<std::uint64_t>(*number) : 0;
}

const Value* part_of(const ValueMap& map, const char* name) {
    const auto at = map.find(name);
    return at == map.end() ? nullptr : &at->second;
}

Value number(std::uint64_t n) {
    return {static_cast<std::int64_t>(n)};
}

Place place_from(const ValueMap& map) {
    Place out;
    if (const Value* id = part_of(map, "id")) out.id = id->id<op::PlaceId>();
    if (const Value* path = part_of(map, "path")) out.path = std::string(path->text());
    out.own = count_in(map, "own");
    out.destroyed = count_in(map, "destroyed");
    const Value* seen = part_of(map, "seen");
    const auto* devices = seen == nullptr ? nullptr : seen->get<ValueMap>();
    if (devices == nullptr) return out;
    for (const auto& [name, value] : *devices)
        if (const auto device = DeviceId::parse(name)) out.seen[*device] = count_in(*devices, name.c_str());
    return out;
}

} // namespace

Value value_of(const Memory& memory) {
    ValueList places;
    const std::size_t first = memory.places.size() > most_places ? memory.places.size() - most_places : 0;
    places.reserve(memory.places.size() - first);
    for (std::size_t i = first; i < memory.places.size(); ++i) {
        const Place& place = memory.places[i];
        ValueMap seen;
        for (const auto& [device, n] : place.seen)
            seen.emplace(device.text(), number(n));
        places.emplace_back(ValueMap{{"id", Value(place.id)},
                                     {"path", Value(place.path)},
                                     {"own", number(place.own)},
                                     {"destroyed", number(place.destroyed)},
                                     {"seen", Value(seen)}});
    }
    return ValueMap{{"files", number(memory.files)}, {"notices", number(memory.notices)}, {"places", Value(places)}};
}

Memory memory_from(const Value& value) {
    Memory out;
    const auto* map = value.get<ValueMap>();
    if (map == nullptr) return out;
    out.files = count_in(*map, "files");
    out.notices = count_in(*map, "notices");
    const Value* kept = part_of(*map, "places");
    const auto* places = kept == nullptr ? nullptr : kept->get<ValueList>();
    if (places == nullptr) return out;
    for (const Value& one : *places)
        if (const auto* place = one.get<ValueMap>()) out.places.push_back(place_from(*place));
    return out;
}

} // namespace kt::folder

#include "core/care/erasure.h"

#include "core/care/declare.h"

namespace kt::care::erasure {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    {scope, "scope", List, Append},
    {agreed, "agreed", Bytes, Append},
    {confirmed, "confirmed", Integer, Append},
    {why, "erasure_reason", Code, Append, "reason", reasons},
    {part, "erased_part", Code, Append, {}, parts},
});

} // namespace

constinit const KindSpec spec{Kind::Erasure, "erasure", Compartment::Team, "Provenance", fields};

} // namespace kt::care::erasure

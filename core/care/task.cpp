#include "core/care/task.h"

#include "core/care/declare.h"

namespace kt::care::task {
namespace {

using namespace declare;

constexpr auto fields = std::to_array<Field>({
    required(searched({description, "description", Line, Ask, "description"})),
    {owner, "owner", Reference, Ask, "owner"},
    {due, "due", Date, Ask, "restriction.period.end"},
    {status, "status", Code, Latest, "status", statuses},
    {source, "source", Reference, Latest, "focus"},
    {source_kind, "source_kind", Line, Latest},
    {done_on, "done_on", Date, Latest, "executionPeriod.end"},
    searched({note, "note", Narrative, Ask, "note.text"}),
});

} // namespace

constinit const KindSpec spec{Kind::Task, "task", Compartment::General, "Task", fields};

} // namespace kt::care::task

#include "core/care/plan_change.h"

#include "core/care/action.h"
#include "core/care/goal.h"
#include "core/care/plan_state.h"

#include <algorithm>
#include <tuple>

namespace kt::care {
namespace {

/// One field at the two moments.
struct Both {
    const PlanLine* before = nullptr;
    const PlanLine* after = nullptr;
};
using Fields = std::map<std::uint16_t, Both>;

const Value& value_of(const PlanLine* line) {
    static const Value none;
    return line != nullptr ? line->value : none;
}

std::uint16_t status_of(Kind kind) {
    return kind == Kind::Goal ? goal::status : action::status;
}

bool open_with(Kind kind, const Value& status) {
    return kind == Kind::Goal ? goal_open(status.text()) : action_open(status.text());
}

bool there(const Fields& fields, bool at_end) {
    const auto removed = fields.find(field_removed);
    if (removed != fields.end() && value_of(at_end ? removed->second.after : removed->second.before) == Value(true))
        return false;
    return std::ranges::any_of(
        fields, [at_end](const auto& one) { return (at_end ? one.second.after : one.second.before) != nullptr; });
}

PlanChangeKind kind_of_change(Kind kind, std::uint16_t number) {
    const KindSpec* spec = find_kind(kind);
    const Field* field = spec != nullptr ? spec->field(number) : nullptr;
    if (field == nullptr) return PlanChangeKind::Changed;
    if (field->type == FieldType::Date) return PlanChangeKind::DateMoved;
    const bool text = field->type == FieldType::Line || field->type == FieldType::Narrative;
    return text ? PlanChangeKind::TextChanged : PlanChangeKind::Changed;
}

/// The last line up to the end, and of the fields that are none but bookkeeping the one that says the record began.
const PlanLine* first_line(const Fields& fields) {
    const PlanLine* first = nullptr;
    for (const auto& [number, ends] : fields)
        if (ends.after != nullptr && (first == nullptr || ends.after->at < first->at)) first = ends.after;
    return first;
}

class Comparing {
  public:
    Comparing(Kind kind, const RecordId& record, const Fields& fields) : kind_(kind), record_(record), fields_(fields) {
        // Both call their words by the same number.
        static_assert(goal::description == action::description);
        const auto words = fields.find(goal::description);
        if (words != fields.end())
            title_ = value_of(words->second.after != nullptr ? words->second.after : words->second.before).text();
    }

    std::vector<PlanChange> changes() {
        const bool before = there(fields_, false);
        const bool after = there(fields_, true);
        if (!before && after) add(PlanChangeKind::Added, 0, {}, first_line(fields_));
        if (before && !after) {
            const Both& removed = fields_.at(field_removed);
            add(PlanChangeKind::Ended, field_removed, removed.before, removed.after);
        }
        if (before && after)
            for (const auto& [number, ends] : fields_)
                if (value_of(ends.before) != value_of(ends.after) && ends.after != nullptr) field(number, ends);
        return std::move(out_);
    }

  private:
    void field(std::uint16_t number, const Both& ends) {
        if (number == field_removed || number == field_note_on_removal) return;
        PlanChangeKind what = kind_of_change(kind_, number);
        if (number == status_of(kind_)) {
            const bool was = open_with(kind_, value_of(ends.before));
            const bool is = open_with(kind_, value_of(ends.after));
            what = was && !is ? PlanChangeKind::Ended : !was && is ? PlanChangeKind::Reopened : PlanChangeKind::Changed;
        }
        add(what, number, ends.before, ends.after);
    }
    void add(PlanChangeKind what, std::uint16_t number, const PlanLine* before, const PlanLine* after) {
        if (after == nullptr) return;
        out_.push_back({what, kind_, record_, title_, number,
                        what == PlanChangeKind::Added ? Value() : value_of(before),
                        what == PlanChangeKind::Added ? Value() : after->value, after->author, after->at});
    }

    Kind kind_;
    RecordId record_;
    const Fields& fields_;
    std::string title_;
    std::vector<PlanChange> out_;
};

} // namespace

std::vector<PlanChange> plan_changes(std::span<const PlanLine> lines, Instant from, Instant until) {
    std::map<std::pair<Kind, RecordId>, Fields> records;
    for (const PlanLine& line : lines) {
        if (line.at > until || (line.kind != Kind::Goal && line.kind != Kind::Action)) continue;
        Both& ends = records[{line.kind, line.record}][line.field];
        if (line.at <= from && (ends.before == nullptr || ends.before->at <= line.at)) ends.before = &line;
        if (ends.after == nullptr || ends.after->at <= line.at) ends.after = &line;
    }
    std::vector<PlanChange> out;
    for (const auto& [key, fields] : records) {
        auto found = Comparing(key.first, key.second, fields).changes();
        std::ranges::move(found, std::back_inserter(out));
    }
    std::ranges::sort(out, [](const PlanChange& a, const PlanChange& b) {
        return std::tuple(a.at, a.kind, a.record, a.field) < std::tuple(b.at, b.kind, b.record, b.field);
    });
    return out;
}

} // namespace kt::care

#include "core/ledger/versions.h"

#include "core/care/team.h"
#include "core/ledger/derive.h"
#include "core/ledger/fold.h"
#include "core/ledger/frame_edits.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace kt::ledger {

namespace {

using care::Kind;

constexpr std::array rule_kinds{Kind::TeamRules, Kind::FrameDomain, Kind::FrameQuestion};

struct Written {
    HistoryLine line;
    Kind kind{};
    RecordId record;
};

using Values = std::map<std::uint16_t, Value>;

struct Known {
    Kind kind{};
    Values values; ///< of a Set, the list of the elements that are there
};
using Records = std::map<RecordId, Known>;

/// Everything that was ever written, in order of time.
Result<std::vector<Written>> all_written(const Ledger& ledger) {
    std::vector<Written> out;
    for (const Kind kind : rule_kinds) {
        KT_TRY(const auto records, ledger.records({}, kind, true));
        for (const Record& record : records) {
            KT_TRY(const auto lines, ledger.history(record.id));
            for (const HistoryLine& line : lines)
                out.push_back({line, kind, record.id});
        }
    }
    std::ranges::stable_sort(out, {}, [](const Written& one) { return std::tie(one.line.at, one.line.op); });
    return out;
}

bool is_set(Kind kind, std::uint16_t field) {
    return merge_of(static_cast<std::uint16_t>(kind), field) == care::Merge::Set;
}

void apply(Records& records, const Written& one) {
    Known& known = records[one.record];
    known.kind = one.kind;
    Value& value = known.values[one.line.field];
    if (!is_set(one.kind, one.line.field)) {
        value = one.line.value;
        return;
    }
    const auto* pair = one.line.value.get<ValueList>();
    if (pair == nullptr || pair->size() != 2) return;
    ValueList elements = value.get<ValueList>() != nullptr ? *value.get<ValueList>() : ValueList{};
    std::erase(elements, pair->front());
    if (pair->back() == Value(true)) elements.push_back(pair->front());
    value = Value(std::move(elements));
}

Value value_before(const Records& records, const Written& one) {
    const auto record = records.find(one.record);
    if (record == records.end()) return {};
    const auto value = record->second.values.find(one.line.field);
    if (value == record->second.values.end()) return {};
    if (!is_set(one.kind, one.line.field)) return value->second;
    const auto* pair = one.line.value.get<ValueList>();
    const auto* elements = value->second.get<ValueList>();
    const bool there = pair != nullptr && !pair->empty() && elements != nullptr &&
                       std::ranges::find(*elements, pair->front()) != elements->end();
    return Value(there);
}

Result<Records> as_of(const Ledger& ledger, const op::Ref& version) {
    KT_TRY(const auto written, all_written(ledger));
    const auto last = std::find_if(written.rbegin(), written.rend(),
                                   [&version](const Written& one) { return one.line.op == version; });
    if (last == written.rend()) return fail(Errc::NotFound, "version");
    Records out;
    for (auto one = written.begin(); one != last.base(); ++one)
        apply(out, *one);
    return out;
}

/// What makes the elements of a Set those that are wanted.
void set_elements(const ValueList& now, const ValueList& wanted, std::uint16_t field, std::vector<FieldChange>& out) {
    for (const Value& one : now)
        if (std::ranges::find(wanted, one) == wanted.end())
            out.push_back({field, Value(ValueList{one, Value(false)}), {}});
    for (const Value& one : wanted)
        if (std::ranges::find(now, one) == now.end()) out.push_back({field, Value(ValueList{one, Value(true)}), {}});
}

std::vector<FieldChange> back_to(const Values& wanted, const Record& now) {
    std::vector<FieldChange> out;
    const care::Facts shown = facts_of(now);
    const care::KindSpec* spec = care::find_kind(now.known_kind());
    std::set<std::uint16_t> fields;
    for (const Values* values : {&wanted, &shown.fields})
        for (const auto& [field, value] : *values)
            fields.insert(field);
    for (const std::uint16_t field : fields) {
        const care::Field* known = spec == nullptr ? nullptr : spec->field(field);
        const bool mark = field == care::team_rules::put_back_to && now.known_kind() == Kind::TeamRules;
        if (known == nullptr || mark) continue;
        const auto at = wanted.find(field);
        const Value then = at == wanted.end() ? Value() : at->second;
        const Value& value = care::shown_in(shown, field);
        if (known->merge == care::Merge::Set) {
            static const ValueList none;
            const auto* elements = then.get<ValueList>();
            const auto* standing = value.get<ValueList>();
            set_elements(standing == nullptr ? none : *standing, elements == nullptr ? none : *elements, field, out);
        } else if (then != value || now.in_conflict(field)) {
            if (field == care::field_removed)
                out.push_back({field, Value(then == Value(true)), {}});
            else if (!then.null() || !known->required)
                out.push_back({field, then, {}});
        }
    }
    return out;
}

} // namespace

Result<std::vector<RuleVersion>> rule_versions(const Ledger& ledger) {
    KT_TRY(const auto written, all_written(ledger));
    std::vector<RuleVersion> out;
    Records records;
    for (const Written& one : written) {
        if (out.empty() || out.back().op != one.line.op)
            out.push_back({one.line.op, one.line.at, one.line.author, one.line.author_name, one.line.author_role, {}});
        RuleChange change{one.record, one.kind, one.line.field, value_before(records, one), one.line.value, {}};
        apply(records, one);
        out.back().changes.push_back(std::move(change));
    }
    // A second walk: what a record says just after is known when its whole op was read.
    records.clear();
    auto next = written.begin();
    for (RuleVersion& version : out) {
        for (; next != written.end() && next->line.op == version.op; ++next)
            apply(records, *next);
        for (RuleChange& change : version.changes)
            change.shown = records[change.record].values;
    }
    return out;
}

Result<std::vector<care::Facts>> rules_as_of(const Ledger& ledger, const op::Ref& version) {
    KT_TRY(const Records records, as_of(ledger, version));
    std::vector<care::Facts> out;
    for (const auto& [id, known] : records)
        out.push_back({known.kind, id, known.values});
    return out;
}

Result<Edit> put_rules_back(const Ledger& ledger, const op::Ref& version) {
    KT_TRY(const Records wanted, as_of(ledger, version));
    KT_TRY(const auto versions, rule_versions(ledger));
    const auto target = std::ranges::find(versions, version, &RuleVersion::op);
    Edit edit;
    for (const Kind kind : rule_kinds) {
        KT_TRY(const auto records, ledger.records({}, kind, true));
        for (const Record& now : records) {
            RecordChange change{kind, now.id, {}};
            const auto then = wanted.find(now.id);
            if (then != wanted.end())
                change.set = back_to(then->second.values, now);
            else if (!now.removed())
                change.set.push_back({care::field_removed, Value(true), {}});
            if (!change.set.empty()) edit.records.push_back(std::move(change));
        }
    }
    if (edit.records.empty()) return Errc::NothingToSave;
    KT_TRY(const auto rules, rules_record(ledger));
    const FieldChange mark{care::team_rules::put_back_to, Value(target->at), {}};
    const auto own = std::ranges::find_if(
        edit.records, [&rules](const RecordChange& one) { return one.kind == Kind::TeamRules && one.id == rules; });
    if (own != edit.records.end())
        own->set.push_back(mark);
    else
        edit.records.push_back({Kind::TeamRules, rules, {mark}});
    return edit;
}

} // namespace kt::ledger

#include "app/drafts/begun_forms.h"

#include "core/ledger/derive.h"

#include <algorithm>

namespace kt::app {
namespace {

namespace f = care::begun_form;

const ledger::Register& typed_heads(const ledger::Record& begun) {
    static const ledger::Register none;
    const auto at = begun.fields.find(f::typed);
    return at == begun.fields.end() ? none : at->second;
}

Result<std::vector<ledger::Record>> open_for(const ledger::Ledger& ledger, const FormPlace& place) {
    std::vector<ledger::Record> out;
    if (place.client.none()) return out;
    KT_TRY(auto all, ledger.records(place.client, care::Kind::BegunForm));
    for (auto& one : all)
        if (is_open(one) && is_about(one, place)) out.push_back(std::move(one));
    return out;
}

ledger::FieldChange element(const Value& text, bool there) {
    return {f::typed, Value(ValueList{text, Value(there)}), {}};
}

Result<care::Compartment> home_of(const ledger::Ledger& ledger, const FormPlace& place,
                                  const std::map<std::uint16_t, Value>& known) {
    if (!place.record) return care::compartment_of(place.kind, known);
    KT_TRY(const auto record, ledger.record(*place.record));
    return record.space.compartment;
}

} // namespace

bool is_open(const ledger::Record& begun) {
    return !typed_heads(begun).empty();
}

Begun begun_of(const ledger::Record& begun) {
    Begun out;
    out.typed = care::typed_fields(care::shown_in(ledger::facts_of(begun), f::typed));
    out.at = begun.shown(f::at).text();
    const auto& heads = typed_heads(begun);
    for (const auto& head : heads)
        out.elements.emplace_back(head.value.text());
    const auto last = std::max_element(heads.begin(), heads.end(),
                                       [](const ledger::Head& a, const ledger::Head& b) { return a.at < b.at; });
    if (last != heads.end()) {
        out.by = last->author;
        out.when = last->at.instant();
    }
    return out;
}

bool is_about(const ledger::Record& begun, const FormPlace& place) {
    const auto* spec = care::find_kind(place.kind);
    if (spec == nullptr || begun.shown(f::form).text() != spec->name) return false;
    if (begun.shown(f::part).text() != place.part) return false;
    const auto of = begun.shown(f::record).id<RecordId>();
    const auto became = begun.shown(f::became).id<RecordId>();
    // Of a part there is one: who made it meanwhile made what was begun.
    if (of.none() && became.none()) return !place.record || !place.part.empty();
    return place.record && (of == *place.record || became == *place.record);
}

Result<std::optional<Begun>> find_begun(const ledger::Ledger& ledger, const FormPlace& place) {
    KT_TRY(const auto open, open_for(ledger, place));
    std::optional<Begun> out;
    for (const auto& one : open) {
        Begun next = begun_of(one);
        if (out)
            for (const auto& [field, text] : out->typed) {
                auto& both = next.typed[field];
                both = both.empty() ? text : care::together({both, text});
            }
        if (out) next.elements.insert(next.elements.end(), out->elements.begin(), out->elements.end());
        if (out && out->when > next.when) {
            next.by = out->by;
            next.when = out->when;
            next.at = out->at;
        }
        out = std::move(next);
    }
    return out;
}

Result<ledger::Edit> hand_on_edit(const ledger::Ledger& ledger, const FormPlace& place,
                                  const std::map<std::string, std::string>& typed,
                                  const std::map<std::uint16_t, Value>& known, const std::string& at) {
    const auto* spec = care::find_kind(place.kind);
    if (spec == nullptr) return Errc::UnknownKind;
    if (typed.empty()) return Errc::NothingToSave;
    KT_TRY(const auto open, open_for(ledger, place));
    ledger::RecordChange change{care::Kind::BegunForm, {}, {}};
    if (open.empty()) {
        KT_TRY(const auto home, home_of(ledger, place, known));
        change.set = {{f::form, Value(spec->name), {}}, {f::compartment, Value(care::compartment_name(home)), {}}};
        if (place.record) change.set.push_back({f::record, Value(*place.record), {}});
        if (!place.part.empty()) change.set.push_back({f::part, Value(place.part), {}});
    } else {
        change.id = open.front().id;
        // What stood in a field that says something else now was seen and changed by who hands it on.
        for (const auto& head : typed_heads(open.front())) {
            const auto was = care::typed_in(head.value.text());
            const auto now = was ? typed.find(was->field) : typed.end();
            if (now != typed.end() && now->second != was->text) change.set.push_back(element(head.value, false));
        }
    }
    for (const auto& [field, text] : typed)
        change.set.push_back(element(Value(care::element_text(care::TypedField{field, text})), true));
    if (!at.empty()) change.set.push_back({f::at, Value(at), {}});
    return ledger::Edit{place.client, {std::move(change)}};
}

Result<std::vector<ledger::RecordChange>> ending_changes(const ledger::Ledger& ledger, const FormPlace& place,
                                                         const std::vector<std::string>& seen,
                                                         const std::map<std::string, std::string>& kept) {
    const auto has_ended = [&seen, &kept](std::string_view element) {
        if (std::find(seen.begin(), seen.end(), element) != seen.end()) return true;
        const auto was = care::typed_in(element);
        const auto now = was ? kept.find(was->field) : kept.end();
        return now != kept.end() && now->second.find(was->text) != std::string::npos;
    };
    KT_TRY(const auto open, open_for(ledger, place));
    std::vector<ledger::RecordChange> out;
    for (const auto& one : open) {
        ledger::RecordChange change{care::Kind::BegunForm, one.id, {}};
        for (const auto& head : typed_heads(one))
            if (has_ended(head.value.text())) change.set.push_back(element(head.value, false));
        if (!change.set.empty()) out.push_back(std::move(change));
    }
    return out;
}

} // namespace kt::app

#include "core/exchange/csv_columns.h"

#include "core/store/names.h"

#include <algorithm>

namespace kt::exchange {

namespace {

struct Label {
    std::string_view label; ///< folded words, joined
    std::string_view field;
};

constexpr auto labels = std::to_array<Label>({
    {"naam", "name"},
    {"volledigenaam", "name"},
    {"client", "name"},
    {"clientnaam", "name"},
    {"naamclient", "name"},
    {"patient", "name"},
    {"patientnaam", "name"},
    {"geboortedatum", "birth_date"},
    {"gebdatum", "birth_date"},
    {"gebdat", "birth_date"},
    {"geboren", "birth_date"},
    {"burgerservicenummer", "bsn"},
    {"bsnnummer", "bsn"},
    {"adres", "address"},
    {"straat", "address"},
    {"straatenhuisnummer", "address"},
    {"pc", "postcode"},
    {"woonplaats", "place"},
    {"plaats", "place"},
    {"telefoon", "phone"},
    {"telefoonnummer", "phone"},
    {"tel", "phone"},
    {"telnr", "phone"},
    {"mobiel", "phone"},
    {"wattelt", "what_matters"},
    {"watteltvoormij", "what_matters"},
    {"watisbelangrijk", "what_matters"},
    {"emailadres", "email"},
    {"mail", "email"},
    {"geslacht", "gender"},
    {"roepnaam", "called"},
    {"taal", "language"},
    {"huisarts", "gp"},
    {"telefoonhuisarts", "gp_phone"},
    {"apotheek", "pharmacy"},
});

struct PartLabel {
    std::string_view label;
    NamePart part;
};

constexpr auto part_labels = std::to_array<PartLabel>({
    {"voornaam", NamePart::Given},
    {"voornamen", NamePart::Given},
    {"voorletters", NamePart::Given},
    {"initialen", NamePart::Given},
    {"tussenvoegsel", NamePart::Prefix},
    {"tussenvoegsels", NamePart::Prefix},
    {"voorvoegsel", NamePart::Prefix},
    {"voorvoegsels", NamePart::Prefix},
    {"achternaam", NamePart::Family},
    {"familienaam", NamePart::Family},
    {"geslachtsnaam", NamePart::Family},
});

std::string key_of(std::string_view header) {
    std::string out;
    for (const std::string& word : store::words_of(header))
        out += word;
    return out;
}

const care::Field* field_of(const std::string& key) {
    const care::KindSpec& spec = *care::find_kind(care::Kind::Client);
    for (const care::Field& field : spec.fields)
        if (key_of(field.name) == key) return &field;
    const auto found = std::ranges::find(labels, std::string_view(key), &Label::label);
    return found == labels.end() ? nullptr : spec.field(found->field);
}

std::optional<NamePart> part_of(const std::string& key) {
    const auto found = std::ranges::find(part_labels, std::string_view(key), &PartLabel::label);
    if (found == part_labels.end()) return std::nullopt;
    return found->part;
}

} // namespace

void NameParts::add(NamePart part, const std::string& text) {
    std::string& to = parts_[static_cast<std::size_t>(part)];
    if (to.empty()) to = text; // of two columns for one part, the first that holds something
}

std::string NameParts::whole() const {
    std::string out;
    for (const std::string& part : parts_) {
        if (part.empty()) continue;
        if (!out.empty()) out += ' ';
        out += part;
    }
    return out;
}

std::vector<std::pair<std::string, std::string>> Columns::matched() const {
    std::vector<std::pair<std::string, std::string>> out;
    for (const Column& column : used)
        out.emplace_back(headers[column.at], column.field != nullptr ? std::string(column.field->name) : "name");
    return out;
}

std::string Columns::name_header() const {
    for (const Column& column : used)
        if (column.part == NamePart::Family || (column.field != nullptr && column.field->name == "name"))
            return headers[column.at];
    return {};
}

Result<Columns> match_columns(const std::vector<std::string>& headers) {
    Columns out;
    out.headers = headers;
    for (std::size_t at = 0; at < headers.size(); ++at) {
        const std::string key = key_of(headers[at]);
        Column column{at, field_of(key), std::nullopt};
        if (column.field == nullptr) column.part = part_of(key);
        if (column.field == nullptr && !column.part) {
            if (!key.empty()) out.ignored.push_back(headers[at]);
            continue;
        }
        const bool twice = column.field != nullptr && std::ranges::any_of(out.used, [&](const Column& other) {
                               return other.field == column.field;
                           });
        if (twice) return fail(Errc::CsvHeader, std::string(column.field->name));
        out.used.push_back(column);
    }
    if (out.name_header().empty()) return fail(Errc::CsvHeader, "name");
    return out;
}

namespace {

std::string gender_code(const std::string& cell) {
    const std::string word = key_of(cell);
    if (word == "m" || word == "man" || word == "mannelijk") return "male";
    if (word == "v" || word == "vrouw" || word == "vrouwelijk") return "female";
    if (word == "x" || word == "anders") return "other";
    if (word == "o" || word == "onbekend") return "unknown";
    return cell;
}

// Excel's 7-3-1941, 07/03/1941 and 7.3.1941 0:00:00 as 07-03-1941; anything else as it is.
std::string date_text(const std::string& cell) {
    std::string out;
    std::string part;
    for (const char c : cell.substr(0, cell.find(' ')) + '-') {
        if (c >= '0' && c <= '9') {
            part += c;
        } else if (c == '-' || c == '/' || c == '.') {
            if (part.empty()) return cell;
            if (!out.empty()) out += '-';
            out += part.size() == 1 ? '0' + part : part;
            part.clear();
        } else {
            return cell;
        }
    }
    return out;
}

} // namespace

std::string value_as_typed(const care::Field& field, const std::string& cell) {
    if (field.type == care::FieldType::Date) return date_text(cell);
    if (field.name == "gender") return gender_code(cell);
    return cell;
}

} // namespace kt::exchange

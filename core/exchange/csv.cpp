#include "core/exchange/csv.h"

#include "core/care/check.h"
#include "core/care/signal.h"
#include "core/exchange/csv_columns.h"
#include "core/store/file.h"

namespace kt::exchange {

namespace {

const care::KindSpec& client_spec() {
    return *care::find_kind(care::Kind::Client);
}

std::string trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(blanks) - first + 1));
}

struct CellError {
    std::string column;
    Errc code{};
};

// One line's fields, or the first cell that cannot be used.
std::optional<CellError> read_line(const Columns& columns, const CsvRow& row, ClientLine& out) {
    for (std::size_t i = columns.headers.size(); i < row.cells.size(); ++i)
        if (!trimmed(row.cells[i]).empty()) return CellError{{}, Errc::CsvLine}; // one separator too many
    NameParts parts;
    for (const Column& column : columns.used) {
        if (column.at >= row.cells.size()) continue;
        const std::string cell = trimmed(row.cells[column.at]);
        if (cell.empty()) continue;
        if (column.part) {
            parts.add(*column.part, cell);
            continue;
        }
        auto value = care::value_from_text(*column.field, value_as_typed(*column.field, cell));
        if (!value) return CellError{columns.headers[column.at], value.code()};
        out.fields.insert_or_assign(column.field->number, *std::move(value));
    }
    const care::Field& name = *client_spec().field("name");
    if (const std::string whole = parts.whole(); !out.fields.contains(name.number) && !whole.empty()) {
        auto value = care::value_from_text(name, whole);
        if (!value) return CellError{columns.name_header(), value.code()};
        out.fields.insert_or_assign(name.number, *std::move(value));
    }
    return std::nullopt;
}

// The header in the file of the field an error names.
std::string header_of(const Columns& columns, std::string_view field) {
    for (const Column& column : columns.used)
        if (column.field != nullptr && column.field->name == field) return columns.headers[column.at];
    return field == "name" ? columns.name_header() : std::string();
}

ledger::RecordChange signal_of(const ListScan& scan) {
    namespace f = care::signal;
    return {care::Kind::Signal,
            {},
            {{f::observed_at, Value(scan.at)},
             {f::source, Value(scan.source)},
             {f::text, Value(scan.text)},
             {f::urgency, Value("normal")}}};
}

} // namespace

std::string_view ClientLine::name() const {
    const auto found = fields.find(client_spec().field("name")->number);
    return found == fields.end() ? std::string_view() : found->second.text();
}

std::optional<LocalDate> ClientLine::birth_date() const {
    const auto found = fields.find(client_spec().field("birth_date")->number);
    return found == fields.end() ? std::nullopt : found->second.date();
}

Result<ClientList> read_clients(ByteView file, LocalDate today, const CsvLimits& limits) {
    KT_TRY(CsvTable table, read_csv(file, limits));
    if (table.rows.empty() || table.rows.front().broken) return fail(Errc::CsvHeader);
    KT_TRY(const Columns columns, match_columns(table.rows.front().cells));
    ClientList out;
    out.encoding = table.encoding;
    out.separator = table.separator;
    out.columns = columns.matched();
    out.ignored = columns.ignored;
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
        CsvRow& row = table.rows[i];
        ClientLine line;
        line.line = row.line;
        auto wrong = row.broken ? std::optional(CellError{{}, Errc::CsvLine}) : read_line(columns, row, line);
        if (!wrong)
            if (const auto checked = care::check_record(care::Kind::Client, line.fields, today); !checked)
                wrong = CellError{header_of(columns, checked.error().where), checked.code()};
        if (wrong)
            out.problems.push_back({row.line, std::move(wrong->column), wrong->code, std::move(row.text)});
        else
            out.clients.push_back(std::move(line));
    }
    return out;
}

Result<ClientList> read_client_file(const std::filesystem::path& file, LocalDate today, const CsvLimits& limits) {
    const auto bytes = store::read_file(file, limits.bytes);
    if (!bytes && bytes.code() == Errc::NoProfile) return fail(Errc::NoFile, file.filename().string());
    if (!bytes) return bytes.error();
    return read_clients(*bytes, today, limits);
}

Result<void> import_clients(const ClientList& list, ledger::Ledger& ledger, bool skip_suggested, std::size_t most,
                            ImportReport& report, const ListScan& scan) {
    for (std::size_t done = 0; done < most && !report.done(list); ++done) {
        const ClientLine& line = list.clients[report.next];
        if (skip_suggested && !line.suggestions.empty()) {
            ++report.skipped;
            if (scan.has(report.next)) ++report.marked_skipped;
            ++report.next;
            continue;
        }
        ledger::RecordChange record;
        record.kind = care::Kind::Client;
        for (const auto& [field, value] : line.fields)
            record.set.push_back({field, value, std::nullopt});
        ledger::Edit edit;
        edit.records.push_back(std::move(record));
        if (scan.has(report.next)) edit.records.push_back(signal_of(scan));
        const auto saved = ledger.commit(edit);
        if (!saved && errc_exit(saved.code()) != Exit::BadInput) return saved.error();
        if (saved) {
            report.imported.push_back(saved->dossier);
            if (scan.has(report.next)) ++report.signalled;
        } else
            report.problems.push_back({line.line, saved.error().where, saved.code(), {}});
        ++report.next;
    }
    return {};
}

} // namespace kt::exchange

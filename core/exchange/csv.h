// A list of clients from another system: read, shown before anything is saved, and then imported line by line.
#pragma once

#include "core/exchange/csv_text.h"
#include "core/ledger/ledger.h"

#include <filesystem>

namespace kt::exchange {

/// Why a line cannot be imported.
struct LineProblem {
    std::size_t line = 0; ///< of the file, from 1
    std::string column;   ///< the header as it stands in the file; empty where it is the whole line
    Errc code{};
    std::string text; ///< the line, to be mended and offered again
};

/// Somebody a line could be about, already known here or on an earlier line. A suggestion: nothing is ever merged.
struct Suggestion {
    ClientId client;            ///< zero: on an earlier line
    std::size_t other_line = 0; ///< 0: a client who is here
    std::string name;
    bool same_postcode = false;
    bool same_bsn = false;
};

/// A line that can be imported.
struct ClientLine {
    std::size_t line = 0;
    std::map<std::uint16_t, Value> fields; ///< of Kind::Client
    std::vector<Suggestion> suggestions;

    [[nodiscard]] std::string_view name() const;
    [[nodiscard]] std::optional<LocalDate> birth_date() const;
};

/// What is in a file, before anything of it is saved.
struct ClientList {
    CsvEncoding encoding = CsvEncoding::Utf8;
    char separator = ';';
    std::vector<std::pair<std::string, std::string>> columns; ///< header in the file, name of the field
    std::vector<std::string> ignored;                         ///< headers that are no field of a client
    std::vector<ClientLine> clients;
    std::vector<LineProblem> problems;
};

/// Reads a list. Headers are names of fields or Dutch labels (naam, geboortedatum, bsn, adres, postcode, telefoon,
/// wat telt, ...); a name may also come in parts (voorletters, tussenvoegsel, achternaam). Dates are dd-mm-jjjj or ISO.
/// Errors: CsvHeader when no column holds the name or two hold the same, CsvEncoding, TooLarge. Lines that cannot be
/// used are in `problems`; the others are not affected.
[[nodiscard]] Result<ClientList> read_clients(ByteView file, LocalDate today, const CsvLimits& limits = {});

/// Reads the list in this file, as `read_clients` does. Errors: also NoFile, Io.
[[nodiscard]] Result<ClientList> read_client_file(const std::filesystem::path& file, LocalDate today,
                                                  const CsvLimits& limits = {});

/// Adds suggestions to the lines of a list, some at a time: clients here, and earlier lines, with the same birth date
/// and a name that could be the same; earlier lines with the same BSN. The list must outlive it and keep its lines.
class Duplicates {
  public:
    explicit Duplicates(ClientList& list) : list_(&list) {}
    /// Looks at up to `most` further lines; false when none are left. Errors: those of `Ledger::clients`.
    [[nodiscard]] Result<bool> step(const ledger::Ledger& ledger, std::size_t most);

  private:
    void suggest_earlier(ClientLine& line) const;
    ClientList* list_;
    std::size_t next_ = 0;
    std::multimap<std::int32_t, const ClientLine*> by_birth_;
    std::map<std::string, const ClientLine*> by_bsn_;
};

/// Lines that somebody wants a closer look at, and what their signal says.
struct ListScan {
    std::vector<bool> marked; ///< by index in `clients`; a shorter one marks nothing further
    std::string source;
    std::string text;
    Instant at;
    [[nodiscard]] bool has(std::size_t line) const { return line < marked.size() && marked[line]; }
};

/// How far an import has come.
struct ImportReport {
    std::size_t next = 0; ///< index in `clients` of the line to go on from
    std::vector<ClientId> imported;
    std::size_t skipped = 0;        ///< lines with a suggestion, when those were to be left out
    std::size_t signalled = 0;      ///< clients brought in with a signal
    std::size_t marked_skipped = 0; ///< lines left out although they were marked
    std::vector<LineProblem> problems;
    [[nodiscard]] bool done(const ClientList& list) const { return next >= list.clients.size(); }
};

/// Imports at most `most` further lines, one commit each (with the signal of a marked line), so that a full disk or a
/// kill leaves whole clients. Errors: those of `Ledger::commit` that concern more than one line (DiskFull,
/// StoreDamaged, ...); `report` then tells what is saved.
[[nodiscard]] Result<void> import_clients(const ClientList& list, ledger::Ledger& ledger, bool skip_suggested,
                                          std::size_t most, ImportReport& report, const ListScan& scan = {});

} // namespace kt::exchange

// The one door to paper: from what is asked for to a sheet.
#pragma once

#include "app/paper/pdf.h"
#include "app/paper/plain_words.h"
#include "core/ledger/ledger.h"

#include <span>

namespace kt::paper {

/// Every paper there is.
enum class What : std::uint8_t {
    ClientCopy,
    DossierCopy,
    CallCard,
    Consent,
    AccessLog,
    Emergency,
    Summary,
    Transfer,
    Message,
    PreRead,
    Minutes,
    ProcessingRegister,
    JointAgreement,
    ImpactAssessment,
};
[[nodiscard]] std::span<const What> all_papers();
/// "client_copy", "call_card", ...; scripts rely on them.
[[nodiscard]] std::string_view paper_name(What what);
[[nodiscard]] std::optional<What> find_paper(std::string_view name);
/// Whether it is for the client to read, and so must be plain.
[[nodiscard]] bool for_client(What what);
/// Whether it is about a meeting.
[[nodiscard]] bool of_meeting(What what);
/// Whether it is about the team, and holds no word of a client.
[[nodiscard]] bool of_team(What what);
/// "kopie van het zorgleefplan", and what it is for.
[[nodiscard]] QString paper_label(What what);
[[nodiscard]] QString paper_hint(What what);
/// "zorgleefplan-2026-11-22.pdf": what and when, never who (R10).
[[nodiscard]] QString file_name(What what, LocalDate made_on);

struct Request {
    What what{};
    ClientId client;     ///< zero: everybody on the agenda of the meeting, or nobody for a paper of the team
    RecordId conference; ///< of papers of a meeting; zero: the client's last one
    MemberId reader;     ///< of papers of a meeting; zero: who asks
    LocalDate today;
};

/// A paper, not printed yet.
struct Paper {
    Sheet sheet;
    std::vector<Rewrite> rewrites; ///< of papers for the client: what is not plain
    std::size_t open_choices = 0;  ///< records on which two people disagree; the newest value is on the paper
};

/// Errors: NotFound, PaperHoldsBsn, and those of the ledger.
[[nodiscard]] Result<Paper> make(const ledger::Ledger& ledger, const Request& request);

/// Every paper, from the screen or the command line, is printed by this call. Writes it in the access log of each
/// client it is about, sets the paper and writes the file, whole or not at all. Errors: those of `make`, TooLarge, Io.
[[nodiscard]] Result<std::size_t> print(ledger::Ledger& ledger, const Request& request, const QString& file);

} // namespace kt::paper

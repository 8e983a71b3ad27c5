// Papers of a meeting: what to read before it, its minutes, and the message for the client (J6, J7).
#pragma once

#include "app/paper/summary.h"
#include "core/ledger/hearing.h"

namespace kt::paper {

/// One meeting with the dossiers of its agenda.
struct Meeting {
    care::Facts conference;
    struct Item {
        care::Facts record;
        Dossier dossier;
        ledger::Readable readable; ///< by whom
    };
    std::vector<Item> items; ///< in the order of the agenda
    std::vector<ledger::MemberRow> members;
    LocalDate today;
};

/// Reads a meeting; with `only` one client of it. Errors: NotFound and those of the ledger.
[[nodiscard]] Result<Meeting> gather_meeting(const ledger::Ledger& ledger, const RecordId& conference,
                                             const std::optional<ClientId>& only, LocalDate today);
/// The meeting in which a client was or will be talked about last. Errors: NotFound.
[[nodiscard]] Result<RecordId> last_meeting(const ledger::Ledger& ledger, const ClientId& client);

struct MeetingLine {
    QString client;
    QString born;
    QString question;
    QString minutes;
    QString matters;
    std::vector<SummaryLine> limits;
    std::vector<SummaryLine> problems;
    std::vector<SummaryLine> goals;
    std::vector<SummaryLine> raised; ///< what members prepared
    QString present;
    QString notes;
    std::vector<SummaryLine> decisions;
    QString next;
    QString message;
};

struct MeetingPaper {
    QString when;
    QString place;
    QString reader;   ///< whose paper it is
    QString approved; ///< the day; empty while the minutes are a draft
    QString present;
    std::vector<MeetingLine> items;
    int left_out = 0; ///< clients about whom the reader may not hear
    LocalDate made_on;
};

/// Only clients about whom `reader` may hear, and of them only themes that the reader may know.
[[nodiscard]] MeetingPaper meeting_paper(const Meeting& meeting, const MemberId& reader);
[[nodiscard]] Sheet preread_sheet(const MeetingPaper& paper);
[[nodiscard]] Sheet minutes_sheet(const MeetingPaper& paper);

/// The few lines for one client after a meeting.
struct ClientMessage {
    QString name;
    QString when;
    QString text;
    QString contact;
    LocalDate made_on;
};
/// Of the last meeting in which the client was talked about. Errors: NotFound when nothing was written.
[[nodiscard]] Result<ClientMessage> client_message(const Dossier& dossier);
[[nodiscard]] Sheet sheet_of(const ClientMessage& message);

} // namespace kt::paper

// What lists show of records: pure, so that a rebuild gives the same rows.
#pragma once

#include "core/care/attention.h"
#include "core/care/team_rules.h"
#include "core/ledger/record.h"
#include "core/ledger/rows.h"

#include <functional>

namespace kt::ledger {

/// The rows of lists that one record has; those that it has none of are empty.
struct RecordRows {
    std::optional<TaskRow> task;
    bool task_closed = false;
    std::optional<SignalRow> signal; ///< one that still waits for a person
    int signal_rank = 0;             ///< 0 is the most urgent
    std::optional<AgendaRow> agenda;
    RecordId conference;
    std::vector<MemberId> unread;              ///< members for whom a message is new
    std::optional<care::TriggerEvent> trigger; ///< an event that calls for an early review
};

/// The row of an emergency set; nothing for one that the client does not stand by.
[[nodiscard]] std::optional<EmergencyRow> emergency_row(const Record& record);

/// Looks up a record of the same dossier; nullptr when there is none.
using FindRecord = std::function<const Record*(const RecordId&)>;

[[nodiscard]] RecordRows rows_of(const Record& record, const FindRecord& find);

/// What the steps look at: the shown values (of a Set, the list of its elements).
[[nodiscard]] care::Facts facts_of(const Record& record);

/// Of one dossier, what its steps and its row depend on.
struct Dossier {
    ClientId id;
    std::vector<Record> records; ///< without those that were removed; of a kind that only counts by being there, one
    std::vector<Record> conferences;   ///< those its agenda items name
    std::vector<care::Facts> facts;    ///< what rules look at: of the records, then of the conferences
    std::optional<LocalDate> task_due; ///< of its open tasks
    std::vector<care::TriggerEvent> triggers;
    std::vector<std::string> other_names; ///< of the clients of dossiers that are part of it
    care::TeamRules rules;                ///< what the team set for itself
};

/// How much of the records of a kind a dossier's row depends on.
[[nodiscard]] care::Looks row_looks_at(care::Kind kind);

/// Whether what an op sets in a record can change the row of its client. `anew`: the record was not there before.
[[nodiscard]] bool bears_on_client(const op::RecordSet& set, bool anew);

/// The row of a client, its counts left at zero, and why it asks for attention.
struct ClientRows {
    ClientRow client;
    std::vector<care::Attention> attention;
    care::ConferenceNeed need; ///< why it should come on an agenda
};
/// Nothing when there is no client to read.
[[nodiscard]] std::optional<ClientRows> client_rows_of(const Dossier& dossier);
[[nodiscard]] care::StepsView steps_of(const Dossier& dossier);

/// By what a client is found besides name, birth date and postcode: telephone numbers, names in dossiers that are part
/// of this one.
[[nodiscard]] std::string found_by(const Dossier& dossier);

/// Whether an op says nothing but that somebody looked.
[[nodiscard]] bool only_looks(const op::Op& op);

/// The numbers of the fields that are set, each once.
[[nodiscard]] std::vector<std::uint16_t> fields_set(const op::RecordSet& set);

} // namespace kt::ledger

// The other lists: tasks, signals that wait, agenda of a conference, timeline, conflicts. Each row is derived from one
// record and named by that record's row; `record` below is the row given by `insert_record`. All writing is done inside
// the caller's transaction. Names of clients and members are read where they are kept, never stored twice.
#pragma once

#include "core/store/db.h"
#include "core/store/rows.h"

namespace kt::store {

/// `row.client` and `row.client_name` are not stored; `row.owner_name` counts only where `owner` is no member.
/// `closed`: no longer to be done.
[[nodiscard]] Result<void> put_task(const Db& db, std::int64_t record, const TaskRow& row, bool closed);
[[nodiscard]] Result<void> drop_task(const Db& db, std::int64_t record);
/// Open ones first, then by due date, those without one last.
[[nodiscard]] Result<std::vector<TaskRow>> tasks(const Db& db, const TaskQuery& query);
/// The earliest due date of the open tasks of a client.
[[nodiscard]] Result<std::optional<LocalDate>> next_due(const Db& db, const ClientId& client);

/// Makes exactly these the reasons why a dossier asks for attention.
[[nodiscard]] Result<void> put_attention(const Db& db, const ClientId& client,
                                         std::span<const care::Attention> reasons);
/// In order of due date, then client.
[[nodiscard]] Result<std::vector<AttentionRow>> attention(const Db& db, const AttentionQuery& query);
/// Clients with one of these reasons due by a day, the earliest first; of those whose work has not ended.
[[nodiscard]] Result<std::vector<AttentionRow>> attention_for(const Db& db, std::span<const care::Reason> reasons,
                                                              LocalDate due_by, std::size_t most);
/// An event of a record that calls for an early review, or that there is none (any more).
[[nodiscard]] Result<void> put_trigger(const Db& db, std::int64_t record,
                                       const std::optional<care::TriggerEvent>& event);
/// Those of a dossier.
[[nodiscard]] Result<std::vector<care::TriggerEvent>> triggers(const Db& db, const ClientId& dossier);

/// Makes exactly these the members for whom a message is new.
[[nodiscard]] Result<void> put_unread(const Db& db, std::int64_t record, const RecordId& id,
                                      std::span<const MemberId> members);
/// Messages that are new for a member, the last of each client first.
[[nodiscard]] Result<std::vector<UnreadRow>> unread(const Db& db, const MemberId& member, std::size_t most);

/// `rank`: 0 is the most urgent.
[[nodiscard]] Result<void> put_signal(const Db& db, std::int64_t record, const SignalRow& row, int rank);
[[nodiscard]] Result<void> drop_signal(const Db& db, std::int64_t record);
/// Most urgent first, then newest first.
[[nodiscard]] Result<std::vector<SignalRow>> open_signals(const Db& db, std::size_t most);

[[nodiscard]] Result<void> put_agenda(const Db& db, std::int64_t record, const RecordId& conference,
                                      const AgendaRow& row);
[[nodiscard]] Result<void> drop_agenda(const Db& db, std::int64_t record);
/// In order of position.
[[nodiscard]] Result<std::vector<AgendaRow>> agenda(const Db& db, const RecordId& conference);

/// What one op did to one record.
struct TimelinePart {
    std::int64_t record = 0;
    std::vector<std::uint16_t> fields; ///< each once
};
/// What one op did, in the order of its records; all of them are in one dossier.
struct TimelineEntry {
    op::Ref op;
    op::LogicalTime at;
    MemberId author;
    std::vector<TimelinePart> parts;
};
/// Writing the same op again changes nothing.
[[nodiscard]] Result<void> add_timeline(const Db& db, const TimelineEntry& entry);
/// Newest first. Errors: Usage for a cursor that is not ours.
[[nodiscard]] Result<Page<TimelineRow>> timeline(const Db& db, const TimelineQuery& query);
/// The ops that touched a record, oldest first.
[[nodiscard]] Result<std::vector<op::Ref>> ops_of(const Db& db, std::int64_t record);

/// Makes exactly these fields of a record the ones in conflict; true when that changed something.
[[nodiscard]] Result<bool> put_conflicts(const Db& db, std::int64_t record, std::span<const std::uint16_t> fields);
/// Of one dossier, or of all for the zero id; `values` are left empty, for they stand in the record.
[[nodiscard]] Result<std::vector<ConflictRow>> conflicts(const Db& db, const ClientId& dossier_or_none);

} // namespace kt::store

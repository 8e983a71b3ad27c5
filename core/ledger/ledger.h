// THE DOOR: facts change in `commit` (a person here) and `Log::admit` (a bundle from elsewhere), and nowhere else.
#pragma once

#include "core/care/central_contact.h"
#include "core/care/team_rules.h"
#include "core/ledger/erasing.h"
#include "core/ledger/post.h"
#include "core/ledger/record.h"
#include "core/ledger/rows.h"
#include "core/store/db.h"

#include <memory>

namespace kt::ledger {

/// Keys and names of this device in this team; at rest only inside the encrypted store.
struct Identity {
    TeamId team;
    MemberId member;
    DeviceId device;
    crypto::SignKeys sign;
    crypto::BoxKeys box;
};

/// A device that has keys and no team yet.
struct NewDevice {
    DeviceId id;
    std::string name;
    crypto::SignKeys sign;
    crypto::BoxKeys box;
    [[nodiscard]] static NewDevice make(std::string name, Random& random);
};

/// Who starts a team or asks to join one.
struct Person {
    std::string name;
    care::Role role = care::Role::Other;
    std::string organisation;
};

/// What a newcomer's device shows of itself when it asks to join.
struct JoinRequest {
    Person person;
    std::string device_name;
    crypto::SignPublic sign{};
    crypto::BoxPublic box{};
};

/// One profile's record. One thread owns it. Time and chance come from outside.
class Ledger : public Post {
  public:
    /// Starts a team in an empty store. The founder is its first admin.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> found(store::Db db, std::string_view team_name,
                                                               const Person& founder, NewDevice device, Clock& clock,
                                                               Random& random);
    /// Enters a team with the welcome an inviter's `welcome` made for `device`. Errors: BadMessage, CannotOpen.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> join(store::Db db, NewDevice device, ByteView welcome,
                                                              Clock& clock, Random& random);
    /// Opens a store that has a team. Errors: StoreDamaged, StoreVersion.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(store::Db db, Clock& clock, Random& random);

    /// Opens a store that came out of a backup, as another device of the same member which carries on for the one that
    /// the backup is of: a new feed, so that nothing others have of the old one is contradicted, and what it lacks of
    /// that comes back from them. The backup must not be opened in another way afterwards. Errors: those of `open`.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> restore(store::Db db, std::string_view device_name,
                                                                 Clock& clock, Random& random);

    // --- writing ---
    /// Makes it so, durably, or changes nothing. Errors: UnknownKind, UnknownField, BadValue, BadDate, NotAllowed,
    /// NotFound, NothingToSave, NoKey, DiskFull.
    [[nodiscard]] virtual Result<Committed> commit(const Edit& edit) = 0;
    /// Chooses one of the standing values of a field; the others stay in history. Errors: NotFound, NotInConflict.
    [[nodiscard]] virtual Result<Committed> choose(const RecordId& record, std::uint16_t field, const op::Ref& op) = 0;
    /// Appends the inverse of an op this device wrote. Errors: NotFound, NotAllowed.
    [[nodiscard]] virtual Result<Committed> undo(const op::Ref& op) = 0;
    /// Certifies a newcomer (admins only), grants the keys its role reads, and makes the welcome. Errors: NotAllowed.
    [[nodiscard]] virtual Result<Bytes> welcome(const JoinRequest& request) = 0;
    /// Looks after dossiers whose readers changed because a day came or because somebody else, without the keys, took a
    /// right away: new keys where somebody holds one without a ground. At most so many; true when more are due.
    [[nodiscard]] virtual Result<bool> renew_keys(std::size_t most) = 0;

    /// Writes a line in the access log of a dossier (zero: of the team), with the ground this member has; before what
    /// it is about is shown. An emergency needs a reason. Errors: NotFound, MissingField, BadValue and those of a
    /// commit.
    [[nodiscard]] virtual Result<Committed> note_access(const ClientId& dossier, std::string_view action,
                                                        std::string_view about, std::string_view reason = {}) = 0;

    /// Writes in the access logs of these dossiers that their words were found by a search, once a day each, before
    /// what was found is shown. Errors: those of `note_access`.
    [[nodiscard]] virtual Result<void> note_found(std::span<const ClientId> dossiers) = 0;

    /// Asks that something be destroyed on every device; it counts when a second member agrees, and one of the two is
    /// an admin. Errors: NotFound; NotAllowed without a case of destruction that was granted (of what was told in
    /// confidence: without that mark; at the end of the time it is kept: before that), or for a theme that only goes
    /// with its dossier.
    [[nodiscard]] virtual Result<Committed> ask_erasure(const ErasureRequest& request) = 0;
    /// Stands for an erasure that somebody asked for; where it counts by that, it is carried out before this returns.
    /// Errors: NotFound, NothingToSave when this member stands for it already.
    [[nodiscard]] virtual Result<Committed> agree_erasure(const RecordId& erasure) = 0;
    /// Opens what was sealed for an emergency to this member, for a day: written in the dossier before anything is
    /// shown, and waiting there for somebody else to look at it. Errors: MissingField without a reason, NotFound.
    [[nodiscard]] virtual Result<Committed> open_emergency(const ClientId& dossier, std::string_view reason) = 0;

    // --- reading: what this device holds keys of ---
    [[nodiscard]] virtual Result<Record> record(const RecordId& id) const = 0;
    /// Records of a dossier (zero: of the team space), removed ones left out unless asked for, in order of creation.
    [[nodiscard]] virtual Result<std::vector<Record>> records(const ClientId& dossier, std::optional<care::Kind> kind,
                                                              bool with_removed = false) const = 0;
    [[nodiscard]] virtual Result<std::vector<HistoryLine>> history(const RecordId& id) const = 0;
    [[nodiscard]] virtual Result<care::StepsView> steps(const ClientId& dossier) const = 0;
    [[nodiscard]] virtual Result<Page<ClientRow>> clients(const ClientQuery& query) const = 0;
    [[nodiscard]] virtual Result<ClientRow> client(const ClientId& id) const = 0;
    [[nodiscard]] virtual Result<std::vector<TaskRow>> tasks(const TaskQuery& query) const = 0;
    /// What asks for attention.
    [[nodiscard]] virtual Result<std::vector<AttentionRow>> attention(const AttentionQuery& query) const = 0;
    /// Clients with one of these reasons due by a day, the earliest first, of the whole team.
    [[nodiscard]] virtual Result<std::vector<AttentionRow>> attention_for(std::span<const care::Reason> reasons,
                                                                          LocalDate due_by, std::size_t most) const = 0;
    /// What the team set for itself.
    [[nodiscard]] virtual Result<care::TeamRules> rules() const = 0;
    /// Who of the team is or was or will be away or has left, and who stands in.
    [[nodiscard]] virtual Result<std::vector<care::Away>> away() const = 0;
    /// Whom this client calls on a day.
    [[nodiscard]] virtual Result<care::CallFirst> call_first(const ClientId& client, LocalDate on) const = 0;
    /// All dossiers that are one with this one, the one that carries on first; only itself when it was not joined.
    /// Everything asked of one of them is asked of all; what is new is written in the first.
    [[nodiscard]] virtual Result<std::vector<ClientId>> joined_with(const ClientId& dossier) const = 0;
    /// Messages that are new for this device's member.
    [[nodiscard]] virtual Result<std::vector<UnreadRow>> unread(std::size_t most) const = 0;
    /// Clients with this birth date whose names agree when accents, case and order of words are left aside.
    [[nodiscard]] virtual Result<std::vector<ClientId>> namesakes(std::string_view name, LocalDate born) const = 0;
    [[nodiscard]] virtual Result<std::vector<SignalRow>> open_signals(std::size_t most) const = 0;
    [[nodiscard]] virtual Result<std::vector<AgendaRow>> agenda(const RecordId& conference) const = 0;
    /// Who should come on the agenda of a meeting, and why; see `store::needs`.
    [[nodiscard]] virtual Result<std::vector<NeedRow>> needs(const NeedQuery& query) const = 0;
    [[nodiscard]] virtual Result<Page<TimelineRow>> timeline(const TimelineQuery& query) const = 0;
    [[nodiscard]] virtual Result<std::vector<ConflictRow>> conflicts(const ClientId& dossier_or_none) const = 0;
    [[nodiscard]] virtual Result<std::vector<SearchRow>> search(std::string_view words, std::size_t most) const = 0;
    [[nodiscard]] virtual Result<std::vector<MemberRow>> members() const = 0;
    [[nodiscard]] virtual Result<std::vector<DeviceRow>> devices() const = 0;
    /// Who may read which theme of a dossier today and why, and who could read what was written so far, member by
    /// member. Only themes that this device reads; a member without either is left out.
    [[nodiscard]] virtual Result<std::vector<AccessRow>> access(const ClientId& dossier) const = 0;
    /// On what ground this member may read a theme of a dossier today, whether or not anything is written in it.
    [[nodiscard]] virtual Result<care::Ground> my_ground(const ClientId& dossier, care::Compartment theme) const = 0;
    /// Looks at a dossier and what was done with what was seen (zero: what the log of the team keeps besides changes),
    /// the last line first. With what was written: `log_of`.
    [[nodiscard]] virtual Result<std::vector<AccessLine>> access_log(const ClientId& dossier) const = 0;
    /// Every erasure there was or is asked for, the last one first: the proof that stays.
    [[nodiscard]] virtual Result<std::vector<ErasureRow>> erasures() const = 0;
    /// Sets ready for an emergency of clients with this birth date whose names agree; words of a name by their
    /// beginnings. Errors: MissingField for less than three letters.
    [[nodiscard]] virtual Result<std::vector<EmergencyRow>> emergencies(std::string_view name,
                                                                        std::optional<LocalDate> born) const = 0;
    /// Dossiers of which a device was given a key that this device holds too: what may have been on it.
    [[nodiscard]] virtual Result<std::vector<ClientId>> dossiers_on(const DeviceId& device) const = 0;
    /// Per other member: what this device knows that none of the member's devices has acknowledged.
    [[nodiscard]] virtual Result<std::vector<PendingRow>> pending() const = 0;
    [[nodiscard]] virtual const Identity& identity() const = 0;
    [[nodiscard]] virtual std::string team_name() const = 0;

    // --- drafts: words typed and not saved yet, kept encrypted beside the record ---
    /// Keeps one field of one form; an empty optional forgets it. Durable when it returns.
    [[nodiscard]] virtual Result<void> keep_draft(std::string_view form, std::string_view field,
                                                  std::optional<Value> value) = 0;
    [[nodiscard]] virtual Result<std::map<std::string, Value>> draft(std::string_view form) const = 0;
    [[nodiscard]] virtual Result<void> drop_draft(std::string_view form) = 0;

    // --- care of the store ---
    /// Throws away everything that can be derived and folds the log again.
    [[nodiscard]] virtual Result<void> rebuild() = 0;
    /// Recomputes every chain, seal and record, and reads every page. Errors: Tampered, StoreDamaged.
    [[nodiscard]] virtual Result<VerifyReport> verify() = 0;
    /// The store itself, for who makes a copy of it.
    [[nodiscard]] virtual const store::Db& store() const = 0;
    /// What changed since the last call, by commits and admitted bundles.
    [[nodiscard]] virtual Changes take_changes() = 0;
    /// One hash over everything derived; equal on devices with the same ops and keys.
    [[nodiscard]] virtual Result<crypto::Hash> state_hash() const = 0;
};

} // namespace kt::ledger

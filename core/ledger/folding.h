// One transaction's worth of folding: ops go in, states and rows come out at the end, each written once.
#pragma once

#include "core/ledger/dossiers.h"
#include "core/ledger/fold.h"
#include "core/ledger/keys.h"
#include "core/ledger/team.h"
#include "core/store/lists.h"
#include "core/store/search.h"

namespace kt::ledger {

/// What folding needs to know of this device, and what it changes besides the store.
struct FoldingContext {
    const store::Db& db;
    Keys& keys;
    Team& team;
    const DeviceId& device;
    const crypto::BoxKeys& box;
    Dossiers& dossiers;
    const std::vector<DeviceId>& former; ///< what this device was before it was restored
};

/// What became of a body.
enum class Taken : std::uint8_t {
    Folded,
    Refused, ///< no valid op, or its author may not do this
    CutOff,  ///< its device counts no further
};

/// Takes in ops of one transaction of the caller. The one way in which facts change, for commits, bundles and rebuilds.
class Folding {
  public:
    explicit Folding(const FoldingContext& context) : c_(context) {}

    /// Folds a body that is stored as entry `ref`. Where it is no valid op, its author may not do this, or its device
    /// counts no further, it is set apart with the reason, and nothing else changes.
    [[nodiscard]] Result<Taken> take(const op::Ref& ref, const op::Space& space, ByteView body);
    /// Writes states and rows, and notes the holes that keys learned here would open.
    [[nodiscard]] Result<void> finish();
    /// Writes what memory holds when that is much; for rebuilds.
    [[nodiscard]] Result<void> pause();

    /// A record as it is now, with what was taken in; nullptr when there is none.
    [[nodiscard]] Result<const RecordState*> find(const op::Space& space, std::uint16_t kind, const RecordId& id);
    [[nodiscard]] const Changes& changes() const { return changes_; }
    /// The highest logical time taken in.
    [[nodiscard]] op::LogicalTime latest() const { return latest_; }
    /// Whether people or devices changed.
    [[nodiscard]] bool people_changed() const { return people_changed_; }
    /// Whether something was said of an erasure.
    [[nodiscard]] bool erasures_touched() const { return erasures_touched_; }
    /// The members whose grounds may have changed in every dossier, newcomers left out.
    [[nodiscard]] const std::set<MemberId>& people_touched() const { return people_touched_; }
    /// The dossiers of which it was said who may read them.
    [[nodiscard]] const std::set<ClientId>& access_touched() const { return access_touched_; }
    /// Whether something that was folded before counts no longer: all must be folded again.
    [[nodiscard]] bool must_fold_again() const { return must_fold_again_; }
    /// Takes in what an op says about who counts, without folding it.
    [[nodiscard]] Result<void> learn(const op::Ref& ref, const op::Op& op);
    /// All that was ever said about who counts has been taken in: nothing folded from here on counted otherwise.
    void acts_known() { must_fold_again_ = false; }

  private:
    struct Key {
        op::Space space;
        std::uint16_t kind = 0;
        RecordId id;
        friend auto operator<=>(const Key&, const Key&) = default;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct Slot {
        std::int64_t row = 0; ///< 0: not stored yet
        bool changed = false;
        bool fresh = false; ///< stored first in this transaction
        bool words = false; ///< what search finds it by may have changed
        RecordState state;
    };
    struct Line {
        std::vector<Slot*> slots; ///< of each part
        store::TimelineEntry entry;
    };

    [[nodiscard]] Result<Slot*> slot(const Key& key);
    /// Whether nothing of a dossier is stored: then its records need not be looked for.
    [[nodiscard]] Result<bool> unwritten(const ClientId& dossier);
    [[nodiscard]] Result<void> fold(const op::Ref& ref, const op::Space& space, op::Op op);
    [[nodiscard]] Result<void> team_record(const op::Ref& ref, const op::RecordSet& set, const RecordState& state);
    [[nodiscard]] Result<void> grant(const op::Ref& ref, const op::RecordSet& set);
    [[nodiscard]] Result<void> have_notice(const op::Ref& ref, const Record& record);
    [[nodiscard]] Result<void> member_row(const Record& record);
    [[nodiscard]] Result<void> write_people();
    [[nodiscard]] Result<void> device_row(const Record& record);
    [[nodiscard]] Result<void> absence(const Record& record);
    /// Every client's row depends on them.
    [[nodiscard]] Result<void> rules_changed();
    [[nodiscard]] Result<void> conference_moved(const RecordId& conference);
    [[nodiscard]] Result<void> retry_refused();
    [[nodiscard]] Result<void> want_holes();
    [[nodiscard]] Result<void> write_states();
    [[nodiscard]] Result<void> write_timeline();
    [[nodiscard]] Result<void> write_rows(const Key& key, const Slot& slot);
    [[nodiscard]] Result<void> write_list_rows(const Key& key, const Slot& slot);
    [[nodiscard]] Result<void> write_task_owners(const ClientId& dossier);
    [[nodiscard]] Result<void> write_clients();
    [[nodiscard]] Result<void> write_client(const ClientId& dossier, const care::TeamRules& rules);
    /// Follows what records of clients say about dossiers that are one.
    [[nodiscard]] Result<void> write_links();
    [[nodiscard]] Result<void> drop_client(const ClientId& dossier);

    FoldingContext c_;
    std::map<Key, Slot> slots_;
    std::vector<Line> lines_;
    std::vector<store::RecordText> texts_;
    std::map<ClientId, bool> unwritten_; ///< dossiers taken in since states were written
    std::set<ClientId> dossiers_;
    std::set<ClientId> rows_due_;        ///< dossiers whose client's row can be another one now
    std::set<ClientId> clients_changed_; ///< dossiers whose client record changed, and so what search finds it by
    std::set<ClientId> owners_changed_;  ///< dossiers with a participant that changed
    std::set<ClientId> linked_;          ///< dossiers of which it was said that they are part of another
    std::vector<const HeldKey*> new_keys_;
    bool rights_changed_ = false; ///< since refused ops were tried again
    bool people_changed_ = false;
    bool must_fold_again_ = false;
    bool erasures_touched_ = false;
    std::set<MemberId> people_touched_;
    std::set<ClientId> access_touched_;
    std::set<ClientId> access_due_; ///< of which the store does not know it yet
    op::LogicalTime latest_;
    Changes changes_;
};

/// What the team set for itself, as it is stored.
[[nodiscard]] Result<care::TeamRules> load_rules(const store::Db& db);
/// What search finds a stored record by; nothing for a removed one.
[[nodiscard]] Result<std::string> searched_text(const store::StoredRecord& stored);
/// A stored record as people see it.
[[nodiscard]] Result<Record> read_record(const store::StoredRecord& stored);

} // namespace kt::ledger

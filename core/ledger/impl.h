// The ledger as it is built: one store, the keys and people of it in memory, and one way to change anything.
#pragma once

#include "core/ledger/folding.h"
#include "core/ledger/ledger.h"
#include "core/store/erased.h"
#include "core/store/tx.h"

namespace kt::ledger {

/// What a device keeps of its place in a team.
struct Place {
    Identity identity;
    Founding founding;
    DeviceId inviter; ///< zero for the founder
    crypto::BoxPublic inviter_box{};
    std::vector<DeviceId> former = {}; ///< what this device was before it was restored from a backup
};

[[nodiscard]] Result<void> save_place(const store::Db& db, const Place& place);
/// Errors: StoreDamaged.
[[nodiscard]] Result<Place> load_place(const store::Db& db);

/// One op that a commit is about to write.
struct Planned {
    op::Space space;
    std::vector<op::RecordSet> records;
};

class LedgerImpl final : public Ledger {
  public:
    LedgerImpl(store::Db db, Place place, Clock& clock, Random& random);

    // --- starting (impl_start.cpp) ---
    [[nodiscard]] Result<void> start_team(std::string_view name, const Person& founder, std::string_view device);
    [[nodiscard]] Result<void> enter_team(const Welcome& welcome);
    [[nodiscard]] Result<void> resume();
    [[nodiscard]] Result<void> succeed(std::string_view name);
    Result<Bytes> welcome(const JoinRequest& request) override;

    // --- writing (impl_write.cpp, impl_undo.cpp) ---
    Result<Committed> commit(const Edit& edit) override;
    Result<Committed> choose(const RecordId& record, std::uint16_t field, const op::Ref& op) override;
    Result<Committed> undo(const op::Ref& op) override;

    // --- reading (impl_read.cpp, impl_lists.cpp) ---
    Result<Record> record(const RecordId& id) const override;
    Result<std::vector<Record>> records(const ClientId& dossier, std::optional<care::Kind> kind,
                                        bool with_removed) const override;
    Result<std::vector<HistoryLine>> history(const RecordId& id) const override;
    Result<care::StepsView> steps(const ClientId& dossier) const override;
    Result<Page<ClientRow>> clients(const ClientQuery& query) const override;
    Result<ClientRow> client(const ClientId& id) const override;
    Result<std::vector<TaskRow>> tasks(const TaskQuery& query) const override;
    Result<std::vector<AttentionRow>> attention(const AttentionQuery& query) const override;
    Result<std::vector<AttentionRow>> attention_for(std::span<const care::Reason> reasons, LocalDate due_by,
                                                    std::size_t most) const override;
    Result<care::TeamRules> rules() const override;
    Result<std::vector<care::Away>> away() const override;
    Result<care::CallFirst> call_first(const ClientId& client, LocalDate on) const override;
    Result<std::vector<ClientId>> joined_with(const ClientId& dossier) const override;
    Result<std::vector<UnreadRow>> unread(std::size_t most) const override;
    Result<std::vector<ClientId>> namesakes(std::string_view name, LocalDate born) const override;
    Result<std::vector<SignalRow>> open_signals(std::size_t most) const override;
    Result<std::vector<AgendaRow>> agenda(const RecordId& conference) const override;
    Result<std::vector<NeedRow>> needs(const NeedQuery& query) const override;
    Result<Page<TimelineRow>> timeline(const TimelineQuery& query) const override;
    Result<std::vector<ConflictRow>> conflicts(const ClientId& dossier_or_none) const override;
    Result<std::vector<SearchRow>> search(std::string_view words, std::size_t most) const override;
    Result<std::vector<MemberRow>> members() const override;
    Result<std::vector<DeviceRow>> devices() const override;
    Result<std::vector<PendingRow>> pending() const override;
    Result<std::vector<AccessRow>> access(const ClientId& dossier) const override;
    Result<care::Ground> my_ground(const ClientId& dossier, care::Compartment theme) const override;
    Result<std::vector<ClientId>> dossiers_on(const DeviceId& device) const override;
    Result<Committed> note_access(const ClientId& dossier, std::string_view action, std::string_view about,
                                  std::string_view reason) override;
    Result<void> note_found(std::span<const ClientId> dossiers) override;
    Result<std::vector<AccessLine>> access_log(const ClientId& dossier) const override;

    // --- emergencies (impl_emergency.cpp) ---
    Result<std::vector<EmergencyRow>> emergencies(std::string_view name, std::optional<LocalDate> born) const override;
    Result<Committed> open_emergency(const ClientId& dossier, std::string_view reason) override;

    const Identity& identity() const override { return place_.identity; }
    std::string team_name() const override;
    Result<void> keep_draft(std::string_view form, std::string_view field, std::optional<Value> value) override;
    Result<std::map<std::string, Value>> draft(std::string_view form) const override;
    Result<void> drop_draft(std::string_view form) override;

    Result<bool> renew_keys(std::size_t most) override;

    // --- erasure (impl_erase.cpp) ---
    Result<Committed> ask_erasure(const ErasureRequest& request) override;
    Result<Committed> agree_erasure(const RecordId& erasure) override;
    Result<std::vector<ErasureRow>> erasures() const override;

    // --- care of the store (impl_care.cpp) ---
    Result<void> rebuild() override;
    Result<VerifyReport> verify() override;
    Changes take_changes() override;
    const store::Db& store() const override { return db_; }
    Result<crypto::Hash> state_hash() const override;

    // --- the log (impl_admit.cpp, impl_send.cpp) ---
    TeamId team() const override { return place_.identity.team; }
    DeviceId device() const override { return place_.identity.device; }
    const crypto::BoxKeys& box_keys() const override { return place_.identity.box; }
    Result<DeviceId> peer_of(const crypto::BoxPublic& key) const override;
    Result<DeviceId> ended_peer(const crypto::BoxPublic& key) const override;
    Result<std::vector<Bytes>> farewell(const DeviceId& peer, const op::Have& theirs) override;
    Result<op::Have> have() const override;
    Result<std::optional<Bytes>> next_bundle(const DeviceId& peer, const op::Have& theirs) override;
    Result<bool> look_at_holes() override;
    Result<std::vector<op::Ref>> missing_bodies(std::size_t most) const override;
    Result<std::vector<Bytes>> bodies_for(const DeviceId& peer, std::span<const op::Ref> wanted) override;
    Result<Admitted> admit(ByteView bundle) override;
    Result<void> acknowledged(const DeviceId& peer, const op::Have& theirs) override;

    // --- without a peer at the other end (impl_post.cpp) ---
    Result<std::vector<Receipt>> receipts() const override;
    std::vector<DeviceId> former() const override { return place_.former; }
    Result<std::optional<Bytes>> bundle_for_all(const DeviceId& author, std::uint64_t from,
                                                std::uint64_t most) override;
    Result<std::optional<Bytes>> bundle_for(const MemberId& member, const DeviceId& author, std::uint64_t from,
                                            std::uint64_t most) override;
    Result<std::vector<Bytes>> bodies_for_all(std::span<const op::Ref> wanted) override;
    Result<std::vector<op::Ref>> bodies_in(ByteView bundle) const override;
    Result<Bytes> write_notice(op::Notice notice) override;
    Result<op::Notice> take_notice(ByteView notice) override;
    Result<std::uint64_t> destroyed() const override { return store::count_erased(db_); }
    Result<Value> remembered(std::string_view way) const override;
    Result<void> remember(std::string_view way, const Value& what) override;

  private:
    /// Runs `body(Folding&)` in a transaction: all of it is on disk when this returns without an error, or none.
    template <class T, class Body>
    Result<T> in_transaction(Body body);
    [[nodiscard]] Result<void> settle(Folding& folding);
    void after_rollback();
    /// The time of what was written here last.
    [[nodiscard]] Result<op::LogicalTime> own_last_time() const;
    [[nodiscard]] FoldingContext context();
    [[nodiscard]] op::FeedId feed(const DeviceId& device) const { return {team(), device}; }

    /// Whether keys are only given to who lacks them, or also renewed where somebody holds them without a ground.
    enum class Align : std::uint8_t { Give, Renew };

    /// With the newest key of the space when none is named.
    [[nodiscard]] Result<op::Ref> append(Folding& folding, const Planned& planned, const HeldKey* key = nullptr);
    [[nodiscard]] Result<std::vector<op::Ref>> write(Folding& folding, std::vector<Planned> ops);
    [[nodiscard]] Result<const HeldKey*> make_key(Folding& folding, const op::Space& space,
                                                  std::vector<op::Grantee>& devices);
    [[nodiscard]] Result<void> make_keys(Folding& folding, const std::vector<Planned>& ops);
    /// Gives keys to devices, in as few ops as the limits allow, written under the key `with`.
    [[nodiscard]] Result<void> grant(Folding& folding, std::span<const op::Grantee> devices,
                                     std::vector<const HeldKey*> keys, const HeldKey* with = nullptr);
    [[nodiscard]] std::vector<op::Grantee> my_devices() const;
    [[nodiscard]] Result<std::vector<op::Grantee>> writers_of(const care::AccessFacts& facts,
                                                              care::Compartment theme) const;
    [[nodiscard]] Result<const HeldKey*> first_within(const std::vector<const HeldKey*>& keys,
                                                      const std::vector<op::Grantee>& readers) const;
    [[nodiscard]] Result<const HeldKey*> key_to_write(const op::Space& space) const;
    [[nodiscard]] Result<std::vector<op::Grantee>> readers_of(const care::AccessFacts& facts,
                                                              care::Compartment theme) const;
    /// Those of the keys that a member has a ground for; of the team space all.
    [[nodiscard]] Result<std::vector<const HeldKey*>> readable_by(const store::MemberRow& who,
                                                                  const std::vector<const HeldKey*>& keys) const;
    [[nodiscard]] Result<void> follow_access(Folding& folding, Align how);
    [[nodiscard]] Result<void> give_all(Folding& folding, const MemberId& member);
    [[nodiscard]] Result<void> align(Folding& folding, const ClientId& dossier, Align how);
    [[nodiscard]] Result<void> give_to_readers(Folding& folding, const op::Space& space,
                                               const std::vector<op::Grantee>& readers);
    [[nodiscard]] Result<void> renew_team_key(Folding& folding);
    [[nodiscard]] Result<void> end_who_left();
    /// Puts keys in the order in which we got them, which is about that in which their spaces were first written.
    [[nodiscard]] Result<void> in_order_of_use(std::vector<const HeldKey*>& keys) const;
    [[nodiscard]] Result<void> grant_latecomers(Folding& folding, const std::set<DeviceId>& known);
    [[nodiscard]] std::set<DeviceId> known_devices() const;
    [[nodiscard]] Result<Committed> commit_planned(std::vector<Planned> ops, const ClientId& dossier,
                                                   std::vector<RecordId> records);

    [[nodiscard]] Result<std::optional<store::StoredRecord>> stored(const ClientId& dossier, care::Kind kind,
                                                                    const RecordId& id) const;
    [[nodiscard]] Result<void> plan(const RecordChange& change, const ClientId& dossier, std::vector<Planned>& ops,
                                    std::vector<RecordId>& ids) const;
    [[nodiscard]] Result<void> name_cuts(const RecordChange& change, op::RecordSet& set,
                                         const RecordState* state) const;
    [[nodiscard]] LocalDate today() const;
    /// Until when this member may look in what was sealed for an emergency; nothing when it is not open.
    [[nodiscard]] Result<std::optional<Instant>> emergency_open_until(const ClientId& dossier) const;
    [[nodiscard]] Result<bool> is_closed_to_me(const op::Space& space, std::uint16_t kind) const;

    /// Carries out what counts and was not carried out here, and says so.
    [[nodiscard]] Result<void> obey(Folding& folding);
    /// Whether an entry is a line of the access log, which then outlives its key and can still be verified.
    [[nodiscard]] Result<bool> keep_log_line(const op::Space& space, const op::Ref& ref);
    [[nodiscard]] Result<std::uint64_t> destroy(const ErasureScope& scope);
    [[nodiscard]] Result<void> confirm_erasure(Folding& folding, const RecordId& erasure, std::uint64_t bodies);
    [[nodiscard]] Result<ErasureScope> scope_of(const ErasureRequest& request) const;
    [[nodiscard]] Result<void> may_ask_erasure(const ErasureRequest& request) const;
    /// The ops that say what a record says, and ops that say again what else they say.
    [[nodiscard]] Result<ErasureScope> record_scope(const store::StoredRecord& stored,
                                                    std::vector<Planned>& said_again) const;

    struct Sending;
    [[nodiscard]] Result<std::optional<Bytes>> bundle_of_feed(const Sending& sending, const DeviceId& author,
                                                              std::uint64_t from, std::uint64_t most);
    [[nodiscard]] Result<op::Seal> seal_at(const DeviceId& author, std::uint64_t n, const crypto::Hash& chain);
    [[nodiscard]] Result<bool> may_open(const Sending& sending, const op::Ref& ref, const HeldKey& key) const;
    [[nodiscard]] Result<void> believe(const op::Notice& notice);
    [[nodiscard]] Result<std::optional<op::Ref>> granted_to(const MemberId& member, const HeldKey& key) const;
    [[nodiscard]] Result<std::vector<Bytes>> bundles_of(const Sending& sending, const std::set<op::Ref>& refs);

    [[nodiscard]] Result<std::optional<crypto::SignPublic>>
    key_of_successor(ByteView bundle, const op::BundleHead& head, const OpeningRing& ring) const;
    [[nodiscard]] Result<Admitted> admit_verified(Folding& folding, const op::Verified& run, ByteView bundle);
    [[nodiscard]] Result<std::uint64_t> verify_feed(const DeviceId& device, VerifyReport& report) const;
    [[nodiscard]] Result<void> fold_again(Folding& folding);
    /// The same, in a transaction of the caller, and everything is written.
    [[nodiscard]] Result<void> fold_all();
    [[nodiscard]] Result<void> hash_clients(crypto::Hasher& hasher, bool closed) const;
    /// What is derived is of this version's making.
    [[nodiscard]] Result<void> note_rebuilt();
    [[nodiscard]] Result<std::uint64_t> pending_of(const MemberId& member, const op::Have& mine) const;

    store::Db db_;
    Place place_;
    Clock& clock_;
    Random& random_;
    Keys keys_;
    Team team_;
    Dossiers dossiers_;
    /// Where it was seen since the start who holds the keys: the newest there was, and the one that may be written
    /// under.
    struct Chosen {
        crypto::Tag8 newest{};
        crypto::Tag8 chosen{};
    };
    std::map<op::Space, Chosen> chosen_;
    LocalDate chosen_on_;                 ///< the day on which that was seen
    std::map<ClientId, LocalDate> found_; ///< when a search was last written down for a dossier
    op::LogicalTime last_;                ///< of what was written here, or taken in from a clock that can be right
    op::LogicalTime saved_last_;          ///< what the store would tell: its setting, or our own last op
    Changes changes_;
    bool erased_ = false; ///< in the transaction that runs
};

template <class T, class Body>
Result<T> LedgerImpl::in_transaction(Body body) {
    auto run = [&]() -> Result<T> {
        KT_TRY(store::Tx tx, store::Tx::begin(db_));
        Folding folding(context());
        Result<T> result = body(folding);
        if (!result) return result;
        KT_CHECK(settle(folding));
        if (folding.must_fold_again()) KT_CHECK(fold_all());
        KT_CHECK(obey(folding));
        KT_CHECK(tx.commit());
        changes_.merge(folding.changes());
        return result;
    };
    Result<T> result = run();
    if (!result) after_rollback();
    // What was deleted is overwritten in the file only when it leaves the journal.
    if (std::exchange(erased_, false) && result)
        if (const auto emptied = store::empty_journal(db_); !emptied) return emptied.error();
    return result;
}

} // namespace kt::ledger

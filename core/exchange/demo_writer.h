// Writes the demo's dossiers; the words are in demo_story.cpp, Mrs Willemsen's dossier in demo_willemsen.cpp.
#pragma once

#include "core/exchange/demo.h"
#include "core/exchange/demo_story.h"

#include <random>

namespace kt::exchange::demo {

/// A day of the demo's past or future, counted from its today.
using Fields = std::vector<ledger::FieldChange>;

/// One edit being put together.
class Batch {
  public:
    Batch(const ClientId& dossier, care::Role writer) : writer_(writer) { edit.dossier = dossier; }

    ledger::Edit edit;

    /// The record's place in the edit; nothing when the writer does not read its compartment, and it is left out.
    std::optional<std::size_t> add(care::Kind kind, Fields fields);

  private:
    care::Role writer_;
};

/// One client of the demo.
struct Client {
    std::size_t number = 0; ///< counted from 0; decides everything else
    const Story* story = nullptr;
    care::Step step{}; ///< the step the client is in
    int variant = 0;   ///< how far within the step
    std::string name;
    bool woman = true;
    LocalDate born;
};

class Writer {
  public:
    Writer(Demo::Commit commit, std::span<const ledger::MemberRow> members, const DemoOptions& options);

    [[nodiscard]] Result<bool> step();
    [[nodiscard]] std::size_t done() const { return done_; }
    [[nodiscard]] std::size_t all() const { return options_.clients; }

    [[nodiscard]] LocalDate day(int from_today) const { return options_.today.plus_days(from_today); }
    /// Ten o'clock or so on a day of the demo.
    [[nodiscard]] Instant moment(int from_today, int hour = 10) const;
    [[nodiscard]] MemberId member(care::Role role) const;
    [[nodiscard]] const RecordId& past_meeting() const { return meetings_[0]; }
    [[nodiscard]] Batch batch(const ClientId& dossier = {}) const { return {dossier, writer_}; }
    [[nodiscard]] Result<ledger::Committed> write(const Batch& batch) const { return commit_(batch.edit); }
    /// Adds the result of an instrument, scored.
    void add_result(Batch& batch, std::string_view instrument, ValueMap answers, LocalDate on, Fields more = {}) const;

  private:
    [[nodiscard]] Result<void> write_team();
    [[nodiscard]] Result<void> write_meetings();
    [[nodiscard]] Result<void> write_client(const Client& client);
    [[nodiscard]] Result<void> write_small(std::size_t number);

    [[nodiscard]] Client client_of(std::size_t number);
    [[nodiscard]] Fields identity_of(const Client& client);
    void add_finding(Batch& batch, const Client& client);
    void add_team(Batch& batch, const Client& client);
    void add_agenda(Batch& batch, const Client& client);
    void add_assessment(Batch& batch, const Client& client, const RecordId& assessment);
    void add_plan(Batch& batch, const Client& client);
    void add_follow_up(Batch& batch, const Client& client, const RecordId& goal);
    void add_coordination(Batch& batch, const Client& client);
    void add_task(Batch& batch, std::string_view description, int due, Fields more = {});
    [[nodiscard]] ValueMap frail_answers();
    [[nodiscard]] std::size_t below(std::size_t bound) { return static_cast<std::size_t>(engine_() % bound); }
    [[nodiscard]] std::string next_bsn();

    Demo::Commit commit_;
    DemoOptions options_;
    care::Role writer_ = care::Role::CaseManager; ///< when nobody of the team is "me"
    std::vector<ledger::MemberRow> members_;      ///< of the team before the demo
    std::map<care::Role, MemberId> crew_;
    std::vector<MemberId> owners_;     ///< who gets tasks, in turn
    std::array<RecordId, 2> meetings_; ///< one that was, one to come
    std::mt19937_64 engine_;
    std::vector<std::size_t> surnames_; ///< in an order of this seed
    std::size_t tasks_ = 0;
    int bsn_ = 999'990'019;
    bool team_written_ = false;
    std::size_t done_ = 0;
};

/// The one client whose whole course is told (domain §6).
[[nodiscard]] Result<void> write_willemsen(const Writer& writer);

/// Her plan beyond its goals: crisis, wishes, carer; an evaluation of `goal` and a preparation of `item`.
void add_wishes(const Writer& writer, Batch& batch, const RecordId& goal, const RecordId& item);

} // namespace kt::exchange::demo

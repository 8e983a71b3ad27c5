// A team of profiles in files, and what is written in them.
#pragma once

#include "core/crypto/random.h"
#include "core/ledger/ledger.h"
#include "tests/bench/measure.h"

namespace kt::bench {

using ledger::Ledger;

/// One profile in a file, open or closed.
struct Profile {
    std::filesystem::path file;
    crypto::StoreKey key;
    std::unique_ptr<Ledger> ledger;
};

/// Makes profiles in a folder that the caller removes.
class Place {
  public:
    explicit Place(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// A new, empty database.
    [[nodiscard]] store::Db database(Profile& profile, const std::string& name);
    /// A team of one.
    [[nodiscard]] Profile found(const std::string& name);
    /// The same, writing without waiting for the disk until it is opened again: for what is only made to be read.
    [[nodiscard]] Profile found_fast(const std::string& name);
    /// Another member's profile; with the same seed it is the same device, however often it is made.
    [[nodiscard]] Profile join(const std::string& name, const Bytes& welcome, std::uint64_t seed);
    /// Lets in the device of a seed.
    [[nodiscard]] static Bytes welcome(Ledger& inviter, std::uint64_t seed);
    /// Closes and opens it, as the app does.
    void reopen(Profile& profile);
    /// Closes and opens it to be written without waiting for the disk.
    void reopen_fast(Profile& profile);
    /// Closes it and removes its files.
    static void remove(Profile& profile);

  private:
    std::filesystem::path folder_;
    SystemClock clock_;
    crypto::SystemRandom random_;
};

/// What went over in one exchange, and where the time went.
struct Sent {
    std::size_t bundles = 0;
    std::size_t bytes = 0;
    Spent sending;
    Spent admitting;
    [[nodiscard]] Spent spent() const { return sending + admitting; }
};
/// All that `to` lacks, confirmed.
Sent send_all(Ledger& from, Ledger& to);

/// A name that one in some hundreds of clients has.
[[nodiscard]] std::string name_of(std::size_t client);
/// A new client.
[[nodiscard]] ledger::RecordChange client_record(std::size_t client);
/// A record of 6 fields: three of four are goals, the others open tasks.
[[nodiscard]] ledger::RecordChange form(std::size_t client, std::size_t n);
/// A goal of 6 fields.
[[nodiscard]] ledger::RecordChange goal_form(std::size_t client, std::size_t n);

/// Who was made, and of each the ids of its goals when only goals were asked for.
struct Filled {
    std::vector<ClientId> clients;
    std::vector<std::vector<RecordId>> records;
    std::size_t ops = 0;
};
/// Clients with records, so many to a commit.
[[nodiscard]] Filled fill(Ledger& ledger, std::size_t clients, std::size_t records, std::size_t per_commit,
                          bool only_goals = false);

} // namespace kt::bench

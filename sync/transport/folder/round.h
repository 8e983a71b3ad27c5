// One exchange through a folder that several devices see, or that is carried from one to the other.
#pragma once

#include "core/ledger/post.h"
#include "sync/transport/folder/memory.h"
#include "sync/transport/folder/report.h"
#include "sync/transport/folder/shelf.h"

namespace kt::folder {

/// What earlier rounds found in files, so that no file is read twice while a profile is open. A device never gives a
/// name twice, so name and size tell a file.
class Seen {
  public:
    struct File {
        std::uint64_t size = 0;
        std::optional<op::BundleHead> head; ///< nothing: of another team
    };
    std::map<std::string, File> files;
};

/// Reads all that is new, forgets what everybody has, writes what somebody lacks. A state machine: one thread, that of
/// the ledger, and each step does at most one file's work.
class Round {
  public:
    /// `seen` outlives the round.
    Round(ledger::Post& post, std::filesystem::path folder, Seen& seen, Random& random);

    /// Does the next piece; false at the end. Errors: NoFolder, and those of the ledger; never because of a file.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] const Report& report() const { return report_; }

  private:
    enum class Phase : std::uint8_t { Look, Notices, Bundles, Holes, Bodies, Tidy, Write, Answer, Tell, End };
    struct Ours {
        std::size_t file = 0; ///< in files_
        op::BundleHead head;
    };

    // --- reading (round_read.cpp) ---
    [[nodiscard]] Result<void> look();
    [[nodiscard]] Result<void> take_notice(std::size_t i);
    [[nodiscard]] Result<bool> next_bundle();
    [[nodiscard]] Result<void> read_bundle(std::size_t i);
    [[nodiscard]] Result<void> take_bundle(std::size_t i, ByteView bytes);
    [[nodiscard]] Result<bool> fill_holes();
    void compare_with_memory();

    // --- writing (round_write.cpp) ---
    [[nodiscard]] Result<void> tidy();
    [[nodiscard]] Result<bool> write_next();
    [[nodiscard]] Result<bool> plan(const DeviceId& author, std::uint64_t end);
    [[nodiscard]] Result<void> answer();
    [[nodiscard]] Result<void> tell();
    [[nodiscard]] Result<void> put(ByteView bundle);
    [[nodiscard]] Result<void> put_file(const std::string& name, ByteView bytes);
    [[nodiscard]] std::uint64_t lacking_from(const DeviceId& author) const;
    [[nodiscard]] bool wanted_in(const op::BundleHead& head) const;
    [[nodiscard]] bool is_mine(const Found& file) const;
    [[nodiscard]] std::vector<Ours> mine_of(const DeviceId& author) const;
    void drop(const Found& file);
    [[nodiscard]] Result<void> keep_memory();

    ledger::Post& post_;
    std::filesystem::path folder_;
    Seen& seen_;
    Random& random_;
    Phase phase_ = Phase::Look;
    Report report_;
    std::string home_;           ///< our tag
    std::set<std::string> ours_; ///< and those of what we were before
    std::vector<Found> files_;
    std::map<std::size_t, op::BundleHead> good_; ///< files that hold what they say
    std::set<std::size_t> broken_;               ///< files that do not
    std::vector<std::size_t> queue_;             ///< to be read, first last
    std::vector<std::size_t> waiting_;
    std::vector<std::size_t> later_; ///< notices of devices that are unknown yet
    bool progress_ = false;
    std::map<DeviceId, op::Notice> notices_; ///< the latest of each device
    std::set<std::string> unread_notices_;   ///< tags with one that could not be read now
    std::set<op::Ref> missing_;
    Memory memory_;
    Memory before_;
    Place place_;
    std::vector<ledger::Receipt> receipts_;
    std::vector<DeviceId> authors_; ///< feeds still to be written, first last
    std::uint64_t at_ = 0;          ///< entry of the first of them to be written next
    std::vector<std::size_t> replaced_;
};

} // namespace kt::folder

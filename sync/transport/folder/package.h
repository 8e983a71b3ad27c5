// One file with all that somebody lacks, to send or carry by whatever way there is.
#pragma once

#include "core/crypto/hash.h"
#include "core/ledger/post.h"
#include "sync/transport/folder/disk.h"
#include "sync/transport/folder/report.h"

#include <fstream>

namespace kt::folder {

enum class Piece : std::uint8_t { End = 0, Bundle = 1, Notice = 2 };

/// Reads a package piece by piece. Errors: NotAPackage, BundleVersion, PackageDamaged, Io; the stream is the caller's.
class PackageReader {
  public:
    struct Part {
        Piece what = Piece::End;
        Bytes bytes;
    };
    [[nodiscard]] static Result<PackageReader> open(std::istream& in);
    [[nodiscard]] const crypto::Tag8& team() const { return team_; }
    /// The next piece. The last one is the end, and then the whole is as it was made.
    [[nodiscard]] Result<Part> next();

  private:
    explicit PackageReader(std::istream& in);
    std::istream* in_;
    crypto::Tag8 team_{};
    std::unique_ptr<crypto::Hasher> hasher_;
};

/// Makes a package. One thread, that of the ledger; each step packs at most one bundle.
class Packing {
  public:
    /// For one member only what that member lacks and can read; for nobody in particular what anybody lacks. With
    /// `all` also what was acknowledged. Errors: NotFound for a member without a device, and those of a new file.
    [[nodiscard]] static Result<Packing> begin(ledger::Post& post, const std::filesystem::path& file,
                                               std::optional<MemberId> member, bool all);
    /// False when it is finished and lies under its name.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] std::uint64_t entries() const { return entries_; }
    [[nodiscard]] std::uint64_t bytes() const { return bytes_; }

  private:
    Packing(ledger::Post& post, NewFile out, std::optional<MemberId> member);
    [[nodiscard]] Result<void> put(Piece what, ByteView bytes);
    [[nodiscard]] Result<void> close();

    ledger::Post* post_;
    NewFile out_;
    std::optional<MemberId> member_;
    std::unique_ptr<crypto::Hasher> hasher_;
    std::vector<std::pair<DeviceId, std::uint64_t>> feeds_; ///< to be packed from there on, first last
    std::uint64_t entries_ = 0;
    std::uint64_t bytes_ = 0;
};

/// Opens a package: first the whole is checked, only then anything is taken in. Opening twice changes nothing.
class Opening {
  public:
    Opening(ledger::Post& post, std::filesystem::path file);
    /// Does the next piece; false at the end. Errors: NotFound, those of a reader, OtherTeam, and those of the ledger.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] const Report& report() const { return report_; }

  private:
    enum class Phase : std::uint8_t { Begin, Check, Take, Holes, End };
    [[nodiscard]] Result<void> rewind();
    [[nodiscard]] Result<void> take(const PackageReader::Part& part);
    [[nodiscard]] Result<void> after_pass();

    ledger::Post& post_;
    std::filesystem::path file_;
    std::ifstream in_;
    std::optional<PackageReader> reader_;
    Phase phase_ = Phase::Begin;
    Report report_;
    bool progress_ = false;
    std::uint64_t missing_ = 0;
};

} // namespace kt::folder

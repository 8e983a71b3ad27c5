// Records on a byte stream, and messages cut into records. Byte tables: WIRE.md.
#pragma once

#include "core/base/bytes.h"

namespace kt::wire {

inline constexpr std::size_t max_record = 65'535; ///< Noise's largest message
inline constexpr std::size_t max_piece =
    max_record - 16 - 1; ///< of a message in one record: authenticator and mark go off
inline constexpr std::size_t max_message = (std::size_t{2} << 20U) + (std::size_t{64} << 10U); ///< a bundle and room

/// Puts the length in front of a record and appends both to `out`. `body` has 1 to `max_record` bytes.
void append_record(Bytes& out, ByteView body);

/// Cuts a byte stream into records. Holds at most what was given to it and not yet taken.
class RecordReader {
  public:
    /// Records longer than this are refused from now on, as soon as their length is seen.
    void limit(std::size_t most) { limit_ = most; }
    /// Adds what arrived.
    void add(ByteView bytes);
    /// The next whole record, or nothing until more has arrived. Errors: FrameTooLarge, BadFrame (empty record); the
    /// stream cannot be read on after either.
    [[nodiscard]] Result<std::optional<Bytes>> next();

  private:
    Bytes held_;
    std::size_t taken_ = 0;
    std::size_t limit_ = max_record;
};

/// The pieces of a message, each with its mark in front, ready to be encrypted one by one.
[[nodiscard]] std::vector<Bytes> pieces_of(ByteView message);

/// Puts a message together from its pieces. Memory: what has arrived, at most the limit.
class Assembler {
  public:
    explicit Assembler(std::size_t most = max_message) : most_(most) {}
    /// Takes one piece; the message when it was the last. Errors: FrameTooLarge; BadFrame for an empty piece, an
    /// unknown mark or a short piece that is not the last.
    [[nodiscard]] Result<std::optional<Bytes>> add(ByteView piece);

  private:
    Bytes held_;
    std::size_t most_;
};

} // namespace kt::wire

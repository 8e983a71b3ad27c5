#include "sync/wire/frame.h"

#include <algorithm>

namespace kt::wire {
namespace {

constexpr std::uint8_t last = 0;
constexpr std::uint8_t more = 1;

} // namespace

void append_record(Bytes& out, ByteView body) {
    out.push_back(static_cast<std::uint8_t>(body.size() >> 8U));
    out.push_back(static_cast<std::uint8_t>(body.size()));
    out.insert(out.end(), body.begin(), body.end());
}

void RecordReader::add(ByteView bytes) {
    held_.erase(held_.begin(), held_.begin() + static_cast<std::ptrdiff_t>(taken_));
    taken_ = 0;
    held_.insert(held_.end(), bytes.begin(), bytes.end());
}

Result<std::optional<Bytes>> RecordReader::next() {
    const ByteView rest = ByteView(held_).subspan(taken_);
    if (rest.size() < 2) return std::optional<Bytes>();
    const std::size_t size = std::size_t{rest[0]} * 256 + rest[1];
    if (size == 0) return Errc::BadFrame;
    if (size > limit_) return Errc::FrameTooLarge;
    if (rest.size() < 2 + size) return std::optional<Bytes>();
    taken_ += 2 + size;
    return std::optional(copy_of(rest.subspan(2, size)));
}

std::vector<Bytes> pieces_of(ByteView message) {
    std::vector<Bytes> out;
    do {
        const ByteView part = message.first(std::min(message.size(), max_piece));
        message = message.subspan(part.size());
        Bytes piece;
        piece.reserve(1 + part.size());
        piece.push_back(message.empty() ? last : more);
        piece.insert(piece.end(), part.begin(), part.end());
        out.push_back(std::move(piece));
    } while (!message.empty());
    return out;
}

Result<std::optional<Bytes>> Assembler::add(ByteView piece) {
    if (piece.size() < 2 || piece[0] > more) return Errc::BadFrame;
    const ByteView part = piece.subspan(1);
    // Only full pieces may have a follower, so a message has one way to be cut and cannot dribble in.
    if (piece[0] == more && part.size() != max_piece) return Errc::BadFrame;
    if (part.size() > most_ - held_.size()) return Errc::FrameTooLarge;
    held_.insert(held_.end(), part.begin(), part.end());
    if (piece[0] == more) return std::optional<Bytes>();
    return std::optional(std::exchange(held_, {}));
}

} // namespace kt::wire

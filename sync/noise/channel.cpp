#include "sync/noise/channel.h"

#include <algorithm>

namespace kt::noise {
namespace {

constexpr std::uint8_t version = 1;
constexpr std::size_t preamble_size = 4;
constexpr std::size_t handshake_limit = 512; // far above the 96 bytes of the longest message

// Why a connection ends before it is encrypted; one byte, too short for any other record.
enum class Refusal : std::uint8_t { Handshake = 1, Version = 2 };

Bytes preamble(Purpose purpose) {
    return {'K', 'T', static_cast<std::uint8_t>(purpose), version};
}

Result<Purpose> read_preamble(ByteView record) {
    if (record.size() != preamble_size || record[0] != 'K' || record[1] != 'T') return Errc::BadFrame;
    if (record[3] != version) return Errc::ProtocolVersion;
    if (record[2] != 1 && record[2] != 2) return Errc::BadFrame;
    return static_cast<Purpose>(record[2]);
}

Handshake::Setup handshake_setup(Channel::Setup& setup) {
    return {setup.role, std::move(setup.own), std::move(setup.psk), preamble(setup.purpose)};
}

Error refused(std::uint8_t reason) {
    return fail(reason == static_cast<std::uint8_t>(Refusal::Version) ? Errc::ProtocolVersion : Errc::HandshakeFailed,
                "peer");
}

} // namespace

Result<std::optional<Purpose>> purpose_of(ByteView first_bytes) {
    wire::RecordReader records;
    records.limit(preamble_size);
    records.add(first_bytes.first(std::min(first_bytes.size(), 2 + preamble_size)));
    KT_TRY(const auto record, records.next());
    if (!record) return std::optional<Purpose>();
    KT_TRY(const Purpose purpose, read_preamble(*record));
    return std::optional(purpose);
}

Channel::Channel(Setup setup, Random& random)
    : role_(setup.role), purpose_(setup.purpose), accept_(std::move(setup.accept)),
      stage_(setup.role == Role::Initiator ? Stage::Handshake : Stage::Preamble),
      handshake_(handshake_setup(setup), random), assembler_(setup.max_message) {
    records_.limit(handshake_limit);
}

Bytes Channel::open() {
    Bytes out;
    if (role_ != Role::Initiator) return out;
    wire::append_record(out, preamble(purpose_));
    if (const auto first = handshake_.write()) wire::append_record(out, *first);
    return out;
}

Fed Channel::feed(ByteView bytes) {
    Fed fed;
    if (stage_ == Stage::Dead) {
        fed.failure = fail(Errc::HandshakeFailed, "closed");
        return fed;
    }
    records_.add(bytes);
    for (;;) {
        const auto record = records_.next();
        if (record && !*record) return fed;
        const auto taken = record ? take(**record, fed) : Result<void>(record.error());
        if (taken) continue;
        die(taken.error(), fed);
        return fed;
    }
}

void Channel::die(const Error& error, Fed& fed) {
    // Only what this side found is worth saying, and only while nothing is encrypted.
    if (stage_ != Stage::Transport && error.where != "peer") {
        const auto reason = error.code == Errc::ProtocolVersion ? Refusal::Version : Refusal::Handshake;
        wire::append_record(fed.send, Bytes{static_cast<std::uint8_t>(reason)});
    }
    stage_ = Stage::Dead;
    fed.failure = error;
}

Result<void> Channel::take(ByteView record, Fed& fed) {
    if (record.size() == 1 && !heard_ && stage_ != Stage::Preamble) return refused(record[0]);
    switch (stage_) {
    case Stage::Preamble: return take_preamble(record);
    case Stage::Handshake: return take_handshake(record, fed);
    case Stage::Transport: return take_transport(record, fed);
    case Stage::Dead: break;
    }
    return Errc::HandshakeFailed;
}

Result<void> Channel::take_preamble(ByteView record) {
    KT_TRY(const Purpose purpose, read_preamble(record));
    if (purpose != purpose_) return Errc::HandshakeFailed;
    stage_ = Stage::Handshake;
    return {};
}

Result<void> Channel::take_handshake(ByteView record, Fed& fed) {
    KT_TRY(const Bytes payload, handshake_.read(record));
    if (!payload.empty()) return Errc::HandshakeFailed;
    // A responder shows its key first; who we are is said only to one we want to talk to.
    if (role_ == Role::Initiator && accept_) KT_CHECK(accept_(*handshake_.remote()));
    if (!handshake_.finished()) {
        KT_TRY(const Bytes answer, handshake_.write());
        wire::append_record(fed.send, answer);
    }
    return handshake_.finished() ? establish(fed) : Result<void>();
}

Result<void> Channel::establish(Fed& fed) {
    KT_TRY(auto established, handshake_.finish());
    established_.emplace(std::move(established));
    stage_ = Stage::Transport;
    records_.limit(wire::max_record);
    if (role_ == Role::Responder && accept_) {
        if (const auto accepted = accept_(established_->remote); !accepted) {
            KT_TRY(const Bytes bye, send(wire::Bye{std::string(errc_name(accepted.code()))}));
            fed.send.insert(fed.send.end(), bye.begin(), bye.end());
            return accepted.error();
        }
    }
    fed.established = true;
    return {};
}

Result<void> Channel::take_transport(ByteView record, Fed& fed) {
    const auto piece = established_->receive.decrypt(record);
    if (!piece) return Errc::BadFrame;
    heard_ = true;
    KT_TRY(const auto whole, assembler_.add(*piece));
    if (!whole) return {};
    KT_TRY(wire::Message message, wire::decode(*whole));
    fed.messages.push_back(std::move(message));
    return {};
}

Result<Bytes> Channel::send(const wire::Message& message) {
    if (stage_ != Stage::Transport) return Errc::HandshakeFailed;
    const Bytes whole = wire::encode(message);
    if (whole.size() > wire::max_message) return Errc::TooLarge;
    Bytes out;
    for (const Bytes& piece : wire::pieces_of(whole)) {
        KT_TRY(const Bytes cipher, established_->send.encrypt(piece));
        wire::append_record(out, cipher);
    }
    return out;
}

} // namespace kt::noise

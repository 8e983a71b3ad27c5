// What two devices say to each other. Byte tables: WIRE.md.
#pragma once

#include "core/crypto/box.h"
#include "core/crypto/hash.h"
#include "core/crypto/sign.h"
#include "core/op/bundle.h"

#include <variant>

namespace kt::wire {

inline constexpr std::uint64_t protocol_oldest = 1; ///< the oldest version of the messages we still speak
inline constexpr std::uint64_t protocol_newest = 1;
inline constexpr std::size_t max_devices = 20'000; ///< in one have
inline constexpr std::size_t max_wanted = 10'000;  ///< entries in one Want
inline constexpr std::size_t max_name = 200;       ///< bytes of a name or a code

/// First message of both sides.
struct Hello {
    std::uint64_t oldest = protocol_oldest;
    std::uint64_t newest = protocol_newest;
    crypto::Tag8 team{}; ///< zero while pairing: a newcomer has no team yet
    op::Have have;
    std::uint64_t features = 0; ///< bits that a newer version may set; unknown ones are ignored
    friend bool operator==(const Hello&, const Hello&) = default;
};

/// "I have stored this much", sent after the commit.
struct Ack {
    op::Have have;
    friend bool operator==(const Ack&, const Ack&) = default;
};

/// One bundle, opened by the ledger.
struct Bundle {
    Bytes bytes;
    friend bool operator==(const Bundle&, const Bundle&) = default;
};

/// Entries whose body is missing here although we hold the key.
struct Want {
    std::vector<op::Ref> entries;
    friend bool operator==(const Want&, const Want&) = default;
};

/// "You have all I can give you for now", with what this side counted.
struct Done {
    std::uint64_t sent = 0;        ///< bundles
    std::uint64_t received = 0;    ///< bundles
    std::uint64_t rejected = 0;    ///< entries
    std::uint64_t quarantined = 0; ///< entries
    friend bool operator==(const Done&, const Done&) = default;
};

/// The end of the conversation; `code` is empty after success, an error's name otherwise (perhaps one we do not know).
struct Bye {
    std::string code;
    friend bool operator==(const Bye&, const Bye&) = default;
};

/// A newcomer asks to be admitted.
struct Request {
    std::string member;
    std::string organisation;
    std::string device;
    crypto::SignPublic sign{};
    crypto::BoxPublic box{};
    friend bool operator==(const Request&, const Request&) = default;
};

/// "The spoken words are the same here."
struct Confirm {
    friend bool operator==(const Confirm&, const Confirm&) = default;
};

/// What the newcomer needs; written and read by the ledger.
struct Welcome {
    Bytes bytes;
    friend bool operator==(const Welcome&, const Welcome&) = default;
};

/// A message of a newer version; skipped.
struct Unknown {
    std::uint64_t type = 0;
    friend bool operator==(const Unknown&, const Unknown&) = default;
};

using Message = std::variant<Hello, Ack, Bundle, Want, Done, Bye, Request, Confirm, Welcome, Unknown>;

/// Handles a message by its type: `std::visit(Overloaded{[](const Ack&) {…}, …}, message)`.
template <class... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

/// The only bytes of a message. Texts longer than `max_name` are cut to it at a whole character; an Unknown has no
/// fields.
[[nodiscard]] Bytes encode(const Message& message);
/// Errors: those of `cbor::check`; BadMessage for missing or wrong fields, TooLarge beyond the limits above. Items
/// after the known ones are ignored.
[[nodiscard]] Result<Message> decode(ByteView bytes);

/// The version both speak. Errors: ProtocolVersion.
[[nodiscard]] Result<std::uint64_t> agreed_version(const Hello& mine, const Hello& theirs);

} // namespace kt::wire

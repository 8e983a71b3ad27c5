// The one-time code of an invitation, as it is read from a screen, typed and scanned.
#pragma once

#include "core/crypto/secret.h"

#include <string>

namespace kt::pairing {

/// 128 random bits that let their holder ask to join.
using Code = crypto::Secret<16, struct CodePurpose>;

/// A code, and where the inviter listens when that is known.
struct Invitation {
    Code code;
    std::string address; ///< "host:port" or "[v6]:port"; empty: to be found on the network
};

/// Seven groups of four: 26 base32 characters and a pair that catches any one or two wrong ones, such as a swap.
[[nodiscard]] std::string code_text(const Code& code);
/// What a QR code holds: `kernteam:1:<code>[@host:port]`.
[[nodiscard]] std::string invitation_text(const Invitation& invitation);

/// Reads what either of the two writes, as people type it: any case, blanks and dashes anywhere in the code, 0 for O, 1
/// for L, 8 for B. Errors: BadCode, BadAddress, ProtocolVersion (a newer QR form).
[[nodiscard]] Result<Invitation> parse_invitation(std::string_view text);

/// The key that the code brings into the handshake.
[[nodiscard]] crypto::Psk psk_of(const Code& code);

} // namespace kt::pairing

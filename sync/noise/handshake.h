// Noise_XX and Noise_XXpsk3 over 25519, ChaChaPoly, SHA512 (noiseprotocol.org, revision 34).
#pragma once

#include "core/crypto/aead.h"
#include "core/crypto/box.h"
#include "core/crypto/hash.h"

namespace kt::noise {

enum class Role : std::uint8_t { Initiator, Responder };

inline constexpr std::size_t max_message = 65'535; ///< of any Noise message, its authenticators included

/// One direction of an established channel.
class Cipher {
  public:
    explicit Cipher(crypto::AeadKey key, std::uint64_t n = 0) : key_(std::move(key)), n_(n) {}
    /// Errors: TooLarge for a plaintext that does not fit a message, HandshakeFailed when all nonces are used.
    [[nodiscard]] Result<Bytes> encrypt(ByteView plain, ByteView bound = {});
    /// Errors: CannotOpen, after which the same message may be tried again; HandshakeFailed when all nonces are used.
    [[nodiscard]] Result<Bytes> decrypt(ByteView cipher, ByteView bound = {});

  private:
    crypto::AeadKey key_;
    std::uint64_t n_;
};

/// What a finished handshake leaves.
struct Established {
    Cipher send;
    Cipher receive;
    crypto::Sha512 hash{};      ///< the same on both sides, and on no other channel
    crypto::BoxPublic remote{}; ///< the other's static key, which it has proven to hold
};

/// The chaining key, handshake hash and cipher key of a handshake that runs.
class Symmetric {
  public:
    explicit Symmetric(std::string_view protocol_name);
    void mix_hash(ByteView data);
    void mix_key(ByteView input);
    void mix_key_and_hash(ByteView input);
    [[nodiscard]] Result<Bytes> encrypt_and_hash(ByteView plain);
    [[nodiscard]] Result<Bytes> decrypt_and_hash(ByteView cipher);
    [[nodiscard]] bool keyed() const { return cipher_.has_value(); }
    [[nodiscard]] const crypto::Sha512& hash() const { return hash_; }
    /// Keys of the two directions: the initiator's sending one first.
    [[nodiscard]] std::pair<Cipher, Cipher> split() const;

  private:
    crypto::ChainKey chain_;
    crypto::Sha512 hash_{};
    std::optional<Cipher> cipher_;
};

/// One handshake. The sides write and read in turn: initiator, responder, initiator. After any error it is unusable and
/// says HandshakeFailed to everything.
class Handshake {
  public:
    struct Setup {
        Role role = Role::Initiator;
        crypto::BoxKeys own;            ///< static keys
        std::optional<crypto::Psk> psk; ///< XXpsk3 with one, XX without
        Bytes prologue;                 ///< must be the same on both sides
    };
    /// Draws the ephemeral key from `random` at once.
    Handshake(Setup setup, Random& random);

    /// The next message, when it is this side's turn. Errors: HandshakeFailed.
    [[nodiscard]] Result<Bytes> write(ByteView payload = {});
    /// Reads the other's next message and returns its payload. Errors: HandshakeFailed.
    [[nodiscard]] Result<Bytes> read(ByteView message);
    /// The other's static key as soon as it was read; proven to be theirs at the end of that message.
    [[nodiscard]] const std::optional<crypto::BoxPublic>& remote() const { return remote_static_; }
    [[nodiscard]] bool finished() const { return step_ == 3; }
    /// The outcome, once, after the third message. Errors: HandshakeFailed.
    [[nodiscard]] Result<Established> finish();

  private:
    enum class Token : std::uint8_t { E, S, EE, ES, SE, Psk };
    [[nodiscard]] std::span<const Token> tokens() const;
    [[nodiscard]] bool initiator() const { return setup_.role == Role::Initiator; }
    [[nodiscard]] bool my_turn() const { return (step_ % 2 == 0) == initiator(); }
    [[nodiscard]] Result<void> write_token(Token token, Bytes& out);
    [[nodiscard]] Result<void> read_token(Token token, ByteView& rest);
    [[nodiscard]] Result<void> mix_shared(Token token);
    void mix_ephemeral(const crypto::BoxPublic& key);
    [[nodiscard]] Errc broken();

    Setup setup_;
    crypto::BoxKeys ephemeral_;
    Symmetric symmetric_;
    std::optional<crypto::BoxPublic> remote_static_;
    std::optional<crypto::BoxPublic> remote_ephemeral_;
    unsigned step_ = 0; ///< messages gone by
    bool broken_ = false;
};

} // namespace kt::noise

// Secrets that wipe themselves.
#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"

#include <string>

namespace kt::crypto {

/// Overwrites memory in a way the compiler may not leave out.
void wipe(std::span<std::uint8_t> memory);
/// Compares in time that does not depend on the contents; false for different lengths.
[[nodiscard]] bool equal_secret(ByteView a, ByteView b);

/// `N` secret bytes for one purpose. Moves only, wipes what it leaves; `clone` where a second owner is meant.
template <std::size_t N, class Purpose>
class Secret {
  public:
    static constexpr std::size_t size = N;

    Secret() = default;
    ~Secret() { wipe(bytes_); }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    Secret(Secret&& other) noexcept : bytes_(other.bytes_) { wipe(other.bytes_); }
    Secret& operator=(Secret&& other) noexcept {
        if (this != &other) {
            bytes_ = other.bytes_;
            wipe(other.bytes_);
        }
        return *this;
    }

    [[nodiscard]] static Secret random(Random& random) {
        Secret made;
        random.fill(made.bytes_);
        return made;
    }
    /// Errors: CannotOpen unless exactly `N` bytes.
    [[nodiscard]] static Result<Secret> from(ByteView view) {
        if (view.size() != N) return Errc::CannotOpen;
        Secret made;
        for (std::size_t i = 0; i < N; ++i)
            made.bytes_[i] = view[i];
        return made;
    }
    [[nodiscard]] Secret clone() const {
        Secret copy;
        copy.bytes_ = bytes_;
        return copy;
    }
    [[nodiscard]] ByteView view() const { return bytes_; }
    [[nodiscard]] std::span<std::uint8_t> writable() { return bytes_; }

    friend bool operator==(const Secret& a, const Secret& b) { return equal_secret(a.bytes_, b.bytes_); }

  private:
    ByteArray<N> bytes_{};
};

/// Secret bytes of any length (an opened envelope, a password); wiped like `Secret`.
class SecretBytes {
  public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size) : bytes_(size) {}
    explicit SecretBytes(ByteView view) : bytes_(view.begin(), view.end()) {}
    ~SecretBytes() { wipe(bytes_); }
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    SecretBytes(SecretBytes&& other) noexcept : bytes_(std::move(other.bytes_)) { other.bytes_.clear(); }
    SecretBytes& operator=(SecretBytes&& other) noexcept {
        if (this != &other) {
            wipe(bytes_);
            bytes_ = std::move(other.bytes_);
            other.bytes_.clear();
        }
        return *this;
    }

    [[nodiscard]] ByteView view() const { return bytes_; }
    [[nodiscard]] std::span<std::uint8_t> writable() { return bytes_; }
    [[nodiscard]] std::size_t size() const { return bytes_.size(); }

  private:
    Bytes bytes_;
};

using EpochKey = Secret<32, struct EpochKeyPurpose>; ///< reads one space in one epoch
using StoreKey = Secret<32, struct StoreKeyPurpose>; ///< SQLCipher's raw key
using WrapKey = Secret<32, struct WrapKeyPurpose>;   ///< made from a password or a recovery code; wraps the store key
using AeadKey = Secret<32, struct AeadKeyPurpose>;   ///< one use of an authenticated cipher
using TagKey = Secret<16, struct TagKeyPurpose>;     ///< makes the short tags of feed entries
using Psk = Secret<32, struct PskPurpose>;           ///< Noise's pre-shared key, from the one-time code
using SharedSecret = Secret<32, struct SharedSecretPurpose>; ///< outcome of X25519
using Password = SecretBytes;

} // namespace kt::crypto

// What a verb is, and what it is called with.
#pragma once

#include "core/crypto/random.h"
#include "core/vault/vault.h"

#include <QJsonObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>

namespace kt::cli {

/// What a verb answers: the JSON document, and the same for people. A verb that tells events ends with neither.
struct Reply {
    QJsonObject json;
    QString text;
};

/// The world outside, so that tests can stand in for it.
struct World {
    std::function<Result<QByteArray>()> read_input;          ///< all of standard input
    std::function<void(const QString&)> print;               ///< one line to standard output, at once
    std::function<Result<crypto::Password>()> read_password; ///< once; it is gone from the environment afterwards
    Clock& clock;
    Random& random;
};

/// One call of one verb.
class Call {
  public:
    Call(World& world, std::filesystem::path profile, bool json)
        : world_(world), profile_(std::move(profile)), json_(json) {}

    [[nodiscard]] const std::filesystem::path& profile() const { return profile_; }
    [[nodiscard]] Clock& clock() const { return world_.clock; }
    [[nodiscard]] Random& random() const { return world_.random; }
    [[nodiscard]] LocalDate today() const;

    [[nodiscard]] bool has(std::string_view option) const { return options_.contains(std::string(option)); }
    /// The value of an option, or an empty text.
    [[nodiscard]] std::string value(std::string_view option) const;
    /// Errors: Usage with the option's name when it was left out.
    [[nodiscard]] Result<std::string> needed(std::string_view option) const;
    /// Errors: Usage unless it is a whole number from `least` to `most`.
    [[nodiscard]] Result<std::int64_t> number(std::string_view option, std::int64_t usual, std::int64_t least,
                                              std::int64_t most) const;
    [[nodiscard]] const std::vector<std::string>& words() const { return words_; }

    /// Standard input as JSON. Errors: BadJson.
    [[nodiscard]] Result<QJsonValue> input() const;
    /// Standard input as it is, wiped after use.
    [[nodiscard]] Result<crypto::SecretBytes> secret_input() const;
    [[nodiscard]] Result<crypto::Password> password() const { return world_.read_password(); }
    /// Opens the profile with the password and keeps it open. Errors: those of `Vault::open`, PasswordMissing.
    [[nodiscard]] Result<ledger::Ledger*> open();
    void keep(vault::Vault vault);
    [[nodiscard]] vault::Vault* vault() { return vault_.get(); }

    /// Tells something that happened while the verb goes on: one line.
    void tell(const Reply& event) const;

  private:
    friend class Arguments;
    World& world_;
    std::filesystem::path profile_;
    bool json_ = false;
    std::map<std::string, std::string> options_;
    std::vector<std::string> words_;
    std::unique_ptr<vault::Vault> vault_;
};

/// An option of a verb, without its dashes.
struct Option {
    std::string_view name;
    std::string_view value = {}; ///< what its value is called in the help; empty: it takes none
};

/// One verb of the command line.
struct Verb {
    std::string_view name;      ///< "client add"
    std::string_view arguments; ///< as the help shows them: "ID"
    std::span<const Option> options;
    std::size_t least_words = 0;
    std::size_t most_words = 0;
    const char* does; ///< for the help; to be translated
    Result<Reply> (*run)(Call&);
};

/// Every verb there is, in the order of the help.
[[nodiscard]] std::span<const Verb> all_verbs();

} // namespace kt::cli

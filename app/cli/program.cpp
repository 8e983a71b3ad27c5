#include "app/cli/program.h"

#include "app/cli/json.h"
#include "app/paper/emergency_card.h"
#include "app/platform/paths.h"
#include "app/platform/streams.h"
#include "app/text/dates.h"
#include "app/text/language.h"
#include "app/text/sentences.h"
#include "app/text/strings.h"
#include "core/ledger/ended.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace kt::cli {

using text::plain;
using text::qt;

LocalDate Call::today() const {
    return text::local_day(clock().now());
}

std::string Call::value(std::string_view option) const {
    const auto at = options_.find(std::string(option));
    return at == options_.end() ? std::string() : at->second;
}

Result<std::string> Call::needed(std::string_view option) const {
    if (!has(option)) return fail(Errc::Usage, "--" + std::string(option));
    return value(option);
}

Result<std::int64_t> Call::number(std::string_view option, std::int64_t usual, std::int64_t least,
                                  std::int64_t most) const {
    if (!has(option)) return usual;
    bool ok = false;
    const auto number = qt(value(option)).toLongLong(&ok);
    if (!ok || number < least || number > most) return fail(Errc::Usage, "--" + std::string(option));
    return std::int64_t{number};
}

Result<QJsonValue> Call::input() const {
    KT_TRY(const auto bytes, world_.read_input());
    return parse_json(bytes);
}

Result<crypto::SecretBytes> Call::secret_input() const {
    KT_TRY(auto bytes, world_.read_input());
    const std::span<std::uint8_t> all(reinterpret_cast<std::uint8_t*>(bytes.data()),
                                      static_cast<std::size_t>(bytes.size()));
    crypto::SecretBytes out{ByteView(all)};
    crypto::wipe(all);
    return out;
}

Result<ledger::Ledger*> Call::open() {
    if (vault_) return &vault_->ledger();
    if (!vault::Vault::exists(profile_)) return Errc::NoProfile;
    KT_TRY(const auto secret, password());
    KT_TRY(auto opened, vault::Vault::open(profile_, secret, clock(), random()));
    // What was ended is read by nobody any more, whatever the verb.
    KT_TRY(const auto end, ledger::own_end(opened.ledger(), today()));
    if (end) return fail(Errc::DeviceEnded, end->at ? end->by + ", " + end->at->text() : end->by);
    keep(std::move(opened));
    return &vault_->ledger();
}

void Call::keep(vault::Vault vault) {
    vault_ = std::make_unique<vault::Vault>(std::move(vault));
}

void Call::tell(const Reply& event) const {
    world_.print(json_ ? json_line(event.json) : event.text);
}

/// What the arguments say.
class Arguments {
  public:
    bool json = false;
    bool help = false;
    std::filesystem::path profile;
    const Verb* verb = nullptr;

    [[nodiscard]] Result<void> read(const QStringList& all) {
        for (qsizetype i = 0; i < all.size(); ++i) {
            KT_CHECK(take(all, i));
        }
        if (help) return {};
        return find_verb();
    }
    void fill(Call& call) const {
        call.options_ = options_;
        call.words_ = words_;
    }

  private:
    Result<void> take(const QStringList& all, qsizetype& i) {
        const QString& one = all[i];
        if (!one.startsWith(QLatin1String("--"))) {
            words_.push_back(plain(one));
            return {};
        }
        QString name = one.section(QLatin1Char('='), 0, 0).mid(2);
        const bool inline_value = one.contains(QLatin1Char('='));
        if (name == QLatin1String("json")) json = true;
        if (name == QLatin1String("help")) help = true;
        if (name == QLatin1String("json") || name == QLatin1String("help")) return {};
        const auto option = plain(name);
        if (!takes_value(option)) {
            options_.emplace(option, std::string());
            return {};
        }
        if (!inline_value && i + 1 >= all.size()) return fail(Errc::Usage, plain(one));
        const auto value = plain(inline_value ? one.section(QLatin1Char('='), 1) : all[++i]);
        if (option == "profile")
            profile = app::path_of(qt(value));
        else if (option != "password-fd") // the process has read it already
            options_.insert_or_assign(option, value);
        return {};
    }

    /// Whether any verb has an option of this name that takes a value; names mean the same everywhere.
    static bool takes_value(const std::string& name) {
        if (name == "profile" || name == "password-fd") return true;
        return std::any_of(all_verbs().begin(), all_verbs().end(), [&name](const Verb& known) {
            return std::any_of(known.options.begin(), known.options.end(),
                               [&name](const Option& one) { return one.name == name && !one.value.empty(); });
        });
    }

    Result<void> find_verb() {
        if (words_.empty()) return fail(Errc::Usage);
        for (const std::size_t length : {std::size_t{2}, std::size_t{1}}) {
            if (words_.size() < length) continue;
            const auto name = length == 2 ? words_[0] + " " + words_[1] : words_[0];
            const auto at = std::find_if(all_verbs().begin(), all_verbs().end(),
                                         [&name](const Verb& one) { return one.name == name; });
            if (at == all_verbs().end()) continue;
            verb = &*at;
            words_.erase(words_.begin(), words_.begin() + static_cast<std::ptrdiff_t>(length));
            return check();
        }
        return fail(Errc::Usage, words_[0]);
    }

    Result<void> check() {
        for (const auto& [name, value] : options_) {
            const bool known = std::any_of(verb->options.begin(), verb->options.end(),
                                           [name = name](const Option& one) { return one.name == name; });
            if (!known) return fail(Errc::Usage, "--" + name);
        }
        if (words_.size() < verb->least_words) return fail(Errc::Usage, std::string(verb->arguments));
        if (words_.size() > verb->most_words) return fail(Errc::Usage, words_[verb->most_words]);
        return {};
    }

    std::map<std::string, std::string> options_;
    std::vector<std::string> words_;
};

namespace {

QString help_text() {
    QString out = QStringLiteral("kernteam-cli [--profile DIR] [--json] [--password-fd N] VERB …\n\n");
    for (const auto& verb : all_verbs()) {
        QString line = QStringLiteral("  ") + qt(verb.name);
        if (!verb.arguments.empty()) line += QLatin1Char(' ') + qt(verb.arguments);
        for (const auto& option : verb.options) {
            line += QStringLiteral(" [--") + qt(option.name);
            if (!option.value.empty()) line += QLatin1Char(' ') + qt(option.value);
            line += QLatin1Char(']');
        }
        out += line + QStringLiteral("\n      ") + QCoreApplication::translate("Cli", verb.does) + QLatin1Char('\n');
    }
    return out + QLatin1Char('\n') +
           QCoreApplication::translate("Cli",
                                       "The password comes from KERNTEAM_PASSWORD or --password-fd, never from the "
                                       "command line.");
}

/// What a verb changed may bring what is sealed for an emergency up to date.
Result<void> keep_ready(Call& call) {
    if (call.vault() == nullptr) return {};
    ledger::Ledger& ledger = call.vault()->ledger();
    for (const ClientId& client : ledger.take_changes().dossiers) {
        KT_TRY(const auto edit, paper::renewal(ledger, client, call.today()));
        if (edit) KT_CHECK(ledger.commit(*edit));
    }
    return {};
}

int report(const Error& error, bool json, World& world) {
    const auto said = text::sentences(error);
    if (json) {
        QJsonObject inner{{QStringLiteral("code"), qt(errc_name(error.code))},
                          {QStringLiteral("what"), said.what},
                          {QStringLiteral("try"), said.advice}};
        if (!error.where.empty()) inner.insert(QStringLiteral("where"), qt(error.where));
        world.print(json_line({{QStringLiteral("error"), inner}}));
    } else {
        app::print_error(said.what + QLatin1Char('\n') + said.advice);
    }
    return static_cast<int>(errc_exit(error.code));
}

} // namespace

int run(const QStringList& arguments, World& world) {
    Arguments read;
    read.profile = app::default_profile();
    read.json = arguments.contains(QLatin1String("--json"));
    if (const auto understood = read.read(arguments); !understood) return report(understood.error(), read.json, world);
    if (read.help) {
        world.print(help_text());
        return static_cast<int>(Exit::Ok);
    }
    Call call(world, read.profile, read.json);
    read.fill(call);
    const auto reply = read.verb->run(call);
    if (!reply) return report(reply.error(), read.json, world);
    if (const auto kept = keep_ready(call); !kept) return report(kept.error(), read.json, world);
    if (!reply->json.isEmpty() || !reply->text.isEmpty()) world.print(read.json ? json_line(reply->json) : reply->text);
    return static_cast<int>(Exit::Ok);
}

int run_in_process(const QStringList& arguments) {
    const QString language = qEnvironmentVariable("KERNTEAM_LANGUAGE");
    text::use_language(language.isEmpty() ? QStringLiteral("nl") : language);
    if (const auto started = crypto::start(); !started) return static_cast<int>(errc_exit(started.code()));
    SystemClock clock;
    crypto::SystemRandom random;
    World world{app::read_standard_input, app::print_line, [&arguments] { return app::read_password(arguments); },
                clock, random};
    return run(arguments, world);
}

} // namespace kt::cli

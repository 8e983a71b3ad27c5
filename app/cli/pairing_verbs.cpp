#include "app/cli/meeting.h"
#include "app/platform/paths.h"
#include "core/ledger/trust.h"
#include "sync/transport/lan/pairing.h"

#include <QFile>
#include <QSocketNotifier>

namespace kt::cli {

using text::plain;
using text::qt;

namespace {

/// Asks on standard input whether the words are the same; `--yes` answers for the person.
class Question {
  public:
    void ask(lan::Pairing& pairing) {
        input_.emplace(0, QSocketNotifier::Read);
        QObject::connect(&*input_, &QSocketNotifier::activated, &pairing, [this, &pairing] {
            QFile in;
            if (!in.open(stdin, QIODevice::ReadOnly)) return;
            const QByteArray line = in.readLine(64).trimmed().toLower();
            input_->setEnabled(false);
            pairing.compared(line == "j" || line == "ja" || line == "y" || line == "yes");
        });
    }

  private:
    std::optional<QSocketNotifier> input_;
};

QJsonArray words_json(const pairing::Words& words) {
    QJsonArray all;
    for (const auto word : words)
        all.append(qt(word));
    return all;
}

Reply words_event(const pairing::Words& words, const std::optional<wire::Request>& who) {
    QJsonObject json{{QStringLiteral("words"), words_json(words)}};
    QStringList list;
    for (const auto word : words)
        list += qt(word);
    QString text =
        said(QT_TRANSLATE_NOOP("Cli", "Do both screens show these words? %1  [y/n]")).arg(list.join(QLatin1Char(' ')));
    if (who) {
        json.insert(QStringLiteral("member"), qt(who->member));
        json.insert(QStringLiteral("organisation"), qt(who->organisation));
        text = qt(who->member) + QStringLiteral(", ") + qt(who->organisation) + QLatin1Char('\n') + text;
    }
    return {json, text};
}

// Both sides stay for this long after pairing, so that the newcomer has the team's records at once.
constexpr int first_exchange_seconds = 20;

QJsonValue first_exchange(Meeting& meeting) {
    meeting.end_after(first_exchange_seconds);
    meeting.run();
    const auto reply = meeting.reply();
    return reply ? QJsonValue(reply->json) : QJsonValue(QJsonValue::Null);
}

Result<ledger::JoinRequest> join_request(const wire::Request& request, care::Role role) {
    ledger::JoinRequest made;
    made.person = {request.member, role, request.organisation};
    made.device_name = request.device;
    made.sign = request.sign;
    made.box = request.box;
    return made;
}

} // namespace

Result<Reply> invite(Call& call) {
    KT_TRY(const auto role_name, call.needed("role"));
    const auto role = care::find_role(role_name);
    if (!role) return fail(Errc::BadValue, "role");
    KT_TRY(const auto minutes, call.number("minutes", 10, 1, 60));
    const auto where = call.has("listen") ? call.value("listen") : std::string("0.0.0.0:0");
    KT_TRY(const auto address, lan::Address::parse(qt(where), lan::default_port));
    KT_TRY(auto* ledger, call.open());

    const auto code = pairing::Code::random(call.random());
    const Instant expires{call.clock().now().ms + minutes * 60'000};
    auto host = std::make_unique<lan::PairingHost>(
        pairing::Host::Setup{code.clone(), ledger->identity().box.secret.clone(), expires, !call.has("yes")},
        call.clock(), call.random());
    KT_TRY(const auto open, host->listen(address));
    Question question;
    std::optional<Error> problem;
    QString newcomer;
    QObject::connect(host.get(), &lan::Pairing::words, host.get(), [&](const auto& words, const auto& who) {
        if (call.has("yes")) return;
        call.tell(words_event(words, who));
        question.ask(*host);
    });
    QObject::connect(host.get(), &lan::PairingHost::admit, host.get(), [&](const wire::Request& request) {
        newcomer = qt(request.member);
        const auto made = join_request(request, *role);
        auto welcome = made ? ledger->welcome(*made) : Result<Bytes>(made.error());
        if (welcome && !call.has("yes"))
            (void)ledger->commit(ledger::verification_edit(op::device_id(made->sign, made->box), true, "pairing"));
        host->admitted(std::move(welcome));
    });
    QObject::connect(host.get(), &lan::Pairing::failed, host.get(), [&](const Error& error, bool again) {
        if (again) return;
        problem = error;
        QCoreApplication::quit();
    });
    QObject::connect(
        host.get(), &lan::Pairing::done, host.get(), [] { QCoreApplication::quit(); }, Qt::QueuedConnection);

    const QString code_text = qt(pairing::code_text(code));
    call.tell({{{QStringLiteral("code"), code_text},
                {QStringLiteral("address"), open.text()},
                {QStringLiteral("invitation"), qt(pairing::invitation_text({code.clone(), plain(open.text())}))}},
               said(QT_TRANSLATE_NOOP("Cli", "Code: %1\nWaiting at %2.")).arg(code_text, open.text())});
    QCoreApplication::exec();
    if (problem) return *problem;
    host.reset(); // the newcomer comes back to the same address
    Meeting meeting(*ledger, call);
    const auto waiting = meeting.listen(plain(open.text()));
    const QJsonValue exchanged = waiting ? first_exchange(meeting) : QJsonValue(QJsonValue::Null);
    return Reply{{{QStringLiteral("joined"), newcomer}, {QStringLiteral("sync"), exchanged}},
                 said(QT_TRANSLATE_NOOP("Cli", "%1 has joined.")).arg(newcomer)};
}

Result<Reply> join(Call& call) {
    KT_TRY(const auto code_text, call.needed("code"));
    KT_TRY(const auto member, call.needed("member"));
    KT_TRY(const auto organisation, call.needed("organisation"));
    KT_TRY(const auto cost, kdf_of(call));
    KT_TRY(const auto invitation, pairing::parse_invitation(code_text));
    const auto where = call.has("connect") ? call.value("connect") : invitation.address;
    std::optional<lan::Address> address;
    if (!where.empty()) {
        KT_TRY(address, lan::Address::parse(qt(where)));
    }
    if (vault::Vault::exists(call.profile())) return Errc::ProfileExists;
    KT_TRY(const auto password, call.password());

    auto device = ledger::NewDevice::make(plain(app::device_name()), call.random());
    const wire::Request request{member, organisation, device.name, device.sign.pub, device.box.pub};
    std::optional<crypto::BoxPublic> compared;
    lan::PairingGuest guest({invitation.code.clone(), device.box.secret.clone(), request, !call.has("yes")},
                            call.clock(), call.random());
    Question question;
    std::optional<Error> problem;
    QObject::connect(&guest, &lan::Pairing::words, &guest, [&](const auto& words, const auto& who) {
        if (call.has("yes")) return;
        call.tell(words_event(words, who));
        question.ask(guest);
    });
    QObject::connect(&guest, &lan::PairingGuest::welcomed, &guest, [&](const Bytes& welcome, const auto& host) {
        if (!call.has("yes")) compared = host;
        auto made =
            vault::Vault::join(call.profile(), password, cost, std::move(device), welcome, call.clock(), call.random());
        if (made)
            call.keep(std::move(*made));
        else
            problem = made.error();
        guest.entered(made ? std::nullopt : std::optional(made.code()));
    });
    QObject::connect(&guest, &lan::Pairing::failed, &guest, [&](const Error& error, bool again) {
        if (again && !address) return; // the next beacon is the next try
        if (!problem) problem = error;
        QCoreApplication::quit();
    });
    QObject::connect(
        &guest, &lan::Pairing::done, &guest, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    if (address)
        guest.connect_to(*address);
    else
        guest.discover();
    QCoreApplication::exec();
    if (call.vault() == nullptr) return problem ? *problem : Error{Errc::ConnectionLost, {}};
    auto& ledger = call.vault()->ledger();
    Meeting meeting(ledger, call);
    if (!address || !meeting.connect_to(plain(address->text()), first_exchange_seconds)) meeting.find();
    const QJsonValue exchanged = first_exchange(meeting);
    if (compared) KT_CHECK(ledger::note_pairing(ledger, *compared));
    const auto& me = ledger.identity();
    return Reply{{{QStringLiteral("team"), qt(me.team.text())},
                  {QStringLiteral("member"), qt(me.member.text())},
                  {QStringLiteral("device"), qt(me.device.text())},
                  {QStringLiteral("sync"), exchanged}},
                 said(QT_TRANSLATE_NOOP("Cli", "Welcome to the team %1.")).arg(qt(ledger.team_name()))};
}

} // namespace kt::cli

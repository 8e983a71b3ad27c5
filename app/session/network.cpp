#include "app/session/network.h"

#include "app/platform/paths.h"
#include "app/text/strings.h"
#include "core/ledger/trust.h"
#include "sync/transport/lan/listen.h"

namespace kt::app {

using text::plain;
using text::qt;

namespace {

QStringList words_of(const pairing::Words& words) {
    QStringList all;
    for (const auto word : words)
        all += qt(word);
    return all;
}

} // namespace

Network::Network(Worker& worker) : QObject(&worker), worker_(worker) {
    qRegisterMetaType<Error>();
    connect(&worker, &Worker::closing, this, [this] {
        node_.reset();
        host_.reset();
        guest_.reset();
        new_device_.reset();
        paired_.reset();
    });
    connect(&worker, &Worker::changed, this, &Network::poke);
}

void Network::ensure_node(ledger::Ledger& ledger) {
    if (node_) return;
    node_ = std::make_unique<lan::Node>(ledger, worker_.random());
    const auto tell = [this] {
        note_pairing();
        emit exchanging(node_->busy());
        worker_.publish();
    };
    connect(node_.get(), &lan::Node::ready, this, tell);
    connect(node_.get(), &lan::Node::progress, this, tell);
    connect(node_.get(), &lan::Node::quiet, this, tell);
    connect(node_.get(), &lan::Node::ended, this, [this, tell](const lan::PeerReport& report) {
        tell();
        // A member that walks away is nothing to tell; one that was called by hand is.
        if (report.error && !report.device) emit exchange_failed(*report.error);
    });
}

Result<QString> Network::start() {
    auto* ledger = worker_.ledger();
    if (ledger == nullptr) return Errc::Locked;
    ensure_node(*ledger);
    auto open = node_->listen({QStringLiteral("0.0.0.0"), lan::default_port});
    if (!open) open = node_->listen({QStringLiteral("0.0.0.0"), 0}); // another profile has the usual port
    if (!open) return open.error();
    node_->discover();
    return lan::reachable(*open).text();
}

void Network::note_pairing() {
    auto* ledger = worker_.ledger();
    if (!paired_ || ledger == nullptr) return;
    const auto noted = ledger::note_pairing(*ledger, *paired_);
    if (!noted || *noted) paired_.reset();
}

void Network::stop() {
    node_.reset();
    emit exchanging(false);
}

Result<void> Network::exchange_with(const QString& address) {
    auto* ledger = worker_.ledger();
    if (ledger == nullptr) return Errc::Locked;
    KT_TRY(const auto parsed, lan::Address::parse(address, lan::default_port));
    ensure_node(*ledger);
    node_->connect_to(parsed);
    return {};
}

void Network::poke() {
    if (node_) node_->poke();
}

void Network::watch(lan::Pairing& pairing) {
    connect(&pairing, &lan::Pairing::words, this, [this](const auto& found, const auto& who) {
        emit words(words_of(found), who ? qt(who->member) : QString(), who ? qt(who->organisation) : QString());
    });
    connect(&pairing, &lan::Pairing::failed, this, &Network::pairing_failed);
    connect(&pairing, &lan::Pairing::done, this, &Network::pairing_done);
}

Result<Network::Invitation> Network::invite(care::Role role, Instant expires) {
    auto* ledger = worker_.ledger();
    if (ledger == nullptr) return Errc::Locked;
    const auto code = pairing::Code::random(worker_.random());
    auto own = ledger->identity().box.secret.clone();
    host_ = std::make_unique<lan::PairingHost>(pairing::Host::Setup{code.clone(), std::move(own), expires, true},
                                               worker_.clock(), worker_.random());
    watch(*host_);
    connect(host_.get(), &lan::PairingHost::admit, this, [this, role](const wire::Request& request) {
        auto* open = worker_.ledger();
        if (open == nullptr || !host_) return;
        ledger::JoinRequest made;
        made.person = {request.member, role, request.organisation};
        made.device_name = request.device;
        made.sign = request.sign;
        made.box = request.box;
        auto welcome = open->welcome(made);
        // Both read the same words before this was asked. Without a note of it the newcomer is in all the same.
        if (welcome) (void)open->commit(ledger::verification_edit(op::device_id(made.sign, made.box), true, "pairing"));
        host_->admitted(std::move(welcome));
        worker_.publish();
    });
    KT_TRY(const auto open, host_->listen({QStringLiteral("0.0.0.0"), 0}));
    const auto address = lan::reachable(open).text();
    return Invitation{qt(pairing::code_text(code)), address,
                      qt(pairing::invitation_text({code.clone(), plain(address)}))};
}

Result<void> Network::join(const Newcomer& newcomer) {
    KT_TRY(const auto invitation, pairing::parse_invitation(newcomer.code));
    const auto where = newcomer.address.empty() ? invitation.address : newcomer.address;
    std::optional<lan::Address> address;
    if (!where.empty()) {
        KT_TRY(address, lan::Address::parse(qt(where)));
    }
    if (vault::Vault::exists(newcomer.folder)) return Errc::ProfileExists;
    new_device_ = ledger::NewDevice::make(plain(device_name()), worker_.random());
    const wire::Request request{newcomer.name, newcomer.organisation, new_device_->name, new_device_->sign.pub,
                                new_device_->box.pub};
    pairing::Guest::Setup setup{invitation.code.clone(), new_device_->box.secret.clone(), request, true};
    guest_ = std::make_unique<lan::PairingGuest>(std::move(setup), worker_.clock(), worker_.random());
    watch(*guest_);
    connect(guest_.get(), &lan::PairingGuest::welcomed, this, [this, newcomer](const Bytes& welcome, const auto& host) {
        if (!new_device_) return;
        auto made = vault::Vault::join(newcomer.folder, *newcomer.password, crypto::KdfCost::Moderate,
                                       std::move(*new_device_), welcome, worker_.clock(), worker_.random());
        new_device_.reset();
        const auto problem = made ? std::nullopt : std::optional(made.code());
        if (made) worker_.adopt(std::move(*made));
        if (!problem) paired_ = host;
        guest_->entered(problem);
        if (!problem) emit entered();
    });
    if (address)
        guest_->connect_to(*address);
    else
        guest_->discover();
    return {};
}

void Network::compared(bool same) {
    if (host_) host_->compared(same);
    if (guest_) guest_->compared(same);
}

void Network::cancel_pairing() {
    if (host_) host_->cancel();
    if (guest_) guest_->cancel();
}

} // namespace kt::app

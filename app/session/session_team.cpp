// What administrators do with members and devices.
#include "app/session/session.h"
#include "app/text/dates.h"
#include "app/text/strings.h"
#include "core/ledger/circle.h"
#include "core/ledger/leaving.h"
#include "core/ledger/trust.h"

namespace kt::app {

void Session::closeFor(const QString& client, const QString& member) {
    make([client = text::plain(client), member = text::plain(member),
          &clock = desk_.worker()->clock()](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto dossier, ClientId::parse(client));
        KT_TRY(const auto id, MemberId::parse(member));
        ledger::Said said;
        said.party = id;
        said.how = "spoken";
        said.on = text::local_day(clock.now());
        return ledger::withdraw_edit(ledger, dossier, said);
    });
}

void Session::revokeDevice(const QString& device, const QString& why) {
    make([device = text::plain(device), why = text::plain(why),
          &clock = desk_.worker()->clock()](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto id, DeviceId::parse(device));
        return ledger::revoke_edit(ledger, id, why, clock.now());
    });
}

void Session::acceptLate(const QString& device) {
    make([device = text::plain(device)](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto id, DeviceId::parse(device));
        return ledger::accept_late_edit(ledger, id);
    });
}

void Session::removeMember(const QString& member, const QString& why) {
    make([member = text::plain(member), why = text::plain(why),
          &clock = desk_.worker()->clock()](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto id, MemberId::parse(member));
        return ledger::removal_edit(ledger, id, why, clock.now());
    });
}

void Session::comparedWords(const QString& device, bool same, const QString& how) {
    make([device = text::plain(device), same, how = text::plain(how)](ledger::Ledger&) -> Result<ledger::Edit> {
        KT_TRY(const auto id, DeviceId::parse(device));
        return ledger::verification_edit(id, same, how);
    });
}

void Session::setAdmin(const QString& member, bool admin) {
    make([member = text::plain(member), admin](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto id, MemberId::parse(member));
        return ledger::admin_edit(ledger, id, admin);
    });
}

void Session::removeProfile() {
    if (state_ != State::Ended) return;
    desk_.run<void>(
        this, [folder = profile_](Worker&) { return vault::Vault::remove(folder); },
        [this](const Result<void>& removed) {
            lock();
            if (!removed) show(removed.error());
        });
}

} // namespace kt::app

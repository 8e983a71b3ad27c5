// What administrators do with members and devices.
#include "app/session/session.h"
#include "app/text/strings.h"
#include "core/ledger/leaving.h"

namespace kt::app {

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

void Session::setAdmin(const QString& member, bool admin) {
    make([member = text::plain(member), admin](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto id, MemberId::parse(member));
        return ledger::admin_edit(ledger, id, admin);
    });
}

} // namespace kt::app

#include "app/models/lost_device.h"

#include "app/text/dates.h"

#include <algorithm>

#include <QCoreApplication>

namespace kt::app {

namespace {

QString memo_of(const ledger::DeviceRow& device, std::size_t clients, Instant now) {
    const QString last =
        device.last_contact ? text::moment(*device.last_contact) : QCoreApplication::translate("LostDevice", "unknown");
    const QStringList lines{
        QCoreApplication::translate(
            "LostDevice", "For the assessment of a data breach (to be reported within 72 hours of discovery)"),
        QCoreApplication::translate("LostDevice", "Device: %1, of %2")
            .arg(text::qt(device.name), text::qt(device.member_name)),
        device.revoked ? QCoreApplication::translate(
                             "LostDevice", "State: ended; it gets nothing any more and its later work is set apart")
                       : QCoreApplication::translate("LostDevice", "State: not ended yet"),
        QCoreApplication::translate("LostDevice", "This text was made on: %1").arg(text::moment(now)),
        QCoreApplication::translate("LostDevice", "Last exchange with it: %1").arg(last),
        QCoreApplication::translate("LostDevice", "Clients of whom something is on it: %1").arg(clients),
        QCoreApplication::translate(
            "LostDevice",
            "How it is closed: everything on it is encrypted (SQLCipher, AES-256). The key is made from the "
            "password of its owner (Argon2id); without the password nothing can be read. The program locks "
            "itself."),
        QCoreApplication::translate(
            "LostDevice", "To be filled in: when and where it was lost, whether the program was locked, whether the "
                          "password was with it, who was informed and when."),
    };
    return lines.join(QLatin1Char('\n'));
}

} // namespace

LostDevice::LostDevice(QObject* parent) : ListModel(std::make_unique<RowModel<ClientOnDevice>>(), parent) {
    connect(this, &LostDevice::deviceChanged, this, &ListModel::reload);
}

void LostDevice::setDevice(const QString& device) {
    if (device == device_) return;
    device_ = device;
    emit deviceChanged();
}

void LostDevice::fetch(const std::string&) {
    const auto id = DeviceId::parse(text::plain(device_));
    if (!id) return;
    query<ClientOnDevice>([id = *id](ledger::Ledger& ledger) -> Result<ledger::Page<ClientOnDevice>> {
        KT_TRY(const auto dossiers, ledger.dossiers_on(id));
        std::vector<ClientOnDevice> items;
        for (const ClientId& one : dossiers)
            if (const auto client = ledger.client(one)) items.push_back({text::qt(one.text()), text::qt(client->name)});
        std::ranges::sort(items, {}, &ClientOnDevice::name);
        return whole(std::move(items));
    });
    session()->desk().ask<QString>(
        this,
        [id = *id, now = session()->desk().clock().now()](ledger::Ledger& ledger) -> Result<QString> {
            KT_TRY(const auto devices, ledger.devices());
            const auto row = std::ranges::find(devices, id, &ledger::DeviceRow::id);
            if (row == devices.end()) return fail(Errc::NotFound, "device");
            KT_TRY(const auto dossiers, ledger.dossiers_on(id));
            return memo_of(*row, dossiers.size(), now);
        },
        [this](const Result<QString>& memo) {
            memo_ = memo ? *memo : QString();
            emit memoChanged();
        });
}

} // namespace kt::app

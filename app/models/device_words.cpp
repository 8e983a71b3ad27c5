#include "app/models/device_words.h"

#include "app/models/trust_words.h"
#include "app/text/strings.h"
#include "sync/pairing/words.h"

#include <algorithm>

namespace kt::app {

namespace {

struct Found {
    QString first;
    QString second;
    QString said;
    bool different = false;
};

Result<Found> found_for(ledger::Ledger& ledger, const DeviceId& device) {
    Found out;
    KT_TRY(const auto bytes, ledger::spoken_bytes(ledger, device));
    QStringList words;
    for (const auto word : pairing::words_for(bytes))
        words += text::qt(word);
    const qsizetype half = words.size() / 2;
    out.first = words.first(half).join(QStringLiteral("  "));
    out.second = words.sliced(half).join(QStringLiteral("  "));
    KT_TRY(const auto all, ledger::trust(ledger));
    KT_TRY(const auto members, ledger.members());
    const auto row = std::ranges::find(all, device, &ledger::DeviceTrust::device);
    if (row == all.end()) return fail(Errc::NotFound, "device");
    out.said = trust_line(*row, members);
    out.different = row->trust == ledger::Trust::Different;
    return out;
}

} // namespace

void DeviceWords::setSession(Session* session) {
    if (session == session_) return;
    session_ = session;
    connect(session, &Session::changed, this, [this](const ledger::Changes& changes) {
        if (changes.team) ask();
    });
    emit sessionChanged();
    ask();
}

void DeviceWords::setDevice(const QString& device) {
    if (device == device_) return;
    device_ = device;
    emit deviceChanged();
    first_.clear();
    second_.clear();
    said_.clear();
    different_ = false;
    emit wordsChanged();
    ask();
}

void DeviceWords::ask() {
    const auto id = DeviceId::parse(text::plain(device_));
    if (session_ == nullptr || !session_->isOpen() || !id) return;
    session_->desk().ask<Found>(
        this, [id = *id](ledger::Ledger& ledger) { return found_for(ledger, id); },
        [this, asked = device_](const Result<Found>& found) {
            if (asked != device_) return;
            if (!found) return session_->show(found.error());
            first_ = found->first;
            second_ = found->second;
            said_ = found->said;
            different_ = found->different;
            emit wordsChanged();
        });
}

} // namespace kt::app

// How long what was written is kept, and what was destroyed.
#include "app/models/rights_models.h"

#include "app/text/dates.h"
#include "app/text/labels.h"
#include "app/text/strings.h"
#include "core/care/erasure.h"
#include "core/ledger/rights.h"

#include <QCoreApplication>

namespace kt::app {

namespace {

QString class_label(care::Retention retention) {
    const int years = care::years_kept(retention);
    switch (retention) {
    case care::Retention::Treatment:
        return QCoreApplication::translate("Keeping", "File of who treats: %1 years").arg(years);
    case care::Retention::Support:
        return QCoreApplication::translate("Keeping", "File of support (Wmo): %1 years").arg(years);
    case care::Retention::Log:
        return QCoreApplication::translate("Keeping", "Who looked: at least %1 years").arg(years);
    }
    return {};
}

QString name_of_client(const ledger::Ledger& ledger, const ClientId& id) {
    const auto row = id.none() ? Result<ledger::ClientRow>(Errc::NotFound) : ledger.client(id);
    return row ? text::qt(row->name) : QString();
}

/// What the ledger says, with the names of this team.
ErasureItem erasure_item(const ledger::Ledger& ledger, const ledger::ErasureRow& row,
                         std::span<const ledger::MemberRow> members, std::span<const ledger::DeviceRow> devices) {
    const auto& spec = care::erasure::spec;
    ErasureItem item;
    item.erasure_id = text::qt(row.id.text());
    const QString client = name_of_client(ledger, row.dossier);
    QStringList what{client, text::code_label(*spec.field(care::erasure::part), row.part)};
    if (row.theme != care::Compartment::Team) what += text::compartment_label(row.theme);
    what.removeAll(QString());
    item.what = what.join(QStringLiteral(" · "));
    if (!client.isEmpty()) item.client_id = text::qt(row.dossier.text());
    item.why = text::code_label(*spec.field(care::erasure::why), row.why);
    item.asked = text::moment(row.asked_at);
    QStringList agreed;
    for (const MemberId& id : row.agreed)
        for (const auto& one : members)
            if (one.id == id) agreed += text::qt(one.name);
    item.agreed = agreed.join(QStringLiteral(", "));
    const auto names = [&devices](const std::vector<DeviceId>& ids) {
        QStringList out;
        for (const DeviceId& id : ids)
            for (const auto& one : devices)
                if (one.id == id) out += QStringLiteral("%1 (%2)").arg(text::qt(one.name), text::qt(one.member_name));
        return out.join(QStringLiteral(", "));
    };
    item.confirmed = names(row.confirmed);
    item.waiting = row.counts ? names(row.waiting) : QString();
    item.counts = row.counts;
    item.needs_admin = row.needs_admin;
    const bool admin = std::any_of(members.begin(), members.end(), [](const auto& one) { return one.me && one.admin; });
    item.can_agree = !row.counts && !row.mine && (admin || !row.needs_admin);
    return item;
}

} // namespace

DossierKeeping::DossierKeeping(QObject* parent) : DossierList(std::make_unique<RowModel<KeepingItem>>(), parent) {
}

void DossierKeeping::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    const auto today = text::local_day(session()->desk().clock().now());
    query<KeepingItem>([id = *id, today](ledger::Ledger& ledger) -> Result<ledger::Page<KeepingItem>> {
        KT_TRY(const auto last, ledger::last_changes(ledger, id));
        std::vector<KeepingItem> items;
        if (const auto until = care::dossier_kept_until(last))
            items.push_back({QCoreApplication::translate("Keeping", "The whole dossier"),
                             {},
                             text::day(*until),
                             care::keeping_ended(*until, today)});
        for (const auto& [retention, day] : last) {
            const LocalDate until = care::kept_until(retention, day);
            items.push_back(
                {class_label(retention), text::day(day), text::day(until), care::keeping_ended(until, today)});
        }
        return whole(std::move(items));
    });
}

KeptLongModel::KeptLongModel(QObject* parent) : ListModel(std::make_unique<RowModel<KeptLongItem>>(), parent) {
}

bool KeptLongModel::concerns(const ledger::Changes& changes) const {
    return changes.team || !changes.dossiers.empty();
}

void KeptLongModel::fetch(const std::string&) {
    const auto today = text::local_day(session()->desk().clock().now());
    query<KeptLongItem>([today](ledger::Ledger& ledger) -> Result<ledger::Page<KeptLongItem>> {
        constexpr std::size_t most = 500;
        constexpr auto reasons = std::to_array<care::Reason>({care::Reason::KeepingEnds});
        KT_TRY(const auto rows, ledger.attention_for(reasons, today, most));
        std::vector<KeptLongItem> items;
        items.reserve(rows.size());
        for (const auto& row : rows)
            items.push_back({text::qt(row.client.text()), text::qt(row.client_name), text::day(row.attention.due)});
        return whole(std::move(items));
    });
}

ErasuresModel::ErasuresModel(QObject* parent) : ListModel(std::make_unique<RowModel<ErasureItem>>(), parent) {
    connect(this, &ErasuresModel::clientChanged, this, &ListModel::reload);
}

void ErasuresModel::setClient(const QString& client) {
    if (client == client_) return;
    client_ = client;
    emit clientChanged();
}

bool ErasuresModel::concerns(const ledger::Changes& changes) const {
    return changes.team;
}

void ErasuresModel::fetch(const std::string&) {
    query<ErasureItem>([client = text::plain(client_)](ledger::Ledger& ledger) -> Result<ledger::Page<ErasureItem>> {
        KT_TRY(const auto rows, ledger.erasures());
        KT_TRY(const auto members, ledger.members());
        KT_TRY(const auto devices, ledger.devices());
        std::vector<ErasureItem> items;
        for (const auto& row : rows)
            if (client.empty() || row.dossier.text() == client)
                items.push_back(erasure_item(ledger, row, members, devices));
        return whole(std::move(items));
    });
}

} // namespace kt::app

// Rights of the client from a script: restriction, how long a dossier is kept, destruction.
#include "app/cli/verbs.h"
#include "app/text/dates.h"
#include "app/text/labels.h"
#include "app/text/strings.h"
#include "core/ledger/rights.h"

#include <QJsonArray>

namespace kt::cli {

using text::qt;

namespace {

QJsonArray ids_of(const std::vector<DeviceId>& devices) {
    QJsonArray out;
    for (const DeviceId& one : devices)
        out.append(qt(one.text()));
    return out;
}

Result<Reply> one_id(const Result<ledger::Committed>& made) {
    if (!made) return made.error();
    const QString id = made->records.empty() ? QString() : qt(made->records.front().text());
    return Reply{{{QStringLiteral("id"), id}}, id};
}

} // namespace

Result<Reply> erasure_ask(Call& call) {
    KT_TRY(auto* ledger, call.open());
    ledger::ErasureRequest request;
    KT_TRY(request.dossier, client_of(call));
    if (call.has("compartment")) {
        request.theme = care::find_compartment(call.value("compartment"));
        if (!request.theme) return fail(Errc::BadValue, "--compartment");
    }
    if (call.has("record")) {
        KT_TRY(request.record, RecordId::parse(call.value("record")));
    }
    request.why = call.has("why") ? call.value("why") : "asked_by_client";
    return one_id(ledger->ask_erasure(request));
}

Result<Reply> erasure_agree(Call& call) {
    KT_TRY(auto* ledger, call.open());
    const auto id = RecordId::parse(call.words().front());
    if (!id) return fail(Errc::BadId, "ID");
    return one_id(ledger->agree_erasure(*id));
}

Result<Reply> erasure_list(Call& call) {
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto names, names_of(*ledger));
    KT_TRY(const auto rows, ledger->erasures());
    QJsonArray list;
    QStringList lines;
    for (const auto& row : rows) {
        QJsonArray agreed;
        QStringList who;
        for (const MemberId& id : row.agreed) {
            agreed.append(qt(id.text()));
            if (const auto at = names.find(id); at != names.end()) who += qt(at->second.name);
        }
        list.append(QJsonObject{{QStringLiteral("id"), qt(row.id.text())},
                                {QStringLiteral("asked_at"), moment_json(row.asked_at)},
                                {QStringLiteral("reason"), qt(row.why)},
                                {QStringLiteral("part"), qt(row.part)},
                                {QStringLiteral("agreed"), agreed},
                                {QStringLiteral("counts"), row.counts},
                                {QStringLiteral("bodies"), static_cast<qint64>(row.bodies)},
                                {QStringLiteral("confirmed"), ids_of(row.confirmed)},
                                {QStringLiteral("waiting"), ids_of(row.waiting)}});
        lines += QStringLiteral("%1  %2  %3  %4")
                     .arg(qt(row.id.text()), qt(row.part), qt(row.why), who.join(QStringLiteral(", ")));
    }
    return Reply{{{QStringLiteral("erasures"), list}}, lines.join(QLatin1Char('\n'))};
}

Result<Reply> keeping(Call& call) {
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const ClientId client, client_of(call));
    KT_CHECK(ledger->client(client));
    KT_TRY(const auto last, ledger::last_changes(*ledger, client));
    QJsonArray list;
    QStringList lines;
    for (const auto& [retention, day] : last) {
        const LocalDate until = care::kept_until(retention, day);
        list.append(QJsonObject{{QStringLiteral("class"), qt(care::retention_name(retention))},
                                {QStringLiteral("last_change"), day_json(day)},
                                {QStringLiteral("kept_until"), day_json(until)}});
        lines += QStringLiteral("%1  %2").arg(qt(care::retention_name(retention)), text::day(until));
    }
    return Reply{
        {{QStringLiteral("classes"), list}, {QStringLiteral("kept_until"), day_json(care::dossier_kept_until(last))}},
        lines.join(QLatin1Char('\n'))};
}

Result<Reply> rights_restrict(Call& call) {
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const ClientId client, client_of(call));
    KT_TRY(const std::string which, call.needed("case"));
    KT_TRY(const auto id, RecordId::parse(which));
    KT_TRY(const auto edit, ledger::restrict_edit(*ledger, client, id, call.today()));
    return one_id(ledger->commit(edit));
}

} // namespace kt::cli

#include "app/cli/verbs.h"
#include "app/paper/emergency_card.h"
#include "app/text/dates.h"
#include "core/care/emergency.h"
#include "core/ledger/emergency.h"

namespace kt::cli {

using text::qt;

Result<Reply> emergency_seal(Call& call) {
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto client, known_client(call, *ledger));
    KT_TRY(auto words, paper::words_to_seal(*ledger, client, call.today()));
    const std::string by = call.has("by") ? call.value("by") : "client";
    KT_TRY(const auto edit,
           ledger::seal_edit(*ledger, client, {call.today(), call.value("how"), by, std::move(words)}));
    return written(*ledger, edit);
}

Result<Reply> emergency_withdraw(Call& call) {
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto client, known_client(call, *ledger));
    KT_TRY(const auto edit, ledger::unseal_edit(*ledger, client, call.today()));
    return written(*ledger, edit);
}

Result<Reply> emergency_find(Call& call) {
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const std::string name, call.needed("name"));
    KT_TRY(const std::string born_text, call.needed("birth-date"));
    const auto born = LocalDate::parse(born_text);
    if (!born) return fail(Errc::BadDate, "--birth-date");
    KT_TRY(const auto rows, ledger->emergencies(name, *born));
    QJsonArray all;
    QList<QStringList> lines;
    for (const ledger::EmergencyRow& row : rows) {
        all.append(QJsonObject{{QStringLiteral("client"), qt(row.client.text())},
                               {QStringLiteral("name"), qt(row.name)},
                               {QStringLiteral("birth_date"), qt(born->text())},
                               {QStringLiteral("open_until"), moment_json(row.open_until)}});
        lines.append({qt(row.name), qt(born->text()), qt(row.client.text())});
    }
    return Reply{{{QStringLiteral("clients"), all}}, table(lines)};
}

Result<Reply> emergency_open(Call& call) {
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto client, client_of(call));
    KT_TRY(const std::string reason, call.needed("reason"));
    KT_TRY(const auto done, ledger->open_emergency(client, reason));
    return Reply{{{QStringLiteral("opening"), qt(done.records.front().text())}},
                 said(QT_TRANSLATE_NOOP("Cli", "Open to you for one day; the team around the client sees it."))};
}

Result<Reply> emergency_show(Call& call) {
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto client, client_of(call));
    KT_TRY(const auto sealed, ledger::emergency_set(*ledger, client));
    if (!sealed) return fail(Errc::NotFound, "emergency_set");
    QJsonObject fields;
    for (const care::Field& field : care::emergency_set::spec.fields)
        if (!sealed->shown(field.number).null())
            fields.insert(qt(field.name), to_json(field, sealed->shown(field.number)));
    return Reply{{{QStringLiteral("fields"), fields}}, paper::sheet_of(*sealed).words()};
}

Result<Reply> emergency_review(Call& call) {
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto client, known_client(call, *ledger));
    KT_TRY(const std::string text, call.needed("opening"));
    KT_TRY(const auto opening, RecordId::parse(text));
    KT_TRY(const auto edit,
           ledger::review_edit(*ledger, client, {opening, call.value("outcome"), call.value("note"), call.today()}));
    return written(*ledger, edit);
}

} // namespace kt::cli

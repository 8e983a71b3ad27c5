#include "app/cli/verbs.h"
#include "app/text/dates.h"
#include "app/text/labels.h"

namespace kt::cli {

using text::qt;

Result<MemberNames> names_of(ledger::Ledger& ledger) {
    KT_TRY(auto members, ledger.members());
    MemberNames names;
    for (auto& member : members)
        names.emplace(member.id, std::move(member));
    return names;
}

QJsonValue moment_json(const std::optional<Instant>& moment) {
    return moment ? QJsonValue(qt(moment->text())) : QJsonValue(QJsonValue::Null);
}

Result<Reply> member_list(Call& call) {
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto members, ledger->members());
    QJsonArray all;
    QList<QStringList> rows;
    for (const auto& one : members) {
        all.append(QJsonObject{{QStringLiteral("id"), qt(one.id.text())},
                               {QStringLiteral("name"), qt(one.name)},
                               {QStringLiteral("role"), qt(care::role_name(one.role))},
                               {QStringLiteral("organisation"), qt(one.organisation)},
                               {QStringLiteral("phone"), qt(one.phone)},
                               {QStringLiteral("email"), qt(one.email)},
                               {QStringLiteral("reachable"), qt(one.reachable)},
                               {QStringLiteral("admin"), one.admin},
                               {QStringLiteral("me"), one.me}});
        rows.append({qt(one.name), text::role_label(one.role), qt(one.organisation), qt(one.id.text())});
    }
    return Reply{{{QStringLiteral("members"), all}}, table(rows)};
}

Result<Reply> device_list(Call& call) {
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto devices, ledger->devices());
    QJsonArray all;
    QList<QStringList> rows;
    for (const auto& one : devices) {
        all.append(QJsonObject{{QStringLiteral("id"), qt(one.id.text())},
                               {QStringLiteral("name"), qt(one.name)},
                               {QStringLiteral("member"), qt(one.member.text())},
                               {QStringLiteral("member_name"), qt(one.member_name)},
                               {QStringLiteral("this_device"), one.this_device},
                               {QStringLiteral("revoked"), one.revoked},
                               {QStringLiteral("stored"), static_cast<qint64>(one.stored)},
                               {QStringLiteral("last_contact"), moment_json(one.last_contact)}});
        rows.append({qt(one.member_name), qt(one.name), qt(one.id.text())});
    }
    return Reply{{{QStringLiteral("devices"), all}}, table(rows)};
}

Result<Reply> pending(Call& call) {
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto rows_found, ledger->pending());
    QJsonArray all;
    QList<QStringList> rows;
    for (const auto& one : rows_found) {
        all.append(QJsonObject{{QStringLiteral("member"), qt(one.member.text())},
                               {QStringLiteral("member_name"), qt(one.member_name)},
                               {QStringLiteral("entries"), static_cast<qint64>(one.entries)},
                               {QStringLiteral("last_contact"), moment_json(one.last_contact)}});
        rows.append({qt(one.member_name), text::changes(one.entries)});
    }
    return Reply{{{QStringLiteral("pending"), all}}, table(rows)};
}

} // namespace kt::cli

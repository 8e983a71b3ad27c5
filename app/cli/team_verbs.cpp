#include "app/cli/verbs.h"
#include "app/text/dates.h"
#include "app/text/labels.h"
#include "core/care/verification.h"
#include "core/ledger/trust.h"
#include "sync/pairing/words.h"

#include <algorithm>

namespace kt::cli {

using text::qt;

namespace {

QJsonObject comparison_json(const ledger::Comparison& said, const MemberNames& names) {
    const auto who = names.find(said.by);
    return {{QStringLiteral("by"), qt(said.by.text())},
            {QStringLiteral("by_name"), who == names.end() ? QString() : qt(who->second.name)},
            {QStringLiteral("outcome"), QString::fromLatin1(said.same ? "same" : "different")},
            {QStringLiteral("how"), qt(said.how)},
            {QStringLiteral("at"), qt(said.at.text())}};
}

/// A member by id or by name, where one name is meant.
Result<MemberId> member_named(const std::string& text, const MemberNames& names) {
    if (const auto id = MemberId::parse(text); id && names.contains(*id)) return *id;
    std::vector<MemberId> found;
    for (const auto& [id, row] : names)
        if (row.name == text) found.push_back(id);
    if (found.size() != 1) return fail(Errc::NotFound, "NAME");
    return found.front();
}

/// The devices of a member that count, without this one; only `--device` when it is named.
Result<std::vector<ledger::DeviceTrust>> devices_meant(const Call& call, ledger::Ledger& ledger) {
    KT_TRY(const auto names, names_of(ledger));
    KT_TRY(const MemberId member, member_named(call.words().front(), names));
    KT_TRY(auto all, ledger::trust(ledger));
    std::erase_if(all, [&](const ledger::DeviceTrust& one) {
        const bool other = call.has("device") && one.device.text() != call.value("device");
        return one.member != member || other || one.trust == ledger::Trust::Own || one.trust == ledger::Trust::Ended;
    });
    if (all.empty()) return fail(Errc::NotFound, "device");
    return all;
}

} // namespace

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
    KT_TRY(const auto trust, ledger::trust(*ledger)); // in the same order
    KT_TRY(const auto names, names_of(*ledger));
    auto known = trust.begin();
    QJsonArray all;
    QList<QStringList> rows;
    for (const auto& one : devices) {
        const ledger::DeviceTrust& of = *known++;
        QJsonArray said;
        for (const ledger::Comparison& colleague : of.colleagues)
            said.append(comparison_json(colleague, names));
        const QJsonValue mine = of.mine ? QJsonValue(comparison_json(*of.mine, names)) : QJsonValue(QJsonValue::Null);
        all.append(QJsonObject{{QStringLiteral("id"), qt(one.id.text())},
                               {QStringLiteral("name"), qt(one.name)},
                               {QStringLiteral("member"), qt(one.member.text())},
                               {QStringLiteral("member_name"), qt(one.member_name)},
                               {QStringLiteral("this_device"), one.this_device},
                               {QStringLiteral("revoked"), one.revoked},
                               {QStringLiteral("trust"), qt(ledger::trust_name(of.trust))},
                               {QStringLiteral("compared"), mine},
                               {QStringLiteral("colleagues"), said},
                               {QStringLiteral("stored"), static_cast<qint64>(one.stored)},
                               {QStringLiteral("last_contact"), moment_json(one.last_contact)}});
        rows.append({qt(one.member_name), qt(one.name), qt(ledger::trust_name(of.trust)), qt(one.id.text())});
    }
    return Reply{{{QStringLiteral("devices"), all}}, table(rows)};
}

Result<Reply> member_words(Call& call) {
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto devices, devices_meant(call, *ledger));
    QJsonArray all;
    QList<QStringList> rows;
    for (const ledger::DeviceTrust& one : devices) {
        KT_TRY(const auto bytes, ledger::spoken_bytes(*ledger, one.device));
        QStringList words;
        for (const auto word : pairing::words_for(bytes))
            words += qt(word);
        all.append(QJsonObject{{QStringLiteral("device"), qt(one.device.text())},
                               {QStringLiteral("words"), QJsonArray::fromStringList(words)},
                               {QStringLiteral("trust"), qt(ledger::trust_name(one.trust))}});
        rows.append({words.join(QLatin1Char(' ')), qt(ledger::trust_name(one.trust)), qt(one.device.text())});
    }
    return Reply{{{QStringLiteral("devices"), all}}, table(rows)};
}

Result<Reply> member_verify(Call& call) {
    namespace f = care::verification;
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto devices, devices_meant(call, *ledger));
    if (devices.size() > 1) return fail(Errc::MissingField, "--device");
    KT_TRY(const std::string outcome, call.needed("outcome"));
    const std::string how = call.has("how") ? call.value("how") : std::string("in_person");
    if (std::ranges::find(f::outcomes, outcome) == f::outcomes.end()) return fail(Errc::BadValue, "--outcome");
    // That it was done while pairing is for the pairing to say.
    if (how != "in_person" && how != "phone") return fail(Errc::BadValue, "--how");
    return written(*ledger, ledger::verification_edit(devices.front().device, outcome == "same", how));
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

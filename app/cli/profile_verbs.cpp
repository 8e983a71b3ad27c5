#include "app/cli/verbs.h"
#include "app/platform/paths.h"
#include "core/exchange/demo.h"

namespace kt::cli {

using text::plain;
using text::qt;

Result<crypto::KdfCost> kdf_of(const Call& call) {
    const auto name = call.value("kdf");
    if (name.empty() || name == "moderate") return crypto::KdfCost::Moderate;
    if (name == "interactive") return crypto::KdfCost::Interactive;
    if (name == "sensitive") return crypto::KdfCost::Sensitive;
    return fail(Errc::Usage, "--kdf");
}

Result<Reply> init(Call& call) {
    KT_TRY(const auto team, call.needed("team"));
    KT_TRY(const auto name, call.needed("member"));
    KT_TRY(const auto role_text, call.needed("role"));
    KT_TRY(const auto organisation, call.needed("organisation"));
    KT_TRY(const auto cost, kdf_of(call));
    const auto role = care::find_role(role_text);
    if (!role) return fail(Errc::BadValue, "role");
    if (vault::Vault::exists(call.profile())) return Errc::ProfileExists;
    KT_TRY(const auto password, call.password());
    auto device = ledger::NewDevice::make(plain(app::device_name()), call.random());
    KT_TRY(auto made, vault::Vault::found(call.profile(), password, cost, team, {name, *role, organisation},
                                          std::move(device), call.clock(), call.random()));
    call.keep(std::move(made));
    KT_TRY(auto* ledger, call.open());
    const auto& me = ledger->identity();
    return Reply{{{QStringLiteral("team"), qt(me.team.text())},
                  {QStringLiteral("member"), qt(me.member.text())},
                  {QStringLiteral("device"), qt(me.device.text())}},
                 said(QT_TRANSLATE_NOOP("Cli", "The team %1 is there; you are its administrator.")).arg(qt(team))};
}

Result<Reply> verify(Call& call) {
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto found, ledger->verify());
    const auto count = [](std::uint64_t number) { return QJsonValue(static_cast<qint64>(number)); };
    return Reply{{{QStringLiteral("ok"), true},
                  {QStringLiteral("feeds"), count(found.feeds)},
                  {QStringLiteral("entries"), count(found.entries)},
                  {QStringLiteral("holes"), count(found.holes)},
                  {QStringLiteral("seals"), count(found.seals)},
                  {QStringLiteral("records"), count(found.records)}},
                 said(QT_TRANSLATE_NOOP("Cli", "Nothing was altered: %1 changes of %2 devices, %3 records."))
                     .arg(found.entries)
                     .arg(found.feeds)
                     .arg(found.records)};
}

Result<Reply> doctor(Call& call) {
    QJsonArray findings;
    QList<QStringList> rows;
    for (const auto& finding : vault::doctor(call.profile())) {
        findings.append(
            QJsonObject{{QStringLiteral("code"), qt(finding.code)}, {QStringLiteral("detail"), qt(finding.detail)}});
        rows.append({qt(finding.code), qt(finding.detail)});
    }
    return Reply{{{QStringLiteral("findings"), findings}}, table(rows)};
}

Result<Reply> demo(Call& call) {
    exchange::DemoOptions options;
    KT_TRY(const auto seed, call.number("seed", 1, 0, std::numeric_limits<std::int64_t>::max()));
    KT_TRY(const auto clients, call.number("clients", 40, 1, 1'000'000));
    options.seed = static_cast<std::uint64_t>(seed);
    options.clients = static_cast<std::size_t>(clients);
    options.today = call.today();
    KT_TRY(auto* ledger, call.open());
    KT_CHECK(exchange::fill(*ledger, options, [](std::size_t, std::size_t) { return true; }));
    return Reply{{{QStringLiteral("clients"), static_cast<qint64>(clients)}},
                 said(QT_TRANSLATE_NOOP("Cli", "%1 fictional clients are there.")).arg(clients)};
}

Result<Reply> profile_remove(Call& call) {
    if (!call.has("yes")) return fail(Errc::Usage, "--yes");
    KT_CHECK(vault::Vault::remove(call.profile()));
    return Reply{{{QStringLiteral("removed"), true}},
                 said(QT_TRANSLATE_NOOP("Cli", "The profile is gone from this device."))};
}

} // namespace kt::cli

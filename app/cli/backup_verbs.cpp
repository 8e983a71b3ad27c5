#include "app/cli/verbs.h"
#include "app/platform/paths.h"
#include "core/vault/backup.h"

namespace kt::cli {

using text::plain;
using text::qt;

Result<Reply> backup(Call& call) {
    KT_CHECK(call.open());
    const auto file = app::path_of(qt(call.words().front()));
    KT_TRY(auto making, vault::Backup::begin(*call.vault(), file, call.clock()));
    for (;;) {
        KT_TRY(const bool more, making.step());
        if (!more) break;
    }
    KT_TRY(const Instant made, vault::check_backup(file));
    return Reply{{{QStringLiteral("file"), app::text_of(file)}, {QStringLiteral("made"), moment_json(made)}},
                 said(QT_TRANSLATE_NOOP("Cli", "%1 holds everything, and was read back.")).arg(app::text_of(file))};
}

Result<Reply> restore(Call& call) {
    const auto file = app::path_of(qt(call.words().front()));
    vault::BackupKey key;
    if (call.has("sheet")) {
        KT_TRY(auto typed, call.secret_input());
        key.sheet.emplace(std::move(typed));
    }
    KT_TRY(key.password, call.password());
    if (call.has("preview")) {
        KT_TRY(const auto found, vault::look_into(call.profile(), file, key, call.clock(), call.random()));
        return Reply{{{QStringLiteral("team"), qt(found.team)},
                      {QStringLiteral("member"), qt(found.member)},
                      {QStringLiteral("made"), moment_json(found.made)},
                      {QStringLiteral("clients"), static_cast<qint64>(found.clients)},
                      {QStringLiteral("bytes"), static_cast<qint64>(found.bytes)}},
                     QStringList{qt(found.team), qt(found.member), qt(found.made.text())}.join(QLatin1Char('\n'))};
    }
    KT_TRY(auto made,
           vault::restore(call.profile(), file, key, plain(app::device_name()), call.clock(), call.random()));
    call.keep(std::move(made));
    KT_TRY(auto* ledger, call.open());
    return Reply{
        {{QStringLiteral("team"), qt(ledger->team_name())},
         {QStringLiteral("device"), qt(ledger->identity().device.text())}},
        said(QT_TRANSLATE_NOOP("Cli", "The profile of %1 is there again. What colleagues have of you since then "
                                      "comes back when you exchange."))
            .arg(qt(ledger->team_name()))};
}

} // namespace kt::cli

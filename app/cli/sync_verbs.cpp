#include "app/cli/meeting.h"

namespace kt::cli {

Result<Reply> sync(Call& call) {
    constexpr std::int64_t most_seconds = std::int64_t{7} * 24 * 3600;
    if (call.has("connect") == call.has("listen")) return fail(Errc::Usage, "--connect | --listen");
    KT_TRY(const auto seconds, call.number("seconds", 0, 1, most_seconds));
    KT_TRY(auto* ledger, call.open());
    Meeting meeting(*ledger, call);
    if (call.has("connect")) {
        KT_CHECK(meeting.connect_to(call.value("connect")));
    } else {
        KT_TRY(const auto open, meeting.listen(call.value("listen")));
        call.tell({{{QStringLiteral("listening"), open.text()}},
                   said(QT_TRANSLATE_NOOP("Cli", "Waiting for other devices at %1.")).arg(open.text())});
    }
    if (seconds > 0) meeting.end_after(seconds);
    meeting.run();
    return meeting.reply();
}

} // namespace kt::cli

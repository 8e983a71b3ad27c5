#include "app/cli/verbs.h"
#include "app/paper/recovery_sheet.h"

#include <algorithm>

namespace kt::cli {

using text::qt;

namespace {

/// Lines of standard input as secrets. Errors: Usage with what a line is for, when it is not there.
Result<std::vector<crypto::SecretBytes>> secret_lines(Call& call, std::initializer_list<std::string_view> names) {
    KT_TRY(auto typed, call.secret_input());
    std::vector<crypto::SecretBytes> out;
    const ByteView all = typed.view();
    std::size_t from = 0;
    for (const std::string_view name : names) {
        if (from >= all.size()) return fail(Errc::Usage, std::string(name));
        std::size_t end = from;
        while (end < all.size() && all[end] != '\n')
            ++end;
        std::size_t last = end;
        if (last > from && all[last - 1] == '\r') --last;
        out.emplace_back(all.subspan(from, last - from));
        from = end + 1;
    }
    return out;
}

} // namespace

Result<Reply> recovery_make(Call& call) {
    KT_TRY(const auto file, call.needed("out"));
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto code, call.vault()->make_recovery_code(call.random()));
    KT_CHECK(paper::print_recovery_sheet(code, qt(ledger->team_name()), call.today(), qt(file)));
    return Reply{{{QStringLiteral("file"), qt(file)}},
                 said(QT_TRANSLATE_NOOP("Cli", "%1 holds the sheet. Print it, throw the file away, and try it with "
                                               "'recovery test'."))
                     .arg(qt(file))};
}

Result<Reply> recovery_test(Call& call) {
    KT_TRY(const auto lines, secret_lines(call, {"CODE"}));
    KT_CHECK(call.open());
    KT_CHECK(call.vault()->test_recovery_code(lines.at(0)));
    return Reply{{{QStringLiteral("ok"), true}}, said(QT_TRANSLATE_NOOP("Cli", "This sheet opens the profile."))};
}

Result<Reply> recovery_use(Call& call) {
    KT_TRY(const auto lines, secret_lines(call, {"CODE", "PASSWORD"}));
    KT_TRY(auto vault, vault::Vault::open_with_recovery_code(call.profile(), lines.at(0), call.clock(), call.random()));
    KT_CHECK(vault.set_password(lines.at(1), call.random()));
    return Reply{{{QStringLiteral("ok"), true}}, said(QT_TRANSLATE_NOOP("Cli", "The profile has the new password."))};
}

Result<Reply> password_change(Call& call) {
    KT_TRY(const auto lines, secret_lines(call, {"PASSWORD"}));
    KT_TRY(const auto old_one, call.password());
    KT_TRY(auto vault, vault::Vault::open(call.profile(), old_one, call.clock(), call.random()));
    KT_CHECK(vault.set_password(lines.at(0), call.random()));
    return Reply{{{QStringLiteral("ok"), true}}, said(QT_TRANSLATE_NOOP("Cli", "The profile has the new password."))};
}

} // namespace kt::cli

#include "app/cli/verbs.h"
#include "app/paper/paper.h"

namespace kt::cli {

using text::qt;

namespace {

Reply list_papers() {
    QJsonArray all;
    QStringList lines;
    for (const paper::What what : paper::all_papers()) {
        const QString name = qt(paper::paper_name(what));
        all.append(QJsonObject{{QStringLiteral("name"), name},
                               {QStringLiteral("label"), paper::paper_label(what)},
                               {QStringLiteral("team"), paper::of_team(what)}});
        lines += name + QStringLiteral("  ") + paper::paper_label(what);
    }
    return {{{QStringLiteral("papers"), all}}, lines.join(QLatin1Char('\n'))};
}

} // namespace

Result<Reply> print(Call& call) {
    if (call.words().empty() && !call.has("client")) return list_papers();
    if (call.words().empty()) return fail(Errc::Usage, "WHAT");
    const auto what = paper::find_paper(call.words().front());
    if (!what) return fail(Errc::Usage, call.words().front());
    ClientId client;
    if (!paper::of_team(*what)) {
        KT_TRY(client, client_of(call));
    }
    KT_TRY(const auto file, call.needed("out"));
    paper::Request request{*what, client, {}, {}, call.today()};
    if (call.has("member")) {
        KT_TRY(request.reader, MemberId::parse(call.value("member")));
    }
    KT_TRY(auto* ledger, call.open());
    if (!client.none()) {
        KT_TRY(const auto known, ledger->client(client));
        request.client = known.id;
    }
    KT_TRY(const auto paper, paper::make(*ledger, request));
    KT_TRY(const auto pages, paper::print(*ledger, request, qt(file)));
    const auto rewrites = paper::rewrite_lines(paper.rewrites);
    QStringList lines{qt(file)};
    lines += rewrites;
    return Reply{{{QStringLiteral("file"), qt(file)},
                  {QStringLiteral("pages"), static_cast<qint64>(pages)},
                  {QStringLiteral("open_choices"), static_cast<qint64>(paper.open_choices)},
                  {QStringLiteral("rewrite"), QJsonArray::fromStringList(rewrites)}},
                 lines.join(QLatin1Char('\n'))};
}

} // namespace kt::cli

#include "app/cli/verbs.h"
#include "app/text/list_lines.h"
#include "app/text/sentences.h"
#include "core/exchange/csv.h"

namespace kt::cli {

using text::qt;

namespace {

constexpr std::size_t lines_at_once = 200;

QString encoding_name(exchange::CsvEncoding encoding) {
    switch (encoding) {
    case exchange::CsvEncoding::Utf8: return QStringLiteral("utf-8");
    case exchange::CsvEncoding::Windows1252: return QStringLiteral("windows-1252");
    case exchange::CsvEncoding::Utf16: break;
    }
    return QStringLiteral("utf-16");
}

QJsonArray problems_json(const std::vector<exchange::LineProblem>& problems) {
    QJsonArray all;
    for (const auto& one : problems)
        all.append(QJsonObject{{QStringLiteral("line"), static_cast<qint64>(one.line)},
                               {QStringLiteral("column"), qt(one.column)},
                               {QStringLiteral("code"), qt(errc_name(one.code))},
                               {QStringLiteral("what"), text::sentences(one.code).what},
                               {QStringLiteral("try"), text::sentences(one.code).advice}});
    return all;
}

QJsonArray suggestions_json(const exchange::ClientList& list) {
    QJsonArray all;
    for (const auto& line : list.clients)
        for (const auto& one : line.suggestions)
            all.append(QJsonObject{
                {QStringLiteral("line"), static_cast<qint64>(line.line)},
                {QStringLiteral("name"), qt(line.name())},
                {QStringLiteral("other"), qt(one.name)},
                {QStringLiteral("client"),
                 one.client.none() ? QJsonValue(QJsonValue::Null) : QJsonValue(qt(one.client.text()))},
                {QStringLiteral("other_line"),
                 one.other_line == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(static_cast<qint64>(one.other_line))},
                {QStringLiteral("same_postcode"), one.same_postcode},
                {QStringLiteral("same_bsn"), one.same_bsn}});
    return all;
}

QJsonArray columns_json(const exchange::ClientList& list) {
    QJsonArray all;
    for (const auto& [header, field] : list.columns)
        all.append(QJsonObject{{QStringLiteral("column"), qt(header)}, {QStringLiteral("field"), qt(field)}});
    return all;
}

QStringList lines_of(const exchange::ClientList& list, const std::vector<exchange::LineProblem>& late) {
    QStringList lines;
    for (const auto* problems : {&list.problems, &late})
        for (const auto& one : *problems)
            lines += text::line_problem(one.line, one.column, one.code);
    for (const auto& line : list.clients)
        for (const auto& one : line.suggestions)
            lines += text::line_like(line.line, line.name(), one.name, one.other_line);
    return lines;
}

Reply reply_of(const exchange::ClientList& list, const exchange::ImportReport& report) {
    QJsonArray imported;
    for (const auto& id : report.imported)
        imported.append(qt(id.text()));
    QJsonArray ignored;
    for (const auto& header : list.ignored)
        ignored.append(qt(header));
    auto problems = list.problems;
    problems.insert(problems.end(), report.problems.begin(), report.problems.end());
    QStringList lines{
        said(QT_TRANSLATE_NOOP("Cli",
                               "%1 lines can be read, %2 cannot; %3 brought in, %4 left out for being known already."))
            .arg(list.clients.size())
            .arg(list.problems.size())
            .arg(report.imported.size())
            .arg(report.skipped)};
    lines += lines_of(list, report.problems);
    return {{{QStringLiteral("encoding"), encoding_name(list.encoding)},
             {QStringLiteral("separator"), QString(QLatin1Char(list.separator))},
             {QStringLiteral("columns"), columns_json(list)},
             {QStringLiteral("ignored"), ignored},
             {QStringLiteral("readable"), static_cast<qint64>(list.clients.size())},
             {QStringLiteral("imported"), imported},
             {QStringLiteral("skipped"), static_cast<qint64>(report.skipped)},
             {QStringLiteral("suggestions"), suggestions_json(list)},
             {QStringLiteral("problems"), problems_json(problems)}},
            lines.join(QLatin1Char('\n'))};
}

} // namespace

Result<Reply> client_import(Call& call) {
    const auto file = std::filesystem::path(call.words().front());
    KT_TRY(auto* ledger, call.open());
    KT_TRY(auto list, exchange::read_client_file(file, call.today()));
    exchange::Duplicates duplicates(list);
    for (bool more = true; more;) {
        KT_TRY(more, duplicates.step(*ledger, lines_at_once));
    }
    exchange::ImportReport report;
    while (!call.has("preview") && !report.done(list))
        KT_CHECK(exchange::import_clients(list, *ledger, !call.has("all"), lines_at_once, report));
    return reply_of(list, report);
}

} // namespace kt::cli

#include "app/cli/verbs.h"
#include "app/platform/paths.h"
#include "app/text/exchanged.h"
#include "sync/transport/folder/package.h"
#include "sync/transport/folder/round.h"

#include <QJsonArray>

namespace kt::cli {

using text::qt;

namespace {

QJsonValue number(std::uint64_t value) {
    return static_cast<qint64>(value);
}

QJsonArray texts(const std::vector<DeviceId>& devices) {
    QJsonArray all;
    for (const DeviceId& one : devices)
        all.append(qt(one.text()));
    return all;
}

/// What came of bundles, from wherever.
QJsonObject counts_json(const folder::Report& report) {
    return {{QStringLiteral("received"), number(report.received)},
            {QStringLiteral("carried"), number(report.carried)},
            {QStringLiteral("waiting"), number(report.waiting)},
            {QStringLiteral("rejected"), number(report.rejected)},
            {QStringLiteral("quarantined"), number(report.quarantined)},
            {QStringLiteral("filled"), number(report.filled)},
            {QStringLiteral("missing"), number(report.missing)},
            {QStringLiteral("frozen"), texts(report.frozen)}};
}

QJsonObject report_json(const folder::Report& report) {
    QJsonArray partial;
    for (const auto& file : report.partial)
        partial.append(qt(file));
    QJsonArray faults;
    for (const auto& fault : report.faults)
        faults.append(
            QJsonObject{{QStringLiteral("file"), qt(fault.file)}, {QStringLiteral("code"), qt(errc_name(fault.code))}});
    QJsonObject json = counts_json(report);
    json.insert(QStringLiteral("read"), number(report.read));
    json.insert(QStringLiteral("written"), number(report.written));
    json.insert(QStringLiteral("pruned"), number(report.pruned));
    json.insert(QStringLiteral("bytes_read"), number(report.bytes_read));
    json.insert(QStringLiteral("bytes_written"), number(report.bytes_written));
    json.insert(QStringLiteral("of_others"), number(report.of_others));
    json.insert(QStringLiteral("copies"), number(report.copies));
    json.insert(QStringLiteral("partial"), partial);
    json.insert(QStringLiteral("faults"), faults);
    json.insert(QStringLiteral("rolled_back"), texts(report.rolled_back));
    json.insert(QStringLiteral("emptied"), report.emptied);
    json.insert(QStringLiteral("not_written"),
                report.not_written ? QJsonValue(qt(errc_name(report.not_written->code))) : QJsonValue::Null);
    return json;
}

template <class Steps>
Result<void> to_the_end(Steps& steps) {
    for (;;) {
        KT_TRY(const bool more, steps.step());
        if (!more) return {};
    }
}

} // namespace

Result<Reply> sync_folder(Call& call) {
    KT_TRY(auto* ledger, call.open());
    folder::Seen seen;
    folder::Round round(*ledger, app::path_of(qt(call.words().front())), seen, call.random());
    KT_CHECK(to_the_end(round));
    return Reply{
        report_json(round.report()),
        (QStringList{text::exchanged(round.report())} + text::noticed(round.report())).join(QLatin1Char('\n'))};
}

Result<Reply> package_make(Call& call) {
    KT_TRY(auto* ledger, call.open());
    std::optional<MemberId> member;
    if (call.has("member")) {
        KT_TRY(member, MemberId::parse(call.value("member")));
    }
    const auto file = app::path_of(qt(call.words().front()));
    KT_TRY(auto packing, folder::Packing::begin(*ledger, file, member, call.has("all")));
    KT_CHECK(to_the_end(packing));
    return Reply{{{QStringLiteral("file"), app::text_of(file)},
                  {QStringLiteral("entries"), number(packing.entries())},
                  {QStringLiteral("bytes"), number(packing.bytes())}},
                 said(QT_TRANSLATE_NOOP("Cli", "%1 holds %2 changes. Only members of your team can open it."))
                     .arg(app::text_of(file))
                     .arg(packing.entries())};
}

Result<Reply> package_open(Call& call) {
    KT_TRY(auto* ledger, call.open());
    folder::Opening opening(*ledger, app::path_of(qt(call.words().front())));
    KT_CHECK(to_the_end(opening));
    const folder::Report& report = opening.report();
    QStringList lines{said(QT_TRANSLATE_NOOP("Cli", "%1 changes received.")).arg(report.received)};
    if (report.waiting > 0)
        lines +=
            said(QT_TRANSLATE_NOOP("Cli", "%1 parts build on what is not here. Ask for a package with everything."))
                .arg(report.waiting);
    return Reply{counts_json(report), lines.join(QLatin1Char('\n'))};
}

} // namespace kt::cli

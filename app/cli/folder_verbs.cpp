#include "app/cli/verbs.h"
#include "app/platform/paths.h"
#include "app/text/sentences.h"
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

QJsonObject report_json(const folder::Report& report) {
    QJsonArray partial;
    for (const auto& file : report.partial)
        partial.append(qt(file));
    QJsonArray faults;
    for (const auto& fault : report.faults)
        faults.append(
            QJsonObject{{QStringLiteral("file"), qt(fault.file)}, {QStringLiteral("code"), qt(errc_name(fault.code))}});
    QJsonObject json{{QStringLiteral("received"), number(report.received)},
                     {QStringLiteral("carried"), number(report.carried)},
                     {QStringLiteral("waiting"), number(report.waiting)},
                     {QStringLiteral("rejected"), number(report.rejected)},
                     {QStringLiteral("quarantined"), number(report.quarantined)},
                     {QStringLiteral("filled"), number(report.filled)},
                     {QStringLiteral("missing"), number(report.missing)},
                     {QStringLiteral("read"), number(report.read)},
                     {QStringLiteral("written"), number(report.written)},
                     {QStringLiteral("pruned"), number(report.pruned)},
                     {QStringLiteral("bytes_read"), number(report.bytes_read)},
                     {QStringLiteral("bytes_written"), number(report.bytes_written)},
                     {QStringLiteral("of_others"), number(report.of_others)},
                     {QStringLiteral("copies"), number(report.copies)},
                     {QStringLiteral("partial"), partial},
                     {QStringLiteral("faults"), faults},
                     {QStringLiteral("frozen"), texts(report.frozen)},
                     {QStringLiteral("rolled_back"), texts(report.rolled_back)},
                     {QStringLiteral("emptied"), report.emptied}};
    json.insert(QStringLiteral("not_written"),
                report.not_written ? QJsonValue(qt(errc_name(report.not_written->code))) : QJsonValue::Null);
    return json;
}

QString report_text(const folder::Report& report) {
    QStringList lines{said(QT_TRANSLATE_NOOP("Cli", "%1 changes received, %2 files written, %3 files cleared away."))
                          .arg(report.received)
                          .arg(report.written)
                          .arg(report.pruned)};
    if (report.waiting > 0)
        lines += said(QT_TRANSLATE_NOOP("Cli", "%1 files wait for what comes before them.")).arg(report.waiting);
    if (report.missing > 0)
        lines += said(QT_TRANSLATE_NOOP("Cli", "%1 pieces that you may read are not here yet; they were asked for."))
                     .arg(report.missing);
    for (const auto& file : report.partial)
        lines += said(QT_TRANSLATE_NOOP("Cli", "%1 is not whole yet; it is looked at again.")).arg(qt(file));
    for (const auto& fault : report.faults)
        lines += QStringLiteral("%1: %2").arg(qt(fault.file), text::sentences(fault.code).what);
    if (!report.rolled_back.empty() || report.emptied)
        lines += said(QT_TRANSLATE_NOOP("Cli", "The folder is older than what was seen in it before: newer data was "
                                               "seen. Nothing is lost; what is lacking is laid down again."));
    if (report.not_written) {
        const auto why = text::sentences(report.not_written->code);
        lines += why.what + QLatin1Char(' ') + why.advice;
    }
    return lines.join(QLatin1Char('\n'));
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
    return Reply{report_json(round.report()), report_text(round.report())};
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
    return Reply{{{QStringLiteral("received"), number(report.received)},
                  {QStringLiteral("carried"), number(report.carried)},
                  {QStringLiteral("waiting"), number(report.waiting)},
                  {QStringLiteral("rejected"), number(report.rejected)},
                  {QStringLiteral("quarantined"), number(report.quarantined)},
                  {QStringLiteral("filled"), number(report.filled)},
                  {QStringLiteral("missing"), number(report.missing)},
                  {QStringLiteral("frozen"), texts(report.frozen)}},
                 lines.join(QLatin1Char('\n'))};
}

} // namespace kt::cli

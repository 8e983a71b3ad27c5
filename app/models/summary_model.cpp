#include "app/models/summary_model.h"

#include "app/paper/words.h"
#include "app/text/dates.h"

namespace kt::app {

namespace {

void add_part(std::vector<SummaryItem>& items, const char* name, const QString& heading,
              const std::vector<paper::SummaryLine>& lines) {
    const QString part = QString::fromLatin1(name);
    if (lines.empty())
        items.push_back(
            {part, heading, paper::said(QT_TRANSLATE_NOOP("Paper", "None written down.")), {}, false, true});
    for (std::size_t i = 0; i < lines.size(); ++i)
        items.push_back({part + QString::number(i), i == 0 ? heading : QString(), lines[i].text, lines[i].more,
                         lines[i].alarm, false});
}

} // namespace

SummaryModel::SummaryModel(QObject* parent) : DossierList(std::make_unique<RowModel<SummaryItem>>(), parent) {
}

void SummaryModel::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<SummaryItem>([id = *id, &clock = session()->desk().worker()->clock()](
                           ledger::Ledger& ledger) -> Result<ledger::Page<SummaryItem>> {
        KT_TRY(const auto dossier, paper::gather(ledger, id, text::local_day(clock.now()), paper::For::Own));
        const auto all = paper::summary(dossier);
        std::vector<SummaryItem> items;
        add_part(items, "limits", paper::said(QT_TRANSLATE_NOOP("Paper", "Treatment: what was agreed")), all.limits);
        add_part(items, "alerts", paper::said(QT_TRANSLATE_NOOP("Paper", "Alerts")), all.alerts);
        add_part(items, "problems", paper::said(QT_TRANSLATE_NOOP("Paper", "Problems")), all.problems);
        add_part(items, "decisions", paper::said(QT_TRANSLATE_NOOP("Paper", "Last decisions")), all.decisions);
        add_part(items, "people", paper::said(QT_TRANSLATE_NOOP("Paper", "Who does what")), all.people);
        return whole(std::move(items));
    });
}

} // namespace kt::app

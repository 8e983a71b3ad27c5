#include "app/models/carer_models.h"

#include "app/models/finding_models.h"
#include "app/models/record_reader.h"
#include "core/care/care_team.h"
#include "core/care/carer.h"
#include "core/care/crisis.h"
#include "core/care/instrument_result.h"
#include "core/care/task.h"

namespace kt::app {

namespace {

namespace burden = care::instrument_result;

QString dotted(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// The last two measurements of how heavy it is, the newest first. Measurements that name another carer are left out.
Result<QString> measured(ledger::Ledger& ledger, const ClientId& client, const RecordId& carer, const Names& names) {
    KT_TRY(auto found, ledger.records(client, care::Kind::InstrumentResult));
    std::erase_if(found, [&carer](const ledger::Record& one) {
        const auto id = one.shown(burden::instrument).text();
        const auto about = one.shown(burden::about).id<RecordId>();
        return (id != "ediz" && id != "csi") || (!about.none() && !carer.none() && about != carer);
    });
    std::stable_sort(found.begin(), found.end(), [](const ledger::Record& a, const ledger::Record& b) {
        const auto day = [](const ledger::Record& one) {
            return one.shown(burden::observed_on).date().value_or(LocalDate{LocalDate::first_days});
        };
        return day(a) > day(b);
    });
    QStringList parts;
    for (std::size_t i = 0; i < std::min<std::size_t>(2, found.size()); ++i) {
        const auto item = InstrumentItem::of(found[i], names);
        parts += QStringLiteral("%1 %2 (%3)").arg(item.label, item.score, item.measured_on);
    }
    return parts.join(QStringLiteral(" ← "));
}

Result<CarerItem> carer_of(ledger::Ledger& ledger, const ClientId& client, const ledger::Record& record,
                           const Names& names) {
    namespace f = care::carer_plan;
    const RecordReader read(record, names);
    CarerItem item;
    item.take(read);
    const auto carer = record.shown(f::carer).id<RecordId>();
    item.name = read.text(f::carer_name);
    if (const auto person = ledger.record(carer); !carer.none() && person)
        item.name = text::qt(person->shown(care::participant::name).text());
    item.tasks = read.text(f::tasks);
    KT_TRY(const QString score, measured(ledger, client, carer, names));
    item.load = dotted({score, read.text(f::load_text)});
    item.wish = read.text(f::wish);
    item.backup = read.text(f::backup);
    return item;
}

RespiteItem respite_of(const ledger::Record& record, const Names& names) {
    namespace f = care::respite;
    const RecordReader read(record, names);
    RespiteItem item;
    item.take(read);
    item.text = read.text(f::text);
    item.funder_label = read.label(f::funder);
    item.status = record.shown(f::status).null() ? QStringLiteral("asked") : read.text(f::status);
    item.status_label = text::code_label(*f::spec.field(f::status), text::plain(item.status));
    item.owner_name = read.member(f::owner);
    QStringList stretch{read.day(f::from), read.day(f::until)};
    stretch.removeAll(QString());
    item.days = dotted({read.text(f::frequency), stretch.join(QStringLiteral(" – ")), read.text(f::provider)});
    return item;
}

} // namespace

DossierCarers::DossierCarers(QObject* parent) : DossierList(std::make_unique<RowModel<CarerItem>>(), parent) {
}

void DossierCarers::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<CarerItem>([id = *id, &clock = session()->desk().worker()->clock()](
                         ledger::Ledger& ledger) -> Result<ledger::Page<CarerItem>> {
        KT_TRY(const auto names, Names::of(ledger, id, clock));
        KT_TRY(const auto found, ledger.records(id, care::Kind::CarerPlan));
        std::vector<CarerItem> items;
        for (const auto& record : found) {
            KT_TRY(auto item, carer_of(ledger, id, record, names));
            items.push_back(std::move(item));
        }
        return whole(std::move(items));
    });
}

DossierRespites::DossierRespites(QObject* parent) : DossierList(std::make_unique<RowModel<RespiteItem>>(), parent) {
}

void DossierRespites::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<RespiteItem>([id = *id, &clock = session()->desk().worker()->clock()](
                           ledger::Ledger& ledger) -> Result<ledger::Page<RespiteItem>> {
        KT_TRY(const auto names, Names::of(ledger, id, clock));
        KT_TRY(const auto tasks, ledger.records(id, care::Kind::Task));
        KT_TRY(const auto found, ledger.records(id, care::Kind::Respite));
        std::vector<RespiteItem> items;
        for (auto it = found.rbegin(); it != found.rend(); ++it) {
            items.push_back(respite_of(*it, names));
            items.back().arranging = std::any_of(tasks.begin(), tasks.end(), [it](const ledger::Record& one) {
                return one.shown(care::task::source).id<RecordId>() == it->id;
            });
        }
        const auto over = [](const RespiteItem& item) {
            return item.status == QLatin1String("ended") || item.status == QLatin1String("refused");
        };
        std::stable_sort(items.begin(), items.end(),
                         [&over](const RespiteItem& a, const RespiteItem& b) { return !over(a) && over(b); });
        return whole(std::move(items));
    });
}

CrisisItem CrisisItem::of(const ledger::Record& record, const Names& names) {
    namespace f = care::crisis_plan;
    const RecordReader read(record, names);
    CrisisItem item;
    item.take(read);
    item.signs = read.text(f::signs);
    item.what_helps = read.text(f::what_helps);
    QStringList call{read.text(f::call_first), read.text(f::call_then)};
    call.removeAll(QString());
    item.call = call.join(QStringLiteral(" → "));
    item.key_box = read.text(f::key_box);
    item.stay = dotted({read.label(f::stay_wish), read.text(f::stay_text)});
    return item;
}

DossierCrisisPlans::DossierCrisisPlans(QObject* parent)
    : DossierList(std::make_unique<RowModel<CrisisItem>>(), parent) {
}

void DossierCrisisPlans::fetch(const std::string&) {
    records<CrisisItem>(care::Kind::CrisisPlan);
}

} // namespace kt::app

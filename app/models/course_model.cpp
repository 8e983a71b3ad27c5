#include "app/models/course_model.h"

#include "app/models/record_reader.h"
#include "app/text/scores.h"
#include "core/care/instrument_result.h"

#include <limits>

namespace kt::app {

namespace {

CourseItem point_of(const ledger::Record& record, const Names& names) {
    namespace f = care::instrument_result;
    const RecordReader read(record, names);
    CourseItem item;
    item.take(read);
    item.day = read.day(f::observed_on);
    if (item.day.isEmpty()) item.day = item.at;
    if (const auto day = record.shown(f::observed_on).date()) item.days = day->days;
    item.carer = names.person(record.shown(f::about).id<RecordId>());
    item.verdict = text::kept_sentence();
    const auto* known = care::find_instrument(record.shown(f::instrument).text(), record.shown(f::version).text());
    const auto* answers = record.shown(f::answers).get<ValueMap>();
    if (known == nullptr) return item;
    const auto said = text::score_words(*known, answers == nullptr ? ValueMap{} : *answers);
    item.score = said.score;
    item.verdict = said.verdict;
    item.signalled = said.signal;
    if (const auto score = care::score_of(*known, answers == nullptr ? ValueMap{} : *answers))
        item.value = score->score;
    return item;
}

} // namespace

InstrumentCourse::InstrumentCourse(QObject* parent) : DossierList(std::make_unique<RowModel<CourseItem>>(), parent) {
    connect(this, &ListModel::readingChanged, this, &InstrumentCourse::pictureChanged);
    connect(this, &ListModel::stateChanged, this, &InstrumentCourse::pictureChanged);
}

void InstrumentCourse::setInstrument(const QString& instrument) {
    if (instrument == instrument_) return;
    instrument_ = instrument;
    emit instrumentChanged();
    reload();
}

bool InstrumentCourse::askable() const {
    return DossierList::askable() && !instrument_.isEmpty();
}

void InstrumentCourse::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<CourseItem>([id = *id, wanted = text::plain(instrument_), &clock = session()->desk().worker()->clock()](
                          ledger::Ledger& ledger) -> Result<ledger::Page<CourseItem>> {
        KT_TRY(const auto names, Names::of(ledger, id, clock));
        KT_TRY(const auto found, ledger.records(id, care::Kind::InstrumentResult));
        std::vector<CourseItem> items;
        for (const auto& record : found)
            if (record.shown(care::instrument_result::instrument).text() == wanted)
                items.push_back(point_of(record, names));
        std::stable_sort(items.begin(), items.end(),
                         [](const CourseItem& a, const CourseItem& b) { return a.days < b.days; });
        return whole(std::move(items));
    });
}

namespace {

const care::Instrument* course_of(const QString& instrument) {
    return care::find_instrument(text::plain(instrument));
}

} // namespace

QString InstrumentCourse::title() const {
    return text::instrument_label(text::plain(instrument_), {});
}

QString InstrumentCourse::source() const {
    const auto* known = course_of(instrument_);
    return known == nullptr ? QString() : text::in_language(known->source);
}

QString InstrumentCourse::direction() const {
    const auto* known = course_of(instrument_);
    return known == nullptr ? QString() : text::direction_label(known->direction);
}

QString InstrumentCourse::cutOff() const {
    const auto* known = course_of(instrument_);
    return known == nullptr ? QString() : text::cut_off_label(*known);
}

QString InstrumentCourse::warning() const {
    return text::in_language(care::not_a_diagnosis);
}

double InstrumentCourse::cutAt() const {
    const auto* known = course_of(instrument_);
    return known != nullptr && known->cut_off ? *known->cut_off : std::numeric_limits<double>::quiet_NaN();
}

double InstrumentCourse::least() const {
    const auto* known = course_of(instrument_);
    return known == nullptr ? 0 : known->least;
}

double InstrumentCourse::most() const {
    const auto* known = course_of(instrument_);
    return known == nullptr ? 1 : known->most;
}

std::vector<CourseItem> InstrumentCourse::drawn() const {
    std::vector<CourseItem> all = rows<CourseItem>();
    std::erase_if(all, [](const CourseItem& one) { return !one.value; });
    return all;
}

QList<double> InstrumentCourse::values() const {
    QList<double> all;
    for (const auto& one : drawn())
        all += *one.value;
    return all;
}

QList<double> InstrumentCourse::places() const {
    const auto items = drawn();
    QList<double> all;
    if (items.empty()) return all;
    const double first = items.front().days;
    const double length = items.back().days - first;
    for (std::size_t i = 0; i < items.size(); ++i)
        all += length > 0          ? (items[i].days - first) / length
               : items.size() == 1 ? 0.5
                                   : static_cast<double>(i) / static_cast<double>(items.size() - 1);
    return all;
}

QString InstrumentCourse::spoken() const {
    QStringList parts;
    for (const auto& one : rows<CourseItem>())
        parts += QStringList{one.day, one.score, one.verdict}.join(QStringLiteral(" ")).simplified();
    QStringList all{title(), direction()};
    if (!cutOff().isEmpty()) all += cutOff();
    return all.join(QStringLiteral(", ")) + QStringLiteral(". ") + parts.join(QStringLiteral("; "));
}

} // namespace kt::app

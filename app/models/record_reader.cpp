#include "app/models/record_reader.h"

namespace kt::app {

std::vector<care::Facts> all_facts(const std::vector<ledger::Record>& records,
                                   const std::vector<ledger::Record>& more) {
    std::vector<care::Facts> all;
    all.reserve(records.size() + more.size());
    for (const auto* part : {&records, &more})
        for (const auto& one : *part)
            all.push_back(ledger::facts_of(one));
    return all;
}

const care::Field* RecordReader::field(std::uint16_t number) const {
    const auto* spec = care::find_kind(record_.known_kind());
    return spec == nullptr ? nullptr : spec->field(number);
}

QString RecordReader::label(std::uint16_t number) const {
    const auto* known = field(number);
    return known == nullptr ? QString() : text::value_label(*known, record_.shown(number));
}

QStringList RecordReader::labels(std::uint16_t number) const {
    QStringList all;
    const auto* known = field(number);
    const auto at = record_.fields.find(number);
    if (known == nullptr || at == record_.fields.end()) return all;
    for (const auto& head : at->second) {
        const auto* element = head.value.get<ValueList>();
        const auto code = element == nullptr || element->empty() ? head.value.text() : element->front().text();
        const QString said = text::code_label(*known, code);
        if (!said.isEmpty() && !all.contains(said)) all += said;
    }
    return all;
}

int RecordReader::number(std::uint16_t number) const {
    return static_cast<int>(record_.shown(number).integer().value_or(0));
}

QString RecordReader::day(std::uint16_t number) const {
    const auto date = record_.shown(number).date();
    return date ? text::day(*date) : QString();
}

QString RecordReader::due(std::uint16_t number) const {
    const auto date = record_.shown(number).date();
    return date ? text::due(*date, names_.today) : QString();
}

bool RecordReader::late(std::uint16_t number) const {
    const auto date = record_.shown(number).date();
    return date && *date < names_.today;
}

QString RecordReader::reference(std::uint16_t number) const {
    const auto id = record_.shown(number).id<RecordId>();
    return id.none() ? QString() : text::qt(id.text());
}

QString RecordReader::member(std::uint16_t number) const {
    return names_.name(who(number));
}

int RecordReader::conflicts() const {
    int count = 0;
    for (const auto& [number, heads] : record_.fields)
        count += record_.in_conflict(number) ? 1 : 0;
    return count;
}

const ledger::Head* RecordReader::last() const {
    const ledger::Head* newest = nullptr;
    for (const auto& [number, heads] : record_.fields)
        for (const auto& head : heads)
            if (newest == nullptr || newest->at < head.at) newest = &head;
    return newest;
}

QString RecordReader::by() const {
    const auto* head = last();
    return head == nullptr ? QString() : names_.name_and_role(head->author);
}

QString RecordReader::at() const {
    const auto* head = last();
    return head == nullptr ? QString() : text::moment(head->at.instant());
}

MemberId RecordReader::author() const {
    const auto* head = last();
    return head == nullptr ? MemberId{} : head->author;
}

void RecordItem::take(const RecordReader& read) {
    record_id = read.id();
    conflicts = read.conflicts();
    by = read.by();
    at = read.at();
}

} // namespace kt::app

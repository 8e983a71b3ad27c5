#include "app/paper/dossier_copy.h"

#include "app/paper/words.h"
#include "app/text/dates.h"
#include "app/text/labels.h"
#include "app/text/scores.h"
#include "app/text/strings.h"
#include "core/care/instrument_result.h"

#include <algorithm>

namespace kt::paper {
namespace {

/// What the tool keeps about itself, and what is only for members.
bool of_the_tool(care::Kind kind) {
    using care::Kind;
    return kind == Kind::AccessEvent || kind == Kind::BegunForm || kind == Kind::SafetyReader ||
           kind == Kind::Restriction || kind == Kind::Photo;
}

QString one_value(const Dossier& dossier, const care::Field& field, const Value& value) {
    if (field.type == care::FieldType::Reference) return name_of(dossier, value.id<RecordId>());
    if (field.type == care::FieldType::Bytes || field.type == care::FieldType::List) return {};
    // What was answered to each question of an instrument is a list of codes; its score and date say what came of it.
    if (field.type == care::FieldType::Map) return {};
    return text::value_label(field, value);
}

/// The value of a field as people read it; of a Set all its elements.
QString words_of(const Dossier& dossier, const care::Facts& record, const care::Field& field) {
    const Value& shown = care::shown_in(record, field.number);
    if (shown.null() || field.format == care::Format::Bsn) return {};
    if (record.kind == care::Kind::InstrumentResult && field.number == care::instrument_result::instrument)
        return text::instrument_label(shown.text(), "1");
    if (field.merge != care::Merge::Set) return one_value(dossier, field, shown).trimmed();
    QStringList all;
    if (field.type == care::FieldType::Code)
        for (const std::string& code : codes(record, field.number))
            all += text::code_label(field, code);
    if (field.type == care::FieldType::Reference)
        for (const MemberId& id : members_of(record, field.number))
            all += name_of(dossier, id_cast<RecordId>(id));
    all.removeAll(QString());
    return all.join(QStringLiteral(", "));
}

} // namespace

DossierCopy dossier_copy(const Dossier& dossier) {
    DossierCopy copy;
    copy.name = client_name(dossier);
    copy.made_on = dossier.today;
    for (const care::Facts& record : dossier.records) {
        const care::KindSpec* spec = care::find_kind(record.kind);
        if (spec == nullptr || of_the_tool(record.kind) || care::yes_in(record, care::field_removed)) continue;
        CopiedRecord one{record.kind, {}, {}};
        for (const care::Field& field : spec->fields) {
            const QString words = words_of(dossier, record, field);
            if (words.isEmpty()) continue;
            one.names += text::field_label(record.kind, field);
            one.values += words;
        }
        if (!one.names.isEmpty()) copy.records.push_back(std::move(one));
    }
    std::stable_sort(copy.records.begin(), copy.records.end(),
                     [](const CopiedRecord& a, const CopiedRecord& b) { return a.kind < b.kind; });
    return copy;
}

Sheet sheet_of(const DossierCopy& copy) {
    Sheet sheet;
    sheet.title = said(QT_TRANSLATE_NOOP("Paper", "Copy of the dossier"));
    sheet.running = said(QT_TRANSLATE_NOOP("Paper", "Copy of my dossier · %1")).arg(copy.name);
    sheet.foot = said(QT_TRANSLATE_NOOP("Paper", "Printed on %1")).arg(text::long_day(copy.made_on));
    sheet.add(Look::Title, said(QT_TRANSLATE_NOOP("Paper", "Copy of my dossier")), copy.name);
    sheet.add(Look::Text, said(QT_TRANSLATE_NOOP("Paper", "This is what your team has written about you, in its own "
                                                          "words. What others told us in confidence is not in it. Is "
                                                          "something not right? Tell us: it can be corrected, and you "
                                                          "may add your own words.")));
    care::Kind last{};
    for (const CopiedRecord& one : copy.records) {
        if (one.kind != last) sheet.add(Look::Heading, text::kind_label(one.kind));
        if (one.kind == last) sheet.add(Look::Small, QStringLiteral("—"));
        last = one.kind;
        for (qsizetype i = 0; i < one.names.size(); ++i)
            sheet.fact(one.names[i], one.values[i]);
    }
    return sheet;
}

} // namespace kt::paper

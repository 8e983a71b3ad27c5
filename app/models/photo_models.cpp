#include "app/models/photo_models.h"

#include "app/models/record_reader.h"
#include "core/care/mda.h"

namespace kt::app {

PhotoItem PhotoItem::of(const ledger::Record& record, const Names& names) {
    namespace f = care::photo;
    const RecordReader read(record, names);
    PhotoItem item;
    item.take(read);
    item.caption = read.text(f::caption);
    item.domain = read.text(f::domain);
    item.domain_label = read.label(f::domain);
    item.taken_on = read.day(f::taken_on);
    if (const auto* bytes = record.shown(f::picture).get<Bytes>()) {
        const auto raw = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes->data()),
                                                 static_cast<qsizetype>(bytes->size()));
        item.source = QStringLiteral("data:image/jpeg;base64,") + QString::fromLatin1(raw.toBase64());
    }
    return item;
}

DossierPhotos::DossierPhotos(QObject* parent) : DossierList(std::make_unique<RowModel<PhotoItem>>(), parent) {
}

void DossierPhotos::fetch(const std::string&) {
    records<PhotoItem>(care::Kind::Photo);
}

} // namespace kt::app

#include "app/drafts/small_picture.h"

#include "core/care/mda.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <array>

namespace kt::app {

namespace {

constexpr qsizetype most_file = qsizetype{64} << 20U;
constexpr int least_pixels = 160;
constexpr auto qualities = std::to_array<int>({80, 65, 50, 40});

/// On white, without transparency and without what else the file said.
QImage plain_copy(const QImage& read) {
    QImage out(read.size(), QImage::Format_RGB32);
    out.fill(Qt::white);
    QPainter(&out).drawImage(0, 0, read);
    return out;
}

QByteArray jpeg_of(const QImage& picture, int quality) {
    QByteArray out;
    QBuffer into(&out);
    into.open(QIODevice::WriteOnly);
    if (!picture.save(&into, "JPEG", quality)) out.clear();
    return out;
}

} // namespace

Result<Bytes> small_picture(const QByteArray& file) {
    namespace f = care::photo;
    if (file.size() > most_file) return Errc::TooLarge;
    QBuffer from;
    from.setData(file);
    from.open(QIODevice::ReadOnly);
    QImageReader reader(&from);
    reader.setAutoTransform(true);
    QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > f::most_pixels)
        reader.setScaledSize(size.scaled(f::most_pixels, f::most_pixels, Qt::KeepAspectRatio));
    const QImage read = reader.read();
    if (read.isNull()) return Errc::BadPicture;
    QImage picture = plain_copy(read);
    for (int side = f::most_pixels; side >= least_pixels; side = side * 3 / 4) {
        if (std::max(picture.width(), picture.height()) > side)
            picture = picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        for (const int quality : qualities) {
            const QByteArray jpeg = jpeg_of(picture, quality);
            if (jpeg.isEmpty()) return Errc::BadPicture;
            if (static_cast<std::size_t>(jpeg.size()) <= f::most_bytes) return Bytes(jpeg.begin(), jpeg.end());
        }
    }
    return Errc::TooLarge;
}

} // namespace kt::app

#include "app/text/qr.h"

#include <qrencode.h>

#include <memory>

namespace kt::text {

QStringList qr_rows(const QString& words) {
    const auto bytes = words.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    QStringList rows;
    if (!code) return rows;
    for (int y = 0; y < code->width; ++y) {
        QString row;
        for (int x = 0; x < code->width; ++x)
            row += QLatin1Char((code->data[y * code->width + x] & 1) != 0 ? '1' : '0');
        rows += row;
    }
    return rows;
}

} // namespace kt::text

// Words as a picture that a camera reads.
#pragma once

#include <QStringList>

namespace kt::text {

/// The rows of a QR code from top to bottom, "1" for each dark square; no quiet edge. Empty when `words` are too many
/// for one code.
[[nodiscard]] QStringList qr_rows(const QString& words);

} // namespace kt::text

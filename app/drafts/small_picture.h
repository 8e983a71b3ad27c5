// A photo as it goes into the record: small, upright, and without anything else that was in the file.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QByteArray>

namespace kt::app {

/// Reads a picture (whatever the system can read), turns it upright, and writes it anew as a JPEG of at most
/// `care::photo::most_bytes` with a longer side of at most `care::photo::most_pixels`. Only its points are kept: place,
/// time, device and other notes of the file are gone. `file`: the bytes of the file, at most 64 MB. Takes up to some
/// hundred milliseconds for a large photo; call it off the screen's thread. Errors: BadPicture, TooLarge.
[[nodiscard]] Result<Bytes> small_picture(const QByteArray& file);

} // namespace kt::app

#include "app/drafts/small_picture.h"
#include "core/care/mda.h"

#include <catch2/catch_test_macros.hpp>

#include <QBuffer>
#include <QImage>
#include <QImageReader>

#include <algorithm>

using namespace kt;

namespace {

/// A picture that does not compress well.
QImage noise(int width, int height) {
    QImage out(width, height, QImage::Format_RGB32);
    std::uint32_t state = 1;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            state = state * 1'664'525U + 1'013'904'223U;
            out.setPixel(x, y, 0xff000000U | (state >> 8U));
        }
    return out;
}

QByteArray saved(const QImage& image, const char* format) {
    QByteArray out;
    QBuffer into(&out);
    into.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&into, format, 95));
    return out;
}

QImage read(const Bytes& bytes) {
    return QImage::fromData(bytes.data(), static_cast<int>(bytes.size()), "JPEG");
}

/// The same JPEG with a block of notes as a camera writes them: turned a quarter, and words that tell a place.
QByteArray with_notes(const QByteArray& jpeg) {
    QByteArray notes("Exif\0\0MM\0*\0\0\0\x08\0\x02", 16);
    notes += QByteArray("\x01\x12\0\x03\0\0\0\x01\0\x06\0\0", 12); // orientation: turn to the right
    notes += QByteArray("\x01\x0e\0\x02\0\0\0\x14\0\0\0\x26", 12); // description, at 38
    notes += QByteArray("\0\0\0\0", 4) + QByteArray("52.1093N Beekwijk 12\0", 21);
    const auto length = static_cast<quint16>(notes.size() + 2);
    QByteArray block("\xff\xe1", 2);
    block += static_cast<char>(length >> 8U);
    block += static_cast<char>(length & 0xffU);
    QByteArray out = jpeg;
    return out.insert(2, block + notes);
}

} // namespace

TEST_CASE("a photo is made small enough for one entry, and keeps its form") {
    const auto made = app::small_picture(saved(noise(3'000, 2'000), "JPEG"));
    REQUIRE(made);
    CHECK(made->size() <= care::photo::most_bytes);
    const QImage picture = read(*made);
    REQUIRE_FALSE(picture.isNull());
    CHECK(std::max(picture.width(), picture.height()) <= care::photo::most_pixels);
    CHECK(std::abs(picture.width() * 2 - picture.height() * 3) <= 6);
}

TEST_CASE("a small picture keeps its size; one that can be seen through lies on white") {
    QImage clear(40, 20, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    const auto made = app::small_picture(saved(clear, "PNG"));
    REQUIRE(made);
    const QImage picture = read(*made);
    CHECK(picture.size() == QSize(40, 20));
    CHECK(qGray(picture.pixel(5, 5)) > 250);
}

TEST_CASE("what the camera noted is gone, and the picture stands upright without it") {
    const QByteArray taken = with_notes(saved(noise(400, 200), "JPEG"));
    REQUIRE(taken.contains("Beekwijk"));
    const auto made = app::small_picture(taken);
    REQUIRE(made);
    const auto held = QByteArray(reinterpret_cast<const char*>(made->data()), static_cast<qsizetype>(made->size()));
    CHECK_FALSE(held.contains("Beekwijk"));
    CHECK_FALSE(held.contains("Exif"));
    CHECK(read(*made).size() == QSize(200, 400));
}

TEST_CASE("what is no picture is refused: words, nothing, half a file") {
    CHECK(app::small_picture("Dit is een brief").code() == Errc::BadPicture);
    CHECK(app::small_picture({}).code() == Errc::BadPicture);
    CHECK(app::small_picture(saved(noise(600, 600), "PNG").left(200)).code() == Errc::BadPicture);
}

#include "app/platform/streams.h"

#include <QFile>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace kt::app {
namespace {

constexpr qsizetype most_input = qsizetype{64} << 20;
constexpr std::size_t most_password = 1024;

Result<crypto::Password> from_descriptor(const QString& number) {
    bool ok = false;
    const int descriptor = number.toInt(&ok);
    QFile file;
    if (!ok || descriptor < 0 || !file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Errc::PasswordMissing, "--password-fd");
    std::array<std::uint8_t, most_password> letters{};
    std::size_t length = 0;
    while (length < letters.size()) {
        char one = 0;
        if (file.read(&one, 1) != 1 || one == '\n') break;
        letters[length++] = static_cast<std::uint8_t>(one);
    }
    crypto::Password password{ByteView(letters).first(length)};
    crypto::wipe(letters);
    if (length == 0) return fail(Errc::PasswordMissing, "--password-fd");
    return password;
}

} // namespace

Result<QByteArray> read_standard_input() {
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly)) return fail(Errc::Io, "stdin");
    QByteArray all = file.read(most_input + 1);
    if (all.size() > most_input) return fail(Errc::TooLarge, "stdin");
    return all;
}

void print_line(const QString& line) {
    const QByteArray utf8 = line.toUtf8();
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void print_error(const QString& lines) {
    const QByteArray utf8 = lines.toUtf8();
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stderr);
    std::fputc('\n', stderr);
}

Result<crypto::Password> read_password(const QStringList& arguments) {
    const auto at = arguments.indexOf(QLatin1String("--password-fd"));
    if (at >= 0) return from_descriptor(arguments.value(at + 1));
    for (const QString& one : arguments)
        if (one.startsWith(QLatin1String("--password-fd="))) return from_descriptor(one.section(QLatin1Char('='), 1));
    char* value = std::getenv("KERNTEAM_PASSWORD");
    if (value == nullptr || *value == '\0') return Errc::PasswordMissing;
    const std::span<std::uint8_t> letters(reinterpret_cast<std::uint8_t*>(value), std::strlen(value));
    crypto::Password password{ByteView(letters)};
    crypto::wipe(letters);
    qunsetenv("KERNTEAM_PASSWORD");
    return password;
}

} // namespace kt::app

#include "app/session/password.h"

namespace kt::app {

crypto::Password take_password(QString& typed) {
    QByteArray utf8 = typed.toUtf8();
    const std::span<std::uint8_t> bytes(reinterpret_cast<std::uint8_t*>(utf8.data()),
                                        static_cast<std::size_t>(utf8.size()));
    crypto::Password password{ByteView(bytes)};
    crypto::wipe(bytes);
    if (typed.isDetached())
        crypto::wipe(
            {reinterpret_cast<std::uint8_t*>(typed.data()), static_cast<std::size_t>(typed.size()) * sizeof(QChar)});
    typed.clear();
    return password;
}

} // namespace kt::app

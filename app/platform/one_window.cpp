#include "app/platform/one_window.h"

#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

#include <functional>

namespace kt::app {

OneWindow::OneWindow(const std::filesystem::path& profile, QObject* parent) : QObject(parent) {
    std::error_code code;
    const auto place = std::hash<std::string>{}(std::filesystem::weakly_canonical(profile, code).string());
    const QDir runtime(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    name_ = runtime.filePath(QStringLiteral("kernteam-%1").arg(place, 0, 16));
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server_, &QLocalServer::newConnection, this, [this] {
        while (auto* visitor = server_.nextPendingConnection())
            visitor->deleteLater();
        emit asked();
    });
}

bool OneWindow::take() {
    QLocalSocket door;
    door.connectToServer(name_); // a local one is there at once or not at all
    if (door.state() == QLocalSocket::ConnectedState) return false;
    QLocalServer::removeServer(name_); // left behind by a program that was killed
    if (!server_.listen(name_)) qWarning("no second start will find this window");
    return true;
}

} // namespace kt::app

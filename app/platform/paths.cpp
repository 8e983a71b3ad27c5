#include "app/platform/paths.h"

#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>
#include <QUrl>

namespace kt::app {

std::filesystem::path default_profile() {
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return path_of(data.filePath(QStringLiteral("kernteam/profile")));
}

std::filesystem::path path_of(const QString& text) {
    return std::filesystem::path(text.toStdU16String());
}

std::filesystem::path picked_path(const QString& text) {
    const QUrl url(text);
    return path_of(url.isLocalFile() ? url.toLocalFile() : text.trimmed());
}

QString text_of(const std::filesystem::path& path) {
    return QString::fromStdU16String(path.u16string());
}

QString device_name() {
    const QString host = QSysInfo::machineHostName();
    return host.isEmpty() ? QSysInfo::prettyProductName() : host;
}

} // namespace kt::app

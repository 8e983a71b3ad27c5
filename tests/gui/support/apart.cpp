#include "tests/gui/support/apart.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QProcess>
#include <QStringList>

namespace kt::gui {

using namespace Qt::Literals::StringLiterals;

void without_network(const QString& cases) {
    constexpr int patience_ms = 240'000;
    QStringList how;
    for (const QStringList& flags : {QStringList{u"-n"_s}, QStringList{u"-r"_s, u"-n"_s}})
        if (how.isEmpty() && QProcess::execute(u"unshare"_s, flags + QStringList{u"true"_s}) == 0)
            how = QStringList{u"unshare"_s} + flags;
    if (how.isEmpty()) WARN("no place without a network can be made here: the journey has one");
    // Two programs of one journey still meet inside this process.
    if (!how.isEmpty()) how += {u"sh"_s, u"-c"_s, u"ip link set lo up; exec \"$0\" \"$@\""_s};
    how += {QCoreApplication::applicationFilePath(), cases};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(how.takeFirst(), how);
    const bool ended = process.waitForFinished(patience_ms);
    INFO(process.readAll().toStdString());
    REQUIRE(ended);
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 0);
}

} // namespace kt::gui

// kernteam-cli
#include "app/cli/program.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
    const QCoreApplication program(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kernteam"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KT_VERSION));
    return kt::cli::run_in_process(QCoreApplication::arguments().mid(1));
}

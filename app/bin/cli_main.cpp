// kernteam-cli
#include "app/cli/program.h"
#include "app/platform/memory.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>
#include <string_view>

namespace {

/// Paper needs typefaces, and so a program that could have windows; none is ever opened, so it needs no display.
std::unique_ptr<QCoreApplication> program_for(int& argc, char** argv) {
    const bool paper = std::any_of(argv, argv + argc, [](const char* word) {
        return std::string_view(word) == "print" || std::string_view(word) == "recovery";
    });
    if (!paper) return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv) {
    kt::app::keep_memory_to_ourselves();
    const auto program = program_for(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kernteam"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KT_VERSION));
    return kt::cli::run_in_process(QCoreApplication::arguments().mid(1));
}

#include "app/platform/one_window.h"

#include <catch2/catch_test_macros.hpp>

#include <QSignalSpy>
#include <QTemporaryDir>

using kt::app::OneWindow;

TEST_CASE("a second start asks the first to come forward; another profile has its own window") {
    const QTemporaryDir folder;
    const std::filesystem::path profile = folder.filePath(QStringLiteral("profile")).toStdString();
    {
        OneWindow first(profile);
        QSignalSpy asked(&first, &OneWindow::asked);
        REQUIRE(first.take());
        OneWindow second(profile / ".." / "profile");
        CHECK_FALSE(second.take());
        CHECK((asked.count() == 1 || asked.wait()));
        OneWindow elsewhere(folder.filePath(QStringLiteral("other")).toStdString());
        CHECK(elsewhere.take());
    }
    OneWindow later(profile);
    CHECK(later.take());
}

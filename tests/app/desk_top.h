// A profile in a folder of its own, and waiting for what the worker answers.
#pragma once

#include "app/session/session.h"

#include <catch2/catch_test_macros.hpp>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace kt::test {

inline constexpr int patience_ms = 60'000; // until something that hangs fails the test
inline const auto password = QStringLiteral("vier gewone woorden samen");

/// Lets the program go on until `condition` holds.
template <class Condition>
[[nodiscard]] bool until(Condition condition) {
    return QTest::qWaitFor(condition, patience_ms);
}

/// One profile; sessions on it come and go as programs do.
struct DeskTop {
    QTemporaryDir folder;
    std::unique_ptr<app::Session> session;

    DeskTop() { start(); }
    void start() {
        session.reset(); // lets go of the profile first
        const auto path = folder.filePath(QStringLiteral("profile")).toStdString();
        session = std::make_unique<app::Session>(path);
    }
    void found() {
        session->foundTeam(password, QStringLiteral("Beekwijk"), QStringLiteral("T. Bos"),
                           QStringLiteral("practice_nurse"), QStringLiteral("De Linde"));
        INFO(session->what().toStdString());
        REQUIRE(until([this] { return session->isOpen() || !session->code().isEmpty(); }));
        REQUIRE(session->isOpen());
    }
    void unlock() {
        session->unlock(password);
        REQUIRE(until([this] { return session->isOpen(); }));
    }
    /// Asks the ledger directly.
    template <class T>
    Result<T> ask(std::function<Result<T>(ledger::Ledger&)> work) {
        std::optional<Result<T>> answer;
        session->desk().ask<T>(session.get(), std::move(work),
                               [&answer](Result<T> got) { answer.emplace(std::move(got)); });
        REQUIRE(until([&answer] { return answer.has_value(); }));
        return std::move(*answer);
    }
};

} // namespace kt::test

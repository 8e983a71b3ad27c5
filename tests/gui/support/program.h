// The program as `kernteam` starts it: a session on a profile, and the real window.
#pragma once

#include "app/session/session.h"

#include <catch2/catch_test_macros.hpp>

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

template <>
struct Catch::StringMaker<QStringList> {
    static std::string convert(const QStringList& all) { return all.join(QLatin1Char('\n')).toStdString(); }
};
template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text) { return text.toStdString(); }
};

namespace kt::gui {

inline constexpr int patience_ms = 15'000; // until something that hangs fails the test

/// Lets everything in this process go on until `condition` holds.
template <class Condition>
[[nodiscard]] bool until(Condition condition) {
    return QTest::qWaitFor(condition, patience_ms);
}

/// A folder for one profile, gone at the end.
class Place {
  public:
    [[nodiscard]] std::filesystem::path profile() const { return folder_.filePath(QStringLiteral("p")).toStdString(); }

  private:
    QTemporaryDir folder_;
};

/// One started program. Its end is the end of the process: nothing is asked, nothing is closed by hand.
class Program {
  public:
    explicit Program(const Place& place, QSize size = {1280, 800}) : Program(place.profile(), size) {}
    explicit Program(const std::filesystem::path& profile, QSize size = {1280, 800});

    [[nodiscard]] app::Session& session() { return session_; }
    [[nodiscard]] QQuickWindow& window() { return *window_; }
    /// Gives this window the keyboard, as a person does who turns to it.
    void turn_to();

    /// What the record holds: asks the ledger of the open profile.
    template <class T>
    [[nodiscard]] T ask(std::function<Result<T>(ledger::Ledger&)> work) {
        std::optional<Result<T>> answer;
        session_.desk().ask<T>(&session_, std::move(work),
                               [&answer](Result<T> got) { answer.emplace(std::move(got)); });
        REQUIRE(until([&answer] { return answer.has_value(); }));
        INFO((answer->ok() ? std::string_view("ok") : errc_name(answer->code())));
        REQUIRE(answer->ok());
        return std::move(**answer);
    }
    /// The id of the client with this name.
    [[nodiscard]] ClientId client(const std::string& name);
    /// All records of a kind in a dossier; without one, in the team's space.
    [[nodiscard]] std::vector<ledger::Record> records(const ClientId& dossier, care::Kind kind);
    /// The only record of a kind in a dossier.
    [[nodiscard]] ledger::Record record(const ClientId& dossier, care::Kind kind);

  private:
    app::Session session_;
    QQmlApplicationEngine engine_;
    QQuickWindow* window_ = nullptr;
};

} // namespace kt::gui

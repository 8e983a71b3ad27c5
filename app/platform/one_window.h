// One window for each profile: a second start brings the first to the front.
#pragma once

#include <QLocalServer>

#include <filesystem>

namespace kt::app {

/// Held by the program that shows a profile. Nothing is said over it: that someone comes is all.
class OneWindow : public QObject {
    Q_OBJECT
  public:
    explicit OneWindow(const std::filesystem::path& profile, QObject* parent = nullptr);

    /// Takes the place for this profile. False: another program has it, and was asked to come to the front.
    [[nodiscard]] bool take();

  signals:
    void asked();

  private:
    QString name_; ///< a file that only its owner can reach
    QLocalServer server_;
};

} // namespace kt::app

// The worker's exchange through a folder: a round when something happened there or here, and now and then.
#pragma once

#include "app/session/worker.h"
#include "sync/transport/folder/round.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace kt::app {

/// Lives in the worker's thread, as does everything it owns. Tells the screen by queued signals only.
class FolderExchange : public QObject {
    Q_OBJECT
  public:
    explicit FolderExchange(Worker& worker);

    /// From now on through this folder, until `stop` or the profile is closed; begins with a round.
    void start(const std::filesystem::path& folder);
    void stop();
    /// A round at once, unless one is under way. Errors: Locked.
    [[nodiscard]] Result<void> now();

  signals:
    /// How much of what lies there was looked at, from 0 to 1.
    void progressed(double part);
    void ended(const kt::folder::Report& report);
    void failed(const kt::Error& error);

  private:
    void later(int ms);
    [[nodiscard]] bool step(folder::Round& round);
    void watch();

    Worker& worker_;
    std::filesystem::path folder_;
    std::shared_ptr<folder::Seen> seen_;
    QFileSystemWatcher watcher_;
    QTimer soon_;
    QTimer poll_; ///< for folders whose changes nobody tells of, as on a network
    bool running_ = false;
    bool again_ = false;
    bool publishing_ = false;
    std::uint64_t started_ = 0; ///< so that a round of another folder tells nothing
};

} // namespace kt::app

Q_DECLARE_METATYPE(kt::folder::Report)

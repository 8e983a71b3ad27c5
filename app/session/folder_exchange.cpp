#include "app/session/folder_exchange.h"

#include "app/platform/paths.h"
#include "app/session/network.h"

#include <algorithm>

namespace kt::app {
namespace {

constexpr int after_change_ms = 1'500; // others write several files; we save several times
constexpr int poll_ms = 60'000;

} // namespace

FolderExchange::FolderExchange(Worker& worker)
    : QObject(&worker), worker_(worker), watcher_(this), soon_(this), poll_(this) {
    qRegisterMetaType<Error>();
    qRegisterMetaType<folder::Report>();
    soon_.setSingleShot(true);
    poll_.setInterval(poll_ms);
    const auto go = [this] {
        if (const auto begun = now(); !begun) stop();
    };
    connect(&soon_, &QTimer::timeout, this, go);
    connect(&poll_, &QTimer::timeout, this, go);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, [this] { later(after_change_ms); });
    connect(&worker, &Worker::closing, this, &FolderExchange::stop);
    connect(&worker, &Worker::changed, this, [this] {
        if (!publishing_) later(after_change_ms);
    });
}

void FolderExchange::start(const std::filesystem::path& folder) {
    stop();
    folder_ = folder;
    seen_ = std::make_shared<folder::Seen>();
    poll_.start();
    later(0);
}

void FolderExchange::stop() {
    ++started_;
    folder_.clear();
    seen_.reset();
    running_ = again_ = false;
    soon_.stop();
    poll_.stop();
    if (const auto all = watcher_.directories(); !all.isEmpty()) watcher_.removePaths(all);
}

void FolderExchange::later(int ms) {
    if (folder_.empty()) return;
    if (running_)
        again_ = true;
    else if (!soon_.isActive())
        soon_.start(ms);
}

Result<void> FolderExchange::now() {
    auto* ledger = worker_.ledger();
    if (ledger == nullptr) return Errc::Locked;
    if (folder_.empty() || running_) return {};
    running_ = true;
    again_ = false;
    soon_.stop();
    auto round = std::make_shared<folder::Round>(*ledger, folder_, *seen_, worker_.random());
    worker_.run([this, round, seen = seen_, started = started_] { return started == started_ && step(*round); });
    return {};
}

bool FolderExchange::step(folder::Round& round) {
    const auto more = round.step();
    publishing_ = true;
    worker_.publish();
    publishing_ = false;
    const folder::Report& report = round.report();
    if (more && *more) {
        if (report.files > 0)
            emit progressed(static_cast<double>(report.looked_at) / static_cast<double>(report.files));
        return true;
    }
    running_ = false;
    watch();
    if (more)
        emit ended(report);
    else
        emit failed(more.error());
    if (again_) later(after_change_ms);
    return false;
}

/// The folder and those of the devices in it; a few, and only what is new.
void FolderExchange::watch() {
    constexpr std::size_t most_watched = 256;
    const auto watched = watcher_.directories();
    const auto add = [&](const std::filesystem::path& path) {
        const QString name = text_of(path);
        if (!watched.contains(name)) watcher_.addPath(name);
    };
    std::error_code code;
    if (!std::filesystem::is_directory(folder_, code)) return;
    add(folder_);
    const auto top = folder::home_of(folder_, {}).parent_path();
    if (!std::filesystem::is_directory(top, code)) return;
    add(top);
    std::size_t count = 0;
    const std::filesystem::directory_iterator end;
    for (std::filesystem::directory_iterator one(top, code); !code && one != end && count < most_watched;
         one.increment(code)) {
        // Folders of devices have plain names; anything else was put here by somebody and may be no text at all.
        std::error_code gone;
        const std::string name = one->path().filename().string();
        if (!std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= 'z'; })) continue;
        if (!std::filesystem::is_directory(one->symlink_status(gone))) continue;
        ++count;
        add(one->path());
    }
}

} // namespace kt::app

// The screen's side of the worker: asks and gets answers, both by queued calls; never waits.
#pragma once

#include "app/session/worker.h"

#include <QPointer>
#include <QThread>

#include <memory>

namespace kt::app {

/// Lives in the screen's thread and outlives nothing: its end joins the worker's thread.
class Desk : public QObject {
    Q_OBJECT
  public:
    Desk();
    ~Desk() override;

    /// Runs `work` on the worker with the open ledger and brings the result to `done`, unless `owner` is gone or the
    /// profile was closed meanwhile. Error: Locked when no profile is open.
    template <class T>
    void ask(QObject* owner, std::function<Result<T>(ledger::Ledger&)> work, std::function<void(Result<T>)> done) {
        run<T>(
            owner,
            [work = std::move(work)](Worker& worker) -> Result<T> {
                auto* ledger = worker.ledger();
                if (ledger == nullptr) return Errc::Locked;
                auto result = work(*ledger);
                worker.publish();
                return result;
            },
            std::move(done));
    }
    /// The same for work that needs no open profile.
    template <class T>
    void run(QObject* owner, std::function<Result<T>(Worker&)> work, std::function<void(Result<T>)> done) {
        ++waiting_;
        post([this, owner = QPointer<QObject>(owner), generation = generation_, work = std::move(work),
              done = std::move(done)] {
            auto result = std::make_shared<Result<T>>(work(*worker_));
            back([this, owner, generation, result, done] {
                --waiting_;
                if (owner && generation == generation_) done(std::move(*result));
            });
        });
    }
    /// Longer work: `slice` is called until it returns false or an error, or until `cancel`; then `done` gets the end
    /// of it (error: Cancelled). Everything else that is asked goes in between.
    void slices(QObject* owner, std::function<Result<bool>(Worker&)> slice, std::function<void(Result<void>)> done);
    /// Ends slices that are under way before their next one.
    void cancel();
    /// Answers to what was asked before are not wanted any more.
    void forget() { ++generation_; }
    /// Whether something was asked by `ask` or `run` that has no answer yet.
    [[nodiscard]] bool waiting() const { return waiting_ > 0; }

    [[nodiscard]] Clock& clock() { return clock_; }
    /// For signals only; everything else of it belongs to its thread.
    [[nodiscard]] Worker* worker() const { return worker_; }

  private:
    void post(std::function<void()> work);
    void back(std::function<void()> answer);

    QThread thread_;
    Worker* worker_ = nullptr;
    SystemClock clock_;
    std::uint64_t generation_ = 0;
    int waiting_ = 0;             // questions without an answer
    std::uint64_t cancelled_ = 0; // belongs to the worker's thread
};

} // namespace kt::app

#include "app/session/desk.h"

namespace kt::app {

Desk::Desk() : worker_(new Worker) {
    qRegisterMetaType<ledger::Changes>();
    worker_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
    thread_.setObjectName(QStringLiteral("worker"));
    thread_.start();
}

Desk::~Desk() {
    // Comes after all that was asked, so that nothing typed is lost.
    post([this] {
        worker_->close();
        thread_.quit();
    });
    thread_.wait();
}

void Desk::slices(QObject* owner, std::function<Result<bool>(Worker&)> slice, std::function<void(Result<void>)> done) {
    const auto end = [this, owner = QPointer<QObject>(owner), generation = generation_,
                      done = std::move(done)](const Result<void>& result) {
        back([this, owner, generation, done, result] {
            if (owner && generation == generation_) done(result);
        });
    };
    post([this, slice = std::move(slice), end] {
        worker_->run([this, slice, end, cancelled = cancelled_] {
            if (cancelled != cancelled_) {
                end(Errc::Cancelled);
                return false;
            }
            const auto more = slice(*worker_);
            worker_->publish();
            if (more && *more) return true;
            end(more ? Result<void>() : Result<void>(more.error()));
            return false;
        });
    });
}

void Desk::cancel() {
    post([this] { ++cancelled_; });
}

void Desk::post(std::function<void()> work) {
    QMetaObject::invokeMethod(worker_, std::move(work), Qt::QueuedConnection);
}

void Desk::back(std::function<void()> answer) {
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

} // namespace kt::app

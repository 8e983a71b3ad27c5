#include "app/session/forgetting.h"

#include "app/platform/memory.h"
#include "app/session/session.h"

#include <QCoreApplication>
#include <QEvent>

namespace kt::app {

void forget_on_lock(Session& session, QQmlEngine& engine) {
    QObject::connect(&session, &Session::stateChanged, &engine, [&session, &engine] {
        if (session.isOpen()) return;
        // After the worker has let go of the profile, and the pages were deleted: both were asked for before this.
        session.desk().run<void>(
            &engine,
            [](Worker&) -> Result<void> {
                wipe_old_calls();
                return {};
            },
            [&engine](const Result<void>&) {
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                engine.collectGarbage();
                wipe_old_calls();
                give_memory_back();
            });
    });
}

} // namespace kt::app

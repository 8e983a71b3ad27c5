// Keeps what is sealed for an emergency as the dossiers say.
#pragma once

#include "app/session/worker.h"

#include <set>

namespace kt::app {

/// Lives in the worker's thread. Looks at each dossier that changed, one at a time, after everything that waits.
class Readiness : public QObject {
    Q_OBJECT
  public:
    explicit Readiness(Worker& worker);

  private:
    void look(const ledger::Changes& changes);
    [[nodiscard]] bool next();

    Worker& worker_;
    std::set<ClientId> due_;
};

} // namespace kt::app

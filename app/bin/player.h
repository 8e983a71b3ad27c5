// Walks through the demo team by itself and writes a picture of each place.
#pragma once

#include "app/session/session.h"

#include <QQuickWindow>
#include <QTimer>

namespace kt::app {

/// Does nothing when `folder` is empty; else begins when the demo team is open and ends the program.
class Player : public QObject {
    Q_OBJECT
  public:
    Player(Session& session, QQuickWindow& window, QString folder);

  private:
    struct Scene {
        QString name;
        Session::Place place;
        bool with_client = false;
        QSize size;
        bool dark = false;
    };
    void begin(const std::vector<ledger::ClientRow>& clients);
    void show();
    void take();

    Session& session_;
    QQuickWindow& window_;
    QString folder_;
    std::vector<Scene> scenes_;
    std::size_t at_ = 0;
    QString client_;
    QTimer timer_;
    int written_ = 0;
};

} // namespace kt::app

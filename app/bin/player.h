// Walks through the program by itself and writes a picture of each page, wide and narrow, light and dark.
#pragma once

#include "app/bin/tour.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>

namespace kt::app {

/// At the end the papers of one client are there too, as PDF. Does nothing when `folder` is empty; else begins at first
/// start and ends the program. The exit code is not 0 when a page could not be reached or did not get its lists in
/// time.
class Player : public QObject {
    Q_OBJECT
  public:
    Player(Session& session, QQuickWindow& window, QString folder);

  private:
    struct Task {
        QString name; ///< of the page it belongs to
        std::function<bool()> act;
    };
    void plan(const std::vector<Stop>& stops);
    void plan_pictures(const Stop& stop);
    void meet_colleague();
    void cast(const Result<Cast>& cast);
    void tick();
    void look(const QSize& size, bool dark);
    void take(const QString& name, bool dark);
    void complain(const QString& name);
    void print();
    void finish();
    [[nodiscard]] bool quiet() const { return !session_.busy() && !session_.desk().waiting(); }

    Session& session_;
    QQuickWindow& window_;
    Hands hands_;
    QString folder_;
    std::deque<Task> tasks_;
    QTimer timer_;
    QElapsedTimer since_; // the last task was done
    int quiet_ticks_ = 0;
    bool in_demo_ = false;
    QString client_; // whom the papers are about
    int written_ = 0;
    int missed_ = 0;
};

} // namespace kt::app

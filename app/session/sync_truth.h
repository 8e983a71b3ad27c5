// What colleagues have acknowledged, and nothing else: green is never a hope.
#pragma once

#include "core/ledger/ledger.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace kt::app {

class Session;

/// The summary in the top bar; per member it is in PendingModel.
class SyncTruth : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of Session")

    Q_PROPERTY(Level level READ level NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(int waitingMembers READ waitingMembers NOTIFY changed FINAL)
    Q_PROPERTY(int waitingChanges READ waitingChanges NOTIFY changed FINAL)
    Q_PROPERTY(int conflicts READ conflicts NOTIFY changed FINAL)
    Q_PROPERTY(bool listening READ listening NOTIFY listeningChanged FINAL)
    Q_PROPERTY(QString listenAddress READ listenAddress NOTIFY listeningChanged FINAL)
    Q_PROPERTY(bool exchanging READ exchanging NOTIFY listeningChanged FINAL)

  public:
    enum class Level {
        Alone,        ///< no other member has a device
        Waiting,      ///< at least one member has not acknowledged everything
        Acknowledged, ///< every member has acknowledged everything it may read
    };
    Q_ENUM(Level)

    explicit SyncTruth(Session& session);

    [[nodiscard]] Level level() const { return level_; }
    /// "3 wijzigingen nog niet bij L. Hendriks"
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] int waitingMembers() const { return static_cast<int>(waiting_.size()); }
    [[nodiscard]] int waitingChanges() const;
    [[nodiscard]] int conflicts() const { return conflicts_; }
    [[nodiscard]] bool listening() const { return !listen_address_.isEmpty(); }
    /// Where other devices can reach this one: "192.0.2.7:47100"; empty when not listening.
    [[nodiscard]] QString listenAddress() const { return listen_address_; }
    [[nodiscard]] bool exchanging() const { return exchanging_; }

    /// Lets devices of the team on this network find and reach this one.
    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();
    /// Exchanges with the device at "address:port".
    Q_INVOKABLE void exchangeWith(const QString& address);

  signals:
    void changed();
    void listeningChanged();

  private:
    void refresh();
    void setListening(const QString& address);
    void setExchanging(bool active);
    void failed(const kt::Error& error);

    Session& session_;
    Level level_ = Level::Alone;
    std::vector<ledger::PendingRow> waiting_;
    int conflicts_ = 0;
    QString listen_address_;
    bool exchanging_ = false;
};

} // namespace kt::app

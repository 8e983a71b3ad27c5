// Team: what was on a device that is ended, and the words with which that is judged.
#pragma once

#include "app/models/list_model.h"

namespace kt::app {

/// A client of whom something was on a device.
struct ClientOnDevice {
    Q_GADGET
    Q_PROPERTY(QString clientId MEMBER client_id CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
  public:
    QString client_id;
    QString name;

    [[nodiscard]] QString key() const { return client_id; }
    friend bool operator==(const ClientOnDevice&, const ClientOnDevice&) = default;
};

/// Clients of whom a device was given keys that this device holds too, by name.
class LostDevice : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString device READ device WRITE setDevice NOTIFY deviceChanged FINAL)
    Q_PROPERTY(QString memo READ memo NOTIFY memoChanged FINAL)

  public:
    explicit LostDevice(QObject* parent = nullptr);
    [[nodiscard]] QString device() const { return device_; }
    void setDevice(const QString& device);
    /// What whoever judges a data breach must know: what was lost, how it was closed, what was done and when, and what
    /// is still to be filled in. Names no client.
    [[nodiscard]] QString memo() const { return memo_; }

  signals:
    void deviceChanged();
    void memoChanged();

  protected:
    [[nodiscard]] bool askable() const override { return !device_.isEmpty(); }
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override { return changes.team; }
    void fetch(const std::string& after) override;

  private:
    QString device_;
    QString memo_;
};

} // namespace kt::app

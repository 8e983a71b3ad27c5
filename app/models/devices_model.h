// Team: their devices.
#pragma once

#include "app/models/list_model.h"

namespace kt::app {

/// One device.
struct DeviceItem {
    Q_GADGET
    Q_PROPERTY(QString deviceId MEMBER device_id CONSTANT FINAL)
    Q_PROPERTY(QString memberId MEMBER member_id CONSTANT FINAL)
    Q_PROPERTY(QString memberName MEMBER member_name CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(bool thisDevice MEMBER this_device CONSTANT FINAL)
    Q_PROPERTY(bool revoked MEMBER revoked CONSTANT FINAL)
    Q_PROPERTY(int setApart MEMBER set_apart CONSTANT FINAL)
    Q_PROPERTY(QString lastContact MEMBER last_contact CONSTANT FINAL)
  public:
    QString device_id;
    QString member_id;
    QString member_name;
    QString name;
    bool this_device = false;
    bool revoked = false;
    int set_apart = 0; ///< what it wrote after its end
    QString last_contact;

    [[nodiscard]] QString key() const { return device_id; }
    [[nodiscard]] static DeviceItem of(const ledger::DeviceRow& row, Instant now);
    friend bool operator==(const DeviceItem&, const DeviceItem&) = default;
};

/// Devices of all members.
class DevicesModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString member READ member WRITE setMember NOTIFY filterChanged FINAL)

  public:
    explicit DevicesModel(QObject* parent = nullptr);
    /// Only of this member; empty for all.
    [[nodiscard]] QString member() const { return member_; }
    void setMember(const QString& member);

  signals:
    void filterChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    void fetch(const std::string& after) override;

  private:
    QString member_;
};

} // namespace kt::app

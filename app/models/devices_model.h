// Team: their devices.
#pragma once

#include "app/models/list_model.h"
#include "core/ledger/trust.h"

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
    Q_PROPERTY(QString trustLabel MEMBER trust_label CONSTANT FINAL)
    Q_PROPERTY(QString trustLine MEMBER trust_line CONSTANT FINAL)
    Q_PROPERTY(bool compared MEMBER compared CONSTANT FINAL)
    Q_PROPERTY(bool doubted MEMBER doubted CONSTANT FINAL)
  public:
    QString device_id;
    QString member_id;
    QString member_name;
    QString name;
    bool this_device = false;
    bool revoked = false;
    int set_apart = 0; ///< what it wrote after its end
    QString last_contact;
    QString trust_label; ///< what I make of whose it is; empty for this device and for one that was ended
    QString trust_line;  ///< who compared the words, how and when
    bool compared = false;
    bool doubted = false; ///< somebody found other words

    [[nodiscard]] QString key() const { return device_id; }
    [[nodiscard]] static DeviceItem of(const ledger::DeviceRow& row, const ledger::DeviceTrust& trust,
                                       const std::vector<ledger::MemberRow>& members, Instant now);
    friend bool operator==(const DeviceItem&, const DeviceItem&) = default;
};

/// Devices of all members.
class DevicesModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString member READ member WRITE setMember NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool onlyDoubted READ onlyDoubted WRITE setOnlyDoubted NOTIFY filterChanged FINAL)

  public:
    explicit DevicesModel(QObject* parent = nullptr);
    /// Only of this member; empty for all.
    [[nodiscard]] QString member() const { return member_; }
    void setMember(const QString& member);
    /// Only those on which somebody found other words.
    [[nodiscard]] bool onlyDoubted() const { return only_doubted_; }
    void setOnlyDoubted(bool only);

  signals:
    void filterChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    void fetch(const std::string& after) override;

  private:
    QString member_;
    bool only_doubted_ = false;
};

} // namespace kt::app

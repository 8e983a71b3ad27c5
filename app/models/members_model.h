// Team: who is in it.
#pragma once

#include "app/models/list_model.h"
#include "core/ledger/trust.h"

namespace kt::app {

/// One member.
struct MemberItem {
    Q_GADGET
    Q_PROPERTY(QString memberId MEMBER member_id CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString roleCode MEMBER role_code CONSTANT FINAL)
    Q_PROPERTY(QString roleLabel MEMBER role_label CONSTANT FINAL)
    Q_PROPERTY(QString organisation MEMBER organisation CONSTANT FINAL)
    Q_PROPERTY(QString phone MEMBER phone CONSTANT FINAL)
    Q_PROPERTY(QString email MEMBER email CONSTANT FINAL)
    Q_PROPERTY(QString reachable MEMBER reachable CONSTANT FINAL)
    Q_PROPERTY(bool admin MEMBER admin CONSTANT FINAL)
    Q_PROPERTY(bool me MEMBER me CONSTANT FINAL)
    Q_PROPERTY(QString trustLabel MEMBER trust_label CONSTANT FINAL)
    Q_PROPERTY(bool compared MEMBER compared CONSTANT FINAL)
    Q_PROPERTY(bool doubted MEMBER doubted CONSTANT FINAL)
    Q_PROPERTY(QString compareDevice MEMBER compare_device CONSTANT FINAL)
  public:
    QString member_id;
    QString name;
    QString role_code;
    QString role_label;
    QString organisation;
    QString phone;
    QString email;
    QString reachable;
    bool admin = false;
    bool me = false;
    QString trust_label; ///< of the member's devices, the one that I know least of; empty without one
    bool compared = false;
    bool doubted = false;
    QString compare_device; ///< that one; empty without one that counts

    [[nodiscard]] QString key() const { return member_id; }
    [[nodiscard]] static MemberItem of(const ledger::MemberRow& row, const std::vector<ledger::DeviceTrust>& devices);
    friend bool operator==(const MemberItem&, const MemberItem&) = default;
};

/// Members, myself first.
class MembersModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit MembersModel(QObject* parent = nullptr);

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    void fetch(const std::string& after) override;
};

} // namespace kt::app

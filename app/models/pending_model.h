// Team: what each member has not acknowledged yet.
#pragma once

#include "app/models/list_model.h"

namespace kt::app {

/// One member and what it lacks.
struct PendingItem {
    Q_GADGET
    Q_PROPERTY(QString memberId MEMBER member_id CONSTANT FINAL)
    Q_PROPERTY(QString memberName MEMBER member_name CONSTANT FINAL)
    Q_PROPERTY(int changes MEMBER changes CONSTANT FINAL)
    Q_PROPERTY(QString changesText MEMBER changes_text CONSTANT FINAL)
    Q_PROPERTY(QString lastContact MEMBER last_contact CONSTANT FINAL)
    Q_PROPERTY(bool acknowledged MEMBER acknowledged CONSTANT FINAL)
  public:
    QString member_id;
    QString member_name;
    int changes = 0;
    QString changes_text;
    QString last_contact;
    bool acknowledged = false;

    [[nodiscard]] QString key() const { return member_id; }
    [[nodiscard]] static PendingItem of(const ledger::PendingRow& row, Instant now);
    friend bool operator==(const PendingItem&, const PendingItem&) = default;
};

/// The truth about sync, per member.
class PendingModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool waitingOnly READ waitingOnly WRITE setWaitingOnly NOTIFY filterChanged FINAL)

  public:
    explicit PendingModel(QObject* parent = nullptr);
    /// Left out those who have received everything.
    [[nodiscard]] bool waitingOnly() const { return waiting_only_; }
    void setWaitingOnly(bool waitingOnly);

  signals:
    void filterChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    void fetch(const std::string& after) override;

  private:
    bool waiting_only_ = false;
};

} // namespace kt::app

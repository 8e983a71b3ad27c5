// MDO: who should come on the agenda of a meeting, and why.
#pragma once

#include "app/models/list_model.h"

namespace kt::app {

/// One client who is proposed.
struct ProposalItem {
    Q_GADGET
    Q_PROPERTY(QString clientId MEMBER client_id CONSTANT FINAL)
    Q_PROPERTY(QString clientName MEMBER client_name CONSTANT FINAL)
    Q_PROPERTY(QString reason MEMBER reason CONSTANT FINAL)
    Q_PROPERTY(QString reasonCode MEMBER reason_code CONSTANT FINAL)
    Q_PROPERTY(QString slotCode MEMBER slot_code CONSTANT FINAL)
    Q_PROPERTY(QString slotLabel MEMBER slot_label CONSTANT FINAL)
    Q_PROPERTY(int minutes MEMBER minutes CONSTANT FINAL)
    Q_PROPERTY(QString flag MEMBER flag CONSTANT FINAL)
    Q_PROPERTY(QString requestId MEMBER request_id CONSTANT FINAL)
    Q_PROPERTY(QString question MEMBER question CONSTANT FINAL)
    Q_PROPERTY(bool late MEMBER late CONSTANT FINAL)
  public:
    QString client_id;
    QString client_name;
    QString reason;
    QString reason_code;
    QString slot_code;
    QString slot_label;
    int minutes = 0;
    QString flag;       ///< what is missing of the assessment
    QString request_id; ///< the item that waits for a meeting, or empty
    QString question;
    bool late = false; ///< overdue on the day of the meeting

    [[nodiscard]] QString key() const { return client_id; }
    [[nodiscard]] static ProposalItem of(const ledger::NeedRow& row, LocalDate by);
    friend bool operator==(const ProposalItem&, const ProposalItem&) = default;
};

/// Clients with a trigger, then those asked for, those due on the day of the meeting, and those never talked about.
class ProposalsModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString conference READ conference WRITE setConference NOTIFY filterChanged FINAL)

  public:
    explicit ProposalsModel(QObject* parent = nullptr);
    /// Record id of the meeting; must be set.
    [[nodiscard]] QString conference() const { return conference_; }
    void setConference(const QString& conference);

  signals:
    void filterChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    [[nodiscard]] bool askable() const override;
    void fetch(const std::string& after) override;

  private:
    QString conference_;
};

} // namespace kt::app

// Team: the clients of one member, and offering them to another.
#pragma once

#include "app/models/list_model.h"

namespace kt::app {

/// One client of a caseload.
struct CaseItem {
    Q_GADGET
    Q_PROPERTY(QString clientId MEMBER client_id CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString age MEMBER age CONSTANT FINAL)
    Q_PROPERTY(QString stepLabel MEMBER step_label CONSTANT FINAL)
    Q_PROPERTY(int openPoints MEMBER open_points CONSTANT FINAL)
    Q_PROPERTY(QString offeredTo MEMBER offered_to CONSTANT FINAL)
  public:
    QString client_id;
    QString name;
    QString age;
    QString step_label;
    int open_points = 0; ///< open tasks, goals and actions of the member
    QString offered_to;  ///< to whom it is offered and not answered; empty when to nobody

    [[nodiscard]] QString key() const { return client_id; }
    friend bool operator==(const CaseItem&, const CaseItem&) = default;
};

/// Clients whose central contact is this member, by name.
class CaseloadModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString member READ member WRITE setMember NOTIFY memberChanged FINAL)
    Q_PROPERTY(bool offering READ offering NOTIFY offeringChanged FINAL)

  public:
    explicit CaseloadModel(QObject* parent = nullptr);
    /// Whose clients; empty for mine.
    [[nodiscard]] QString member() const { return member_; }
    void setMember(const QString& member);
    /// An offer is being saved.
    [[nodiscard]] bool offering() const { return offering_; }

    /// Offers these clients to a member from a day on (ISO), one by one; `offered` says how many are saved. What goes
    /// wrong is shown by the session.
    Q_INVOKABLE void offer(const QStringList& clients, const QString& to, const QString& day, const QString& note);

  signals:
    void memberChanged();
    void offeringChanged();
    void offered(int count);

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    void fetch(const std::string& after) override;

  private:
    QString member_;
    bool offering_ = false;
};

} // namespace kt::app

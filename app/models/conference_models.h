// Dossier, MDO: decisions and agenda items of one client.
#pragma once

#include "app/models/dossier_list.h"

namespace kt::app {

/// One decision.
struct DecisionItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QString ownerId MEMBER owner_id CONSTANT FINAL)
    Q_PROPERTY(QString ownerName MEMBER owner_name CONSTANT FINAL)
    Q_PROPERTY(QString due MEMBER due CONSTANT FINAL)
    Q_PROPERTY(QString dueText MEMBER due_text CONSTANT FINAL)
    Q_PROPERTY(bool late MEMBER late CONSTANT FINAL)
    Q_PROPERTY(bool taskMade MEMBER task_made CONSTANT FINAL)
    Q_PROPERTY(bool done MEMBER done CONSTANT FINAL)
    Q_PROPERTY(QString agendaItemId MEMBER agenda_item_id CONSTANT FINAL)
  public:
    QString text;
    QString owner_id;
    QString owner_name;
    QString due;
    QString due_text;
    bool late = false;
    bool task_made = false;
    bool done = false; ///< its task is done
    QString agenda_item_id;

    [[nodiscard]] static DecisionItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const DecisionItem&, const DecisionItem&) = default;
};

/// Decisions, the newest first.
class DossierDecisions : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierDecisions(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

/// One time this client is or was on an agenda.
struct DossierAgendaItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString conferenceId MEMBER conference_id CONSTANT FINAL)
    Q_PROPERTY(QString question MEMBER question CONSTANT FINAL)
    Q_PROPERTY(QString status MEMBER status CONSTANT FINAL)
    Q_PROPERTY(QString statusLabel MEMBER status_label CONSTANT FINAL)
    Q_PROPERTY(int minutes MEMBER minutes CONSTANT FINAL)
    Q_PROPERTY(QString notes MEMBER notes CONSTANT FINAL)
    Q_PROPERTY(QString clientMessage MEMBER client_message CONSTANT FINAL)
    Q_PROPERTY(QString nextReview MEMBER next_review CONSTANT FINAL)
    Q_PROPERTY(QString meeting MEMBER meeting CONSTANT FINAL)
  public:
    QString conference_id;
    QString question;
    QString status;
    QString status_label;
    int minutes = 0;
    QString notes;
    QString client_message;
    QString next_review;
    QString meeting;      ///< when and where
    bool planned = false; ///< open, for a meeting that is not closed

    [[nodiscard]] static DossierAgendaItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const DossierAgendaItem&, const DossierAgendaItem&) = default;
};

/// Agenda items of one client.
class DossierAgendaItems : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool plannedOnly READ plannedOnly WRITE setPlannedOnly NOTIFY filterChanged FINAL)

  public:
    explicit DossierAgendaItems(QObject* parent = nullptr);
    /// Left out those that were discussed or put off.
    [[nodiscard]] bool plannedOnly() const { return planned_only_; }
    void setPlannedOnly(bool plannedOnly);

  signals:
    void filterChanged();

  protected:
    void fetch(const std::string& after) override;

  private:
    bool planned_only_ = false;
};

} // namespace kt::app

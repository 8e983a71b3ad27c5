// Dossier, zorgleefplan: goals, actions, agreements.
#pragma once

#include "app/models/dossier_list.h"

namespace kt::app {

/// One goal.
struct GoalItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString description MEMBER description CONSTANT FINAL)
    Q_PROPERTY(QString target MEMBER target CONSTANT FINAL)
    Q_PROPERTY(QString due MEMBER due CONSTANT FINAL)
    Q_PROPERTY(QString dueText MEMBER due_text CONSTANT FINAL)
    Q_PROPERTY(bool late MEMBER late CONSTANT FINAL)
    Q_PROPERTY(QString priority MEMBER priority CONSTANT FINAL)
    Q_PROPERTY(QString priorityLabel MEMBER priority_label CONSTANT FINAL)
    Q_PROPERTY(QString domainLabel MEMBER domain_label CONSTANT FINAL)
    Q_PROPERTY(QString ownerId MEMBER owner_id CONSTANT FINAL)
    Q_PROPERTY(QString ownerName MEMBER owner_name CONSTANT FINAL)
    Q_PROPERTY(QString status MEMBER status CONSTANT FINAL)
    Q_PROPERTY(QString statusLabel MEMBER status_label CONSTANT FINAL)
    Q_PROPERTY(QString evaluation MEMBER evaluation CONSTANT FINAL)
    Q_PROPERTY(QString funderLabel MEMBER funder_label CONSTANT FINAL)
    Q_PROPERTY(QString ratings MEMBER ratings CONSTANT FINAL)
    Q_PROPERTY(QString outcomeLabel MEMBER outcome_label CONSTANT FINAL)
    Q_PROPERTY(QString evaluatedOn MEMBER evaluated_on CONSTANT FINAL)
    Q_PROPERTY(QString since MEMBER since CONSTANT FINAL)
    Q_PROPERTY(bool open MEMBER open CONSTANT FINAL)
  public:
    QString description;
    QString target;
    QString due;
    QString due_text;
    bool late = false;
    QString priority;
    QString priority_label;
    QString domain_label;
    QString owner_id;
    QString owner_name;
    QString status;
    QString status_label;
    QString evaluation;
    QString funder_label;
    QString ratings; ///< knowledge, behaviour and status at the start and now, and what changed
    QString outcome_label;
    QString evaluated_on; ///< the last look
    QString since;        ///< what the next look is over, as a form takes it
    bool open = true;     ///< still worked on

    [[nodiscard]] static GoalItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const GoalItem&, const GoalItem&) = default;
};

/// Goals that are worked on by priority, then those that were closed.
class DossierGoals : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierGoals(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

/// One action.
struct ActionItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString description MEMBER description CONSTANT FINAL)
    Q_PROPERTY(QString ownerId MEMBER owner_id CONSTANT FINAL)
    Q_PROPERTY(QString ownerName MEMBER owner_name CONSTANT FINAL)
    Q_PROPERTY(QString frequency MEMBER frequency CONSTANT FINAL)
    Q_PROPERTY(QString from MEMBER from CONSTANT FINAL)
    Q_PROPERTY(QString until MEMBER until CONSTANT FINAL)
    Q_PROPERTY(QString goalId MEMBER goal_id CONSTANT FINAL)
    Q_PROPERTY(QString funder MEMBER funder CONSTANT FINAL)
    Q_PROPERTY(QString funderLabel MEMBER funder_label CONSTANT FINAL)
    Q_PROPERTY(QString status MEMBER status CONSTANT FINAL)
    Q_PROPERTY(QString statusLabel MEMBER status_label CONSTANT FINAL)
    Q_PROPERTY(QString doneBy MEMBER done_by CONSTANT FINAL)
    Q_PROPERTY(bool late MEMBER late CONSTANT FINAL)
  public:
    QString description;
    QString owner_id;
    QString owner_name;
    QString frequency;
    QString from;
    QString until;
    QString goal_id;
    QString funder;
    QString funder_label;
    QString status;
    QString status_label;
    QString done_by;
    bool late = false; ///< still done, and its end is past

    [[nodiscard]] static ActionItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const ActionItem&, const ActionItem&) = default;
};

/// Actions: of one goal, or those that are under no goal.
class DossierActions : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString goal READ goal WRITE setGoal NOTIFY goalChanged FINAL)

  public:
    explicit DossierActions(QObject* parent = nullptr);
    /// Record id of the goal; empty for those without one.
    [[nodiscard]] QString goal() const { return goal_; }
    void setGoal(const QString& goal);

  signals:
    void goalChanged();

  protected:
    void fetch(const std::string& after) override;

  private:
    QString goal_;
};

/// One agreement on the plan.
struct PlanItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(bool agreed MEMBER agreed CONSTANT FINAL)
    Q_PROPERTY(QString agreedByLabel MEMBER agreed_by_label CONSTANT FINAL)
    Q_PROPERTY(QString agreedOn MEMBER agreed_on CONSTANT FINAL)
    Q_PROPERTY(QString reviewOn MEMBER review_on CONSTANT FINAL)
    Q_PROPERTY(QString reviewText MEMBER review_text CONSTANT FINAL)
    Q_PROPERTY(bool late MEMBER late CONSTANT FINAL)
    Q_PROPERTY(bool copyOffered MEMBER copy_offered CONSTANT FINAL)
    Q_PROPERTY(QString crisisPlan MEMBER crisis_plan CONSTANT FINAL)
    Q_PROPERTY(QString evaluation MEMBER evaluation CONSTANT FINAL)
    Q_PROPERTY(int version MEMBER version CONSTANT FINAL)
    Q_PROPERTY(QString status MEMBER status CONSTANT FINAL)
    Q_PROPERTY(QString statusLabel MEMBER status_label CONSTANT FINAL)
  public:
    bool agreed = false;
    QString agreed_by_label;
    QString agreed_on;
    QString review_on;
    QString review_text;
    bool late = false;
    bool copy_offered = false;
    QString crisis_plan;
    QString evaluation;
    int version = 0;
    QString status;
    QString status_label;

    [[nodiscard]] static PlanItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const PlanItem&, const PlanItem&) = default;
};

/// Agreements on the plan, the newest first.
class DossierPlans : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierPlans(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

} // namespace kt::app

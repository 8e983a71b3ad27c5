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

    [[nodiscard]] static GoalItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const GoalItem&, const GoalItem&) = default;
};

/// Goals by priority.
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

    [[nodiscard]] static ActionItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const ActionItem&, const ActionItem&) = default;
};

/// Actions.
class DossierActions : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierActions(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
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

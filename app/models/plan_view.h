// Dossier, zorgleefplan: what the plan is, what changed in it, and what its evaluation still asks.
#pragma once

#include "app/models/client_view.h"
#include "app/models/dossier_list.h"

namespace kt::app {

/// The plan of one client in one sentence, and where its evaluation stands.
class PlanView : public kt::app::ClientView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(bool attention READ attention NOTIFY changed FINAL)
    Q_PROPERTY(bool agreed READ agreed NOTIFY changed FINAL)
    Q_PROPERTY(int toEvaluate READ toEvaluate NOTIFY changed FINAL)
    Q_PROPERTY(int goals READ goals NOTIFY changed FINAL)
    Q_PROPERTY(QString nextGoal READ nextGoal NOTIFY changed FINAL)
    Q_PROPERTY(QString nextGoalText READ nextGoalText NOTIFY changed FINAL)
    Q_PROPERTY(QString nextGoalSince READ nextGoalSince NOTIFY changed FINAL)
    Q_PROPERTY(QString plan READ plan NOTIFY changed FINAL)
    Q_PROPERTY(int nextVersion READ nextVersion NOTIFY changed FINAL)
    Q_PROPERTY(QString proposedReview READ proposedReview NOTIFY changed FINAL)
    Q_PROPERTY(QString lastReview READ lastReview NOTIFY changed FINAL)

  public:
    explicit PlanView(QObject* parent = nullptr);

    /// "Lopend: 2 doelen actief, 1 actie over tijd"
    [[nodiscard]] QString sentence() const { return seen_.sentence; }
    /// Something is late or loose.
    [[nodiscard]] bool attention() const { return seen_.attention; }
    [[nodiscard]] bool agreed() const { return seen_.agreed; }
    /// Open goals this review has not asked about yet, and all open goals.
    [[nodiscard]] int toEvaluate() const { return seen_.to_evaluate; }
    [[nodiscard]] int goals() const { return seen_.goals; }
    /// The goal to ask about next; empty when all were.
    [[nodiscard]] QString nextGoal() const { return seen_.goal; }
    [[nodiscard]] QString nextGoalText() const { return seen_.goal_text; }
    /// Day from which on it is looked at, as a form takes it.
    [[nodiscard]] QString nextGoalSince() const { return seen_.goal_since; }
    /// Record id of the version that counts.
    [[nodiscard]] QString plan() const { return seen_.plan; }
    [[nodiscard]] int nextVersion() const { return seen_.next_version; }
    /// Day of the next review when nobody says otherwise, as a form takes it.
    [[nodiscard]] QString proposedReview() const { return seen_.proposed; }
    /// When the plan was looked at as a whole last, in words.
    [[nodiscard]] QString lastReview() const { return seen_.last_review; }

  protected:
    void reload() override;

  private:
    struct Seen {
        QString sentence, goal, goal_text, goal_since, plan, proposed, last_review;
        bool attention = false;
        bool agreed = false;
        int to_evaluate = 0;
        int goals = 0;
        int next_version = 1;
        friend bool operator==(const Seen&, const Seen&) = default;
    };
    [[nodiscard]] static Result<Seen> read(ledger::Ledger& ledger, const ClientId& client, LocalDate today);

    Seen seen_;
};

/// One thing that changed in the plan.
struct PlanChangeItem {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QString by MEMBER by CONSTANT FINAL)
    Q_PROPERTY(QString at MEMBER at CONSTANT FINAL)
  public:
    QString change; ///< tells rows apart
    QString title;  ///< the goal or action
    QString text;
    QString by;
    QString at;

    [[nodiscard]] QString key() const { return change; }
    friend bool operator==(const PlanChangeItem&, const PlanChangeItem&) = default;
};

/// What changed between a version and the one before it, or since the last version. The newest first.
class PlanChanges : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString plan READ plan WRITE setPlan NOTIFY planChanged FINAL)

  public:
    explicit PlanChanges(QObject* parent = nullptr);
    /// Record id of a version; empty for what changed since the newest.
    [[nodiscard]] QString plan() const { return plan_; }
    void setPlan(const QString& plan);

  signals:
    void planChanged();

  protected:
    void fetch(const std::string& after) override;

  private:
    QString plan_;
};

/// What is still open under a goal that is being closed.
struct LeftoverItem {
    Q_GADGET
    Q_PROPERTY(QString recordId MEMBER record_id CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QString kindLabel MEMBER kind_label CONSTANT FINAL)
  public:
    QString record_id;
    QString text;
    QString kind_label;

    [[nodiscard]] QString key() const { return record_id; }
    friend bool operator==(const LeftoverItem&, const LeftoverItem&) = default;
};

/// Open actions and tasks under one goal.
class GoalLeftovers : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString goal READ goal WRITE setGoal NOTIFY goalChanged REQUIRED FINAL)

  public:
    explicit GoalLeftovers(QObject* parent = nullptr);
    [[nodiscard]] QString goal() const { return goal_; }
    void setGoal(const QString& goal);

  signals:
    void goalChanged();

  protected:
    [[nodiscard]] bool askable() const override;
    void fetch(const std::string& after) override;

  private:
    QString goal_;
};

} // namespace kt::app

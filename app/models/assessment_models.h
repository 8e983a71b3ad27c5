// Dossier, MDA: answers per domain and problems.
#pragma once

#include "app/models/dossier_list.h"

namespace kt::app {

/// One domain of the MDA, answered or not yet. The keys are the domains, so the list always shows all that are asked.
struct AnswerItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString domain MEMBER domain CONSTANT FINAL)
    Q_PROPERTY(QString domainLabel MEMBER domain_label CONSTANT FINAL)
    Q_PROPERTY(bool answered MEMBER answered CONSTANT FINAL)
    Q_PROPERTY(bool noProblem MEMBER no_problem CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QStringList risks MEMBER risks CONSTANT FINAL)
    Q_PROPERTY(QString strength MEMBER strength CONSTANT FINAL)
    Q_PROPERTY(bool clientPriority MEMBER client_priority CONSTANT FINAL)
    Q_PROPERTY(int problems MEMBER problems CONSTANT FINAL)
    Q_PROPERTY(QStringList problemNames MEMBER problem_names CONSTANT FINAL)
    Q_PROPERTY(bool mine MEMBER mine CONSTANT FINAL)
    Q_PROPERTY(bool contradicts MEMBER contradicts CONSTANT FINAL)
    Q_PROPERTY(QString before MEMBER before CONSTANT FINAL)
    Q_PROPERTY(QString strengthBefore MEMBER strength_before CONSTANT FINAL)
    Q_PROPERTY(bool asked MEMBER asked CONSTANT FINAL)
    Q_PROPERTY(QString begun MEMBER begun CONSTANT FINAL)
  public:
    QString domain;
    QString domain_label;
    bool answered = false;
    bool no_problem = false;
    QString text;
    QStringList risks;
    QString strength;
    bool client_priority = false;
    int problems = 0; ///< active ones
    QStringList problem_names;
    bool mine = false;        ///< what my profession usually fills in
    bool contradicts = false; ///< "no problem" and a problem both stand
    QString before;           ///< what was found in an earlier round, while nothing is said in this one
    QString strength_before;
    QString begun;     ///< who began an answer that anybody can finish, and when
    bool asked = true; ///< by the frame in force; else what was said under an earlier one stays to be read

    [[nodiscard]] QString key() const { return domain; }
    friend bool operator==(const AnswerItem&, const AnswerItem&) = default;
};

/// The domains of the team's frame, mine first, each with its answer in the last round.
class DossierAnswers : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int answeredCount READ answeredCount NOTIFY answersChanged FINAL)
    Q_PROPERTY(int askedCount READ askedCount NOTIFY answersChanged FINAL)
    Q_PROPERTY(bool allAnswered READ allAnswered NOTIFY answersChanged FINAL)

  public:
    explicit DossierAnswers(QObject* parent = nullptr);
    /// Domains that are asked, and those of them with an answer.
    [[nodiscard]] int askedCount() const;
    [[nodiscard]] int answeredCount() const;
    [[nodiscard]] bool allAnswered() const { return count() > 0 && answeredCount() == askedCount(); }

  signals:
    void answersChanged();

  protected:
    void fetch(const std::string& after) override;
};

/// One problem.
struct ProblemItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QString domain MEMBER domain CONSTANT FINAL)
    Q_PROPERTY(QString domainLabel MEMBER domain_label CONSTANT FINAL)
    Q_PROPERTY(QString priority MEMBER priority CONSTANT FINAL)
    Q_PROPERTY(QString priorityLabel MEMBER priority_label CONSTANT FINAL)
    Q_PROPERTY(QString status MEMBER status CONSTANT FINAL)
    Q_PROPERTY(QString statusLabel MEMBER status_label CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(bool clientPriority MEMBER client_priority CONSTANT FINAL)
    Q_PROPERTY(QString ratings MEMBER ratings CONSTANT FINAL)
    Q_PROPERTY(bool active MEMBER active CONSTANT FINAL)
    Q_PROPERTY(bool asked MEMBER asked CONSTANT FINAL)
    Q_PROPERTY(bool goalMade MEMBER goal_made CONSTANT FINAL)
  public:
    QString label;
    QString domain;
    QString domain_label;
    QString priority;
    QString priority_label;
    QString status;
    QString status_label;
    QString text;
    bool client_priority = false;
    QString ratings; ///< knowledge, behaviour and status, "3-3-4"; never added up
    bool active = true;
    bool asked = false;     ///< stands in the question of an open agenda item
    bool goal_made = false; ///< a goal is linked to it

    [[nodiscard]] static ProblemItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const ProblemItem&, const ProblemItem&) = default;
};

/// Problems: what matters most to the client first, then by priority; solved ones last.
class DossierProblems : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int loose READ loose NOTIFY problemsChanged FINAL)
    Q_PROPERTY(int activeCount READ activeCount NOTIFY problemsChanged FINAL)
    Q_PROPERTY(QStringList labels READ labels NOTIFY problemsChanged FINAL)
    Q_PROPERTY(QString domain READ domain WRITE setDomain NOTIFY problemsChanged FINAL)

  public:
    explicit DossierProblems(QObject* parent = nullptr);
    /// Active ones that are no question for a meeting or no goal yet.
    [[nodiscard]] int loose() const;
    [[nodiscard]] int activeCount() const;
    /// Their names.
    [[nodiscard]] QStringList labels() const;
    /// Only those of one domain; empty for all.
    [[nodiscard]] QString domain() const { return domain_; }
    void setDomain(const QString& domain);

  signals:
    void problemsChanged();

  protected:
    void fetch(const std::string& after) override;

  private:
    QString domain_;
};

} // namespace kt::app

// Dossier, MDA: answers per domain and problems.
#pragma once

#include "app/models/dossier_list.h"

namespace kt::app {

/// One domain of the MDA, answered or not yet. The keys are the domains, so the list always shows all of them.
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
  public:
    QString domain;
    QString domain_label;
    bool answered = false;
    bool no_problem = false;
    QString text;
    QStringList risks;
    QString strength;
    bool client_priority = false;
    int problems = 0;

    [[nodiscard]] QString key() const { return domain; }
    friend bool operator==(const AnswerItem&, const AnswerItem&) = default;
};

/// The domains of the frame in order, each with its answer.
class DossierAnswers : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierAnswers(QObject* parent = nullptr);

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

    [[nodiscard]] static ProblemItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const ProblemItem&, const ProblemItem&) = default;
};

/// Problems by priority.
class DossierProblems : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierProblems(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

} // namespace kt::app

// MDO: who is at the table for one client, and who prepared what.
#pragma once

#include "app/models/assessment_models.h"

namespace kt::app {

/// One member at the table.
struct AtTableItem {
    Q_GADGET
    Q_PROPERTY(QString memberId MEMBER member_id CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString roleLabel MEMBER role_label CONSTANT FINAL)
    Q_PROPERTY(bool present MEMBER present CONSTANT FINAL)
    Q_PROPERTY(bool asked MEMBER asked CONSTANT FINAL)
    Q_PROPERTY(bool mayStay MEMBER may_stay CONSTANT FINAL)
    Q_PROPERTY(QString withheld MEMBER withheld CONSTANT FINAL)
  public:
    QString member_id;
    QString name;
    QString role_label;
    bool present = false;
    bool asked = false;
    bool may_stay = false;
    QString withheld; ///< themes of the client's problems that this one may not hear of

    [[nodiscard]] QString key() const { return member_id; }
    friend bool operator==(const AtTableItem&, const AtTableItem&) = default;
};

/// Members expected for one agenda item, by name.
class ItemPeople : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString item READ item WRITE setItem NOTIFY itemChanged REQUIRED FINAL)

  public:
    explicit ItemPeople(QObject* parent = nullptr);
    /// Record id of the agenda item.
    [[nodiscard]] QString item() const { return item_; }
    void setItem(const QString& item);

  signals:
    void itemChanged();

  protected:
    [[nodiscard]] bool askable() const override;
    void fetch(const std::string& after) override;

  private:
    QString item_;
};

/// What one member wants to raise.
struct PreparationItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString memberName MEMBER member_name CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QString preparedOn MEMBER prepared_on CONSTANT FINAL)
    Q_PROPERTY(bool mine MEMBER mine CONSTANT FINAL)
  public:
    QString member_name;
    QString text;
    QString prepared_on;
    bool mine = false;

    [[nodiscard]] static PreparationItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const PreparationItem&, const PreparationItem&) = default;
};

/// Preparations of one agenda item, my own first.
class ItemPreparations : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString item READ item WRITE setItem NOTIFY itemChanged REQUIRED FINAL)
    Q_PROPERTY(QString mine READ mine NOTIFY stateChanged FINAL)

  public:
    explicit ItemPreparations(QObject* parent = nullptr);
    /// Record id of the agenda item.
    [[nodiscard]] QString item() const { return item_; }
    void setItem(const QString& item);
    /// Record id of my own note; empty when there is none.
    [[nodiscard]] QString mine() const;

  signals:
    void itemChanged();

  protected:
    [[nodiscard]] bool askable() const override;
    void fetch(const std::string& after) override;

  private:
    QString item_;
};

/// One problem in a meeting.
struct MeetingProblemItem : ProblemItem {
    Q_GADGET
    Q_PROPERTY(QString notFor MEMBER not_for CONSTANT FINAL)
  public:
    QString not_for; ///< who at the table may not hear of it

    friend bool operator==(const MeetingProblemItem&, const MeetingProblemItem&) = default;
};

/// Problems to talk about, by priority: those that are solved, those of the safety compartment and those of themes that
/// I may not hear of are left out.
class MeetingProblems : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString item READ item WRITE setItem NOTIFY itemChanged FINAL)
    Q_PROPERTY(QString hidden READ hidden NOTIFY hiddenChanged FINAL)

  public:
    explicit MeetingProblems(QObject* parent = nullptr);
    /// Record id of the agenda item, whose people are looked at.
    [[nodiscard]] QString item() const { return item_; }
    void setItem(const QString& item);
    /// Themes with problems that are left out because I may not hear of them.
    [[nodiscard]] QString hidden() const { return hidden_; }

  signals:
    void itemChanged();
    void hiddenChanged();

  protected:
    void fetch(const std::string& after) override;

  private:
    QString item_;
    QString hidden_;
};

/// One client I still have to prepare.
struct ToPrepareItem {
    Q_GADGET
    Q_PROPERTY(QString recordId MEMBER record_id CONSTANT FINAL)
    Q_PROPERTY(QString conferenceId MEMBER conference_id CONSTANT FINAL)
    Q_PROPERTY(QString clientName MEMBER client_name CONSTANT FINAL)
    Q_PROPERTY(QString question MEMBER question CONSTANT FINAL)
    Q_PROPERTY(QString at MEMBER at CONSTANT FINAL)
  public:
    QString record_id;
    QString conference_id;
    QString client_name;
    QString question;
    QString at; ///< when the meeting is
    QString starts_at;

    [[nodiscard]] QString key() const { return record_id; }
    friend bool operator==(const ToPrepareItem&, const ToPrepareItem&) = default;
};

/// Open items of planned meetings I am invited to and have not prepared, the next meeting first.
class ToPrepareModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit ToPrepareModel(QObject* parent = nullptr);

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    void fetch(const std::string& after) override;
};

} // namespace kt::app

// Team: the domains and questions of the MDA; dossier: the questions of the team in one domain.
#pragma once

#include "app/models/list_model.h"

namespace kt::app {

/// One domain of the frame.
struct FrameDomainItem {
    Q_GADGET
    Q_PROPERTY(QString domain MEMBER domain CONSTANT FINAL)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QString recordId MEMBER record_id CONSTANT FINAL)
    Q_PROPERTY(bool asked MEMBER asked CONSTANT FINAL)
    Q_PROPERTY(bool own MEMBER own CONSTANT FINAL)
    Q_PROPERTY(QString like MEMBER like CONSTANT FINAL)
    Q_PROPERTY(int questions MEMBER questions CONSTANT FINAL)
    Q_PROPERTY(int conflicts MEMBER conflicts CONSTANT FINAL)
    Q_PROPERTY(bool first MEMBER first CONSTANT FINAL)
    Q_PROPERTY(bool last MEMBER last CONSTANT FINAL)
  public:
    QString domain;
    QString label;
    QString record_id; ///< what the team said of it; empty when it said nothing
    bool asked = true;
    bool own = false;  ///< added by the team
    QString like;      ///< of an own one: the usual domain it is like
    int questions = 0; ///< of the team's own that are asked in it
    int conflicts = 0; ///< fields on which two admins disagree
    bool first = false;
    bool last = false;

    [[nodiscard]] QString key() const { return domain; }
    friend bool operator==(const FrameDomainItem&, const FrameDomainItem&) = default;
};

/// The domains in order, with those that are not asked.
class FrameDomainsModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit FrameDomainsModel(QObject* parent = nullptr);

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    void fetch(const std::string& after) override;
};

/// One question of the team's own.
struct FrameQuestionItem {
    Q_GADGET
    Q_PROPERTY(QString recordId MEMBER record_id CONSTANT FINAL)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QString formLabel MEMBER form_label CONSTANT FINAL)
    Q_PROPERTY(bool yesNo MEMBER yes_no CONSTANT FINAL)
    Q_PROPERTY(bool asked MEMBER asked CONSTANT FINAL)
    Q_PROPERTY(QString was MEMBER was CONSTANT FINAL)
    Q_PROPERTY(QString kept MEMBER kept CONSTANT FINAL)
    Q_PROPERTY(int conflicts MEMBER conflicts CONSTANT FINAL)
    Q_PROPERTY(bool first MEMBER first CONSTANT FINAL)
    Q_PROPERTY(bool last MEMBER last CONSTANT FINAL)
  public:
    QString record_id;
    QString label;
    QString form_label;
    bool yes_no = false;
    bool asked = true;
    QString was;       ///< the words it was asked in when it was answered, where they are others now
    QString kept;      ///< the answer to a question that is not asked any more: to be read only
    int conflicts = 0; ///< fields on which two admins disagree
    bool first = false;
    bool last = false;

    [[nodiscard]] QString key() const { return record_id + label; }
    friend bool operator==(const FrameQuestionItem&, const FrameQuestionItem&) = default;
};

/// The questions of a domain, in order. Without a record: all of them, for who edits the frame. With `filling`: those
/// that are asked, and then what was answered to others in the record.
class FrameQuestionsModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString domain READ domain WRITE setDomain NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString record READ record WRITE setRecord NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool filling READ filling WRITE setFilling NOTIFY filterChanged FINAL)

  public:
    explicit FrameQuestionsModel(QObject* parent = nullptr);
    [[nodiscard]] QString domain() const { return domain_; }
    void setDomain(const QString& domain);
    /// The answer that is being filled in; empty for a new one.
    [[nodiscard]] QString record() const { return record_; }
    void setRecord(const QString& record);
    [[nodiscard]] bool filling() const { return filling_; }
    void setFilling(bool filling);

  signals:
    void filterChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    [[nodiscard]] bool askable() const override;
    void fetch(const std::string& after) override;

  private:
    QString domain_;
    QString record_;
    bool filling_ = false;
};

} // namespace kt::app

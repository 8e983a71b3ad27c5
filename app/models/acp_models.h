// Dossier, zorgleefplan: what the client wants when it comes to it, and who decides then.
#pragma once

#include "app/models/dossier_list.h"

namespace kt::app {

/// One decision on a treatment.
struct DirectiveItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString words MEMBER words CONSTANT FINAL)
    Q_PROPERTY(QString decision MEMBER decision CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QString discussed MEMBER discussed CONSTANT FINAL)
    Q_PROPERTY(bool stands MEMBER stands CONSTANT FINAL)
    Q_PROPERTY(bool doubtful MEMBER doubtful CONSTANT FINAL)
  public:
    QString words; ///< "Niet reanimeren"
    QString decision;
    QString text;
    QString discussed; ///< with whom, when, by whom
    bool stands = false;
    bool doubtful = false; ///< another one of the same day says something else, or two people disagree

    [[nodiscard]] static DirectiveItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const DirectiveItem&, const DirectiveItem&) = default;
};

/// Decisions on treatments: those that stand in the order of the treatments, then the earlier ones.
class DossierDirectives : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool limitsOnly READ limitsOnly WRITE setLimitsOnly NOTIFY filterChanged FINAL)

  public:
    explicit DossierDirectives(QObject* parent = nullptr);
    /// Only those that stand and do not say yes: what one must know before acting.
    [[nodiscard]] bool limitsOnly() const { return limits_only_; }
    void setLimitsOnly(bool limitsOnly);

  signals:
    void filterChanged();

  protected:
    void fetch(const std::string& after) override;

  private:
    bool limits_only_ = false;
};

/// Wishes for the last phase.
struct WishesItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString wishes MEMBER wishes CONSTANT FINAL)
    Q_PROPERTY(QString placeLabel MEMBER place_label CONSTANT FINAL)
    Q_PROPERTY(QString representative MEMBER representative CONSTANT FINAL)
    Q_PROPERTY(QString discussed MEMBER discussed CONSTANT FINAL)
    Q_PROPERTY(QString will MEMBER will CONSTANT FINAL)
  public:
    QString wishes;
    QString place_label;
    QString representative; ///< name, ground and telephone
    QString discussed;
    QString will;

    [[nodiscard]] static WishesItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const WishesItem&, const WishesItem&) = default;
};

/// Wishes for the last phase; one, unless two people wrote at the same moment.
class DossierWishes : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierWishes(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

/// Whether the client can decide on one matter.
struct CapacityItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString decision MEMBER decision CONSTANT FINAL)
    Q_PROPERTY(QString judgement MEMBER judgement CONSTANT FINAL)
    Q_PROPERTY(QString judgementLabel MEMBER judgement_label CONSTANT FINAL)
    Q_PROPERTY(QString assessed MEMBER assessed CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
  public:
    QString decision;
    QString judgement;
    QString judgement_label;
    QString assessed; ///< by whom, when
    QString text;

    [[nodiscard]] static CapacityItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const CapacityItem&, const CapacityItem&) = default;
};

/// Judgements, the newest first.
class DossierCapacities : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierCapacities(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

} // namespace kt::app

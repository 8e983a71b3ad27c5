// Dossier, zorgleefplan: the plan of carers, what gives them rest, and what to do in a crisis.
#pragma once

#include "app/models/dossier_list.h"

namespace kt::app {

/// The plan of one carer.
struct CarerItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString tasks MEMBER tasks CONSTANT FINAL)
    Q_PROPERTY(QString load MEMBER load CONSTANT FINAL)
    Q_PROPERTY(QString wish MEMBER wish CONSTANT FINAL)
    Q_PROPERTY(QString backup MEMBER backup CONSTANT FINAL)
  public:
    QString name;
    QString tasks;
    QString load; ///< the last EDIZ or CSI, the one before it, and the carer's words
    QString wish;
    QString backup;

    friend bool operator==(const CarerItem&, const CarerItem&) = default;
};

/// Plans of carers.
class DossierCarers : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierCarers(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

/// One relief for a carer.
struct RespiteItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QString funderLabel MEMBER funder_label CONSTANT FINAL)
    Q_PROPERTY(QString status MEMBER status CONSTANT FINAL)
    Q_PROPERTY(QString statusLabel MEMBER status_label CONSTANT FINAL)
    Q_PROPERTY(QString ownerName MEMBER owner_name CONSTANT FINAL)
    Q_PROPERTY(QString days MEMBER days CONSTANT FINAL)
    Q_PROPERTY(bool arranging MEMBER arranging CONSTANT FINAL)
  public:
    QString text;
    QString funder_label;
    QString status;
    QString status_label;
    QString owner_name;
    QString days;           ///< how often, from when until when
    bool arranging = false; ///< someone has the task

    friend bool operator==(const RespiteItem&, const RespiteItem&) = default;
};

/// Relief that was asked for or runs, then what ended.
class DossierRespites : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierRespites(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

/// The crisis plan.
struct CrisisItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString signs MEMBER signs CONSTANT FINAL)
    Q_PROPERTY(QString whatHelps MEMBER what_helps CONSTANT FINAL)
    Q_PROPERTY(QString call MEMBER call CONSTANT FINAL)
    Q_PROPERTY(QString keyBox MEMBER key_box CONSTANT FINAL)
    Q_PROPERTY(QString stay MEMBER stay CONSTANT FINAL)
  public:
    QString signs;
    QString what_helps;
    QString call; ///< first, then
    QString key_box;
    QString stay;

    [[nodiscard]] static CrisisItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const CrisisItem&, const CrisisItem&) = default;
};

/// The crisis plan; one, unless two people wrote at the same moment.
class DossierCrisisPlans : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierCrisisPlans(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

} // namespace kt::app

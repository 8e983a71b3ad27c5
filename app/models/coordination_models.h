// Dossier, casemanagement: stays away from home and handovers.
#pragma once

#include "app/models/dossier_list.h"

namespace kt::app {

/// One stay away from home.
struct StayItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString typeLabel MEMBER type_label CONSTANT FINAL)
    Q_PROPERTY(QString place MEMBER place CONSTANT FINAL)
    Q_PROPERTY(QString phone MEMBER phone CONSTANT FINAL)
    Q_PROPERTY(QString from MEMBER from CONSTANT FINAL)
    Q_PROPERTY(QString until MEMBER until CONSTANT FINAL)
    Q_PROPERTY(QString expected MEMBER expected CONSTANT FINAL)
    Q_PROPERTY(bool lasts MEMBER lasts CONSTANT FINAL)
    Q_PROPERTY(bool late MEMBER late CONSTANT FINAL)
  public:
    QString type_label;
    QString place;
    QString phone;
    QString from;
    QString until;      ///< the day of coming home; empty while it lasts
    QString expected;   ///< "over 3 dagen"; empty when home or unknown
    bool lasts = false; ///< nobody came home yet
    bool late = false;  ///< expected home before today
    std::int64_t since = 0;

    [[nodiscard]] static StayItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const StayItem&, const StayItem&) = default;
};

/// Stays, the newest first.
class DossierStays : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierStays(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

/// One handover of the client.
struct HandoverItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString fromName MEMBER from_name CONSTANT FINAL)
    Q_PROPERTY(QString toName MEMBER to_name CONSTANT FINAL)
    Q_PROPERTY(QString note MEMBER note CONSTANT FINAL)
    Q_PROPERTY(QString answer MEMBER answer CONSTANT FINAL)
    Q_PROPERTY(QString effectiveOn MEMBER effective_on CONSTANT FINAL)
    Q_PROPERTY(QString status MEMBER status CONSTANT FINAL)
    Q_PROPERTY(QString statusLabel MEMBER status_label CONSTANT FINAL)
    Q_PROPERTY(bool mine MEMBER mine CONSTANT FINAL)
    Q_PROPERTY(QString informedOn MEMBER informed_on CONSTANT FINAL)
    Q_PROPERTY(bool untold MEMBER untold CONSTANT FINAL)
  public:
    QString from_name;
    QString to_name;
    QString note;
    QString answer; ///< why not
    QString effective_on;
    QString status; ///< "offered" until it is answered
    QString status_label;
    bool mine = false;   ///< offered to me, and not answered
    QString informed_on; ///< when the client was told
    bool untold = false; ///< I took over, and the client was not told yet

    [[nodiscard]] static HandoverItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const HandoverItem&, const HandoverItem&) = default;
};

/// Handovers, the newest first.
class DossierHandovers : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierHandovers(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

} // namespace kt::app

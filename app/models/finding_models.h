// Dossier, vroegsignalering: signals, instruments, triage.
#pragma once

#include "app/models/dossier_list.h"

namespace kt::app {

/// One signal.
struct DossierSignalItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QString source MEMBER source CONSTANT FINAL)
    Q_PROPERTY(QString sourceLabel MEMBER source_label CONSTANT FINAL)
    Q_PROPERTY(QString urgency MEMBER urgency CONSTANT FINAL)
    Q_PROPERTY(QString urgencyLabel MEMBER urgency_label CONSTANT FINAL)
    Q_PROPERTY(QString observedOn MEMBER observed_on CONSTANT FINAL)
    Q_PROPERTY(QString statusLabel MEMBER status_label CONSTANT FINAL)
    Q_PROPERTY(QString closingReason MEMBER closing_reason CONSTANT FINAL)
    Q_PROPERTY(bool waiting MEMBER waiting CONSTANT FINAL)
  public:
    QString text;
    QString source;
    QString source_label;
    QString urgency;
    QString urgency_label;
    QString observed_on;
    QString status_label;
    QString closing_reason;
    bool waiting = false; ///< nobody has judged or closed it

    [[nodiscard]] static DossierSignalItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const DossierSignalItem&, const DossierSignalItem&) = default;
};

/// Signals of one client, the newest first.
class DossierSignals : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool waitingOnly READ waitingOnly WRITE setWaitingOnly NOTIFY filterChanged FINAL)

  public:
    explicit DossierSignals(QObject* parent = nullptr);
    /// Only those that nobody has judged or closed.
    [[nodiscard]] bool waitingOnly() const { return waiting_only_; }
    void setWaitingOnly(bool only);

  signals:
    void filterChanged();

  protected:
    void fetch(const std::string& after) override;

  private:
    bool waiting_only_ = false;
};

/// One result of an instrument, with its source and direction.
struct InstrumentItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString instrument MEMBER instrument CONSTANT FINAL)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QString score MEMBER score CONSTANT FINAL)
    Q_PROPERTY(QString range MEMBER range CONSTANT FINAL)
    Q_PROPERTY(QString verdict MEMBER verdict CONSTANT FINAL)
    Q_PROPERTY(bool complete MEMBER complete CONSTANT FINAL)
    Q_PROPERTY(QString source MEMBER source CONSTANT FINAL)
    Q_PROPERTY(QString direction MEMBER direction CONSTANT FINAL)
    Q_PROPERTY(QString measuredOn MEMBER measured_on CONSTANT FINAL)
    Q_PROPERTY(QString note MEMBER note CONSTANT FINAL)
    Q_PROPERTY(QString version MEMBER version CONSTANT FINAL)
    Q_PROPERTY(QString carer MEMBER carer CONSTANT FINAL)
    Q_PROPERTY(bool known MEMBER known CONSTANT FINAL)
    Q_PROPERTY(bool signalled MEMBER signalled CONSTANT FINAL)
  public:
    QString instrument;
    QString label;
    QString score;
    QString range;
    QString verdict;
    bool complete = false;
    QString source;
    QString direction;
    QString measured_on;
    QString note;
    QString version;
    QString carer;          ///< whom it is about, when that is a carer
    bool known = false;     ///< this program has the questions of that version
    bool signalled = false; ///< asks for a next step

    [[nodiscard]] static InstrumentItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const InstrumentItem&, const InstrumentItem&) = default;
};

/// Results of instruments, the newest first.
class DossierInstruments : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool carersOnly READ carersOnly WRITE setCarersOnly NOTIFY filterChanged FINAL)

  public:
    explicit DossierInstruments(QObject* parent = nullptr);
    /// Only those about the load of informal carers.
    [[nodiscard]] bool carersOnly() const { return carers_only_; }
    void setCarersOnly(bool only);

  signals:
    void filterChanged();

  protected:
    void fetch(const std::string& after) override;

  private:
    bool carers_only_ = false;
};

/// One triage.
struct TriageItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString outcome MEMBER outcome CONSTANT FINAL)
    Q_PROPERTY(QString outcomeLabel MEMBER outcome_label CONSTANT FINAL)
    Q_PROPERTY(QString reason MEMBER reason CONSTANT FINAL)
    Q_PROPERTY(QString decidedOn MEMBER decided_on CONSTANT FINAL)
    Q_PROPERTY(QString watchUntil MEMBER watch_until CONSTANT FINAL)
    Q_PROPERTY(bool agreed MEMBER agreed CONSTANT FINAL)
    Q_PROPERTY(QString agreement MEMBER agreement CONSTANT FINAL)
  public:
    QString outcome;
    QString outcome_label;
    QString reason;
    QString decided_on;
    QString watch_until;
    bool agreed = false;
    QString agreement;

    [[nodiscard]] static TriageItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const TriageItem&, const TriageItem&) = default;
};

/// Triages, the newest first.
class DossierTriages : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierTriages(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

} // namespace kt::app

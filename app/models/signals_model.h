// Vandaag: signals that wait for triage.
#pragma once

#include "app/models/list_model.h"

namespace kt::app {

/// One signal.
struct SignalItem {
    Q_GADGET
    Q_PROPERTY(QString recordId MEMBER record_id CONSTANT FINAL)
    Q_PROPERTY(QString clientId MEMBER client_id CONSTANT FINAL)
    Q_PROPERTY(QString clientName MEMBER client_name CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QString source MEMBER source CONSTANT FINAL)
    Q_PROPERTY(QString sourceLabel MEMBER source_label CONSTANT FINAL)
    Q_PROPERTY(QString urgency MEMBER urgency CONSTANT FINAL)
    Q_PROPERTY(QString urgencyLabel MEMBER urgency_label CONSTANT FINAL)
    Q_PROPERTY(QString observedOn MEMBER observed_on CONSTANT FINAL)
  public:
    QString record_id;
    QString client_id;
    QString client_name;
    QString text;
    QString source;
    QString source_label;
    QString urgency;
    QString urgency_label;
    QString observed_on;

    [[nodiscard]] QString key() const { return record_id; }
    [[nodiscard]] static SignalItem of(const ledger::SignalRow& row, LocalDate today);
    friend bool operator==(const SignalItem&, const SignalItem&) = default;
};

/// Signals of all clients without a triage since, the newest first.
class SignalsModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit SignalsModel(QObject* parent = nullptr);

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    void fetch(const std::string& after) override;
};

} // namespace kt::app

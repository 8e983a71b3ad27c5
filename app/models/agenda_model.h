// MDO: the agenda of one meeting.
#pragma once

#include "app/models/list_model.h"

namespace kt::app {

/// One client on the agenda.
struct AgendaEntry {
    Q_GADGET
    Q_PROPERTY(QString recordId MEMBER record_id CONSTANT FINAL)
    Q_PROPERTY(QString clientId MEMBER client_id CONSTANT FINAL)
    Q_PROPERTY(QString clientName MEMBER client_name CONSTANT FINAL)
    Q_PROPERTY(QString question MEMBER question CONSTANT FINAL)
    Q_PROPERTY(QString status MEMBER status CONSTANT FINAL)
    Q_PROPERTY(QString statusLabel MEMBER status_label CONSTANT FINAL)
    Q_PROPERTY(int minutes MEMBER minutes CONSTANT FINAL)
    Q_PROPERTY(int position MEMBER position CONSTANT FINAL)
    Q_PROPERTY(QString flag MEMBER flag CONSTANT FINAL)
    Q_PROPERTY(QString uncovered MEMBER uncovered CONSTANT FINAL)
    Q_PROPERTY(int prepared MEMBER prepared CONSTANT FINAL)
    Q_PROPERTY(bool preparedByMe MEMBER prepared_by_me CONSTANT FINAL)
  public:
    QString record_id;
    QString client_id;
    QString client_name;
    QString question;
    QString status;
    QString status_label;
    int minutes = 0;
    int position = 0;
    QString flag;      ///< what is missing of the assessment
    QString uncovered; ///< names of those at the table whom no consent covers
    int prepared = 0;  ///< members who have prepared
    bool prepared_by_me = false;

    [[nodiscard]] QString key() const { return record_id; }
    [[nodiscard]] static AgendaEntry of(const ledger::AgendaRow& row);
    friend bool operator==(const AgendaEntry&, const AgendaEntry&) = default;
};

/// The agenda, in order.
class AgendaModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString conference READ conference WRITE setConference NOTIFY filterChanged FINAL)
    Q_PROPERTY(int plannedMinutes READ plannedMinutes NOTIFY stateChanged FINAL)

  public:
    explicit AgendaModel(QObject* parent = nullptr);
    /// Record id of the meeting; must be set.
    [[nodiscard]] QString conference() const { return conference_; }
    void setConference(const QString& conference);
    /// Minutes of all items, the opening and the closing.
    [[nodiscard]] int plannedMinutes() const;

  signals:
    void filterChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    [[nodiscard]] bool askable() const override;
    void fetch(const std::string& after) override;

  private:
    QString conference_;
    int around_ = 0; // minutes before the first client and after the last
};

} // namespace kt::app

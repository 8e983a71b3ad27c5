// MDO: the meetings.
#pragma once

#include "app/models/list_model.h"

namespace kt::app {

/// One meeting of the kernteam.
struct ConferenceItem {
    Q_GADGET
    Q_PROPERTY(QString recordId MEMBER record_id CONSTANT FINAL)
    Q_PROPERTY(QString startsAt MEMBER starts_at CONSTANT FINAL)
    Q_PROPERTY(QString at MEMBER at CONSTANT FINAL)
    Q_PROPERTY(QString place MEMBER place CONSTANT FINAL)
    Q_PROPERTY(QString status MEMBER status CONSTANT FINAL)
    Q_PROPERTY(QString statusLabel MEMBER status_label CONSTANT FINAL)
    Q_PROPERTY(QString chairName MEMBER chair_name CONSTANT FINAL)
    Q_PROPERTY(QString secretaryName MEMBER secretary_name CONSTANT FINAL)
    Q_PROPERTY(int items MEMBER items CONSTANT FINAL)
    Q_PROPERTY(int minutes MEMBER minutes CONSTANT FINAL)
    Q_PROPERTY(int planned MEMBER planned CONSTANT FINAL)
  public:
    QString record_id;
    QString starts_at;
    QString at;
    QString place;
    QString status;
    QString status_label;
    QString chair_name;
    QString secretary_name;
    int items = 0;
    int minutes = 0;
    int planned = 0;

    [[nodiscard]] QString key() const { return record_id; }
    [[nodiscard]] static ConferenceItem of(const ledger::Record& record, int agenda_items, int agenda_minutes);
    friend bool operator==(const ConferenceItem&, const ConferenceItem&) = default;
};

/// Meetings, the next one first, then those that were.
class ConferencesModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool upcomingOnly READ upcomingOnly WRITE setUpcomingOnly NOTIFY filterChanged FINAL)

  public:
    explicit ConferencesModel(QObject* parent = nullptr);
    /// Left out those that were.
    [[nodiscard]] bool upcomingOnly() const { return upcoming_only_; }
    void setUpcomingOnly(bool upcomingOnly);

  signals:
    void filterChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    void fetch(const std::string& after) override;

  private:
    bool upcoming_only_ = false;
};

} // namespace kt::app

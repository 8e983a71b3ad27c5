// Who looked at a dossier, wrote in it, printed it or let others in; and the same of the team.
#pragma once

#include "app/models/list_model.h"
#include "core/ledger/access_log.h"

namespace kt::app {

/// One line of the access log.
struct AccessLogItem {
    Q_GADGET
    Q_PROPERTY(QString lineId MEMBER line_id CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString organisation MEMBER organisation CONSTANT FINAL)
    Q_PROPERTY(QString did MEMBER did CONSTANT FINAL)
    Q_PROPERTY(QString at MEMBER at CONSTANT FINAL)
    Q_PROPERTY(QString ground MEMBER ground CONSTANT FINAL)
    Q_PROPERTY(QString reason MEMBER reason CONSTANT FINAL)
    Q_PROPERTY(QString device MEMBER device CONSTANT FINAL)
    Q_PROPERTY(bool emergency MEMBER emergency CONSTANT FINAL)
  public:
    QString line_id;
    QString name; ///< with role
    QString organisation;
    QString did; ///< "keek in het dossier"
    QString at;
    QString ground;
    QString reason;
    QString device;
    bool emergency = false; ///< an emergency, or unlocking that failed

    [[nodiscard]] QString key() const { return line_id; }
    [[nodiscard]] static AccessLogItem of(const ledger::AccessLine& line);
    friend bool operator==(const AccessLogItem&, const AccessLogItem&) = default;
};

/// The log, the last line first, in pages. That it was looked at is a line in it before the first is shown.
class AccessLog : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString client READ client WRITE setClient NOTIFY targetChanged FINAL)
    Q_PROPERTY(bool ofTeam READ ofTeam WRITE setOfTeam NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString member READ member WRITE setMember NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString part READ part WRITE setPart NOTIFY filterChanged FINAL)
    Q_PROPERTY(int days READ days WRITE setDays NOTIFY filterChanged FINAL)

  public:
    explicit AccessLog(QObject* parent = nullptr);
    /// Of this client.
    [[nodiscard]] QString client() const { return client_; }
    void setClient(const QString& client);
    /// Of no client: what concerns the team.
    [[nodiscard]] bool ofTeam() const { return of_team_; }
    void setOfTeam(bool of_team);
    /// Only of this member; empty for all.
    [[nodiscard]] QString member() const { return member_; }
    void setMember(const QString& member);
    /// Only this part, by its name in `ledger::log_parts`; empty for all.
    [[nodiscard]] QString part() const { return part_; }
    void setPart(const QString& part);
    /// Only of so many days back; 0 for all.
    [[nodiscard]] int days() const { return days_; }
    void setDays(int days);

  signals:
    void targetChanged();
    void filterChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    [[nodiscard]] bool askable() const override;
    void fetch(const std::string& after) override;

  private:
    QString client_;
    bool of_team_ = false;
    QString member_;
    QString part_;
    int days_ = 0;
    bool noted_ = false; ///< that this one is looked at stands in it
};

} // namespace kt::app

// Vandaag: what is to be done.
#pragma once

#include "app/models/list_model.h"

namespace kt::app {

/// One task with its reason and how late it is.
struct TaskItem {
    Q_GADGET
    Q_PROPERTY(QString recordId MEMBER record_id CONSTANT FINAL)
    Q_PROPERTY(QString clientId MEMBER client_id CONSTANT FINAL)
    Q_PROPERTY(QString clientName MEMBER client_name CONSTANT FINAL)
    Q_PROPERTY(QString description MEMBER description CONSTANT FINAL)
    Q_PROPERTY(QString ownerName MEMBER owner_name CONSTANT FINAL)
    Q_PROPERTY(bool mine MEMBER mine CONSTANT FINAL)
    Q_PROPERTY(QString due MEMBER due CONSTANT FINAL)
    Q_PROPERTY(QString dueText MEMBER due_text CONSTANT FINAL)
    Q_PROPERTY(bool late MEMBER late CONSTANT FINAL)
    Q_PROPERTY(bool waits MEMBER waits CONSTANT FINAL)
    Q_PROPERTY(QString status MEMBER status CONSTANT FINAL)
    Q_PROPERTY(QString statusLabel MEMBER status_label CONSTANT FINAL)
    Q_PROPERTY(QString sourceLabel MEMBER source_label CONSTANT FINAL)
  public:
    QString record_id;
    QString client_id;
    QString client_name;
    QString description;
    QString owner_name;
    bool mine = false;
    QString due;
    QString due_text;
    bool late = false;
    bool waits = false; ///< the client is away from home
    QString status;
    QString status_label;
    QString source_label;

    [[nodiscard]] QString key() const { return record_id; }
    /// `me`: whose tasks are called mine.
    [[nodiscard]] static TaskItem of(const ledger::TaskRow& row, const MemberId& me, LocalDate today);
    friend bool operator==(const TaskItem&, const TaskItem&) = default;
};

/// Tasks, the most overdue first.
class TasksModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool mine READ mine WRITE setMine NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString client READ client WRITE setClient NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool openOnly READ openOnly WRITE setOpenOnly NOTIFY filterChanged FINAL)

  public:
    explicit TasksModel(QObject* parent = nullptr);
    /// Only my own, and those of whom I stand in for.
    [[nodiscard]] bool mine() const { return mine_; }
    void setMine(bool mine);
    /// Only of this client; empty for all.
    [[nodiscard]] QString client() const { return client_; }
    void setClient(const QString& client);
    /// Left out what is done or cancelled.
    [[nodiscard]] bool openOnly() const { return open_only_; }
    void setOpenOnly(bool openOnly);

  signals:
    void filterChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    void fetch(const std::string& after) override;

  private:
    bool mine_ = true;
    QString client_;
    bool open_only_ = true;
};

} // namespace kt::app

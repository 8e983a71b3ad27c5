// Cliënten: the worklist.
#pragma once

#include "app/models/list_model.h"
#include "app/models/step_state.h"

namespace kt::app {

/// One client in the worklist.
struct ClientItem {
    Q_GADGET
    Q_PROPERTY(QString clientId MEMBER client_id CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString birthDate MEMBER birth_date CONSTANT FINAL)
    Q_PROPERTY(QString age MEMBER age CONSTANT FINAL)
    Q_PROPERTY(QString postcode MEMBER postcode CONSTANT FINAL)
    Q_PROPERTY(int step MEMBER step CONSTANT FINAL)
    Q_PROPERTY(QString stepLabel MEMBER step_label CONSTANT FINAL)
    Q_PROPERTY(kt::app::step_state::State stepState MEMBER step_state CONSTANT FINAL)
    Q_PROPERTY(QString stepStateLabel MEMBER step_state_label CONSTANT FINAL)
    Q_PROPERTY(QString contactName MEMBER contact_name CONSTANT FINAL)
    Q_PROPERTY(QString nextDate MEMBER next_date CONSTANT FINAL)
    Q_PROPERTY(QString dueText MEMBER due_text CONSTANT FINAL)
    Q_PROPERTY(bool late MEMBER late CONSTANT FINAL)
    Q_PROPERTY(bool away MEMBER away CONSTANT FINAL)
    Q_PROPERTY(int openTasks MEMBER open_tasks CONSTANT FINAL)
    Q_PROPERTY(int conflicts MEMBER conflicts CONSTANT FINAL)
  public:
    QString client_id;
    QString name;
    QString birth_date;
    QString age;
    QString postcode;
    int step = 1;
    QString step_label;
    step_state::State step_state{};
    QString step_state_label;
    QString contact_name;
    QString next_date;
    QString due_text;
    bool late = false;
    bool away = false; ///< the client is away from home
    int open_tasks = 0;
    int conflicts = 0;

    [[nodiscard]] QString key() const { return client_id; }
    [[nodiscard]] static ClientItem of(const ledger::ClientRow& row, LocalDate today);
    friend bool operator==(const ClientItem&, const ClientItem&) = default;
};

/// The worklist, in pages of 50.
class ClientsModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY filterChanged FINAL)
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool mine READ mine WRITE setMine NOTIFY filterChanged FINAL)
    Q_PROPERTY(int dueWithinDays READ dueWithinDays WRITE setDueWithinDays NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool closed READ closed WRITE setClosed NOTIFY filterChanged FINAL)
    Q_PROPERTY(Order order READ order WRITE setOrder NOTIFY filterChanged FINAL)

  public:
    enum class Order { Name, NextDate };
    Q_ENUM(Order)

    explicit ClientsModel(QObject* parent = nullptr);

    /// Name, birth date or postcode, whole or begun.
    [[nodiscard]] QString words() const { return words_; }
    void setWords(const QString& words);
    /// 1 to 6; 0 for all.
    [[nodiscard]] int step() const { return step_; }
    void setStep(int step);
    /// Clients whose central contact or open task is me, or somebody I stand in for.
    [[nodiscard]] bool mine() const { return mine_; }
    void setMine(bool mine);
    /// Clients with a date up to so many days from now; below 0 for all.
    [[nodiscard]] int dueWithinDays() const { return due_within_days_; }
    void setDueWithinDays(int days);
    /// Clients whose dossier is closed instead of the others.
    [[nodiscard]] bool closed() const { return closed_; }
    void setClosed(bool closed);
    [[nodiscard]] Order order() const { return order_; }
    void setOrder(Order order);

  signals:
    void filterChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    void fetch(const std::string& after) override;

  private:
    QString words_;
    int step_ = 0;
    bool mine_ = false;
    bool closed_ = false;
    int due_within_days_ = -1;
    Order order_ = Order::Name;
};

} // namespace kt::app

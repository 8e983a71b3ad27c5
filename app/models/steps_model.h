// The six-step path of one client.
#pragma once

#include "app/models/list_model.h"
#include "app/models/step_state.h"

namespace kt::app {

/// One step.
struct StepItem {
    Q_GADGET
    Q_PROPERTY(int step MEMBER step CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(kt::app::step_state::State state MEMBER state CONSTANT FINAL)
    Q_PROPERTY(QString stateLabel MEMBER state_label CONSTANT FINAL)
    Q_PROPERTY(bool current MEMBER current CONSTANT FINAL)
    Q_PROPERTY(QStringList missing MEMBER missing CONSTANT FINAL)
    Q_PROPERTY(QStringList missingCodes MEMBER missing_codes CONSTANT FINAL)
  public:
    int step = 0;
    QString name;
    QString label;
    step_state::State state{};
    QString state_label;
    bool current = false;
    QStringList missing;
    QStringList missing_codes; ///< of each of `missing`, what core names it

    [[nodiscard]] QString key() const { return name; }
    [[nodiscard]] static StepItem of(const care::StepView& view, care::Step current);
    friend bool operator==(const StepItem&, const StepItem&) = default;
};

/// The six steps, always six once ready.
class StepsModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString client READ client WRITE setClient NOTIFY filterChanged FINAL)

  public:
    explicit StepsModel(QObject* parent = nullptr);
    /// Must be set.
    [[nodiscard]] QString client() const { return client_; }
    void setClient(const QString& client);

  signals:
    void filterChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    [[nodiscard]] bool askable() const override;
    void fetch(const std::string& after) override;

  private:
    QString client_;
};

} // namespace kt::app

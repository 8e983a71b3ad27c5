// Team: how this team works, rule by rule.
#pragma once

#include "app/models/list_model.h"

namespace kt::app {

/// One rule in force.
struct RuleItem {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QString words MEMBER words CONSTANT FINAL)
    Q_PROPERTY(bool own MEMBER own CONSTANT FINAL)
  public:
    QString label;
    QString words;    ///< what the team does
    bool own = false; ///< set by the team, and not as the handreiking has it

    [[nodiscard]] QString key() const { return label; }
    friend bool operator==(const RuleItem&, const RuleItem&) = default;
};

/// The rules in force.
class TeamRulesModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString record READ record NOTIFY recordChanged FINAL)

  public:
    explicit TeamRulesModel(QObject* parent = nullptr);
    /// The team's record of them; empty while the team has set nothing.
    [[nodiscard]] QString record() const { return record_; }

  signals:
    void recordChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    void fetch(const std::string& after) override;

  private:
    QString record_;
};

} // namespace kt::app

// Team: who is away, and who stands in.
#pragma once

#include "app/models/list_model.h"

namespace kt::app {

/// One absence that lasts or is to come.
struct AbsenceItem {
    Q_GADGET
    Q_PROPERTY(QString recordId MEMBER record_id CONSTANT FINAL)
    Q_PROPERTY(QString memberName MEMBER member_name CONSTANT FINAL)
    Q_PROPERTY(QString coverName MEMBER cover_name CONSTANT FINAL)
    Q_PROPERTY(QString from MEMBER from CONSTANT FINAL)
    Q_PROPERTY(QString until MEMBER until CONSTANT FINAL)
    Q_PROPERTY(QString note MEMBER note CONSTANT FINAL)
    Q_PROPERTY(bool now MEMBER now CONSTANT FINAL)
    Q_PROPERTY(bool forMe MEMBER for_me CONSTANT FINAL)
  public:
    QString record_id;
    QString member_name;
    QString cover_name; ///< empty when nobody stands in
    QString from;
    QString until; ///< empty when nobody knows
    QString note;
    bool now = false;
    bool for_me = false; ///< I stand in

    [[nodiscard]] QString key() const { return record_id; }
    friend bool operator==(const AbsenceItem&, const AbsenceItem&) = default;
};

/// Absences that are not over, the first to begin first.
class AbsencesModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool mineOnly READ mineOnly WRITE setMineOnly NOTIFY filterChanged FINAL)

  public:
    explicit AbsencesModel(QObject* parent = nullptr);
    /// Only those that last and in which I stand in.
    [[nodiscard]] bool mineOnly() const { return mine_only_; }
    void setMineOnly(bool mineOnly);

  signals:
    void filterChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    void fetch(const std::string& after) override;

  private:
    bool mine_only_ = false;
};

} // namespace kt::app

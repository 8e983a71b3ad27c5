// What every field of a record was, by whom and when.
#pragma once

#include "app/models/list_model.h"

namespace kt::app {

/// One value that a field was given.
struct HistoryItem {
    Q_GADGET
    Q_PROPERTY(QString op MEMBER op CONSTANT FINAL)
    Q_PROPERTY(QString field MEMBER field CONSTANT FINAL)
    Q_PROPERTY(QString fieldLabel MEMBER field_label CONSTANT FINAL)
    Q_PROPERTY(QString words MEMBER words CONSTANT FINAL)
    Q_PROPERTY(QString by MEMBER by CONSTANT FINAL)
    Q_PROPERTY(QString roleLabel MEMBER role_label CONSTANT FINAL)
    Q_PROPERTY(QString at MEMBER at CONSTANT FINAL)
    Q_PROPERTY(bool standing MEMBER standing CONSTANT FINAL)
    Q_PROPERTY(bool restorable MEMBER restorable CONSTANT FINAL)
  public:
    QString op;
    QString field;
    QString field_label;
    QString words; ///< empty when the field was emptied
    QString by;
    QString role_label;
    QString at;
    bool standing = false; ///< what the field says now, or one of the values that wait for a choice

    bool restorable = false; ///< can be put back by Session.putBack

    [[nodiscard]] QString key() const { return op + QLatin1Char('/') + field + QLatin1Char('/') + words; }
    friend bool operator==(const HistoryItem&, const HistoryItem&) = default;
};

/// The history of one record, the newest first.
class HistoryModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString record READ record WRITE setRecord NOTIFY recordChanged FINAL)

  public:
    explicit HistoryModel(QObject* parent = nullptr);
    /// Record id; must be set.
    [[nodiscard]] QString record() const { return record_; }
    void setRecord(const QString& record);

  signals:
    void recordChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    [[nodiscard]] bool askable() const override;
    void fetch(const std::string& after) override;

  private:
    QString record_;
};

} // namespace kt::app

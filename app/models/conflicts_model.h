// What two people disagree on.
#pragma once

#include "app/models/list_model.h"

namespace kt::app {

/// One field with more than one standing value.
struct ConflictItem {
    Q_GADGET
    Q_PROPERTY(QString clientId MEMBER client_id CONSTANT FINAL)
    Q_PROPERTY(QString clientName MEMBER client_name CONSTANT FINAL)
    Q_PROPERTY(QString recordId MEMBER record_id CONSTANT FINAL)
    Q_PROPERTY(QString kind MEMBER kind CONSTANT FINAL)
    Q_PROPERTY(QString kindLabel MEMBER kind_label CONSTANT FINAL)
    Q_PROPERTY(QString field MEMBER field CONSTANT FINAL)
    Q_PROPERTY(QString fieldLabel MEMBER field_label CONSTANT FINAL)
    Q_PROPERTY(int count MEMBER count CONSTANT FINAL)
    Q_PROPERTY(QString firstText MEMBER first_text CONSTANT FINAL)
    Q_PROPERTY(QString firstBy MEMBER first_by CONSTANT FINAL)
    Q_PROPERTY(QString secondText MEMBER second_text CONSTANT FINAL)
    Q_PROPERTY(QString secondBy MEMBER second_by CONSTANT FINAL)
  public:
    QString client_id;
    QString client_name;
    QString record_id;
    QString kind;
    QString kind_label;
    QString field;
    QString field_label;
    int count = 0;
    QString first_text;
    QString first_by;
    QString second_text;
    QString second_by;

    [[nodiscard]] QString key() const { return record_id + QLatin1Char('/') + field; }
    [[nodiscard]] static ConflictItem of(const ledger::ConflictRow& row);
    friend bool operator==(const ConflictItem&, const ConflictItem&) = default;
};

/// Fields that wait for a choice.
class ConflictsModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString client READ client WRITE setClient NOTIFY filterChanged FINAL)

  public:
    explicit ConflictsModel(QObject* parent = nullptr);
    /// Only of this client; empty for all.
    [[nodiscard]] QString client() const { return client_; }
    void setClient(const QString& client);

  signals:
    void filterChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    void fetch(const std::string& after) override;

  private:
    QString client_;
};

/// One of the standing values.
struct ConflictValueItem {
    Q_GADGET
    Q_PROPERTY(QString op MEMBER op CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QString by MEMBER by CONSTANT FINAL)
    Q_PROPERTY(QString roleLabel MEMBER role_label CONSTANT FINAL)
    Q_PROPERTY(QString at MEMBER at CONSTANT FINAL)
  public:
    QString op;
    QString text;
    QString by;
    QString role_label;
    QString at;

    [[nodiscard]] QString key() const { return op; }
    [[nodiscard]] static ConflictValueItem of(const ledger::ConflictRow& row, const ledger::ConflictValue& value);
    friend bool operator==(const ConflictValueItem&, const ConflictValueItem&) = default;
};

/// The values of one field that wait for a choice; `op` goes to Session.choose.
class ConflictValuesModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString client READ client WRITE setClient NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString record READ record WRITE setRecord NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString field READ field WRITE setField NOTIFY filterChanged FINAL)

  public:
    explicit ConflictValuesModel(QObject* parent = nullptr);
    [[nodiscard]] QString client() const { return client_; }
    void setClient(const QString& client);
    /// Record id; must be set.
    [[nodiscard]] QString record() const { return record_; }
    void setRecord(const QString& record);
    /// Name of the field.
    [[nodiscard]] QString field() const { return field_; }
    void setField(const QString& field);

  signals:
    void filterChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    [[nodiscard]] bool askable() const override;
    void fetch(const std::string& after) override;

  private:
    QString client_;
    QString record_;
    QString field_;
};

} // namespace kt::app

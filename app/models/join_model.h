// Two dossiers of one person, side by side.
#pragma once

#include "app/models/list_model.h"

namespace kt::app {

/// One thing that both dossiers say.
struct JoinItem {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QString here MEMBER here CONSTANT FINAL)
    Q_PROPERTY(QString there MEMBER there CONSTANT FINAL)
    Q_PROPERTY(bool differs MEMBER differs CONSTANT FINAL)
  public:
    QString label;
    QString here;
    QString there;
    bool differs = false;

    [[nodiscard]] QString key() const { return label; }
    friend bool operator==(const JoinItem&, const JoinItem&) = default;
};

/// What `client` and `other` say about the person, then how much of each kind was written in each.
class JoinModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString client READ client WRITE setClient NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString other READ other WRITE setOther NOTIFY filterChanged FINAL)

  public:
    explicit JoinModel(QObject* parent = nullptr);
    [[nodiscard]] QString client() const { return client_; }
    void setClient(const QString& client);
    [[nodiscard]] QString other() const { return other_; }
    void setOther(const QString& other);

  signals:
    void filterChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    [[nodiscard]] bool askable() const override;
    void fetch(const std::string& after) override;

  private:
    QString client_;
    QString other_;
};

} // namespace kt::app

// Search in the top bar.
#pragma once

#include "app/models/list_model.h"

namespace kt::app {

/// One hit.
struct SearchItem {
    Q_GADGET
    Q_PROPERTY(QString clientId MEMBER client_id CONSTANT FINAL)
    Q_PROPERTY(QString recordId MEMBER record_id CONSTANT FINAL)
    Q_PROPERTY(QString clientName MEMBER client_name CONSTANT FINAL)
    Q_PROPERTY(QString kind MEMBER kind CONSTANT FINAL)
    Q_PROPERTY(QString kindLabel MEMBER kind_label CONSTANT FINAL)
    Q_PROPERTY(QString snippet MEMBER snippet CONSTANT FINAL)
  public:
    QString client_id;
    QString record_id;
    QString client_name;
    QString kind;
    QString kind_label;
    QString snippet;

    [[nodiscard]] QString key() const { return record_id; }
    [[nodiscard]] static SearchItem of(const ledger::SearchRow& row);
    friend bool operator==(const SearchItem&, const SearchItem&) = default;
};

/// People and words this device may read; empty words find nothing.
class SearchModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY filterChanged FINAL)

  public:
    explicit SearchModel(QObject* parent = nullptr);
    [[nodiscard]] QString words() const { return words_; }
    void setWords(const QString& words);

  signals:
    void filterChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    void fetch(const std::string& after) override;

  private:
    QString words_;
};

} // namespace kt::app

// Vandaag: messages that are new for me.
#pragma once

#include "app/models/list_model.h"

namespace kt::app {

/// One message that I have not read.
struct NewMessageItem {
    Q_GADGET
    Q_PROPERTY(QString clientId MEMBER client_id CONSTANT FINAL)
    Q_PROPERTY(QString clientName MEMBER client_name CONSTANT FINAL)
    Q_PROPERTY(QString words MEMBER words CONSTANT FINAL)
    Q_PROPERTY(QString by MEMBER by CONSTANT FINAL)
    Q_PROPERTY(QString at MEMBER at CONSTANT FINAL)
  public:
    QString record_id;
    QString client_id;
    QString client_name;
    QString words;
    QString by;
    QString at;

    [[nodiscard]] QString key() const { return record_id; }
    friend bool operator==(const NewMessageItem&, const NewMessageItem&) = default;
};

/// Messages of all clients that I have not read.
class NewMessagesModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit NewMessagesModel(QObject* parent = nullptr);

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    void fetch(const std::string& after) override;
};

} // namespace kt::app

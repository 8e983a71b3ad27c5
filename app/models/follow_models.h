// Dossier, casemanagement: contacts, tasks, messages.
#pragma once

#include "app/models/dossier_list.h"

namespace kt::app {

/// One contact moment.
struct ContactItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString day MEMBER day CONSTANT FINAL)
    Q_PROPERTY(QString withWhom MEMBER with CONSTANT FINAL)
    Q_PROPERTY(QString channelLabel MEMBER channel_label CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QString triggers MEMBER triggers CONSTANT FINAL)
  public:
    QString day;
    QString with;
    QString channel_label;
    QString text;
    QString triggers;
    std::int64_t when = 0; ///< for the order

    [[nodiscard]] static ContactItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const ContactItem&, const ContactItem&) = default;
};

/// Contact moments, the newest first.
class DossierContacts : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierContacts(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

/// One task.
struct DossierTaskItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString description MEMBER description CONSTANT FINAL)
    Q_PROPERTY(QString ownerId MEMBER owner_id CONSTANT FINAL)
    Q_PROPERTY(QString ownerName MEMBER owner_name CONSTANT FINAL)
    Q_PROPERTY(bool mine MEMBER mine CONSTANT FINAL)
    Q_PROPERTY(QString due MEMBER due CONSTANT FINAL)
    Q_PROPERTY(QString dueText MEMBER due_text CONSTANT FINAL)
    Q_PROPERTY(bool late MEMBER late CONSTANT FINAL)
    Q_PROPERTY(QString status MEMBER status CONSTANT FINAL)
    Q_PROPERTY(QString statusLabel MEMBER status_label CONSTANT FINAL)
    Q_PROPERTY(QString sourceLabel MEMBER source_label CONSTANT FINAL)
  public:
    QString description;
    QString owner_id;
    QString owner_name;
    bool mine = false;
    QString due;
    QString due_text;
    bool late = false;
    QString status;
    QString status_label;
    QString source_label;

    [[nodiscard]] static DossierTaskItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const DossierTaskItem&, const DossierTaskItem&) = default;
};

/// Tasks, open ones first, by date.
class DossierTasks : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierTasks(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

/// One message.
struct MessageItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString words MEMBER words CONSTANT FINAL)
    Q_PROPERTY(QString to MEMBER to CONSTANT FINAL)
    Q_PROPERTY(QString about MEMBER about CONSTANT FINAL)
    Q_PROPERTY(QString readBy MEMBER read_by CONSTANT FINAL)
    Q_PROPERTY(bool mine MEMBER mine CONSTANT FINAL)
    Q_PROPERTY(bool fresh MEMBER fresh CONSTANT FINAL)
  public:
    QString words;
    QString to;         ///< names; empty when it is for everybody
    QString about;      ///< a step or a record in its own words; empty when it is about the client
    QString read_by;    ///< names of those it was for who have read it
    bool mine = false;  ///< I wrote it
    bool fresh = false; ///< for me, and I have not read it

    [[nodiscard]] static MessageItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const MessageItem&, const MessageItem&) = default;
};

/// Messages about this client, the oldest first.
class DossierMessages : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierMessages(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

} // namespace kt::app

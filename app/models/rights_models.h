// Dossier, rechten: what the client asked for by right, own words, what is not shared further, how long it is kept.
#pragma once

#include "app/models/dossier_list.h"

namespace kt::app {

/// One case.
struct RightItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString what MEMBER what CONSTANT FINAL)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QString words MEMBER words CONSTANT FINAL)
    Q_PROPERTY(QString asked MEMBER asked CONSTANT FINAL)
    Q_PROPERTY(QString due MEMBER due CONSTANT FINAL)
    Q_PROPERTY(QString handler MEMBER handler CONSTANT FINAL)
    Q_PROPERTY(QString decided MEMBER decided CONSTANT FINAL)
    Q_PROPERTY(QString done MEMBER done CONSTANT FINAL)
    Q_PROPERTY(QString theme MEMBER theme CONSTANT FINAL)
    Q_PROPERTY(QString themeLabel MEMBER theme_label CONSTANT FINAL)
    Q_PROPERTY(QString about MEMBER about CONSTANT FINAL)
    Q_PROPERTY(QString aboutLabel MEMBER about_label CONSTANT FINAL)
    Q_PROPERTY(bool open MEMBER open CONSTANT FINAL)
    Q_PROPERTY(bool granted MEMBER granted CONSTANT FINAL)
    Q_PROPERTY(bool late MEMBER late CONSTANT FINAL)
  public:
    QString what; ///< a code of the rights
    QString label;
    QString words;
    QString asked; ///< when, by whom, how
    QString due;   ///< "over 12 dagen"; empty when settled
    QString handler;
    QString decided; ///< what, by whom, when, why not
    QString done;    ///< when, and what was given
    QString theme;   ///< a code; empty for the whole dossier
    QString theme_label;
    QString about; ///< the one record it is about
    QString about_label;
    bool open = false;
    bool granted = false; ///< in whole or in part
    bool late = false;
    std::int64_t since = 0;

    [[nodiscard]] static RightItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const RightItem&, const RightItem&) = default;
};

/// Cases: open ones by the day they must be answered, then the settled ones, the newest first.
class DossierRights : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierRights(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

/// Something that the client wants to stand in the dossier.
struct StatementItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString words MEMBER words CONSTANT FINAL)
    Q_PROPERTY(QString said MEMBER said CONSTANT FINAL)
    Q_PROPERTY(QString aboutLabel MEMBER about_label CONSTANT FINAL)
    Q_PROPERTY(QString about MEMBER about CONSTANT FINAL)
  public:
    QString words;
    QString said;        ///< the day, and who wrote it down
    QString about_label; ///< kind of what it stands beside
    QString about;       ///< its record

    [[nodiscard]] static StatementItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const StatementItem&, const StatementItem&) = default;
};

/// The client's own words; of one record when `about` is set.
class DossierStatements : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString about READ about WRITE setAbout NOTIFY aboutChanged FINAL)

  public:
    explicit DossierStatements(QObject* parent = nullptr);
    [[nodiscard]] QString about() const { return about_; }
    void setAbout(const QString& about);

  signals:
    void aboutChanged();

  protected:
    void fetch(const std::string& after) override;

  private:
    QString about_;
};

/// A theme that is not shared further.
struct RestrictionItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString themeLabel MEMBER theme_label CONSTANT FINAL)
    Q_PROPERTY(QString from MEMBER from CONSTANT FINAL)
    Q_PROPERTY(QString readers MEMBER readers CONSTANT FINAL)
  public:
    QString theme_label;
    QString from;
    QString readers; ///< who goes on reading
    bool stands = false;

    [[nodiscard]] static RestrictionItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const RestrictionItem&, const RestrictionItem&) = default;
};

/// Restrictions that stand.
class DossierRestrictions : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierRestrictions(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

/// How long one class of what was written is kept.
struct KeepingItem {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QString last MEMBER last CONSTANT FINAL)
    Q_PROPERTY(QString until MEMBER until CONSTANT FINAL)
    Q_PROPERTY(bool ended MEMBER ended CONSTANT FINAL)
  public:
    QString label; ///< "Dossier van wie behandelt: 20 jaar"
    QString last;  ///< the day of the last change of content
    QString until;
    bool ended = false;

    [[nodiscard]] QString key() const { return label; }
    friend bool operator==(const KeepingItem&, const KeepingItem&) = default;
};

/// The whole dossier first, then each class.
class DossierKeeping : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierKeeping(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

/// A closed dossier that has been kept as long as the law asks.
struct KeptLongItem {
    Q_GADGET
    Q_PROPERTY(QString clientId MEMBER client_id CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString since MEMBER since CONSTANT FINAL)
  public:
    QString client_id;
    QString name;
    QString since;

    [[nodiscard]] QString key() const { return client_id; }
    friend bool operator==(const KeptLongItem&, const KeptLongItem&) = default;
};

/// What is due for destruction, of the whole team: for the coordinator.
class KeptLongModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit KeptLongModel(QObject* parent = nullptr);

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    void fetch(const std::string& after) override;
};

/// One erasure: who stands for it, and the proof that stays.
struct ErasureItem {
    Q_GADGET
    Q_PROPERTY(QString erasureId MEMBER erasure_id CONSTANT FINAL)
    Q_PROPERTY(QString what MEMBER what CONSTANT FINAL)
    Q_PROPERTY(QString why MEMBER why CONSTANT FINAL)
    Q_PROPERTY(QString asked MEMBER asked CONSTANT FINAL)
    Q_PROPERTY(QString agreed MEMBER agreed CONSTANT FINAL)
    Q_PROPERTY(QString confirmed MEMBER confirmed CONSTANT FINAL)
    Q_PROPERTY(QString waiting MEMBER waiting CONSTANT FINAL)
    Q_PROPERTY(QString clientId MEMBER client_id CONSTANT FINAL)
    Q_PROPERTY(bool counts MEMBER counts CONSTANT FINAL)
    Q_PROPERTY(bool canAgree MEMBER can_agree CONSTANT FINAL)
    Q_PROPERTY(bool needsAdmin MEMBER needs_admin CONSTANT FINAL)
  public:
    QString erasure_id;
    QString what; ///< how much, and of a theme which; of whom only as long as that can be read here
    QString why;
    QString asked;
    QString agreed;    ///< names
    QString confirmed; ///< devices
    QString waiting;   ///< devices that did not confirm yet
    QString client_id; ///< empty when it is not here (any more)
    bool counts = false;
    bool can_agree = false;
    bool needs_admin = false;

    [[nodiscard]] QString key() const { return erasure_id; }
    friend bool operator==(const ErasureItem&, const ErasureItem&) = default;
};

/// Erasures of the team; of one client when `client` is set.
class ErasuresModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString client READ client WRITE setClient NOTIFY clientChanged FINAL)

  public:
    explicit ErasuresModel(QObject* parent = nullptr);
    [[nodiscard]] QString client() const { return client_; }
    void setClient(const QString& client);

  signals:
    void clientChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    void fetch(const std::string& after) override;

  private:
    QString client_;
};

} // namespace kt::app

// What is ready for an emergency: the set of one client, its openings, and finding and opening one of a stranger.
#pragma once

#include "app/models/client_view.h"
#include "app/models/dossier_list.h"
#include "app/models/summary_model.h"

namespace kt::app {

/// The emergency set of a client, for who reads the dossier.
class EmergencySet : public kt::app::ClientView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(bool sealable READ sealable NOTIFY changed FINAL)

  public:
    enum class State {
        None,      ///< never agreed on
        Sealed,    ///< ready
        Behind,    ///< ready, and the dossier says something else by now
        Withdrawn, ///< the client took it back
    };
    Q_ENUM(State)

    explicit EmergencySet(QObject* parent = nullptr);
    [[nodiscard]] State state() const { return seen_.state; }
    /// "Afgesproken op 3 maart 2026. Bijgewerkt op 21 november 2026."
    [[nodiscard]] QString sentence() const { return seen_.sentence; }
    /// I may read all that goes in a set, and so make one.
    [[nodiscard]] bool sealable() const { return seen_.sealable; }

    /// Seals what the dossier says now. `how` and `by`: codes of how and by whom it was agreed; empty when it was
    /// agreed before.
    Q_INVOKABLE void seal(const QString& how, const QString& by);
    /// The client takes it back.
    Q_INVOKABLE void takeBack();

  protected:
    void reload() override;

  private:
    struct Seen {
        State state = State::None;
        QString sentence;
        bool sealable = false;
        friend bool operator==(const Seen&, const Seen&) = default;
    };
    [[nodiscard]] static Result<Seen> read(ledger::Ledger& ledger, const ClientId& client, LocalDate today);
    Seen seen_;
};

/// One time that the set was opened.
struct OpeningItem {
    Q_GADGET
    Q_PROPERTY(QString recordId MEMBER record_id CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString at MEMBER at CONSTANT FINAL)
    Q_PROPERTY(QString reason MEMBER reason CONSTANT FINAL)
    Q_PROPERTY(QString outcome MEMBER outcome CONSTANT FINAL)
    Q_PROPERTY(bool waits MEMBER waits CONSTANT FINAL)
    Q_PROPERTY(bool mine MEMBER mine CONSTANT FINAL)
  public:
    QString record_id;
    QString name; ///< with role
    QString at;
    QString reason;
    QString outcome; ///< what was thought of it, by whom; until then the day by which it must be looked at
    bool waits = false;
    bool mine = false;

    [[nodiscard]] QString key() const { return record_id; }
    [[nodiscard]] static OpeningItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const OpeningItem&, const OpeningItem&) = default;
};

/// Those of one client, the last one first.
class EmergencyOpenings : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit EmergencyOpenings(QObject* parent = nullptr);
    /// Writes what I think of an opening by somebody else. `outcome`: a code.
    Q_INVOKABLE void review(const QString& opening, const QString& outcome, const QString& note);

  protected:
    void fetch(const std::string& after) override;
};

/// A client who can be found in an emergency.
struct EmergencyItem {
    Q_GADGET
    Q_PROPERTY(QString clientId MEMBER client_id CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString born MEMBER born CONSTANT FINAL)
    Q_PROPERTY(QString openUntil MEMBER open_until CONSTANT FINAL)
  public:
    QString client_id;
    QString name;
    QString born;
    QString open_until; ///< empty when it is not open to me

    [[nodiscard]] QString key() const { return client_id; }
    friend bool operator==(const EmergencyItem&, const EmergencyItem&) = default;
};

/// Finds the set of somebody whose name and birth date one knows, and opens it with a reason.
class EmergencySearch : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY askedChanged FINAL)
    Q_PROPERTY(QString born READ born WRITE setBorn NOTIFY askedChanged FINAL)

  public:
    explicit EmergencySearch(QObject* parent = nullptr);
    [[nodiscard]] QString name() const { return name_; }
    void setName(const QString& name);
    /// As a date field gives it.
    [[nodiscard]] QString born() const { return born_; }
    void setBorn(const QString& born);

    /// Writes down that I open it, and why; then tells `opened`.
    Q_INVOKABLE void open(const QString& client, const QString& reason);

  signals:
    void askedChanged();
    void opened(const QString& client);

  protected:
    [[nodiscard]] bool askable() const override;
    void fetch(const std::string& after) override;

  private:
    QString name_;
    QString born_;
};

/// What a set that is open to me says, part by part.
class EmergencyWords : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit EmergencyWords(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

} // namespace kt::app

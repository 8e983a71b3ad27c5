// The root object of the screen: which profile, who I am, where I am, what goes on, what went wrong.
#pragma once

#include "app/session/backups.h"
#include "app/session/desk.h"
#include "app/session/exchange.h"
#include "app/session/keeping.h"
#include "app/session/pairing.h"
#include "app/session/settings.h"
#include "app/session/sync_truth.h"
#include "app/text/own_words.h"

#include <QtQml/qqmlregistration.h>

#include <filesystem>

namespace kt::app {

/// One per program, made by `main` and given to the first page as a required property.
class Session : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")

    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString task READ task NOTIFY busyChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(bool cancellable READ cancellable NOTIFY busyChanged FINAL)
    Q_PROPERTY(Place place READ place WRITE setPlace NOTIFY placeChanged FINAL)
    Q_PROPERTY(QString openClient READ openClient WRITE setOpenClient NOTIFY openClientChanged FINAL)
    Q_PROPERTY(QString teamName READ teamName NOTIFY profileChanged FINAL)
    Q_PROPERTY(QString myId READ myId NOTIFY profileChanged FINAL)
    Q_PROPERTY(QString myName READ myName NOTIFY profileChanged FINAL)
    Q_PROPERTY(QString myRole READ myRole NOTIFY profileChanged FINAL)
    Q_PROPERTY(QString myRoleLabel READ myRoleLabel NOTIFY profileChanged FINAL)
    Q_PROPERTY(bool knowsBsn READ knowsBsn NOTIFY profileChanged FINAL)
    Q_PROPERTY(bool admin READ admin NOTIFY profileChanged FINAL)
    Q_PROPERTY(QStringList domains READ domains NOTIFY profileChanged FINAL)
    Q_PROPERTY(QStringList coreExtra READ coreExtra NOTIFY profileChanged FINAL)
    Q_PROPERTY(QStringList domainLabels READ domainLabels NOTIFY profileChanged FINAL)
    Q_PROPERTY(bool demo READ demo NOTIFY profileChanged FINAL)
    Q_PROPERTY(QString what READ what NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString code READ code NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString ending READ ending NOTIFY stateChanged FINAL)
    Q_PROPERTY(int shortestPassword READ shortestPassword CONSTANT FINAL)
    Q_PROPERTY(kt::app::Settings* settings READ settings CONSTANT FINAL)
    Q_PROPERTY(kt::app::SyncTruth* sync READ sync CONSTANT FINAL)
    Q_PROPERTY(kt::app::Pairing* pairing READ pairing CONSTANT FINAL)
    Q_PROPERTY(kt::app::Keeping* keeping READ keeping CONSTANT FINAL)
    Q_PROPERTY(kt::app::Backups* backups READ backups CONSTANT FINAL)
    Q_PROPERTY(kt::app::Exchange* exchange READ exchange CONSTANT FINAL)
    Q_PROPERTY(bool sheetMade READ sheetMade NOTIFY stateChanged FINAL)

  public:
    enum class State {
        None,   ///< no profile yet: first start
        Locked, ///< a profile that waits for its password
        Open,
        Ended, ///< this device was ended: it shows that, and nothing else
    };
    Q_ENUM(State)
    enum class Place { Today, Clients, Dossier, Conference, Neighbourhood, Team, Settings };
    Q_ENUM(Place)

    /// `profile`: the folder that holds the profile or will.
    explicit Session(std::filesystem::path profile, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] bool busy() const { return !task_.isEmpty(); }
    /// What goes on, in words; empty when nothing does.
    [[nodiscard]] QString task() const { return task_; }
    /// 0 to 1, or below 0 when nobody knows.
    [[nodiscard]] double progress() const { return progress_; }
    [[nodiscard]] bool cancellable() const { return cancellable_; }
    [[nodiscard]] Place place() const { return place_; }
    void setPlace(Place place);
    /// The client whose dossier is on the screen, or empty. Setting it goes to the dossier.
    [[nodiscard]] QString openClient() const { return open_client_; }
    void setOpenClient(const QString& id);
    [[nodiscard]] QString teamName() const { return me_.team; }
    [[nodiscard]] QString myId() const { return me_.id; }
    [[nodiscard]] QString myName() const { return me_.name; }
    [[nodiscard]] QString myRole() const { return me_.role; }
    [[nodiscard]] QString myRoleLabel() const;
    /// My role works with the BSN.
    [[nodiscard]] bool knowsBsn() const;
    [[nodiscard]] bool admin() const { return me_.admin; }
    /// Codes of the domains that this team's MDA asks, in order, and their names.
    [[nodiscard]] QStringList domains() const { return me_.domains; }
    [[nodiscard]] QStringList domainLabels() const;
    /// Professions that this team wants in every kernteam besides the usual ones.
    [[nodiscard]] QStringList coreExtra() const { return me_.core_extra; }
    [[nodiscard]] bool demo() const { return scratch_ != nullptr; }
    /// What went wrong last, what to do about it, and its code; empty when nothing did or it was put away.
    [[nodiscard]] QString what() const { return what_; }
    [[nodiscard]] QString advice() const { return advice_; }
    [[nodiscard]] QString code() const { return code_; }
    /// Who ended this device, when and why; empty as long as it counts.
    [[nodiscard]] QString ending() const { return ending_; }
    /// In characters; a shorter one is refused.
    [[nodiscard]] int shortestPassword() const;
    [[nodiscard]] Settings* settings() const { return settings_; }
    [[nodiscard]] SyncTruth* sync() const { return sync_; }
    [[nodiscard]] Pairing* pairing() const { return pairing_; }
    [[nodiscard]] Keeping* keeping() const { return keeping_; }
    [[nodiscard]] Backups* backups() const { return backups_; }
    [[nodiscard]] Exchange* exchange() const { return exchange_; }
    /// Whether a recovery sheet was made for the profile in the folder, as far as can be seen while it is locked.
    [[nodiscard]] bool sheetMade() const;

    /// Makes a profile with a new team; I become its first admin.
    Q_INVOKABLE void foundTeam(QString password, const QString& team, const QString& name, const QString& role,
                               const QString& organisation);
    /// Makes a profile in the team whose admin gave me this code. `address` may be empty: then the admin's device is
    /// looked for on the network. Goes on in `pairing`.
    Q_INVOKABLE void joinTeam(QString password, const QString& code, const QString& name, const QString& organisation,
                              const QString& address);
    Q_INVOKABLE void unlock(QString password);
    /// Unlocks with the code of the recovery sheet and sets a new password; the sheet stays good.
    Q_INVOKABLE void unlockBySheet(QString code, QString fresh);
    /// Wipes the keys at once. What was typed is kept.
    Q_INVOKABLE void lock();
    /// Removes the profile of an ended device, with its keys, from this device; for good.
    Q_INVOKABLE void removeProfile();
    /// Opens the demo team in an encrypted profile that is gone when the program ends.
    Q_INVOKABLE void lookAround();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void clearProblem();
    /// Chooses one of the standing values of a field (an `op` of a ConflictValuesModel).
    Q_INVOKABLE void choose(const QString& record, const QString& field, const QString& op);
    /// Sets a task to "open", "done" or "cancelled".
    Q_INVOKABLE void setTaskStatus(const QString& client, const QString& task, const QString& status);
    /// Takes back what this device wrote last by a form or a button.
    Q_INVOKABLE void undo();
    /// Gives a field the value again that an op (of a HistoryModel) gave it.
    Q_INVOKABLE void putBack(const QString& record, const QString& field, const QString& op);
    /// Takes back one op that this device wrote (an `op` of a TimelineModel); what was there before stands again.
    Q_INVOKABLE void takeBack(const QString& op);
    /// Turns a decision of a conference into a task with the same owner and date.
    Q_INVOKABLE void makeTask(const QString& client, const QString& decision);
    /// Carries active problems of the MDA on, as typed: into the question of the client's open agenda item (made when
    /// there is none), and into proposed goals linked to them. `only`: one problem; empty for all. What was carried
    /// before is left alone.
    Q_INVOKABLE void carryProblems(const QString& client, const QString& only, bool question, bool aim);
    /// Begins a round of the MDA today: every domain is asked again, problems stay.
    Q_INVOKABLE void startRound(const QString& client);
    /// Puts a client on the agenda of a meeting, last in order: `request` where a question waits for one, else a new
    /// item with the time of its slot. `why`: a code of the agenda item.
    Q_INVOKABLE void putOnAgenda(const QString& conference, const QString& client, const QString& request,
                                 const QString& slot, const QString& why, const QString& question);
    /// Begins to count the time of an item; what else of the meeting was counting ends.
    Q_INVOKABLE void startItem(const QString& client, const QString& item);
    Q_INVOKABLE void endItem(const QString& client, const QString& item);
    Q_INVOKABLE void setPresent(const QString& client, const QString& item, const QString& member, bool present);
    /// Makes a task bound to the item for everybody who was expected, was not there, may hear of it and was not asked
    /// yet.
    Q_INVOKABLE void askAbsent(const QString& client, const QString& item);
    /// Closes a goal with this status. Each of `records` (actions and tasks under it) is "done", "stopped", or kept:
    /// with another goal when its fate is that goal's id, without one when it is empty.
    Q_INVOKABLE void closeGoal(const QString& client, const QString& goal, const QString& status,
                               const QStringList& records, const QStringList& fates);
    /// Asks the social domain to arrange relief for a carer: a task bound to it.
    Q_INVOKABLE void arrangeRespite(const QString& client, const QString& respite);

    /// Adds a domain of the team's own to its MDA, like one of the default frame ("S", "F", ...): whose part it is and
    /// who reads its answers follow from that, for ever.
    Q_INVOKABLE void addDomain(const QString& like, const QString& name);
    /// Whether a domain is asked in the MDA. What was answered in it stays.
    Q_INVOKABLE void askDomain(const QString& domain, bool asked);
    Q_INVOKABLE void moveDomain(const QString& domain, bool up);
    Q_INVOKABLE void moveQuestion(const QString& question, bool up);
    /// Makes what the team set for itself as it was in a version (an `op` of a RuleVersionsModel).
    Q_INVOKABLE void putRulesBack(const QString& op);

    /// Takes a client over that was offered to me.
    Q_INVOKABLE void acceptHandover(const QString& client, const QString& handover);
    /// Declines it; who offered it stays the contact. `why` may be empty.
    Q_INVOKABLE void declineHandover(const QString& client, const QString& handover, const QString& why);

    /// Notes that the client was told today who is the contact now.
    Q_INVOKABLE void clientTold(const QString& client, const QString& handover);
    /// Notes that I have read the messages about a client that are for me.
    Q_INVOKABLE void readMessages(const QString& client);
    /// Makes one dossier a part of another: of two that turn out to be of one person.
    Q_INVOKABLE void joinDossiers(const QString& from, const QString& into);
    /// Makes it two again.
    Q_INVOKABLE void partDossier(const QString& dossier);
    /// Ends the work on a client. `reason`: a code of the client's closing reason; `day` ISO. With `cancel` open tasks
    /// are cancelled and goals and actions stopped.
    Q_INVOKABLE void closeDossier(const QString& client, const QString& reason, const QString& day, bool cancel);
    /// Takes the work up again.
    Q_INVOKABLE void reopenDossier(const QString& client);

    /// Grants a case: who does not read its theme now gets no key of it from here on.
    Q_INVOKABLE void restrictFurther(const QString& client, const QString& rightsCase);
    /// Ends a restriction.
    Q_INVOKABLE void liftRestriction(const QString& client, const QString& restriction);
    /// Asks that a dossier (a theme of it, one record of it) be destroyed on every device; `why`: a code of an erasure.
    /// Nothing goes before a second person agrees.
    Q_INVOKABLE void askErasure(const QString& client, const QString& theme, const QString& record, const QString& why);
    /// Stands for an erasure that somebody asked for. When it counts by that, it is carried out at once, for good.
    Q_INVOKABLE void agreeErasure(const QString& erasure);

    /// Writes in the access log what the BSN is needed for; `bsnShown` says that it is written and may be shown.
    Q_INVOKABLE void showBsn(const QString& client, const QString& purpose);

    /// At the wish of the client: a member reads nothing new of this dossier, on whatever ground.
    Q_INVOKABLE void closeFor(const QString& client, const QString& member);
    /// Ends a device that was lost or is used no more: new keys follow, and what it writes later is set apart. Of an
    /// own device, or by an admin. `why` may be empty.
    Q_INVOKABLE void revokeDevice(const QString& device, const QString& why);
    /// Lets what an ended device wrote after its end count after all; admins only.
    Q_INVOKABLE void acceptLate(const QString& device);
    /// Ends a membership today, with all its devices; admins only.
    Q_INVOKABLE void removeMember(const QString& member, const QString& why);
    /// Says what came of comparing the words for another device; `how`: "in_person" or "phone".
    Q_INVOKABLE void comparedWords(const QString& device, bool same, const QString& how);
    /// Makes a member an administrator, or ends that; admins only.
    Q_INVOKABLE void setAdmin(const QString& member, bool admin);

    [[nodiscard]] Desk& desk() { return desk_; }
    [[nodiscard]] bool isOpen() const { return state_ == State::Open; }
    /// Shows a problem; used by parts and pages for what belongs to no field.
    void show(const Error& error);
    /// A profile came to be open by other means than a password (pairing).
    void enterOpened();
    /// The folder that holds the profile or will.
    [[nodiscard]] const std::filesystem::path& folder() const { return profile_; }
    /// Locks, sets the profile in the folder aside, and opens what is in the backup in its place.
    void restoreBackup(const std::filesystem::path& file, const std::shared_ptr<const vault::BackupKey>& key);
    /// Commits what a button means; what went wrong is shown, and `done` tells that it is on disk.
    void make(std::function<Result<ledger::Edit>(ledger::Ledger&)> edit);
    /// What `undo` takes back.
    void wrote(const ledger::Committed& committed);

  signals:
    void stateChanged();
    void busyChanged();
    void progressChanged();
    void placeChanged();
    void openClientChanged();
    void profileChanged();
    void problemChanged();
    /// Something a list may show has changed.
    void changed(const kt::ledger::Changes& changes);
    /// An act by a button (choose, undo, setTaskStatus, makeTask, carryProblems, startRound) is on disk.
    void done();
    /// Somebody asked for it and that is written down.
    void bsnShown(const QString& client);

  private:
    struct Me {
        QString team;
        QString id;
        QString name;
        QString role;
        bool admin = false;
        QStringList domains;
        QStringList core_extra;
        text::OwnWords::Words words;
        QString ending = {}; ///< of this device
        friend bool operator==(const Me&, const Me&) = default;
    };
    struct Scratch;
    void opened(const Result<Me>& me);
    void become(const Me& me);
    /// Closes the profile and wipes its keys; what is shown then.
    void leave(State state);
    void enter(std::function<Result<vault::Vault>(Worker&)> make, const QString& task);
    void fill();
    void begin(const QString& task, bool cancellable);
    void advance(double progress);
    void end();
    void setState(State state);
    void renewKeys();
    /// Writes that I look at a dossier; when that fails it is closed again.
    void noteLook(const QString& id);
    void committed(const Result<ledger::Committed>& result);
    [[nodiscard]] static Result<Me> me_of(ledger::Ledger& ledger, LocalDate today);

    std::filesystem::path profile_;
    State state_ = State::None;
    Place place_ = Place::Today;
    QString open_client_;
    QString task_;
    double progress_ = -1;
    bool cancellable_ = false;
    Me me_;
    text::OwnWords words_;
    QString what_;
    QString advice_;
    QString code_;
    QString ending_;
    std::vector<op::Ref> last_ops_;
    std::unique_ptr<Scratch> scratch_;
    Settings* settings_ = nullptr;
    SyncTruth* sync_ = nullptr;
    Pairing* pairing_ = nullptr;
    Keeping* keeping_ = nullptr;
    Backups* backups_ = nullptr;
    Exchange* exchange_ = nullptr;
    Desk desk_;
};

} // namespace kt::app

// One form: a record while it is made or changed.
#pragma once

#include "app/drafts/begun_forms.h"
#include "app/drafts/field_draft.h"
#include "app/session/session.h"

#include <QtQml/qqmlparserstatus.h>

#include <map>

namespace kt::app {

/// Open → type → submit → Saved. What is typed is kept in the vault as it is typed, and is there again when the same
/// form is opened. Close the page on `saved`, not on the click.
class RecordDraft : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(kt::app::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY targetChanged REQUIRED FINAL)
    Q_PROPERTY(QString client READ client WRITE setClient NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString record READ record WRITE setRecord NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString part READ part WRITE setPart NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString newClient READ newClient WRITE setNewClient NOTIFY dirtyChanged FINAL)
    Q_PROPERTY(QStringList also READ also WRITE setAlso NOTIFY dirtyChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool dirty READ dirty NOTIFY dirtyChanged FINAL)
    Q_PROPERTY(bool restored READ restored NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool canSubmit READ canSubmit NOTIFY dirtyChanged FINAL)
    Q_PROPERTY(bool kept READ kept NOTIFY keptChanged FINAL)
    Q_PROPERTY(QString what READ what NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString kindLabel READ kindLabel NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString at READ at NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString begunBy READ begunBy NOTIFY begunChanged FINAL)
    Q_PROPERTY(QString begunAt READ begunAt NOTIFY begunChanged FINAL)
    Q_PROPERTY(bool taken READ taken NOTIFY begunChanged FINAL)
    Q_PROPERTY(bool canHandOn READ canHandOn NOTIFY dirtyChanged FINAL)

  public:
    enum class State { Opening, Editing, Saving, Saved, Failed };
    Q_ENUM(State)

    explicit RecordDraft(QObject* parent = nullptr);
    ~RecordDraft() override;

    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);
    /// "goal", "signal", ...; as core names kinds.
    [[nodiscard]] QString kind() const { return kind_; }
    void setKind(const QString& kind);
    /// Whose dossier; empty for a new client and for records of the team (conference).
    [[nodiscard]] QString client() const { return client_; }
    void setClient(const QString& client);
    /// The record to change; empty to make one.
    [[nodiscard]] QString record() const { return record_; }
    void setRecord(const QString& record);
    /// Tells forms for new records of one kind apart (a domain, an instrument, a meeting); may stay empty.
    [[nodiscard]] QString part() const { return part_; }
    void setPart(const QString& part);
    /// The name of a client who is not here yet and is made in the same save; only used where `client` is empty.
    [[nodiscard]] QString newClient() const { return new_client_; }
    void setNewClient(const QString& name);
    /// Of a new consent: themes for which the same is written, besides the one in the form.
    [[nodiscard]] QStringList also() const { return also_; }
    void setAlso(const QStringList& also);
    [[nodiscard]] State state() const { return state_; }
    /// Fields can be shown and typed in.
    [[nodiscard]] bool ready() const { return state_ != State::Opening; }
    /// Something is typed that is not in the record.
    [[nodiscard]] bool dirty() const;
    /// Words from an earlier time were found and put back.
    [[nodiscard]] bool restored() const { return restored_; }
    [[nodiscard]] bool canSubmit() const;
    /// Everything typed so far is in the vault.
    [[nodiscard]] bool kept() const { return keeping_ == 0; }
    /// Why it was not saved, and what to do. What is wrong with one field stands at that field.
    [[nodiscard]] QString what() const { return what_; }
    [[nodiscard]] QString advice() const { return advice_; }
    [[nodiscard]] QString kindLabel() const;
    /// The field that was typed in last; empty when nothing was typed.
    [[nodiscard]] QString at() const { return at_; }
    /// Who handed this form on to be finished, and when; empty when nobody did or it was taken over here.
    [[nodiscard]] QString begunBy() const { return taken() ? QString() : begun_by_; }
    [[nodiscard]] QString begunAt() const { return begun_at_; }
    /// What a colleague began stands in this form.
    [[nodiscard]] bool taken() const { return !seen_.empty(); }
    /// Something is typed in the dossier of a client.
    [[nodiscard]] bool canHandOn() const;

    /// The field by its name; "answers.mobility" is one answer inside a Map field, "triggers.fall" (checked or not) one
    /// element of a Set field. Lives as long as the form. Null for a name the kind does not have.
    Q_INVOKABLE kt::app::FieldDraft* field(const QString& name);
    /// Fills in what the page knows (the meeting of an agenda item) without counting as typed.
    Q_INVOKABLE void preset(const QString& name, const QString& text);
    /// Saves all fields that differ, at once. Wrong fields get their sentence and nothing is saved.
    Q_INVOKABLE void submit();
    /// Goes on after a save: with the record as it is now, or the next new one.
    Q_INVOKABLE void reopen();
    /// Throws away what was typed.
    Q_INVOKABLE void discard();
    /// Puts what is typed into the dossier, so that a colleague can finish it on another device.
    Q_INVOKABLE void handOn();
    /// Goes on with what a colleague began, beside what is typed here.
    Q_INVOKABLE void takeOver();
    /// Hides the record; it stays in the history.
    Q_INVOKABLE void remove(const QString& reason);

    void classBegin() override {}
    void componentComplete() override;

  signals:
    void sessionChanged();
    void targetChanged();
    void stateChanged();
    void dirtyChanged();
    void keptChanged();
    void begunChanged();
    /// Colleagues can go on with it; it is no longer kept here.
    void handedOn();
    /// It is on disk. `client`: of a new client, its id.
    void saved(const QString& client, const QString& record);

  private:
    friend class FieldDraft;
    struct Opened {
        ledger::Record record;
        std::map<std::string, Value> typed;
        std::optional<Begun> begun;
        QString begun_by;
    };
    [[nodiscard]] static Result<Opened> read(ledger::Ledger& ledger, const FormPlace& place, const std::string& form);
    void show_begun(const Opened& opened);
    void keep(const std::string& name, std::optional<Value> value);
    [[nodiscard]] FormPlace place() const;
    [[nodiscard]] std::map<std::string, std::string> typed_now() const;
    [[nodiscard]] std::map<std::uint16_t, Value> known_now() const;
    void retarget();
    void open();
    void ask();
    void opened(Result<Opened> answer);
    void fill(FieldDraft& field);
    void typed(FieldDraft& field);
    void keep(const FieldDraft& field);
    void refresh(const ledger::Changes& changes);
    void standing(const ledger::Record& fresh);
    [[nodiscard]] bool check();
    [[nodiscard]] std::vector<ledger::FieldChange> changes() const;
    void commit(std::vector<ledger::FieldChange> set);
    void committed(const Result<ledger::Committed>& result);
    void failed(const Error& error);
    void setState(State state);
    [[nodiscard]] const care::KindSpec* spec() const;
    [[nodiscard]] std::string form_name() const;
    [[nodiscard]] ClientId dossier() const;
    [[nodiscard]] std::optional<RecordId> record_id() const;

    Session* session_ = nullptr;
    QString kind_;
    QString client_;
    QString record_;
    QString part_;
    QString new_client_;
    QStringList also_;
    State state_ = State::Opening;
    bool restored_ = false;
    bool complete_ = false;
    int keeping_ = 0;
    QString what_;
    QString advice_;
    Opened opened_;
    std::uint64_t asked_ = 0;
    std::map<QString, FieldDraft*> fields_;
    QString at_;
    QString begun_by_;
    QString begun_at_;
    std::vector<std::string> seen_; // of what a colleague began, as it stood when it was taken over
};

} // namespace kt::app

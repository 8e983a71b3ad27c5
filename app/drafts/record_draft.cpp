#include "app/drafts/record_draft.h"

#include "app/drafts/field_value.h"
#include "app/text/labels.h"
#include "app/text/sentences.h"
#include "app/text/strings.h"

namespace kt::app {

namespace {

constexpr std::string_view place_of_typing = "@at"; // beside the fields of a form, whose names have no sign

} // namespace

RecordDraft::RecordDraft(QObject* parent) : QObject(parent) {
    connect(this, &RecordDraft::targetChanged, this, &RecordDraft::retarget);
}

RecordDraft::~RecordDraft() = default;

void RecordDraft::setSession(Session* session) {
    if (session == session_) return;
    if (session_ != nullptr) disconnect(session_, nullptr, this, nullptr);
    session_ = session;
    if (session_ != nullptr) {
        connect(session_, &Session::stateChanged, this, &RecordDraft::open);
        connect(session_, &Session::changed, this, &RecordDraft::refresh);
        connect(session_, &Session::profileChanged, this, [this] {
            for (const auto& [name, field] : fields_)
                emit field->labelsChanged();
        });
    }
    emit sessionChanged();
    open();
}

void RecordDraft::setKind(const QString& kind) {
    if (kind == kind_) return;
    kind_ = kind;
    emit targetChanged();
}

void RecordDraft::setClient(const QString& client) {
    if (client == client_) return;
    client_ = client;
    emit targetChanged();
}

void RecordDraft::setRecord(const QString& record) {
    if (record == record_) return;
    record_ = record;
    emit targetChanged();
}

void RecordDraft::setPart(const QString& part) {
    if (part == part_) return;
    part_ = part;
    emit targetChanged();
}

void RecordDraft::setNewClient(const QString& name) {
    if (name == new_client_) return;
    new_client_ = name;
    emit dirtyChanged();
}

void RecordDraft::componentComplete() {
    complete_ = true;
    open();
}

const care::KindSpec* RecordDraft::spec() const {
    return care::find_kind(text::plain(kind_));
}

QString RecordDraft::kindLabel() const {
    return spec() == nullptr ? QString() : text::kind_label(spec()->kind);
}

std::string RecordDraft::form_name() const {
    const QString which = record_.isEmpty() ? QStringLiteral("new") : record_;
    return text::plain(QStringList{kind_, client_, which, part_}.join(QLatin1Char('/')));
}

ClientId RecordDraft::dossier() const {
    const auto id = ClientId::parse(text::plain(client_));
    if (id) return *id;
    const auto of_client = spec() != nullptr && spec()->kind == care::Kind::Client ? record_id() : std::nullopt;
    return of_client ? id_cast<ClientId>(*of_client) : ClientId{};
}

std::optional<RecordId> RecordDraft::record_id() const {
    const auto id = RecordId::parse(text::plain(record_));
    return id ? std::optional(*id) : std::nullopt;
}

void RecordDraft::retarget() {
    // What the page knew of one record says nothing of the next.
    if (complete_)
        for (const auto& [name, field] : fields_)
            field->preset_.clear();
    open();
}

void RecordDraft::setAlso(const QStringList& also) {
    if (also == also_) return;
    also_ = also;
    emit dirtyChanged();
}

void RecordDraft::reopen() {
    if (state_ == State::Saved) ask();
}

void RecordDraft::open() {
    if (!complete_ || session_ == nullptr) return;
    ++asked_;
    setState(State::Opening);
    if (!session_->isOpen()) {
        opened_ = {};
        for (const auto& [name, field] : fields_)
            field->put({}, {}, {});
        return;
    }
    if (spec() == nullptr) return failed(fail(Errc::UnknownKind, text::plain(kind_)));
    ask();
}

void RecordDraft::ask() {
    if (session_ == nullptr || !session_->isOpen()) return;
    const auto asked = ++asked_;
    std::map<QString, QString> before;
    if (ready())
        for (const auto& [name, field] : fields_)
            before.emplace(name, field->text_);
    session_->desk().ask<Opened>(
        this, [place = place(), form = form_name()](ledger::Ledger& ledger) { return read(ledger, place, form); },
        [this, asked, before = std::move(before)](Result<Opened> answer) {
            if (asked != asked_) return;
            // What is typed while the record is read again stays.
            for (const auto& [name, was] : before)
                if (const auto at = fields_.find(name); answer && at != fields_.end() && at->second->text_ != was)
                    answer->typed.insert_or_assign(text::plain(name), Value(text::plain(at->second->text_)));
            opened(std::move(answer));
        });
}

void RecordDraft::opened(Result<Opened> answer) {
    if (!answer) return failed(answer.error());
    opened_ = std::move(*answer);
    show_begun(opened_);
    restored_ = !opened_.typed.empty();
    what_.clear();
    advice_.clear();
    // What was typed earlier counts even when the page shows no such field yet.
    for (const auto& [name, value] : opened_.typed)
        static_cast<void>(this->field(text::qt(name)));
    for (const auto& [name, field] : fields_)
        fill(*field);
    setState(State::Editing);
    emit dirtyChanged();
}

void RecordDraft::fill(FieldDraft& field) {
    const QString stored = stored_text(opened_.record, field.field_, field.part_);
    const QString start = stored.isEmpty() && record_.isEmpty() ? field.preset_ : stored;
    const auto typed = opened_.typed.find(text::plain(field.name_));
    field.put(stored, start, typed == opened_.typed.end() ? start : text::qt(typed->second.text()));
    field.setError({});
    field.setStanding(opened_.record.in_conflict(field.field_.number), false);
}

FieldDraft* RecordDraft::field(const QString& name) {
    if (const auto at = fields_.find(name); at != fields_.end()) return at->second;
    const auto* kind = spec();
    const auto* known = kind == nullptr ? nullptr : kind->field(text::plain(name.section(QLatin1Char('.'), 0, 0)));
    if (known == nullptr) return nullptr;
    auto* made = new FieldDraft(*this, kind->kind, *known, name);
    fields_.emplace(name, made);
    if (ready()) fill(*made);
    return made;
}

void RecordDraft::preset(const QString& name, const QString& text) {
    auto* known = field(name);
    if (known == nullptr || !record_.isEmpty()) return;
    const bool untouched = known->text_ == known->start_;
    known->preset_ = text;
    known->put(known->stored_, text, untouched ? text : known->text_);
    emit dirtyChanged();
}

bool RecordDraft::dirty() const {
    return std::any_of(fields_.begin(), fields_.end(),
                       [](const auto& one) { return one.second->text_ != one.second->start_; });
}

bool RecordDraft::canSubmit() const {
    if (state_ != State::Editing && state_ != State::Failed) return false;
    return std::any_of(fields_.begin(), fields_.end(), [](const auto& one) { return one.second->touched(); });
}

void RecordDraft::typed(FieldDraft& field) {
    if (state_ == State::Failed) setState(State::Editing);
    keep(field);
    if (at_ != field.name_) {
        at_ = field.name_;
        keep(std::string(place_of_typing), Value(text::plain(at_)));
    }
    emit dirtyChanged();
}

void RecordDraft::keep(const FieldDraft& field) {
    std::optional<Value> value;
    if (field.text_ != field.start_) value = Value(text::plain(field.text_));
    keep(text::plain(field.name_), std::move(value));
}

void RecordDraft::keep(const std::string& name, std::optional<Value> value) {
    if (session_ == nullptr || !session_->isOpen()) return;
    ++keeping_;
    emit keptChanged();
    session_->desk().ask<void>(
        this,
        [form = form_name(), name, value = std::move(value)](ledger::Ledger& ledger) {
            return ledger.keep_draft(form, name, value);
        },
        [this](const Result<void>& kept) {
            --keeping_;
            emit keptChanged();
            if (!kept && session_ != nullptr) session_->show(kept.error());
        });
}

void RecordDraft::refresh(const ledger::Changes& changes) {
    const auto id = record_id();
    if (!id || state_ == State::Opening || state_ == State::Saved) return;
    const auto here = dossier();
    const bool ours = here.none()
                          ? changes.team
                          : std::find(changes.dossiers.begin(), changes.dossiers.end(), here) != changes.dossiers.end();
    if (!ours) return;
    session_->desk().ask<ledger::Record>(
        this, [id = *id](ledger::Ledger& ledger) { return ledger.record(id); },
        [this, asked = asked_](const Result<ledger::Record>& fresh) {
            if (asked == asked_ && fresh && state_ != State::Saved) standing(*fresh);
        });
}

void RecordDraft::standing(const ledger::Record& fresh) {
    for (const auto& [name, field] : fields_) {
        const auto number = field->field_.number;
        const bool moved = fresh.seen(number) != opened_.record.seen(number);
        if (!moved || field->touched()) {
            field->setStanding(fresh.in_conflict(number), moved);
            continue;
        }
        const QString stored = stored_text(fresh, field->field_, field->part_);
        field->put(stored, stored, stored);
        field->setStanding(fresh.in_conflict(number), false);
    }
    // Fields that nobody typed in show what is there now, and that is what a save will have seen.
    for (const auto& [number, heads] : fresh.fields) {
        const bool touched = std::any_of(fields_.begin(), fields_.end(), [number = number](const auto& one) {
            return one.second->field_.number == number && one.second->touched();
        });
        if (!touched) opened_.record.fields[number] = heads;
    }
    emit dirtyChanged();
}

void RecordDraft::setState(State state) {
    if (state_ == state) return;
    state_ = state;
    emit stateChanged();
    emit dirtyChanged();
}

void RecordDraft::failed(const Error& error) {
    const auto said = text::sentences(error);
    what_ = said.what;
    advice_ = said.advice;
    state_ = State::Failed;
    emit stateChanged();
    emit dirtyChanged();
}

} // namespace kt::app

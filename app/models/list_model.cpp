#include "app/models/list_model.h"

#include "app/text/sentences.h"

namespace kt::app {

ListModel::ListModel(std::unique_ptr<RowsBase> rows, QObject* parent)
    : QAbstractListModel(parent), rows_(std::move(rows)) {
    connectViews();
}

void ListModel::connectViews() {
    auto& views = rows_->views;
    views.begin_insert = [this](int first, int last) { beginInsertRows({}, first, last); };
    views.end_insert = [this] {
        endInsertRows();
        emit countChanged();
    };
    views.begin_remove = [this](int first, int last) { beginRemoveRows({}, first, last); };
    views.end_remove = [this] {
        endRemoveRows();
        emit countChanged();
    };
    views.begin_move = [this](int from, int to) { beginMoveRows({}, from, from, {}, to); };
    views.end_move = [this] { endMoveRows(); };
    views.changed = [this](int row) { emit dataChanged(index(row), index(row)); };
}

void ListModel::setSession(Session* session) {
    if (session == session_) return;
    if (session_ != nullptr) disconnect(session_, nullptr, this, nullptr);
    session_ = session;
    if (session_ != nullptr) {
        connect(session_, &Session::stateChanged, this, &ListModel::sessionMoved);
        connect(session_, &Session::profileChanged, this, &ListModel::reload); // other words
        connect(session_, &Session::changed, this, [this](const ledger::Changes& changes) {
            if (concerns(changes)) reload();
        });
    }
    emit sessionChanged();
    sessionMoved();
}

bool ListModel::concerns(const ledger::Changes& changes) const {
    return !changes.none();
}

bool ListModel::can_ask() const {
    return session_ != nullptr && session_->isOpen() && askable();
}

void ListModel::sessionMoved() {
    if (can_ask()) return reload();
    ++asked_;
    setReading(false);
    next_.clear();
    // Not inside a handler of a delegate that this would destroy.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!can_ask()) rows_->clear();
        },
        Qt::QueuedConnection);
    setState(State::Loading);
}

void ListModel::reload() {
    if (constructing_) return;
    if (can_ask())
        fetch({});
    else
        sessionMoved();
}

void ListModel::componentComplete() {
    constructing_ = false;
    reload();
}

int ListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_->count();
}

QVariant ListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const int property = role - Qt::UserRole;
    if (property < 0 || property >= rows_->gadget().propertyCount()) return {};
    return rows_->read(index.row(), property);
}

QHash<int, QByteArray> ListModel::roleNames() const {
    QHash<int, QByteArray> names;
    const auto& gadget = rows_->gadget();
    for (int i = 0; i < gadget.propertyCount(); ++i)
        names.insert(Qt::UserRole + i, gadget.property(i).name());
    return names;
}

bool ListModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !next_.empty() && !reading_ && state_ == State::Ready;
}

void ListModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    const auto after = std::exchange(next_, {});
    fetch(after);
}

void ListModel::ready() {
    what_.clear();
    advice_.clear();
    state_ = State::Ready;
    emit stateChanged();
}

void ListModel::failed(const Error& error) {
    const auto said = text::sentences(error);
    what_ = said.what;
    advice_ = said.advice;
    next_.clear();
    state_ = State::Failed;
    emit stateChanged();
}

void ListModel::setReading(bool reading) {
    if (reading == reading_) return;
    reading_ = reading;
    emit readingChanged();
}

void ListModel::setState(State state) {
    if (state_ == state) return;
    state_ = state;
    emit stateChanged();
}

} // namespace kt::app

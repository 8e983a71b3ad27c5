// What every list has: a session to ask, a state to show, rows to page through.
#pragma once

#include "app/models/row_model.h"
#include "app/session/session.h"
#include "app/text/strings.h"

#include <QAbstractListModel>
#include <QtQml/qqmlparserstatus.h>

namespace kt::app {

/// Base of the lists. Rows change by queued answers of the worker only, never inside a call from QML.
class ListModel : public QAbstractListModel, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("base of the lists")
    Q_INTERFACES(QQmlParserStatus)

    Q_PROPERTY(kt::app::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool empty READ empty NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool more READ more NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool reading READ reading NOTIFY readingChanged FINAL)
    Q_PROPERTY(QString what READ what NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY stateChanged FINAL)

  public:
    enum class State { Loading, Ready, Failed };
    Q_ENUM(State)

    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);
    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] int count() const { return rows_->count(); }
    /// Ready, and nothing to show.
    [[nodiscard]] bool empty() const { return state_ == State::Ready && count() == 0; }
    /// There is a further page; a view asks for it by itself.
    [[nodiscard]] bool more() const { return !next_.empty(); }
    /// Why it failed, and what to do.
    [[nodiscard]] QString what() const { return what_; }
    [[nodiscard]] QString advice() const { return advice_; }

    /// The rows are those of an earlier question; the answer is on its way.
    [[nodiscard]] bool reading() const { return reading_; }

    /// Reads the list again.
    Q_INVOKABLE void reload();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    void classBegin() override { constructing_ = true; }
    void componentComplete() override;

  signals:
    void sessionChanged();
    void stateChanged();
    void countChanged();
    void readingChanged();

  protected:
    explicit ListModel(std::unique_ptr<RowsBase> rows, QObject* parent = nullptr);

    /// Whether the list must be read again after these changes.
    [[nodiscard]] virtual bool concerns(const ledger::Changes& changes) const;
    /// Asks for the list from its start (`after` empty) or for its next page, by `query`.
    virtual void fetch(const std::string& after) = 0;
    /// Whether what the list needs to be asked for is there.
    [[nodiscard]] virtual bool askable() const { return true; }

    /// Lets `work` read on the worker and shows its rows; answers that are out of date are dropped.
    template <class Row>
    void query(std::function<Result<ledger::Page<Row>>(ledger::Ledger&)> work, bool further = false) {
        const auto asked = ++asked_;
        if (!further) setReading(true);
        session_->desk().ask<ledger::Page<Row>>(this, std::move(work),
                                                [this, asked, further](Result<ledger::Page<Row>> page) {
                                                    if (asked != asked_) return;
                                                    setReading(false);
                                                    if (!page) return failed(page.error());
                                                    next_ = std::move(page->next);
                                                    auto& rows = static_cast<RowModel<Row>&>(*rows_);
                                                    if (further)
                                                        rows.append(std::move(page->rows));
                                                    else
                                                        rows.set(std::move(page->rows));
                                                    ready();
                                                });
    }
    template <class Row>
    [[nodiscard]] const std::vector<Row>& rows() const {
        return static_cast<const RowModel<Row>&>(*rows_).rows();
    }

    template <class Row>
    [[nodiscard]] RowModel<Row>& model() {
        return static_cast<RowModel<Row>&>(*rows_);
    }

  private:
    void ready();
    void failed(const Error& error);
    void sessionMoved();
    [[nodiscard]] bool can_ask() const;
    void connectViews();
    void setState(State state);
    void setReading(bool reading);

    std::unique_ptr<RowsBase> rows_;
    Session* session_ = nullptr;
    State state_ = State::Loading;
    std::string next_;
    QString what_;
    QString advice_;
    std::uint64_t asked_ = 0;
    bool reading_ = false; // from its start; a further page of the former reading would not fit
    bool constructing_ = false;
};

/// The list of rows without pages, made from what core gives.
template <class Item>
[[nodiscard]] ledger::Page<Item> whole(std::vector<Item> rows) {
    return {std::move(rows), {}};
}

/// The same of rows as the ledger gives them: each becomes Item::of(row, rest...).
template <class Item, class Rows, class... Rest>
[[nodiscard]] ledger::Page<Item> whole_of(const Rows& rows, const Rest&... rest) {
    std::vector<Item> items;
    items.reserve(rows.size());
    for (const auto& row : rows)
        items.push_back(Item::of(row, rest...));
    return whole(std::move(items));
}

} // namespace kt::app

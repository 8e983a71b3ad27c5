// The one template behind every list: rows with a key, compared so that a delegate on the screen is never thrown away
// without need.
#pragma once

#include <QMetaProperty>
#include <QVariant>

#include <functional>
#include <unordered_set>
#include <vector>

namespace kt::app {

/// What a ListModel must know of its rows without knowing their type.
class RowsBase {
  public:
    /// How the model tells its views; each `begin` is followed by the change and `end`.
    struct Views {
        std::function<void(int first, int last)> begin_insert;
        std::function<void()> end_insert;
        std::function<void(int first, int last)> begin_remove;
        std::function<void()> end_remove;
        std::function<void(int from, int to)> begin_move; ///< to: the row before which it comes
        std::function<void()> end_move;
        std::function<void(int row)> changed;
    };

    RowsBase() = default;
    RowsBase(const RowsBase&) = delete;
    RowsBase& operator=(const RowsBase&) = delete;
    virtual ~RowsBase() = default;

    [[nodiscard]] virtual int count() const = 0;
    /// The value of one property of one row.
    [[nodiscard]] virtual QVariant read(int row, int property) const = 0;
    /// The gadget whose properties are the roles.
    [[nodiscard]] virtual const QMetaObject& gadget() const = 0;
    virtual void clear() = 0;

    Views views;
};

/// `Row`: a Q_GADGET with `QString key() const`, unique in the list, and operator==.
template <class Row>
class RowModel final : public RowsBase {
  public:
    [[nodiscard]] int count() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] QVariant read(int row, int property) const override {
        const auto& item = rows_[static_cast<std::size_t>(row)];
        return Row::staticMetaObject.property(property).readOnGadget(&item);
    }
    [[nodiscard]] const QMetaObject& gadget() const override { return Row::staticMetaObject; }
    void clear() override { set({}); }
    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }

    /// Makes the list be `wanted` by removing, moving, inserting and changing single rows. A key that comes twice is
    /// shown once.
    void set(std::vector<Row> wanted) {
        drop_repeated(wanted);
        remove_missing(wanted);
        for (std::size_t i = 0; i < wanted.size(); ++i)
            place(i, wanted[i]);
    }
    /// Adds a further page; rows that are there already are changed in place.
    void append(std::vector<Row> more) {
        std::vector<Row> all = rows_;
        std::unordered_set<QString> fresh;
        for (const auto& row : more)
            fresh.insert(row.key());
        std::erase_if(all, [&](const Row& row) { return fresh.contains(row.key()); });
        all.insert(all.end(), more.begin(), more.end());
        set(std::move(all));
    }

  private:
    static void drop_repeated(std::vector<Row>& rows) {
        std::unordered_set<QString> seen;
        std::erase_if(rows, [&](const Row& row) { return !seen.insert(row.key()).second; });
    }

    void remove_missing(const std::vector<Row>& wanted) {
        std::unordered_set<QString> keep;
        for (const auto& row : wanted)
            keep.insert(row.key());
        for (std::size_t end = rows_.size(); end > 0;) {
            if (keep.contains(rows_[end - 1].key())) {
                --end;
                continue;
            }
            std::size_t first = end - 1;
            while (first > 0 && !keep.contains(rows_[first - 1].key()))
                --first;
            views.begin_remove(static_cast<int>(first), static_cast<int>(end) - 1);
            rows_.erase(at(first), at(end));
            views.end_remove();
            end = first;
        }
    }

    /// Rows before `i` are right already; every row that is there is wanted.
    void place(std::size_t i, const Row& row) {
        const QString key = row.key();
        if (i >= rows_.size() || rows_[i].key() != key) {
            std::size_t from = i;
            while (from < rows_.size() && rows_[from].key() != key)
                ++from;
            if (from == rows_.size()) {
                views.begin_insert(static_cast<int>(i), static_cast<int>(i));
                rows_.insert(at(i), row);
                views.end_insert();
                return;
            }
            views.begin_move(static_cast<int>(from), static_cast<int>(i));
            std::rotate(at(i), at(from), at(from + 1));
            views.end_move();
        }
        if (rows_[i] == row) return;
        rows_[i] = row;
        views.changed(static_cast<int>(i));
    }

    [[nodiscard]] auto at(std::size_t i) { return rows_.begin() + static_cast<std::ptrdiff_t>(i); }

    std::vector<Row> rows_;
};

} // namespace kt::app

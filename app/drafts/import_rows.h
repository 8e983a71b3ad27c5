// The lines of a list that is about to be brought in, with a mark on those somebody wants a closer look at.
#pragma once

#include "core/exchange/csv.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace kt::app {

/// Part of ClientImport; reads its list in place, however long that is.
class ImportRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ClientImport")
    Q_PROPERTY(int count READ count NOTIFY listChanged FINAL)
    Q_PROPERTY(int marked READ marked NOTIFY marksChanged FINAL)
    Q_PROPERTY(int old READ old NOTIFY listChanged FINAL)

  public:
    /// From this age `markOld` marks.
    static constexpr int old_from = 75;

    explicit ImportRows(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    /// Shows this list, without marks; nullptr for none.
    void show(std::shared_ptr<const exchange::ClientList> list, LocalDate today);
    /// By index in the list.
    [[nodiscard]] const std::vector<bool>& marks() const { return marks_; }

    [[nodiscard]] int count() const { return rowCount({}); }
    [[nodiscard]] int marked() const { return marked_; }
    /// Lines with an age from `old_from`.
    [[nodiscard]] int old() const { return old_; }
    Q_INVOKABLE void mark(int row, bool marked);
    /// Marks everybody of `old_from` and older, or takes their marks away.
    Q_INVOKABLE void markOld(bool marked);

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void listChanged();
    void marksChanged();

  private:
    enum Role { Name = Qt::UserRole, About, Marked, Alike };
    [[nodiscard]] std::optional<int> age_of(std::size_t row) const;

    std::shared_ptr<const exchange::ClientList> list_;
    LocalDate today_;
    std::vector<bool> marks_;
    int marked_ = 0;
    int old_ = 0;
};

} // namespace kt::app

#include "app/drafts/import_rows.h"

#include "app/text/dates.h"
#include "app/text/strings.h"

#include <algorithm>

namespace kt::app {

void ImportRows::show(std::shared_ptr<const exchange::ClientList> list, LocalDate today) {
    beginResetModel();
    list_ = std::move(list);
    today_ = today;
    marks_.assign(list_ == nullptr ? 0 : list_->clients.size(), false);
    marked_ = 0;
    old_ = 0;
    for (std::size_t row = 0; row < marks_.size(); ++row)
        if (age_of(row).value_or(0) >= old_from) ++old_;
    endResetModel();
    emit listChanged();
    emit marksChanged();
}

std::optional<int> ImportRows::age_of(std::size_t row) const {
    const auto born = list_->clients[row].birth_date();
    return born ? std::optional(age_on(*born, today_)) : std::nullopt;
}

void ImportRows::mark(int row, bool marked) {
    const auto at = static_cast<std::size_t>(row);
    if (row < 0 || at >= marks_.size() || marks_[at] == marked) return;
    marks_[at] = marked;
    marked_ += marked ? 1 : -1;
    emit dataChanged(index(row), index(row));
    emit marksChanged();
}

void ImportRows::markOld(bool marked) {
    for (std::size_t row = 0; row < marks_.size(); ++row)
        if (age_of(row).value_or(0) >= old_from) marks_[row] = marked;
    marked_ = static_cast<int>(std::count(marks_.begin(), marks_.end(), true));
    if (!marks_.empty()) emit dataChanged(index(0), index(static_cast<int>(marks_.size()) - 1));
    emit marksChanged();
}

int ImportRows::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(marks_.size());
}

QVariant ImportRows::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto& line = list_->clients[row];
    switch (role) {
    case Name: return text::qt(line.name());
    case About:
        if (const auto born = line.birth_date())
            return QString(text::short_day(*born) + QStringLiteral(", ") + text::age(*born, today_));
        return QString();
    case Marked: return bool(marks_[row]);
    case Alike: return !line.suggestions.empty();
    default: return {};
    }
}

QHash<int, QByteArray> ImportRows::roleNames() const {
    return {{Name, "name"}, {About, "about"}, {Marked, "marked"}, {Alike, "alike"}};
}

} // namespace kt::app

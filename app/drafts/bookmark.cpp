#include "app/drafts/bookmark.h"

#include "app/text/strings.h"

namespace kt::app {
namespace {

constexpr std::string_view form_of_bookmark = "bookmark";
constexpr std::string_view field_of_bookmark = "here";

} // namespace

void Bookmark::keep(const QString& client, int step, const QString& part) {
    write(Value(text::plain(QStringList{client, QString::number(step), part}.join(QLatin1Char('/')))));
}

void Bookmark::forget() {
    write(std::nullopt);
}

void Bookmark::write(std::optional<Value> place) {
    if (session_ == nullptr || !session_->isOpen()) return;
    session_->desk().ask<void>(
        this,
        [place = std::move(place)](ledger::Ledger& ledger) {
            return ledger.keep_draft(form_of_bookmark, field_of_bookmark, place);
        },
        [this](const Result<void>& kept) {
            if (!kept) session_->show(kept.error());
        });
}

void Bookmark::componentComplete() {
    if (session_ == nullptr || !session_->isOpen()) return;
    session_->desk().ask<std::map<std::string, Value>>(
        this, [](ledger::Ledger& ledger) { return ledger.draft(form_of_bookmark); },
        [this](const Result<std::map<std::string, Value>>& kept) {
            if (!kept) return;
            const auto place = kept->find(std::string(field_of_bookmark));
            if (place == kept->end()) return;
            const QString said = text::qt(place->second.text());
            emit found(said.section(QLatin1Char('/'), 0, 0), said.section(QLatin1Char('/'), 1, 1).toInt(),
                       said.section(QLatin1Char('/'), 2));
        });
}

} // namespace kt::app

#include "core/exchange/csv.h"
#include "core/store/names.h"

namespace kt::exchange {

namespace {

std::string text_in(const std::map<std::uint16_t, Value>& fields, std::string_view field) {
    const auto found = fields.find(care::find_kind(care::Kind::Client)->field(field)->number);
    return found == fields.end() ? std::string() : std::string(found->second.text());
}

Result<void> add_clients(ClientLine& line, const ledger::Ledger& ledger) {
    const auto born = line.birth_date();
    if (!born) return {};
    constexpr std::size_t born_on_one_day = 500;
    ledger::ClientQuery query;
    query.words = born->text();
    query.limit = born_on_one_day;
    KT_TRY(const auto page, ledger.clients(query));
    const std::string postcode = text_in(line.fields, "postcode");
    for (const ledger::ClientRow& row : page.rows) {
        if (row.birth_date != born || !store::may_be_same(row.name, line.name())) continue;
        Suggestion one;
        one.client = row.id;
        one.name = row.name;
        one.same_postcode = !postcode.empty() && row.postcode == postcode;
        line.suggestions.push_back(std::move(one));
    }
    return {};
}

Suggestion earlier(const ClientLine& line, const ClientLine& other) {
    const std::string postcode = text_in(line.fields, "postcode");
    Suggestion one;
    one.other_line = other.line;
    one.name = other.name();
    one.same_postcode = !postcode.empty() && text_in(other.fields, "postcode") == postcode;
    return one;
}

} // namespace

void Duplicates::suggest_earlier(ClientLine& line) const {
    const auto known = by_bsn_.find(text_in(line.fields, "bsn"));
    const ClientLine* same_bsn = known == by_bsn_.end() ? nullptr : known->second;
    if (same_bsn != nullptr) {
        line.suggestions.push_back(earlier(line, *same_bsn));
        line.suggestions.back().same_bsn = true;
    }
    const auto born = line.birth_date();
    if (!born) return;
    int compared = 0;
    constexpr int most_compared = 500; // a file where all were born on one day stays quick
    const auto [first, last] = by_birth_.equal_range(born->days);
    for (auto other = first; other != last && compared < most_compared; ++other, ++compared)
        if (other->second != same_bsn && store::may_be_same(other->second->name(), line.name()))
            line.suggestions.push_back(earlier(line, *other->second));
}

Result<bool> Duplicates::step(const ledger::Ledger& ledger, std::size_t most) {
    for (std::size_t done = 0; done < most && next_ < list_->clients.size(); ++done, ++next_) {
        ClientLine& line = list_->clients[next_];
        line.suggestions.clear();
        KT_CHECK(add_clients(line, ledger));
        suggest_earlier(line);
        if (const auto born = line.birth_date()) by_birth_.emplace(born->days, &line);
        if (std::string bsn = text_in(line.fields, "bsn"); !bsn.empty()) by_bsn_.emplace(std::move(bsn), &line);
    }
    return next_ < list_->clients.size();
}

} // namespace kt::exchange

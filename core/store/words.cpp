#include "core/store/words.h"

#include "core/store/names.h"
#include "core/store/rowid.h"

#include <algorithm>
#include <deque>
#include <unordered_set>

namespace kt::store {

namespace {

constexpr std::size_t few_texts = 8; ///< records at a time that are only noted
constexpr std::size_t most_due = 64; ///< noted records that a search reads

/// The words of some texts, each once, parted by blanks.
class Distinct {
  public:
    void add(std::string_view text) {
        const std::string& folded = texts_.emplace_back(fold(text));
        for (const std::string_view word : words_in(folded)) {
            if (!seen_.insert(word).second) continue;
            if (!joined_.empty()) joined_ += ' ';
            joined_ += word;
        }
    }
    [[nodiscard]] const std::string& joined() const { return joined_; }

  private:
    std::deque<std::string> texts_;
    std::unordered_set<std::string_view> seen_;
    std::string joined_;
};

/// Words are added to those that a block has: without positions, saying a word again changes nothing.
Result<void> index_texts(const Db& db, std::vector<RecordText> texts) {
    std::ranges::sort(texts, {}, &RecordText::record);
    for (auto from = texts.begin(); from != texts.end();) {
        const std::int64_t block = block_row::of(from->record);
        Distinct words;
        for (; from != texts.end() && block_row::of(from->record) == block; ++from)
            words.add(from->text);
        if (!words.joined().empty())
            KT_CHECK(db.write("INSERT INTO text_search(rowid, words) VALUES(?, ?)", block, words.joined()));
    }
    return {};
}

Result<std::vector<std::int64_t>> due(const Db& db, std::int64_t first, std::int64_t last) {
    KT_TRY(auto stmt, db.prepare("SELECT record FROM text_due WHERE record BETWEEN ? AND ? ORDER BY record"));
    stmt.bind(first, last);
    std::vector<std::int64_t> out;
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) return out;
        out.push_back(stmt.integer(0));
    }
}

Result<void> index_due(const Db& db, const TextOf& text_of) {
    KT_TRY(const auto rows, due(db, 0, INT64_MAX));
    if (rows.size() <= most_due) return {};
    std::vector<RecordText> texts;
    for (const std::int64_t row : rows)
        KT_CHECK(each_record_in(db, row, row, [&](const StoredRecord& record) -> Result<bool> {
            KT_TRY(std::string text, text_of(record));
            texts.push_back({row, std::move(text)});
            return true;
        }));
    KT_CHECK(index_texts(db, std::move(texts)));
    return db.write("DELETE FROM text_due");
}

} // namespace

Result<void> put_texts(const Db& db, std::vector<RecordText> texts, const TextOf& text_of) {
    if (texts.size() > few_texts) return index_texts(db, std::move(texts));
    for (const RecordText& one : texts)
        KT_CHECK(db.write("INSERT INTO text_due(record) VALUES(?) ON CONFLICT DO NOTHING", one.record));
    return texts.empty() ? Result<void>{} : index_due(db, text_of);
}

bool says(std::string_view text, const std::vector<std::string>& words) {
    const std::string folded = fold(text);
    const auto said = words_in(folded);
    return std::ranges::all_of(words, [&](const std::string& word) {
        return std::ranges::any_of(said, [&](std::string_view one) { return one.starts_with(word); });
    });
}

Result<void> each_candidate(const Db& db, const std::string& expression, std::int64_t first, std::int64_t last,
                            const std::function<Result<bool>(std::int64_t, std::int64_t)>& look) {
    KT_TRY(const auto noted, due(db, first, last));
    auto next = noted.begin();
    KT_TRY(
        auto stmt,
        db.prepare("SELECT rowid FROM text_search WHERE text_search MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid"));
    stmt.bind(expression, block_row::of(first), block_row::of(last));
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        const std::int64_t from = more ? block_row::first(stmt.integer(0)) : last;
        for (; next != noted.end() && (!more || *next < from); ++next) {
            KT_TRY(const bool go_on, look(*next, *next));
            if (!go_on) return {};
        }
        if (!more) return {};
        KT_TRY(const bool go_on, look(from, block_row::last(stmt.integer(0))));
        if (!go_on) return {};
    }
}

} // namespace kt::store

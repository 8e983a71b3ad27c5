// Search over names and text: accents folded, words by their beginnings.
#pragma once

#include "core/store/records.h"
#include "core/store/rows.h"

namespace kt::store {

/// Makes a client findable by name (tussenvoegsels and hyphens as people type them), birth date in its usual
/// spellings, postcode with or without a space, and other numbers such as a phone's. `anew`: nothing was
/// indexed of it before, which saves looking for what must be forgotten. The caller has a transaction.
[[nodiscard]] Result<void> index_client(const Db& db, const ClientId& client, std::string_view name,
                                        std::optional<LocalDate> birth_date, std::string_view postcode,
                                        std::string_view numbers, bool anew = false);
/// What search finds a record by.
struct RecordText {
    std::int64_t record = 0;
    std::string text;
};
/// The text by which a stored record is found; empty for one that is not to be found. The store cannot read states.
using TextOf = std::function<Result<std::string>(const StoredRecord&)>;
/// Makes records findable by texts that are not empty; by what they were found before, `find` finds them as long as
/// their states say it. Few at a time are only noted, and read by `find`, until they are many. The caller has a
/// transaction, in which the states are written.
[[nodiscard]] Result<void> put_texts(const Db& db, std::vector<RecordText> texts, const TextOf& text_of);

/// One hit; the ledger adds the words around it from the record.
struct Hit {
    ClientId client;
    RecordId record; ///< zero: the client by name, birth date or postcode
    std::uint16_t kind = 0;
    std::string client_name;
};
/// Clients by name first, then records dossier by dossier; every word must match the beginning of a word there.
/// Nothing for words without a letter or digit.
[[nodiscard]] Result<std::vector<Hit>> find(const Db& db, std::string_view words, std::size_t most,
                                            const TextOf& text_of);

/// The stretch of `text` around the first of the words, at most about `length` bytes, cut between characters.
[[nodiscard]] std::string snippet(std::string_view text, std::string_view words, std::size_t length = 120);

/// What the index is asked: each word as a beginning, dates as one number. Empty when nothing is asked.
[[nodiscard]] std::string match_expression(std::string_view words);

} // namespace kt::store

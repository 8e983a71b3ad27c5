// The list of clients: by name or by next date, filtered, page by page.
#pragma once

#include "core/store/db.h"
#include "core/store/rows.h"

namespace kt::store {

/// Writes the row of a client; counts of tasks and conflicts are not stored but counted when read, and the name of a
/// central contact that is a member is read from the member. One that is as it was costs no write, which seven indexes
/// make dear. The caller has a transaction.
[[nodiscard]] Result<void> put_client(const Db& db, const ClientRow& row);
[[nodiscard]] Result<bool> has_client(const Db& db, const ClientId& client);
[[nodiscard]] Result<void> drop_client(const Db& db, const ClientId& client);
[[nodiscard]] Result<std::optional<ClientRow>> find_client(const Db& db, const ClientId& client);
/// A page of clients. Cost grows with the page, not with the number of clients. Errors: Usage for a cursor that is
/// not ours.
[[nodiscard]] Result<Page<ClientRow>> clients(const Db& db, const ClientQuery& query);
/// How many clients there are.
[[nodiscard]] Result<std::uint64_t> count_clients(const Db& db);

/// A client that could be the same person.
struct Namesake {
    ClientId id;
    std::string name;
    std::string postcode;
};
/// Clients with this birth date whose names agree when accents, case and order of words are left aside.
[[nodiscard]] Result<std::vector<Namesake>> namesakes(const Db& db, std::string_view name, LocalDate birth_date);

} // namespace kt::store

#include "core/ledger/joining.h"

#include "core/care/client.h"

#include <algorithm>

namespace kt::ledger {

namespace {

using care::Kind;
namespace fields = care::client;

/// The client's own record in its own dossier, joined or not.
Result<Record> own_record(const Ledger& ledger, const ClientId& client) {
    auto record = ledger.record(id_cast<RecordId>(client));
    if (!record || record->known_kind() != Kind::Client) return fail(Errc::NotFound, "client");
    return record;
}

} // namespace

Result<std::vector<ClientRow>> same_person(const Ledger& ledger, const ClientId& client) {
    std::vector<ClientRow> out;
    KT_TRY(const Record own, own_record(ledger, client));
    const auto born = own.shown(fields::birth_date).date();
    if (!born) return out;
    KT_TRY(const auto alike, ledger.namesakes(own.shown(fields::name).text(), *born));
    KT_TRY(const auto family, ledger.joined_with(client));
    for (const ClientId& id : alike) {
        if (std::ranges::find(family, id) != family.end()) continue;
        KT_TRY(auto row, ledger.client(id));
        out.push_back(std::move(row));
    }
    return out;
}

Result<JoinSide> join_side(const Ledger& ledger, const ClientId& client) {
    JoinSide out;
    KT_TRY(out.client, ledger.client(client));
    KT_TRY(const Record own, own_record(ledger, out.client.id));
    out.address = own.shown(fields::address).text();
    out.phone = own.shown(fields::phone).text();
    KT_TRY(const auto records, ledger.records(client, std::nullopt));
    for (const Record& one : records)
        if (one.known_kind() != Kind::Client) ++out.records[one.known_kind()];
    return out;
}

Result<Edit> join_edit(const Ledger& ledger, const ClientId& from, const ClientId& into) {
    KT_TRY(const Record own, own_record(ledger, from));
    KT_TRY(const Record other, own_record(ledger, into));
    KT_TRY(const auto family, ledger.joined_with(from));
    if (std::ranges::find(family, into) != family.end()) return fail(Errc::NotAllowed, "client");
    // The one that carries on for the others goes along with them.
    return Edit{family.front(),
                {{Kind::Client, id_cast<RecordId>(family.front()), {{fields::joined_to, Value(other.id)}}}}};
}

Result<Edit> part_edit(const Ledger& ledger, const ClientId& dossier) {
    KT_TRY(const Record own, own_record(ledger, dossier));
    if (own.shown(fields::joined_to).id<ClientId>().none()) return fail(Errc::NotFound, "joined");
    return Edit{dossier, {{Kind::Client, own.id, {{fields::joined_to, Value()}}}}};
}

} // namespace kt::ledger

#include "core/vault/attempts.h"

#include "core/base/cbor.h"
#include "core/care/team_event.h"
#include "core/store/file.h"

#include <algorithm>

namespace kt::vault {
namespace {

constexpr std::size_t max_file_bytes = 64;
constexpr std::int64_t most_times = 1'000'000;

// [times, first]
Result<Attempts> decode(ByteView bytes) {
    KT_TRY(auto in, cbor::Reader::open(bytes, {.bytes = max_file_bytes, .items = 8, .depth = 2}));
    KT_CHECK(in.array_of(2));
    Attempts out;
    KT_TRY(out.times, in.integer());
    KT_TRY(out.first.ms, in.integer());
    KT_CHECK(in.end());
    // Whoever can write in the folder can say anything; what cannot stand in a line would keep all others from it.
    if (out.times < 1 || out.times > most_times || !out.first.in_range()) return fail(Errc::BadMessage);
    return out;
}

} // namespace

Attempts attempts_in(const Folder& folder) {
    const auto bytes = store::read_file(folder.attempts(), max_file_bytes);
    auto read = bytes ? decode(*bytes) : Result<Attempts>(Errc::NoProfile);
    return read ? *read : Attempts{};
}

void note_attempt(const Folder& folder, Instant now) {
    Attempts all = attempts_in(folder);
    if (all.times == 0) all.first = now;
    all.times = std::min(all.times + 1, most_times);
    cbor::Writer out;
    out.array(2).integer(all.times).integer(all.first.ms);
    (void)store::write_file(folder.attempts(), out.view());
}

void tell_attempts(const Folder& folder, ledger::Ledger& ledger) {
    namespace f = care::team_event;
    const Attempts all = attempts_in(folder);
    if (all.times == 0) return;
    const ledger::Edit line{
        {},
        {{care::Kind::TeamEvent,
          {},
          {{f::action, Value("unlock_failed")}, {f::times, Value(all.times)}, {f::since, Value(all.first)}}}}};
    if (ledger.commit(line)) (void)store::remove_if_there(folder.attempts());
}

} // namespace kt::vault

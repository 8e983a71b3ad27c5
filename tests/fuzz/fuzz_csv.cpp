// A list of clients from anywhere is read or refused, each line once: as a client or as a problem.
#include "core/exchange/csv.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const kt::ByteView input(data, size);
    const auto table = kt::exchange::read_csv(input);
    const auto list = kt::exchange::read_clients(input, kt::LocalDate{20'000});
    if (list && (!table || list->clients.size() + list->problems.size() + 1 != table->rows.size())) std::abort();
    if (!list) return 0;
    for (const auto& line : list->clients)
        if (line.name().empty() || !kt::is_utf8(line.name())) std::abort();
    return 0;
}

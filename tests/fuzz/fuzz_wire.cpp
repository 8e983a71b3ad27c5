// Any stream: records, pieces and messages are read or refused; what is read has exactly one encoding.
#include "sync/wire/frame.h"
#include "sync/wire/message.h"

#include <cstdlib>

using namespace kt;
using namespace kt::wire;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    if (const auto message = decode(input))
        if (decode(encode(*message)).value() != *message) std::abort();
    RecordReader records;
    Assembler assembler(std::size_t{1} << 16U);
    records.add(input);
    for (;;) {
        const auto record = records.next();
        if (!record || !record->has_value()) return 0;
        const auto whole = assembler.add(**record);
        if (!whole) return 0;
        if (whole->has_value())
            if (const auto message = decode(**whole))
                if (decode(encode(*message)).value() != *message) std::abort();
    }
}

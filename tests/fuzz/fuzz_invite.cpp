// Any text: an invitation or a refusal; what is read has one text that reads back.
#include "sync/pairing/code.h"

#include <cstdlib>

using namespace kt;
using namespace kt::pairing;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto read = parse_invitation({reinterpret_cast<const char*>(data), size});
    if (!read) return 0;
    const auto again = parse_invitation(invitation_text(*read));
    if (!again || !(again->code == read->code) || again->address != read->address) std::abort();
    const auto typed = parse_invitation(code_text(read->code));
    if (!typed || !(typed->code == read->code)) std::abort();
    return 0;
}

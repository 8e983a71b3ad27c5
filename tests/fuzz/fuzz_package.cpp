// Any bytes as a package: pieces within their limits, or refused; and what is inside, as bundle and notice of a team.
#include "core/crypto/random.h"
#include "sync/transport/folder/package.h"

#include <cstdlib>
#include <sstream>

using namespace kt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (!crypto::start()) std::abort();
    std::istringstream in(std::string(reinterpret_cast<const char*>(data), size));
    auto reader = folder::PackageReader::open(in);
    if (!reader) return 0;
    std::size_t all = 0;
    for (;;) {
        const auto part = reader->next();
        if (!part || part->what == folder::Piece::End) break;
        all += part->bytes.size();
        if (part->bytes.empty() || all > size) std::abort();
        if (part->what == folder::Piece::Bundle) (void)op::read_head(part->bytes);
        if (part->what == folder::Piece::Notice) (void)op::team_of_notice(part->bytes);
    }
    return 0;
}

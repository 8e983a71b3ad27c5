#include "sync/pairing/words.h"

namespace kt::pairing {

Words words_of(const crypto::Sha512& handshake_hash) {
    const auto hash = crypto::Hasher("kt1 spoken words").add(handshake_hash).done();
    Words words;
    for (std::size_t i = 0; i < words.size(); ++i)
        words.at(i) = word_list.at(hash.at(i));
    return words;
}

std::vector<std::string_view> words_for(ByteView bytes) {
    std::vector<std::string_view> words;
    words.reserve(bytes.size());
    for (const std::uint8_t byte : bytes)
        words.push_back(word_list.at(byte));
    return words;
}

} // namespace kt::pairing

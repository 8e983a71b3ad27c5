#include "sync/wire/message.h"

#include "core/base/cbor.h"
#include "sync/wire/frame.h"

#include <algorithm>

namespace kt::wire {
namespace {

enum class Type : std::uint64_t {
    Hello = 1,
    Ack = 2,
    Bundle = 3,
    Want = 4,
    Done = 5,
    Bye = 6,
    Request = 16,
    Confirm = 17,
    Welcome = 18,
};

// The head of a message: how many fields follow its type.
cbor::Writer& head(cbor::Writer& out, Type type, std::size_t fields) {
    return out.array(1 + fields).uint(static_cast<std::uint64_t>(type));
}

std::string_view cut(std::string_view text) {
    if (text.size() <= max_name) return text;
    std::size_t size = max_name;
    while (size > 0 && (static_cast<std::uint8_t>(text[size]) & 0xc0U) == 0x80)
        --size;
    return text.substr(0, size);
}

void write_have(cbor::Writer& out, const op::Have& have) {
    const auto some = [](const auto& pair) { return pair.second > 0; };
    out.map(static_cast<std::size_t>(std::ranges::count_if(have, some)));
    for (const auto& [device, n] : have)
        if (n > 0) out.bytes(device.view()).uint(n);
}

struct Encoder {
    cbor::Writer& out;

    void operator()(const Hello& m) const {
        head(out, Type::Hello, 5).uint(m.oldest).uint(m.newest).bytes(m.team);
        write_have(out, m.have);
        out.uint(m.features);
    }
    void operator()(const Ack& m) const {
        head(out, Type::Ack, 1);
        write_have(out, m.have);
    }
    void operator()(const Bundle& m) const { head(out, Type::Bundle, 1).bytes(m.bytes); }
    void operator()(const Want& m) const {
        head(out, Type::Want, 1).array(m.entries.size());
        for (const op::Ref& ref : m.entries)
            out.array(2).bytes(ref.device.view()).uint(ref.n);
    }
    void operator()(const Done& m) const {
        head(out, Type::Done, 4).uint(m.sent).uint(m.received).uint(m.rejected).uint(m.quarantined);
    }
    void operator()(const Bye& m) const { head(out, Type::Bye, 1).text(cut(m.code)); }
    void operator()(const Request& m) const {
        head(out, Type::Request, 5).text(cut(m.member)).text(cut(m.organisation)).text(cut(m.device));
        out.bytes(m.sign).bytes(m.box);
    }
    void operator()(const Confirm&) const { head(out, Type::Confirm, 0); }
    void operator()(const Welcome& m) const { head(out, Type::Welcome, 1).bytes(m.bytes); }
    void operator()(const Unknown& m) const { out.array(1).uint(m.type); }
};

Result<op::Have> read_have(cbor::Reader& in) {
    KT_TRY(const std::size_t count, in.map());
    if (count > max_devices) return Errc::TooLarge;
    op::Have have;
    for (std::size_t i = 0; i < count; ++i) {
        KT_TRY(const auto raw, in.fixed<DeviceId::size>());
        KT_TRY(const std::uint64_t n, in.uint());
        if (n == 0) return Errc::BadMessage;
        have.emplace_hint(have.end(), DeviceId{raw}, n);
    }
    return have;
}

// A name that a person will read: not empty unless `may_be_empty`, no control characters.
Result<std::string> read_name(cbor::Reader& in, bool may_be_empty = false) {
    KT_TRY(const std::string_view text, in.text());
    if (text.size() > max_name) return Errc::TooLarge;
    const auto control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    if ((text.empty() && !may_be_empty) || std::ranges::any_of(text, control)) return Errc::BadMessage;
    return std::string(text);
}

Result<Message> read_hello(cbor::Reader& in) {
    Hello m;
    KT_TRY(m.oldest, in.uint());
    KT_TRY(m.newest, in.uint());
    if (m.oldest == 0 || m.oldest > m.newest) return Errc::BadMessage;
    KT_TRY(m.team, in.fixed<8>());
    KT_TRY(m.have, read_have(in));
    KT_TRY(m.features, in.uint());
    return Message(std::move(m));
}

Result<Message> read_want(cbor::Reader& in) {
    KT_TRY(const std::size_t count, in.array());
    if (count > max_wanted) return Errc::TooLarge;
    Want m;
    for (std::size_t i = 0; i < count; ++i) {
        KT_CHECK(in.array_of(2));
        KT_TRY(const auto raw, in.fixed<DeviceId::size>());
        KT_TRY(const std::uint64_t n, in.uint());
        if (n == 0) return Errc::BadMessage;
        m.entries.push_back({DeviceId{raw}, n});
    }
    return Message(std::move(m));
}

Result<Message> read_done(cbor::Reader& in) {
    Done m;
    KT_TRY(m.sent, in.uint());
    KT_TRY(m.received, in.uint());
    KT_TRY(m.rejected, in.uint());
    KT_TRY(m.quarantined, in.uint());
    return Message(m);
}

Result<Message> read_request(cbor::Reader& in) {
    Request m;
    KT_TRY(m.member, read_name(in));
    KT_TRY(m.organisation, read_name(in));
    KT_TRY(m.device, read_name(in));
    KT_TRY(m.sign, in.fixed<32>());
    KT_TRY(m.box, in.fixed<32>());
    return Message(std::move(m));
}

Result<Message> read_fields(std::uint64_t type, cbor::Reader& in) {
    switch (static_cast<Type>(type)) {
    case Type::Hello: return read_hello(in);
    case Type::Ack: {
        KT_TRY(op::Have have, read_have(in));
        return Message(Ack{std::move(have)});
    }
    case Type::Bundle: {
        KT_TRY(const ByteView bytes, in.bytes());
        if (bytes.size() > op::max_bundle_bytes) return Errc::TooLarge;
        return Message(Bundle{copy_of(bytes)});
    }
    case Type::Want: return read_want(in);
    case Type::Done: return read_done(in);
    case Type::Bye: {
        KT_TRY(std::string code, read_name(in, true));
        return Message(Bye{std::move(code)});
    }
    case Type::Request: return read_request(in);
    case Type::Confirm: return Message(Confirm{});
    case Type::Welcome: {
        KT_TRY(const ByteView bytes, in.bytes());
        return Message(Welcome{copy_of(bytes)});
    }
    }
    return Message(Unknown{type});
}

} // namespace

Bytes encode(const Message& message) {
    cbor::Writer out;
    std::visit(Encoder{out}, message);
    return out.take();
}

Result<Message> decode(ByteView bytes) {
    KT_TRY(cbor::Reader in, cbor::Reader::open(bytes, {.bytes = max_message, .items = 100'000, .depth = 8}));
    const auto count = in.array();
    if (!count || *count == 0) return Errc::BadMessage;
    const auto type = in.uint();
    if (!type) return Errc::BadMessage;
    auto message = read_fields(*type, in);
    // The input is well-formed, so a field of another type or a field too few is what these mean.
    if (!message && (message.code() == Errc::CborType || message.code() == Errc::CborTruncated))
        return Errc::BadMessage;
    return message;
}

Result<std::uint64_t> agreed_version(const Hello& mine, const Hello& theirs) {
    const std::uint64_t version = std::min(mine.newest, theirs.newest);
    if (version < mine.oldest || version < theirs.oldest) return Errc::ProtocolVersion;
    return version;
}

} // namespace kt::wire

#include "sync/wire/frame.h"
#include "sync/wire/message.h"
#include "tests/support/chance.h"
#include "tests/support/vectors.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using namespace kt::wire;

namespace {

// Reads a stream of unencrypted pieces to its end, as a channel does with decrypted ones.
Result<std::vector<Message>> read_stream(ByteView stream, std::size_t record_limit) {
    RecordReader records;
    records.limit(record_limit);
    Assembler assembler;
    std::vector<Message> out;
    records.add(stream);
    for (;;) {
        KT_TRY(const auto record, records.next());
        if (!record) return out;
        KT_TRY(const auto whole, assembler.add(*record));
        if (!whole) continue;
        KT_TRY(Message message, decode(*whole));
        out.push_back(std::move(message));
    }
}

Bytes stream_of(ByteView message) {
    Bytes out;
    for (const Bytes& piece : pieces_of(message))
        append_record(out, piece);
    return out;
}

} // namespace

TEST_CASE("hostile wire input is refused with the code it was made for") {
    const auto vectors = test::hostile_vectors("wire/hostile");
    std::size_t frames = 0;
    for (const auto& vector : vectors) {
        INFO(vector.name);
        if (vector.name.starts_with("frame_")) {
            ++frames;
            const auto read = read_stream(vector.bytes(), 1000);
            REQUIRE_FALSE(read);
            CHECK(errc_name(read.code()) == vector.errc);
        } else {
            const auto message = decode(vector.bytes());
            REQUIRE_FALSE(message);
            CHECK(errc_name(message.code()) == vector.errc);
        }
    }
    CHECK(frames >= 6);
    CHECK(vectors.size() >= 20);
}

TEST_CASE("a record is two bytes of length and its body") {
    Bytes out;
    append_record(out, Bytes{7, 8, 9});
    CHECK(to_hex(out) == "0003070809");
    out.clear();
    append_record(out, Bytes(max_record, 1));
    CHECK(to_hex(ByteView(out).first(2)) == "ffff");
    CHECK(out.size() == 2 + max_record);
}

TEST_CASE("records come out whole however the stream is cut") {
    test::Chance chance(1);
    for (int round = 0; round < 50; ++round) {
        std::vector<Bytes> sent;
        Bytes stream;
        for (int i = 0; i < 10; ++i) {
            sent.push_back(chance.bytes(1 + chance.below(300)));
            append_record(stream, sent.back());
        }
        RecordReader reader;
        std::vector<Bytes> got;
        for (std::size_t at = 0; at < stream.size();) {
            const std::size_t size = std::min<std::size_t>(1 + chance.below(200), stream.size() - at);
            reader.add(ByteView(stream).subspan(at, size));
            at += size;
            for (;;) {
                auto next = reader.next().value();
                if (!next) break;
                got.push_back(*std::move(next));
            }
        }
        REQUIRE(got == sent);
    }
}

TEST_CASE("a record beyond the limit is refused when its length is seen") {
    RecordReader reader;
    reader.limit(512);
    reader.add(Bytes{0x02, 0x00});
    CHECK_FALSE(reader.next().value().has_value());
    RecordReader other;
    other.limit(512);
    other.add(Bytes{0x02, 0x01});
    CHECK(other.next().code() == Errc::FrameTooLarge);
}

TEST_CASE("messages of every size near a cut come back") {
    test::Chance chance(2);
    for (const std::size_t size :
         {std::size_t{1}, max_piece - 1, max_piece, max_piece + 1, 2 * max_piece, max_message}) {
        const Bytes message = chance.bytes(size);
        const auto pieces = pieces_of(message);
        CHECK(pieces.size() == (size + max_piece - 1) / max_piece);
        Assembler assembler;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            CHECK(pieces[i].size() <= max_piece + 1);
            const auto whole = assembler.add(pieces[i]).value();
            REQUIRE(whole.has_value() == (i + 1 == pieces.size()));
            if (whole) CHECK(*whole == message);
        }
    }
}

TEST_CASE("a message beyond the limit is refused at the piece that goes beyond") {
    const auto pieces = pieces_of(Bytes(3 * max_piece));
    Assembler assembler(2 * max_piece);
    CHECK(assembler.add(pieces[0]));
    CHECK(assembler.add(pieces[1]));
    CHECK(assembler.add(pieces[2]).code() == Errc::FrameTooLarge);
}

TEST_CASE("two messages in one stream are two messages") {
    Bytes stream = stream_of(encode(Confirm{}));
    const Bytes second = stream_of(encode(Bye{"cancelled"}));
    stream.insert(stream.end(), second.begin(), second.end());
    CHECK(read_stream(stream, max_record).value() == std::vector<Message>{Confirm{}, Bye{"cancelled"}});
}

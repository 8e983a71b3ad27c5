// What is left in the memory of a program that was unlocked, showed a client, and was locked: looked at from outside.
#include "app/platform/memory.h"
#include "core/care/goal.h"
#include "core/store/file.h"
#include "core/store/keys.h"
#include "core/vault/folder.h"
#include "core/vault/keyfile.h"
#include "core/vault/vault.h"
#include "tests/gui/support/past.h"
#include "tests/gui/support/person.h"
#include "tests/gui/support/stage.h"
#include "tests/support/must.h"

#include <QProcess>

#include <fstream>
#include <iostream>
#include <string>
#include <unistd.h>

using namespace kt;
using kt::test::must;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A line that the other process sends, never in this program's own words.
QString told() {
    std::string line; // byte by byte: a stream would keep them
    for (char letter = 0; ::read(STDIN_FILENO, &letter, 1) == 1 && letter != '\n';)
        line += letter;
    QString out = QString::fromStdString(line);
    crypto::wipe({reinterpret_cast<std::uint8_t*>(line.data()), line.size()});
    return out;
}

void forget(QString& words) {
    words.fill(u'\0');
    words.clear();
}

/// How often bytes stand in the memory of a process that it can write to.
class Memory {
  public:
    explicit Memory(qint64 process) {
        std::ifstream maps("/proc/" + std::to_string(process) + "/maps");
        std::ifstream all("/proc/" + std::to_string(process) + "/mem", std::ios::binary);
        REQUIRE(all);
        for (std::string line; std::getline(maps, line);) {
            const auto dash = line.find('-');
            const auto blank = line.find(' ');
            if (line.substr(blank + 1, 2) != "rw" || line.find("[v") != std::string::npos) continue;
            const auto from = std::stoull(line.substr(0, dash), nullptr, 16);
            const auto to = std::stoull(line.substr(dash + 1, blank - dash - 1), nullptr, 16);
            std::string piece(to - from, '\0');
            all.clear();
            all.seekg(static_cast<std::streamoff>(from));
            all.read(piece.data(), static_cast<std::streamsize>(piece.size()));
            piece.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, all.gcount())));
            pieces_.push_back(std::move(piece));
        }
        REQUIRE_FALSE(pieces_.empty());
    }
    [[nodiscard]] std::size_t count(std::string_view what) const {
        std::size_t found = 0;
        for (const std::string& piece : pieces_)
            for (auto at = piece.find(what); at != std::string::npos; at = piece.find(what, at + 1))
                ++found;
        return found;
    }
    /// Where it stands, in what else, for who looks for the reason.
    [[nodiscard]] std::string where(const QString& text) const {
        const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        const std::string narrow = text.toStdString();
        std::string out;
        for (const std::string& piece : pieces_)
            for (const auto& what : {std::string_view(wide.constData(), static_cast<std::size_t>(wide.size())),
                                     std::string_view(narrow)}) {
                for (auto at = piece.find(what); at != std::string::npos; at = piece.find(what, at + 1)) {
                    out += std::to_string(piece.size()) + " bytes, at " + std::to_string(at) + ": ";
                    for (char c : piece.substr(at > 160 ? at - 160 : 0, 400))
                        if (c != 0) out += c >= ' ' && c <= '~' ? c : '.';
                    out += '\n';
                }
            }
        return out;
    }
    [[nodiscard]] std::size_t count(ByteView what) const {
        return count(std::string_view(reinterpret_cast<const char*>(what.data()), what.size()));
    }
    /// Words, as our own text and as Qt's.
    [[nodiscard]] std::size_t words(const QString& text) const {
        const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        return count(std::string_view(text.toStdString())) +
               count(std::string_view(wide.constData(), static_cast<std::size_t>(wide.size())));
    }

  private:
    std::vector<std::string> pieces_;
};

QString some_word(Random& random) {
    QString out;
    std::array<std::uint8_t, 20> letters{};
    random.fill(letters);
    for (const std::uint8_t letter : letters)
        out += QChar(u'a' + letter % 26);
    return out;
}

} // namespace

namespace {

/// Waits without a word about it: what a failing test would say holds the whole screen.
void until_seen(gui::Person& bos, const QString& words) {
    const bool seen = gui::until([&] { return bos.sees(words); });
    REQUIRE(seen);
}

/// The test's own messages, which hold whole screens, are kept for the next ones: these take their place.
void fill_messages(int more) {
    INFO(std::string(std::size_t{1} << 20U, ' '));
    if (more > 0) fill_messages(more - 1);
    CHECK(more >= 0);
}

void begin(gui::Person& bos, const QString& password) {
    bos.press(u"Nieuw team beginnen"_s);
    bos.type(u"Naam van het team"_s, u"Kernteam Beekwijk"_s);
    bos.type(u"Je naam"_s, u"T. Bos"_s);
    bos.choose(u"Je rol"_s, u"Praktijkondersteuner"_s);
    bos.type(u"Je organisatie"_s, u"De Linde"_s);
    bos.type(u"Wachtwoord voor dit apparaat"_s, password);
    bos.type(u"Wachtwoord, nog een keer"_s, password);
    bos.press(u"Team maken"_s);
    until_seen(bos, u"Mijn taken"_s);
}

void look(gui::Program& program, gui::Person& bos, const QString& client, const QString& finding) {
    program.session().setPlace(app::Session::Place::Clients);
    until_seen(bos, client);
    program.session().setOpenClient(QString::fromStdString(program.client(client.toStdString()).text()));
    bos.press(u"Tijdlijn"_s);
    until_seen(bos, finding);
}

} // namespace

TEST_CASE("the one who is looked at", "[.child]") {
    QString profile = told();
    QString password = told();
    QString client = told();
    QString finding = told();
    gui::Program program(std::filesystem::path(profile.toStdString()));
    gui::Person bos(program);
    begin(bos, password);
    bos.add_client(client, u"11-02-1938"_s);
    (void)gui::write(program, program.client(client.toStdString()), care::Kind::Goal,
                     {{care::goal::description, Value(finding.toStdString())}, {care::goal::status, Value("active")}});
    look(program, bos, client, finding);
    program.session().lock();
    until_seen(bos, u"Kernteam is vergrendeld"_s);
    bos.type(u"Wachtwoord"_s, password); // and once more, as the day goes on
    bos.key(Qt::Key_Return);
    until_seen(bos, u"Mijn taken"_s);
    look(program, bos, client, finding);
    std::cout << "open" << std::endl;
    forget(password);
    forget(client);
    forget(finding);
    (void)told();
    program.session().lock();
    until_seen(bos, u"Kernteam is vergrendeld"_s);
    QTest::qWait(500); // animations of pages that are gone
    fill_messages(16);
    std::cout << "locked" << std::endl;
    (void)told();
}

TEST_CASE("after locking, keys, password and words are gone from memory", "[memory]") {
    if (!app::freed_memory_is_wiped()) return; // a sanitizer keeps what was freed
    const gui::Place place;
    crypto::SystemRandom random;
    SystemClock clock;
    const QString password = some_word(random) + u' ' + some_word(random);
    const QString client = some_word(random);
    const QString finding = some_word(random);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"the one who is looked at"_s});
    REQUIRE(child.waitForStarted());
    for (const QString& line : {QString::fromStdString(place.profile().string()), password, client, finding})
        child.write(line.toUtf8() + '\n');
    const auto says = [&](const QByteArray& word) {
        QByteArray all;
        while (child.waitForReadyRead(60'000)) {
            all += child.readAllStandardOutput();
            if (all.contains(word)) return true;
        }
        UNSCOPED_INFO(all.toStdString() + child.readAllStandardOutput().toStdString());
        return false;
    };
    REQUIRE(says("open\n"));
    {
        // What is looked for is there, so that not finding it says something.
        const Memory open(child.processId());
        CHECK(open.words(client) > 0);
        CHECK(open.words(finding) > 0);
    }
    child.write("lock\n");
    REQUIRE(says("locked\n"));
    const Memory locked(child.processId());

    const auto file = must(
        vault::decode_keyfile(must(store::read_file(vault::Folder{place.profile()}.keys(), vault::max_keyfile_bytes))));
    const crypto::Password typed(bytes_of(password.toStdString()));
    CHECK(locked.count(must(vault::unwrap_with_password(file, typed)).view()) == 0);
    auto vault = must(vault::Vault::open(place.profile(), typed, clock, random));
    const auto& me = vault.ledger().identity();
    CHECK(locked.count(me.sign.secret.view()) == 0);
    CHECK(locked.count(me.sign.secret.view().first(32)) == 0); // the seed, from which the rest follows
    CHECK(locked.count(me.box.secret.view()) == 0);
    std::size_t keys = 0;
    must(store::each_key(vault.ledger().store(), [&](const store::SpaceKey& one) -> Result<bool> {
        ++keys;
        CHECK(locked.count(one.key.view()) == 0);
        return true;
    }));
    CHECK(keys >= 2);
    CHECK(locked.words(password) == 0);
    CHECK(locked.words(password.section(u' ', 0, 0)) == 0);
    INFO(locked.where(client) << locked.where(finding));
    CHECK(locked.words(client) == 0);
    CHECK(locked.words(finding) == 0);
    child.write("end\n");
    REQUIRE(child.waitForFinished(60'000));
}

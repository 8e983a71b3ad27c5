// The file: real words, the same bytes every time, and whatever people write fits or goes on.
#include "app/paper/pdf.h"
#include "core/care/action.h"
#include "core/care/client.h"
#include "core/care/goal.h"
#include "tests/app/paper/papers.h"

using namespace kt;
using paper::Look;
using paper::What;
using test::must;

namespace {

QString qs(const char* text) {
    return QString::fromUtf8(text);
}

LocalDate some_day() {
    return LocalDate::of(2026, 11, 22).value();
}

paper::Sheet sheet_with(const QString& text) {
    paper::Sheet sheet;
    sheet.title = qs("Proef");
    sheet.add(Look::Title, qs("Proef"));
    sheet.add(Look::Text, text);
    return sheet;
}

/// The words without blanks, as they stand however lines were broken.
QString packed(QString text) {
    return text.remove(QLatin1Char(' ')).remove(QLatin1Char('\n')).remove(QLatin1Char('\f'));
}

} // namespace

TEST_CASE("the words of every paper can be read from the PDF, all of them") {
    test::Office office;
    office.fill();
    ledger::ClientQuery query;
    query.words = "willemsen";
    const auto client = must(office.ledger().clients(query)).rows.front().id;
    for (const What what : paper::all_papers()) {
        INFO(paper::paper_name(what));
        const auto made = must(paper::make(office.ledger(), office.ask(what, client)));
        const auto printed = must(paper::pdf(made.sheet, office.today()));
        const QString read = test::words_in(printed.bytes).simplified();
        for (const auto& block : made.sheet.blocks)
            for (const QString& part : {block.text, block.more, block.side})
                for (const QString& word : part.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
                    INFO(word.toStdString());
                    CHECK(read.contains(word));
                }
    }
}

TEST_CASE("the same words on the same day give the same bytes; the file says that day") {
    const auto sheet = sheet_with(qs("Eén zin met é en ü, en “aanhalingstekens”."));
    const auto one = must(paper::pdf(sheet, some_day()));
    const auto two = must(paper::pdf(sheet, some_day()));
    CHECK(one.bytes == two.bytes);
    for (int i = 0; i < 20; ++i) {
        QHashSeed::resetRandomGlobalSeed(); // as another start of the program has it
        CHECK(must(paper::pdf(sheet, some_day())).bytes == one.bytes);
    }
    CHECK(one.bytes.contains("(D:20261122000000"));
    CHECK(one.bytes.startsWith("%PDF-1."));
    CHECK(must(paper::pdf(sheet, some_day().plus_days(1))).bytes != one.bytes);
}

TEST_CASE("letters are embedded") {
    const auto bytes = must(paper::pdf(sheet_with(qs("Letters")), some_day())).bytes;
    CHECK(bytes.contains("/FontFile"));
    CHECK(bytes.contains("NotoSans"));
}

TEST_CASE("a plan of two hundred actions and a long text go on over pages, and no line is lost") {
    paper::Sheet sheet = sheet_with(qs("Begin."));
    for (int i = 0; i < 200; ++i)
        sheet.add(Look::Item, qs("actie-%1-van-veel").arg(i), qs("wie-%1, elke dag").arg(i));
    const auto printed = must(paper::pdf(sheet, some_day()));
    CHECK(printed.pages > 5);
    const QString read = test::words_in(printed.bytes);
    CHECK(read.count(QLatin1Char('\f')) == static_cast<qsizetype>(printed.pages));
    for (int i = 0; i < 200; ++i) {
        CHECK(read.contains(qs("actie-%1-van-veel").arg(i)));
        CHECK(read.contains(qs("wie-%1,").arg(i)));
    }
    CHECK(read.contains(qs("Bladzijde 1 van %1").arg(printed.pages)));
}

TEST_CASE("a text of a megabyte is many pages, and more than three is refused") {
    QString much;
    for (int i = 0; much.size() < 1'000'000; ++i)
        much += qs("woord%1 ").arg(i);
    const auto printed = must(paper::pdf(sheet_with(much), some_day()));
    CHECK(printed.pages > 100);
    const QString read = test::words_in(printed.bytes);
    CHECK(read.contains(qs("woord0 ")));
    CHECK(read.contains(much.trimmed().section(QLatin1Char(' '), -1)));
    CHECK(paper::pdf(sheet_with(much + much + much + much), some_day()).code() == Errc::TooLarge);
}

TEST_CASE("a word without an end is broken, not cut off") {
    QString word;
    for (int i = 0; i < 400; ++i)
        word += QChar(QLatin1Char(static_cast<char>('a' + i % 26)));
    for (const Look look : {Look::Title, Look::Heading, Look::Own, Look::Item, Look::Alarm}) {
        paper::Sheet sheet;
        sheet.add(look, word);
        CHECK(packed(test::words_in(must(paper::pdf(sheet, some_day())).bytes)).contains(word));
    }
    paper::Sheet sheet;
    sheet.add(Look::Person, word, qs("wie"), word);
    sheet.add(Look::Fact, word, word);
    CHECK(must(paper::pdf(sheet, some_day())).pages >= 1);
}

TEST_CASE("names in other scripts, pictures among letters, and nothing at all") {
    for (const char* name :
         {"فاطمة الزهراء", "שרה כהן", "Zoë 👵🏽 de Vries", "Ελένη", "", " ", "\u202e omgekeerd", "e\u0301"}) {
        INFO(name);
        const auto printed = must(paper::pdf(sheet_with(qs(name)), some_day()));
        CHECK(printed.pages == 1);
        CHECK(test::words_in(printed.bytes).contains(qs("Proef")));
    }
    CHECK(test::words_in(must(paper::pdf(sheet_with(qs("Ελένη")), some_day())).bytes).contains(qs("Ελένη")));
    CHECK(must(paper::pdf(paper::Sheet(), some_day())).pages == 1);
}

TEST_CASE("what should fit on one page is made smaller, and goes on when even that does not do") {
    paper::Sheet sheet;
    sheet.one_page = true;
    sheet.points = 14;
    sheet.least = 9;
    for (int i = 0; i < 40; ++i)
        sheet.add(Look::Text, qs("regel %1").arg(i));
    CHECK(must(paper::pdf(sheet, some_day())).pages == 1);
    for (int i = 0; i < 200; ++i)
        sheet.add(Look::Text, qs("regel %1").arg(i));
    CHECK(must(paper::pdf(sheet, some_day())).pages > 1);
}

TEST_CASE("a heading stays with what it is about") {
    for (int before = 20; before < 60; ++before) {
        paper::Sheet sheet;
        for (int i = 0; i < before; ++i)
            sheet.add(Look::Text, qs("regel"));
        sheet.add(Look::Heading, qs("Kopje"));
        sheet.add(Look::Item, qs("inhoud"));
        const QString read = test::words_in(must(paper::pdf(sheet, some_day())).bytes);
        const auto pages = read.split(QLatin1Char('\f'));
        for (const QString& page : pages)
            CHECK(page.contains(qs("Kopje")) == page.contains(qs("inhoud")));
    }
}

TEST_CASE("a file is written whole or not at all") {
    test::Office office;
    const auto client = office.client({{care::client::name, "A. Proef"}});
    const QTemporaryDir folder;
    const QString file = folder.filePath(qs("a.pdf"));
    CHECK(must(paper::print(office.ledger(), office.ask(What::Summary, client), file)) == 1);
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().startsWith("%PDF-"));
    const QString nowhere = folder.filePath(qs("geen/map/a.pdf"));
    CHECK(paper::print(office.ledger(), office.ask(What::Summary, client), nowhere).code() == Errc::Io);
    CHECK_FALSE(QFile::exists(nowhere));
    // Nothing is written of what may not be printed.
    const auto other = office.client({{care::client::name, "B. Proef"},
                                      {care::client::bsn, "999990019"},
                                      {care::client::what_matters, "999990019"}});
    const QString refused = folder.filePath(qs("b.pdf"));
    CHECK(paper::print(office.ledger(), office.ask(What::ClientCopy, other), refused).code() == Errc::PaperHoldsBsn);
    CHECK_FALSE(QFile::exists(refused));
}

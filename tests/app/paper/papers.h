// A team with dossiers to print, and what can be read of a PDF.
#pragma once

#include "app/paper/dossier.h"
#include "app/paper/paper.h"
#include "app/text/dates.h"
#include "app/text/strings.h"
#include "core/exchange/demo.h"
#include "tests/support/team.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text) { return text.toStdString(); }
};

namespace kt::test {

/// A ledger of one, and the day on which it prints.
struct Office {
    explicit Office(care::Role role = care::Role::CaseManager, std::uint64_t seed = 7) : team(seed, role) {}

    TestTeam team;

    [[nodiscard]] Ledger& ledger() { return team[0]; }
    [[nodiscard]] LocalDate today() { return text::local_day(team.clock.now()); }
    RecordId write(const ClientId& client, care::Kind kind, std::vector<FieldChange> set) {
        return must(ledger().commit(edit(client, kind, std::move(set)))).records.front();
    }
    ClientId client(std::vector<FieldChange> set) {
        return must(ledger().commit(edit({}, care::Kind::Client, std::move(set)))).dossier;
    }
    void fill() {
        must(exchange::fill(ledger(), {1, today(), 40}, [](std::size_t, std::size_t) { return true; }));
    }
    [[nodiscard]] std::vector<ledger::ClientRow> clients() {
        ledger::ClientQuery query;
        query.limit = 100;
        return must(ledger().clients(query)).rows;
    }
    [[nodiscard]] paper::Request ask(paper::What what, const ClientId& client) {
        return {what, client, {}, {}, today()};
    }
    [[nodiscard]] paper::Dossier dossier(const ClientId& client) {
        return must(paper::gather(ledger(), client, today()));
    }
    [[nodiscard]] QString words(paper::What what, const ClientId& client) {
        return must(paper::make(ledger(), ask(what, client))).sheet.words();
    }
};

/// The words in a PDF as another program reads them, a page after a form feed each.
[[nodiscard]] inline QString words_in(const QByteArray& pdf) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.pdf"));
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(pdf);
    out.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished(60'000));
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace kt::test

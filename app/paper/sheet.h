// A paper as blocks of words, one under the other; says nothing of lines and pages.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace kt::paper {

/// How a block looks.
enum class Look {
    Title,
    Heading,
    Text,
    Own,    ///< somebody's own words
    Item,   ///< one of a list; `more` stands under it
    Fact,   ///< `text` names what `more` says
    Person, ///< a name; `more` says who it is, `side` how to call
    Alarm,  ///< must be seen first
    Small,
};

struct Block {
    Look look = Look::Text;
    QString text;
    QString more = {};
    QString side = {};
};

/// What is to be printed.
struct Sheet {
    QString title;        ///< of the file; names nobody
    QString running = {}; ///< at the top of every page but the first: what it is and who it is about
    QString foot = {};
    std::vector<Block> blocks = {};
    double points = 10.5;  ///< of plain text
    double least = 8.5;    ///< no letter is smaller
    bool half = false;     ///< half of A4
    bool one_page = false; ///< is made smaller, down to `least`, to fit on one page

    void add(Look look, const QString& text, const QString& more = {}, const QString& side = {});
    /// Leaves out what has no words.
    void fact(const QString& name, const QString& words);
    /// A heading and what is under it; nothing when there is nothing.
    void list(const QString& heading, const QStringList& items);
    /// Every word of it, a line per paragraph.
    [[nodiscard]] QString words() const;
};

} // namespace kt::paper

#include "app/paper/recovery_sheet.h"

#include "app/paper/pdf.h"
#include "app/paper/words.h"
#include "app/text/dates.h"
#include "app/text/strings.h"

#include <QSaveFile>

namespace kt::paper {

Sheet recovery_sheet(const crypto::SecretBytes& code, const QString& team, LocalDate made_on) {
    Sheet sheet;
    sheet.title = said(QT_TRANSLATE_NOOP("Paper", "Recovery sheet of Kernteam"));
    sheet.running = sheet.title;
    sheet.foot = said(QT_TRANSLATE_NOOP("Paper", "Made on %1")).arg(text::short_day(made_on));
    sheet.points = 13;
    sheet.add(Look::Title, sheet.title);
    sheet.add(Look::Text,
              said(QT_TRANSLATE_NOOP("Paper", "With this sheet you open Kernteam on your device when you no "
                                              "longer know your password.")));
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Team")), team);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Made on")), text::long_day(made_on));
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "Your code")));
    // Two lines, so that a group is never cut.
    const QString whole = text::qt(text_of(code.view()));
    sheet.add(Look::Own, whole.section(QLatin1Char('-'), 0, 3).toUpper() + QLatin1Char('-'));
    sheet.add(Look::Own, whole.section(QLatin1Char('-'), 4).toUpper());
    sheet.add(Look::Small, said(QT_TRANSLATE_NOOP("Paper", "Seven groups of four. There is no zero and no one in it: O "
                                                           "and I are letters.")));
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "How to use it")));
    sheet.add(Look::Item, said(QT_TRANSLATE_NOOP("Paper", "Start Kernteam on your device and choose “Forgotten the "
                                                          "password?”.")));
    sheet.add(Look::Item, said(QT_TRANSLATE_NOOP("Paper", "Type the code and choose a new password.")));
    sheet.add(Look::Item, said(QT_TRANSLATE_NOOP("Paper", "It opens a backup of this device too.")));
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "How to keep it")));
    sheet.add(Look::Item,
              said(QT_TRANSLATE_NOOP("Paper", "At home with your papers, not in the bag with your device.")));
    sheet.add(Look::Item, said(QT_TRANSLATE_NOOP("Paper", "Who has this sheet and your device can read everything that "
                                                          "you can read.")));
    sheet.add(Look::Item,
              said(QT_TRANSLATE_NOOP("Paper", "Lost? Make a new one under Settings; the old one ends then.")));
    return sheet;
}

Result<void> print_recovery_sheet(const crypto::SecretBytes& code, const QString& team, LocalDate made_on,
                                  const QString& file) {
    KT_TRY(auto made, pdf(recovery_sheet(code, team, made_on), made_on));
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) &&
                         out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         out.write(made.bytes) == made.bytes.size() && out.commit();
    crypto::wipe({reinterpret_cast<std::uint8_t*>(made.bytes.data()), static_cast<std::size_t>(made.bytes.size())});
    if (!written) return fail(Errc::Io, text::plain(file));
    return {};
}

QString recovery_file_name(LocalDate made_on) {
    return said(QT_TRANSLATE_NOOP("Paper", "recovery-sheet")) + QLatin1Char('-') + text::qt(made_on.text()) +
           QStringLiteral(".pdf");
}

} // namespace kt::paper

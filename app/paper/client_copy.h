// The copy of the care plan that the client gets (J9): plain words, large letters, nobody else's secrets.
#pragma once

#include "app/paper/dossier.h"
#include "app/paper/sheet.h"

namespace kt::paper {

struct CopyAction {
    QString what;
    QString who;
    QString often;
    QString until;
};

struct CopyGoal {
    QString wish;
    QString target;
    QString until;
    QString who;
    std::vector<CopyAction> actions;
};

struct CopyDate {
    LocalDate on;
    QString what;
};

/// Holds no code, no BSN, nothing of safety or of a carer's own plan, nothing said in confidence (R10, R21, R22).
struct ClientCopy {
    QString name;
    LocalDate made_on;
    bool agreed = false;
    QString agreed_on;
    std::vector<Person> call; ///< the first is called first
    QString call_note;        ///< why it is not who one expects
    QString matters;
    QString not_wanted;
    std::vector<CopyGoal> goals; ///< that are worked on
    std::vector<CopyAction> other_actions;
    QStringList reached;
    QStringList own_words;       ///< what the client wanted to add, as it was said
    std::vector<CopyDate> dates; ///< from today on
    QString crisis_first;
    QString crisis_then;
    QString crisis_help;

    /// What people wrote in it, to be looked at for jargon; names of people are left out.
    [[nodiscard]] QStringList written() const;
};

[[nodiscard]] ClientCopy client_copy(const Dossier& dossier);
[[nodiscard]] Sheet sheet_of(const ClientCopy& copy);

/// A sheet in the letters that clients can read.
[[nodiscard]] Sheet client_sheet(const QString& title, LocalDate made_on);
/// Blocks for the people to call, the first one in large.
void add_people(Sheet& sheet, const std::vector<Person>& people, const QString& note);
/// Why somebody else than the chosen one is called; empty when it is that one.
[[nodiscard]] QString plain_call_note(const Dossier& dossier);

} // namespace kt::paper

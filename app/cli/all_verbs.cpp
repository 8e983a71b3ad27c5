#include "app/cli/verbs.h"

#include <array>

namespace kt::cli {
namespace {

constexpr Option kdf{"kdf", "interactive|moderate|sensitive"};
constexpr Option yes{"yes"};
constexpr Option of_client{"client", "ID"};

constexpr std::array init_options{Option{"team", "T"}, Option{"member", "M"}, Option{"role", "R"},
                                  Option{"organisation", "O"}, kdf};
constexpr std::array invite_options{Option{"role", "R"}, Option{"listen", "ADDR"}, Option{"minutes", "N"}, yes};
constexpr std::array join_options{
    Option{"code", "C"}, Option{"member", "M"}, Option{"organisation", "O"}, Option{"connect", "ADDR"}, kdf, yes};
constexpr std::array list_options{Option{"step", "S"}, Option{"mine"}, Option{"query", "Q"}, Option{"limit", "N"},
                                  Option{"after", "CURSOR"}};
constexpr std::array import_options{Option{"preview"}, Option{"all"}};
constexpr std::array edit_options{of_client};
constexpr std::array get_options{of_client, Option{"kind", "K"}};
constexpr std::array choose_options{of_client, Option{"record", "R"}, Option{"field", "F"}, Option{"op", "O"}};
constexpr std::array conflict_options{of_client};
constexpr std::array log_options{of_client, Option{"member", "ID"},
                                 Option{"part", "looks|writing|papers|sharing|emergency|unlocking"},
                                 Option{"from", "DAY"}, Option{"until", "DAY"}};
constexpr std::array print_options{of_client, Option{"out", "FILE.pdf"}, Option{"member", "ID"}};
constexpr std::array package_options{Option{"member", "ID"}, Option{"all"}};
constexpr std::array circle_options{of_client, Option{"member", "ID"}};
constexpr std::array consent_options{of_client,
                                     Option{"party", "ID|ORGANISATION"},
                                     Option{"compartment", "C,C"},
                                     Option{"doctor-role", "referrer|expert|informant"},
                                     Option{"purpose", "T"},
                                     Option{"how", "spoken|written|gesture"},
                                     Option{"until", "DATE"}};
constexpr std::array erasure_options{of_client, Option{"compartment", "C"}, Option{"record", "R"},
                                     Option{"why", "asked_by_client|keeping_ended|third_party"}};
constexpr std::array restrict_options{of_client, Option{"case", "R"}};
constexpr std::array seal_options{of_client, Option{"how", "spoken|written|gesture"},
                                  Option{"by", "client|representative"}};
constexpr std::array find_options{Option{"name", "N"}, Option{"birth-date", "DATE"}};
constexpr std::array open_options{of_client, Option{"reason", "T"}};
constexpr std::array review_options{of_client, Option{"opening", "ID"},
                                    Option{"outcome", "justified|not_justified|reported"}, Option{"note", "T"}};
constexpr std::array words_options{Option{"device", "ID"}};
constexpr std::array verify_options{Option{"outcome", "same|different"}, Option{"how", "in_person|phone"},
                                    Option{"device", "ID"}};
constexpr std::array reason_options{Option{"reason", "T"}};
constexpr std::array score_options{Option{"list"}, Option{"version", "V"}};
constexpr std::array sync_options{Option{"connect", "ADDR"}, Option{"listen", "ADDR"}, Option{"seconds", "N"}};
constexpr std::array sheet_options{Option{"out", "FILE.pdf"}};
constexpr std::array restore_options{Option{"preview"}, Option{"sheet"}};
constexpr std::array remove_options{yes};
constexpr std::array demo_options{Option{"seed", "N"}, Option{"clients", "N"}};

constexpr Verb verbs[] = {
    {"init", "", init_options, 0, 0,
     QT_TRANSLATE_NOOP("Cli", "Makes a profile with a new team; you become its first administrator."), init},
    {"invite", "", invite_options, 0, 0,
     QT_TRANSLATE_NOOP("Cli", "Prints a code and waits for the newcomer who types it."), invite},
    {"join", "", join_options, 0, 0, QT_TRANSLATE_NOOP("Cli", "Makes a profile in the team that gave you the code."),
     join},
    {"member list", "", {}, 0, 0, QT_TRANSLATE_NOOP("Cli", "Who is in the team."), member_list},
    {"member remove", "ID", reason_options, 1, 1,
     QT_TRANSLATE_NOOP("Cli", "Ends a membership with all its devices; what it wrote stays."), member_remove},
    {"member words", "NAME", words_options, 1, 1,
     QT_TRANSLATE_NOOP("Cli", "Words that this device and those of a member have in common, to be read aloud."),
     member_words},
    {"member verify", "NAME", verify_options, 1, 1,
     QT_TRANSLATE_NOOP("Cli", "Writes down, for good, whether they were the same on both screens."), member_verify},
    {"device list", "", {}, 0, 0, QT_TRANSLATE_NOOP("Cli", "Their devices."), device_list},
    {"device revoke", "ID", reason_options, 1, 1,
     QT_TRANSLATE_NOOP("Cli", "Ends a lost device, makes new keys, and tells which clients were on it."),
     device_revoke},
    {"client add", "< JSON", {}, 0, 0, QT_TRANSLATE_NOOP("Cli", "Makes a dossier of {field: value}."), client_add},
    {"client list", "", list_options, 0, 0, QT_TRANSLATE_NOOP("Cli", "The worklist, in pages."), client_list},
    {"client show",
     "ID",
     {},
     1,
     1,
     QT_TRANSLATE_NOOP("Cli", "One client with the state of the six steps."),
     client_show},
    {"client import", "FILE.csv", import_options, 1, 1,
     QT_TRANSLATE_NOOP(
         "Cli", "Brings in a list of clients; --preview only tells what it would do, --all also takes lines that "
                "could be about somebody who is here."),
     client_import},
    {"edit", "< JSON", edit_options, 0, 0, QT_TRANSLATE_NOOP("Cli", "Writes one record, or a list of records at once."),
     edit},
    {"get", "", get_options, 0, 0, QT_TRANSLATE_NOOP("Cli", "The records of a dossier with all fields."), get},
    {"circle add", "", circle_options, 0, 0,
     QT_TRANSLATE_NOOP("Cli", "Puts a member in the team around a client, with the keys that go with it."), circle_add},
    {"circle remove", "", circle_options, 0, 0,
     QT_TRANSLATE_NOOP("Cli", "Takes a member out of it; what is written from then on is closed to him."),
     circle_remove},
    {"circle list", "", conflict_options, 0, 0,
     QT_TRANSLATE_NOOP("Cli", "Who may read which theme of a dossier and why, and who could until now."), circle_list},
    {"consent give", "", consent_options, 0, 0,
     QT_TRANSLATE_NOOP("Cli", "Records the client's yes for a member or an organisation."), consent_give},
    {"consent withdraw", "", consent_options, 0, 0,
     QT_TRANSLATE_NOOP("Cli", "Records that the client took it back; without themes, all of it."), consent_withdraw},
    {"restrict", "", restrict_options, 0, 0,
     QT_TRANSLATE_NOOP("Cli", "Grants a case: its theme is not shared further from now on."), rights_restrict},
    {"retention", "", conflict_options, 0, 0,
     QT_TRANSLATE_NOOP("Cli", "How long what was written in a dossier is kept."), keeping},
    {"erasure ask", "", erasure_options, 0, 0,
     QT_TRANSLATE_NOOP("Cli", "Asks that a dossier, a theme or a record be destroyed; a second person must agree."),
     erasure_ask},
    {"erasure agree",
     "ID",
     {},
     1,
     1,
     QT_TRANSLATE_NOOP("Cli", "Agrees, and destroys it here and on every device that hears of it."),
     erasure_agree},
    {"erasure list",
     "",
     {},
     0,
     0,
     QT_TRANSLATE_NOOP("Cli", "What was destroyed, by whom, and which devices did it."),
     erasure_list},
    {"emergency seal", "", seal_options, 0, 0,
     QT_TRANSLATE_NOOP("Cli",
                       "Makes ready what whoever treats may open in an emergency; --how when the client agrees."),
     emergency_seal},
    {"emergency withdraw", "", conflict_options, 0, 0, QT_TRANSLATE_NOOP("Cli", "The client takes that back."),
     emergency_withdraw},
    {"emergency find", "", find_options, 0, 0,
     QT_TRANSLATE_NOOP("Cli", "Finds somebody by name and birth date for whom something is ready."), emergency_find},
    {"emergency open", "", open_options, 0, 0,
     QT_TRANSLATE_NOOP("Cli", "Opens it for a day; the reason is written in the dossier first."), emergency_open},
    {"emergency show", "", conflict_options, 0, 0,
     QT_TRANSLATE_NOOP("Cli", "What was opened, or what the dossier made ready."), emergency_show},
    {"emergency review", "", review_options, 0, 0, QT_TRANSLATE_NOOP("Cli", "What somebody else thinks of an opening."),
     emergency_review},
    {"conflicts list", "", conflict_options, 0, 0, QT_TRANSLATE_NOOP("Cli", "Fields on which two people disagree."),
     conflicts_list},
    {"conflicts choose", "", choose_options, 0, 0,
     QT_TRANSLATE_NOOP("Cli", "Chooses one of the values; the others stay in the history."), conflicts_choose},
    {"steps", "ID", {}, 1, 1, QT_TRANSLATE_NOOP("Cli", "The six steps and what is missing for the next."), steps},
    {"score", "INSTRUMENT < JSON", score_options, 0, 1,
     QT_TRANSLATE_NOOP("Cli", "Scores the answers of a questionnaire, or lists the questionnaires."), score},
    {"print", "WHAT", print_options, 0, 1,
     QT_TRANSLATE_NOOP("Cli", "Writes a paper about a client as a PDF, or lists the papers there are."), print},
    {"sync", "", sync_options, 0, 0,
     QT_TRANSLATE_NOOP(
         "Cli", "Exchanges with another device; with --seconds listening ends then, or when the first peer is done."),
     sync},
    {"sync folder",
     "PATH",
     {},
     1,
     1,
     QT_TRANSLATE_NOOP("Cli", "Exchanges once through a folder that others see too, or a stick."),
     sync_folder},
    {"package make", "FILE", package_options, 1, 1,
     QT_TRANSLATE_NOOP("Cli", "Puts all that a member, or anybody, lacks in one file to send; --all: everything."),
     package_make},
    {"package open",
     "FILE",
     {},
     1,
     1,
     QT_TRANSLATE_NOOP("Cli", "Takes in a package of somebody in the team, as a whole or not at all."),
     package_open},
    {"pending", "", {}, 0, 0, QT_TRANSLATE_NOOP("Cli", "Per member, what has not been acknowledged."), pending},
    {"log show", "", log_options, 0, 0,
     QT_TRANSLATE_NOOP("Cli", "Who looked at a dossier, wrote in it, printed it or let others in, the last line first; "
                              "without a client, the log of the team."),
     log_show},
    {"log verify",
     "",
     {},
     0,
     0,
     QT_TRANSLATE_NOOP("Cli", "Recomputes every chain and seal: a line that was changed or taken out is found."),
     verify},
    {"verify", "", {}, 0, 0, QT_TRANSLATE_NOOP("Cli", "Recomputes every chain, seal and record."), verify},
    {"doctor", "", {}, 0, 0, QT_TRANSLATE_NOOP("Cli", "Looks at the profile folder without a password."), doctor},
    {"backup",
     "FILE",
     {},
     1,
     1,
     QT_TRANSLATE_NOOP("Cli", "Writes the whole profile into one encrypted file, and reads it back."),
     backup},
    {"restore", "FILE", restore_options, 1, 1,
     QT_TRANSLATE_NOOP("Cli",
                       "Makes the backup the profile; what is there is set aside. --preview only tells what it is; "
                       "with --sheet the code of the recovery sheet stands on standard input, and the password is "
                       "the new one."),
     restore},
    {"password change",
     "< NEW",
     {},
     0,
     0,
     QT_TRANSLATE_NOOP("Cli", "Sets the password that stands on standard input; nothing is encrypted anew."),
     password_change},
    {"recovery make", "", sheet_options, 0, 0,
     QT_TRANSLATE_NOOP("Cli", "Makes a recovery sheet as a PDF; one that was made before ends."), recovery_make},
    {"recovery test",
     "< CODE",
     {},
     0,
     0,
     QT_TRANSLATE_NOOP("Cli", "Whether the code on standard input opens this profile; changes nothing."),
     recovery_test},
    {"recovery use",
     "< CODE NEW",
     {},
     0,
     0,
     QT_TRANSLATE_NOOP("Cli",
                       "Opens the profile with the code of the sheet (a line) and sets a new password (a line)."),
     recovery_use},
    {"profile remove", "", remove_options, 0, 0,
     QT_TRANSLATE_NOOP("Cli", "Removes the profile from this device with its keys, for good; needs --yes."),
     profile_remove},
    {"demo", "", demo_options, 0, 0, QT_TRANSLATE_NOOP("Cli", "Fills the profile with the fictional team."), demo},
};

} // namespace

std::span<const Verb> all_verbs() {
    return verbs;
}

} // namespace kt::cli

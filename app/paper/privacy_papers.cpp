#include "app/paper/privacy_papers.h"

#include "app/paper/dossier.h"
#include "app/paper/words.h"
#include "app/text/dates.h"
#include "app/text/labels.h"
#include "app/text/strings.h"
#include "core/care/kind.h"
#include "core/care/retention.h"
#include "core/care/role.h"

#include <algorithm>
#include <array>
#include <map>

namespace kt::paper {
namespace {

using care::Compartment;

constexpr auto themes = std::to_array<Compartment>({Compartment::General, Compartment::Medical, Compartment::Nursing,
                                                    Compartment::Social, Compartment::Finance, Compartment::Acp,
                                                    Compartment::Carer, Compartment::Safety, Compartment::Emergency});

constexpr auto to_fill_in = QT_TRANSLATE_NOOP("Paper", "To be filled in: ..............................");

Sheet begin(const char* title, const TeamFacts& team) {
    Sheet sheet;
    sheet.title = said(title);
    sheet.running = dots({sheet.title, team.team});
    sheet.foot = said(QT_TRANSLATE_NOOP("Paper", "Made on %1")).arg(text::short_day(team.today));
    sheet.add(Look::Title, sheet.title, team.team);
    return sheet;
}

void items(Sheet& sheet, std::initializer_list<const char*> all) {
    for (const char* one : all)
        sheet.add(Look::Item, said(one));
}

/// Each organisation with whom to call there: an administrator, or else its first member.
void organisations(Sheet& sheet, const TeamFacts& team) {
    std::map<QString, const ledger::MemberRow*> contacts;
    for (const ledger::MemberRow& one : team.members) {
        auto& contact = contacts[text::qt(one.organisation)];
        if (contact == nullptr || (one.admin && !contact->admin)) contact = &one;
    }
    for (const auto& [organisation, contact] : contacts)
        sheet.add(Look::Person,
                  organisation.isEmpty() ? said(QT_TRANSLATE_NOOP("Paper", "Without organisation")) : organisation,
                  dots({text::qt(contact->name), text::role_label(contact->role)}), text::qt(contact->phone));
}

/// Which roles hold the key of a theme when they treat the client or are in the team around the client.
QString readers(Compartment theme) {
    if (theme == Compartment::Safety) return said(QT_TRANSLATE_NOOP("Paper", "only who was named for it, one by one"));
    if (theme == Compartment::Emergency)
        return said(QT_TRANSLATE_NOOP("Paper", "who treats, in an emergency, when the client agreed to it"));
    QStringList roles;
    for (const care::Role role : care::all_roles()) {
        const auto read = care::default_compartments(role);
        if (std::find(read.begin(), read.end(), theme) != read.end()) roles += text::role_label(role);
    }
    return roles.join(QStringLiteral(", "));
}

/// The years of a theme: of what most of it is written under.
QString years(Compartment theme) {
    const auto kept = care::retention_of(care::Kind::ContactMoment, theme);
    return said(QT_TRANSLATE_NOOP("Paper", "%1 years after the last change")).arg(care::years_kept(kept));
}

void measures(Sheet& sheet) {
    items(
        sheet,
        {QT_TRANSLATE_NOOP("Paper", "The record is encrypted on every device (SQLCipher); it opens only with the "
                                    "password of the member (Argon2id) and locks after five minutes at most."),
         QT_TRANSLATE_NOOP("Paper", "Every theme of every client has keys of its own. Who has no ground holds no key, "
                                    "on no device."),
         QT_TRANSLATE_NOOP("Paper", "Between devices everything is encrypted from end to end. No supplier, server or "
                                    "administrator of a network can read along."),
         QT_TRANSLATE_NOOP("Paper", "Who leaves, or whose device is lost, is ended by an administrator; new keys are "
                                    "made at once."),
         QT_TRANSLATE_NOOP("Paper", "Each look, print, search and emergency is in a log before anything is shown; "
                                    "nobody can take a line out unnoticed. The client can have it on paper."),
         QT_TRANSLATE_NOOP("Paper", "Daily and weekly encrypted backups, which count when they were read back."),
         QT_TRANSLATE_NOOP("Paper", "Destruction by two members, carried out on every device, with a proof that "
                                    "names no client.")});
}

} // namespace

Result<TeamFacts> gather_team(const ledger::Ledger& ledger, LocalDate today) {
    TeamFacts out;
    out.team = text::qt(ledger.team_name());
    out.today = today;
    KT_TRY(out.members, ledger.members());
    std::erase_if(out.members, [today](const ledger::MemberRow& one) { return one.left_on && *one.left_on <= today; });
    return out;
}

Sheet processing_register(const TeamFacts& team) {
    Sheet sheet = begin(QT_TRANSLATE_NOOP("Paper", "Register of processing activities"), team);
    sheet.add(Look::Text, said(QT_TRANSLATE_NOOP("Paper", "Article 30 of the GDPR. Each organisation keeps it with its "
                                                          "own register.")));
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "Joint controllers and contact points")));
    organisations(sheet, team);
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Data protection officers")), said(to_fill_in));
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "What for, and on which ground")));
    items(
        sheet,
        {QT_TRANSLATE_NOOP("Paper", "Coordinating care and support for frail older people at home, in six steps: "
                                    "early detection, assessment, core team, team meeting, care plan, case "
                                    "management."),
         QT_TRANSLATE_NOOP("Paper", "Ground: the treatment agreement (article 7:446 of the Civil Code), the support "
                                    "of the municipality (Wmo 2015), and for everybody else the consent of the "
                                    "client, per theme and party, recorded with day and way."),
         QT_TRANSLATE_NOOP("Paper", "Data about health are processed under article 9, paragraph 2, under a or h, of "
                                    "the GDPR by people who are bound to secrecy. The BSN only by who must use it.")});
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "About whom")));
    items(sheet, {QT_TRANSLATE_NOOP("Paper", "Clients: older people who live at home."),
                  QT_TRANSLATE_NOOP("Paper", "Carers, family and others around them; what they say about themselves is "
                                             "kept apart."),
                  QT_TRANSLATE_NOOP("Paper", "Members of the team: name, role, organisation, devices, and what they "
                                             "looked at.")});
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "Which data, who may read them, how long they are kept")));
    for (const Compartment theme : themes)
        sheet.add(Look::Fact, text::compartment_label(theme), dots({readers(theme), years(theme)}));
    sheet.add(Look::Fact, said(QT_TRANSLATE_NOOP("Paper", "Access log")),
              said(QT_TRANSLATE_NOOP("Paper", "%1 years at least, and as long as the dossier"))
                  .arg(care::years_kept(care::Retention::Log)));
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "To whom it goes")));
    items(sheet,
          {QT_TRANSLATE_NOOP("Paper", "Only to devices of members. A folder, stick or server in between sees "
                                      "sizes and times, and no content."),
           QT_TRANSLATE_NOOP("Paper", "No processor, no telemetry, no transfer outside the European Union by the "
                                      "program.")});
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "How it is secured")));
    measures(sheet);
    return sheet;
}

Sheet joint_agreement(const TeamFacts& team) {
    Sheet sheet = begin(QT_TRANSLATE_NOOP("Paper", "Agreement of joint controllers"), team);
    sheet.add(Look::Text,
              said(QT_TRANSLATE_NOOP("Paper", "Article 26 of the GDPR. A proposal: have it read by the data "
                                              "protection officers before it is signed. Clients may ask "
                                              "what was agreed.")));
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "Between")));
    organisations(sheet, team);
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "We agree")));
    items(
        sheet,
        {QT_TRANSLATE_NOOP("Paper", "Together we decide why and how this team keeps a record. Each organisation stays "
                                    "responsible for its own file and for what its members write and read."),
         QT_TRANSLATE_NOOP("Paper", "Who opens a dossier tells the client about it, asks for consent, and leaves the "
                                    "page “Who may know what”."),
         QT_TRANSLATE_NOOP("Paper", "A client turns with a request to any of us. It is written down as a case the same "
                                    "day, the central contact answers it within a month, and whoever has the data "
                                    "carries it out."),
         QT_TRANSLATE_NOOP("Paper", "Who loses a device or sees a data breach tells an administrator at once. The "
                                    "administrator ends the device; the organisation of the member assesses the breach "
                                    "and reports it within 72 hours, and tells the others."),
         QT_TRANSLATE_NOOP("Paper", "A member has an own account on an own device, with a password nobody else knows. "
                                    "There are two administrators at least, of two organisations where possible."),
         QT_TRANSLATE_NOOP("Paper", "Who leaves an organisation is ended by an administrator on the last day, after "
                                    "the clients have been handed over."),
         QT_TRANSLATE_NOOP("Paper", "Once a year we look at this agreement, at the log and at who may read what.")});
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "Contact point for clients")));
    sheet.add(Look::Text, said(to_fill_in));
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "Signed")));
    QStringList seen;
    for (const ledger::MemberRow& one : team.members) {
        const QString organisation = text::qt(one.organisation);
        if (organisation.isEmpty() || seen.contains(organisation)) continue;
        seen += organisation;
        sheet.add(Look::Fact, organisation,
                  said(QT_TRANSLATE_NOOP("Paper", "Name, day, signature: ..............................")));
    }
    return sheet;
}

Sheet impact_assessment(const TeamFacts& team) {
    Sheet sheet = begin(QT_TRANSLATE_NOOP("Paper", "Data protection impact assessment"), team);
    sheet.add(Look::Text, said(QT_TRANSLATE_NOOP("Paper", "Article 35 of the GDPR. What the program does is filled in; "
                                                          "the judgement is yours. Do it before the first client, and "
                                                          "again when something changes.")));
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "1. What is done")));
    sheet.add(Look::Text, said(QT_TRANSLATE_NOOP("Paper", "See the register of processing activities of this team.")));
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "2. Is it necessary, and not more than that")));
    items(sheet,
          {QT_TRANSLATE_NOOP("Paper", "No field is compulsory unless a step needs it; the BSN can stay empty."),
           QT_TRANSLATE_NOOP("Paper", "Who reads what follows from treatment, from the team around the client and "
                                      "from consent, theme by theme."),
           QT_TRANSLATE_NOOP("Paper", "Scores are shown with their source; the program gives no diagnosis and no "
                                      "advice.")});
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Judgement of the team")), said(to_fill_in));
    sheet.add(Look::Heading,
              said(QT_TRANSLATE_NOOP("Paper", "3. What can go wrong for a client, and what stands against it")));
    struct Risk {
        const char* what;
        const char* against;
    };
    constexpr auto risks = std::to_array<Risk>({
        {QT_TRANSLATE_NOOP("Paper", "A device is lost or stolen"),
         QT_TRANSLATE_NOOP("Paper", "encrypted, locked, ended from any administrator's device; list of its clients")},
        {QT_TRANSLATE_NOOP("Paper", "A member looks without a reason"),
         QT_TRANSLATE_NOOP("Paper", "no key without a ground; a log the client can read")},
        {QT_TRANSLATE_NOOP("Paper", "Medical words reach who does not treat"),
         QT_TRANSLATE_NOOP("Paper", "keys per theme; the meeting says who may not hear what")},
        {QT_TRANSLATE_NOOP("Paper", "Signals of abuse reach who causes it"),
         QT_TRANSLATE_NOOP("Paper", "a theme apart with named readers, on no paper and in no export")},
        {QT_TRANSLATE_NOOP("Paper", "Something is lost or does not arrive"),
         QT_TRANSLATE_NOOP("Paper", "every colleague's device has it; what was not received is said; backups")},
        {QT_TRANSLATE_NOOP("Paper", "Something is wrong and stays so"),
         QT_TRANSLATE_NOOP("Paper", "history of every field, correction, the client's own words beside it")},
        {QT_TRANSLATE_NOOP("Paper", "It is kept too long"),
         QT_TRANSLATE_NOOP("Paper", "the program counts the years and asks for destruction")},
        {QT_TRANSLATE_NOOP("Paper", "A paper or file leaves the program"),
         QT_TRANSLATE_NOOP("Paper", "each print is in the log; the team agrees what happens to paper")},
    });
    for (const Risk& one : risks) {
        sheet.add(Look::Fact, said(one.what), said(one.against));
        sheet.add(Look::Small, said(QT_TRANSLATE_NOOP("Paper", "Chance: ......   Harm: ......   What we do besides: "
                                                               "..............................")));
    }
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "4. How it is secured")));
    measures(sheet);
    sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "5. What clients and their representatives think of it")));
    sheet.add(Look::Text, said(to_fill_in));
    sheet.add(Look::Heading,
              said(QT_TRANSLATE_NOOP("Paper", "6. Advice of the data protection officer, and decision")));
    sheet.add(Look::Text, said(to_fill_in));
    return sheet;
}

} // namespace kt::paper

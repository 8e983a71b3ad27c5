#include "app/bin/tour.h"

#include "app/text/scores.h"

#include <QCoreApplication>

namespace kt::app {
namespace {

using Act = std::function<bool()>;

QString said(const char* file, const char* words) {
    return QCoreApplication::translate(file, words);
}

/// Writes acts shortly; the words are those of the pages, found in the language of the screen.
class Acts {
  public:
    Acts(Session& session, Hands& hands) : session_(session), hands_(hands) {}

    [[nodiscard]] Act go(Session::Place place) const {
        return [&session = session_, place] {
            session.setPlace(place);
            return true;
        };
    }
    [[nodiscard]] Act client(const QString& id) const {
        return [&session = session_, id] {
            session.setPlace(Session::Place::Clients);
            session.setOpenClient(id);
            return true;
        };
    }
    [[nodiscard]] Act press(const char* file, const char* words, const char* below = nullptr) const {
        return [&hands = hands_, file, words, below] {
            return hands.press(said(file, words), below == nullptr ? QString() : said(file, below));
        };
    }
    [[nodiscard]] Act course(const char* instrument) const {
        return [&hands = hands_, instrument] {
            return hands.press(said("InstrumentRow", "Over time: %1").arg(text::instrument_label(instrument, "1")), {});
        };
    }
    [[nodiscard]] Act row(const char* file, const char* title, int number = 0) const {
        return [&hands = hands_, file, title, number] { return hands.press_row(said(file, title), number); };
    }
    [[nodiscard]] Act step(int number) const {
        return [&hands = hands_, number] { return hands.press_step(number); };
    }
    [[nodiscard]] Act type(const char* file, const char* label, const QString& words) const {
        return [&hands = hands_, file, label, words] { return hands.type(said(file, label), words); };
    }
    [[nodiscard]] Act open(const QByteArray& dialog) const {
        return [&hands = hands_, dialog] { return hands.open(dialog); };
    }

  private:
    Session& session_;
    Hands& hands_;
};

QString name(const char* text) {
    return QString::fromLatin1(text);
}

Stop page(const char* text, std::vector<Act> acts) {
    return {name(text), std::move(acts), true, false, false};
}

Stop dialog(const char* text, std::vector<Act> acts) {
    return {name(text), std::move(acts), false, true, false};
}

void add_dossier(std::vector<Stop>& stops, const Acts& acts, const Cast& cast) {
    stops.push_back(page("dossier-nieuw", {acts.client(cast.newcomer)}));
    stops.push_back(page("dossier-1-vroegsignalering", {acts.client(cast.client), acts.step(1)}));
    stops.push_back(dialog("formulier-signaal", {acts.press("CaseFindingStep", "Add a signal")}));
    stops.push_back(dialog("formulier-meting-kiezen", {acts.press("CaseFindingStep", "Fill in an instrument")}));
    stops.push_back(dialog("formulier-meting", {acts.press("CaseFindingStep", "Fill in an instrument"),
                                                acts.press("InstrumentPick", "GFI")}));
    stops.push_back(dialog("verloop", {acts.course("ediz")}));
    stops.push_back(dialog("formulier-triage", {acts.press("CaseFindingStep", "Decide")}));
    stops.push_back(page("dossier-2-mda", {acts.step(2)}));
    stops.push_back(dialog("formulier-domein", {acts.row("AssessmentStep", "Domains")}));
    stops.push_back(dialog("formulier-probleem", {acts.press("ProblemsCard", "Add a problem")}));
    stops.push_back(page("dossier-3-kernteam", {acts.step(3)}));
    stops.push_back(dialog("formulier-persoon", {acts.row("CareTeamStep", "Who is around the client")}));
    stops.push_back(dialog("formulier-reden", {acts.press("CareTeamStep", "Give a reason")}));
    stops.push_back(page("dossier-4-mdo", {acts.step(4)}));
    stops.push_back(dialog("formulier-agendapunt", {acts.press("ConferenceStep", "Put on an agenda")}));
    stops.push_back(dialog("formulier-besluit", {acts.press("ConferenceStep", "Add a decision")}));
    stops.push_back(page("dossier-5-zorgleefplan", {acts.step(5)}));
    stops.push_back(dialog("formulier-doel", {acts.press("CarePlanStep", "Add a goal")}));
    stops.push_back(dialog("formulier-doel-keuze", {acts.row("CarePlanStep", "Goals")}));
    stops.push_back(dialog("formulier-actie", {acts.press("GoalRow", "Add an action")}));
    stops.push_back(dialog("formulier-doel-evalueren", {acts.press("GoalRow", "Evaluate")}));
    stops.push_back(dialog("formulier-doel-afsluiten", {acts.press("GoalRow", "Close the goal")}));
    stops.push_back(dialog("formulier-afspraak", {acts.press("AgreementCard", "New version")}));
    stops.push_back(dialog("formulier-crisisplan", {acts.press("CrisisCard", "Change the crisis plan")}));
    stops.push_back(dialog("formulier-behandeling", {acts.press("AcpCard", "Add a treatment")}));
    stops.push_back(dialog("formulier-wensen", {acts.press("AcpCard", "Change the wishes")}));
    stops.push_back(dialog("formulier-wilsbekwaam", {acts.press("AcpCard", "Record a judgement")}));
    stops.push_back(dialog("formulier-mantelzorg", {acts.press("CarerCard", "Change the carer's plan")}));
    stops.push_back(dialog("formulier-respijt", {acts.press("CarerCard", "Ask for relief")}));
    stops.push_back(page("dossier-6-casemanagement", {acts.step(6)}));
    stops.push_back(dialog("formulier-contact", {acts.press("CoordinationStep", "Add a contact")}));
    stops.push_back(dialog("formulier-verblijf", {acts.press("StayCard", "Add a stay")}));
    stops.push_back(dialog("formulier-sluiten", {acts.press("CoordinationStep", "Close the dossier")}));
    stops.push_back(dialog("formulier-taak", {acts.press("DossierPage", "New task")}));
    stops.push_back(dialog("formulier-client", {acts.press("DossierPage", "Change")}));
    stops.push_back(dialog("afdrukken", {acts.press("DossierPage", "Print")}));
    stops.push_back(
        dialog("afdrukken-woorden", {acts.press("DossierPage", "Print"), acts.press("Paper", "Who may know what")}));
    stops.push_back(page("dossier-samenvatting", {acts.press("DossierPage", "Summary")}));
    stops.push_back(page("dossier-documenten", {acts.press("DossierPage", "Documents")}));
    stops.push_back(page("dossier-tijdlijn", {acts.press("DossierPage", "Timeline")}));
    stops.push_back(dialog("geschiedenis", {acts.row("TimelineTab", "Timeline")}));
    stops.push_back(page("dossier-berichten", {acts.press("DossierPage", "Messages")}));
    stops.push_back(dialog("formulier-bericht", {acts.press("MessagesTab", "Write a message")}));
    stops.push_back(page("dossier-toestemming", {acts.press("DossierPage", "Consent")}));
    stops.push_back(dialog("formulier-toestemming", {acts.press("ConsentTab", "Record consent")}));
    stops.push_back(dialog("formulier-toestemming-rol",
                           {acts.press("ConsentTab", "Record consent"),
                            acts.type("Fields", "Name, of who is not in the team", QStringLiteral("Wijkteam Beekwijk")),
                            acts.press("Codes", "Referrer: asks for help"), acts.press("Compartments", "Medical")}));
    stops.push_back(dialog("formulier-intrekken", {acts.press("ConsentRow", "Withdraw")}));
    stops.push_back(dialog("dossier-sluiten-voor", {acts.row("AccessCard", "Who can read this now")}));
    stops.push_back(dialog("formulier-noodset", {acts.press("EmergencyCard", "Agree on an emergency set")}));
    stops.push_back(page("dossier-rechten", {acts.press("DossierPage", "Rights")}));
    stops.push_back(dialog("formulier-recht", {acts.press("RightsTab", "The client asks something")}));
    stops.push_back(dialog("formulier-recht-besluit", {acts.row("RightsTab", "Rights of the client")}));
    stops.push_back(dialog("formulier-eigen-woorden", {acts.press("RightsTab", "Add own words")}));
    stops.push_back(page("dossier-wie-keek", {acts.press("DossierPage", "Who looked")}));
}

void add_meetings(std::vector<Stop>& stops, const Acts& acts) {
    stops.push_back(page("mdo", {acts.go(Session::Place::Conference)}));
    stops.push_back(dialog("formulier-mdo", {acts.press("ConferencesPage", "Plan a meeting")}));
    stops.push_back(page("mdo-agenda", {acts.row("ConferencesPage", "Planned and held")}));
    stops.push_back(page("mdo-bezig", {acts.press("ConferencePage", "Start the meeting")}));
    stops.push_back(page("mdo-client", {acts.row("ConferencePage", "Agenda")}));
    stops.push_back(dialog("formulier-voorbereiding", {acts.press("PreparationCard", "Prepare")}));
}

} // namespace

std::vector<Stop> before_the_demo(Session& session, Hands& hands) {
    const Acts acts(session, hands);
    const Act found = [&session] {
        session.foundTeam(QStringLiteral("een lang wachtwoord"), QStringLiteral("Kernteam Noord"),
                          QStringLiteral("F. de Boer"), QStringLiteral("general_practitioner"),
                          QStringLiteral("Huisartsenpraktijk Noord"));
        return true;
    };
    const Act is_open = [&session] { return session.isOpen(); };
    const Act lock = [&session] {
        session.lock();
        return true;
    };
    const Act wrong = [&session] {
        session.unlock(QStringLiteral("niet dit wachtwoord"));
        return true;
    };
    const Act look = [&session] {
        session.clearProblem();
        session.lookAround();
        return true;
    };
    std::vector<Stop> stops;
    stops.push_back(page("start", {}));
    stops.push_back(page("start-nieuw-team", {acts.press("StartPage", "Start a new team")}));
    stops.push_back(page("start-nieuw-team-onvolledig", {acts.press("StartPage", "Make the team")}));
    stops.push_back(page("start-meedoen", {acts.press("FormEnd", "Back"), acts.press("StartPage", "Join a team")}));
    stops.push_back(
        page("start-reservekopie", {acts.press("FormEnd", "Back"), acts.press("StartPage", "Restore a backup")}));
    stops.push_back(page("leeg-vandaag", {found, is_open}));
    stops.push_back(dialog("herstelblad", {acts.press("KeepingLines", "Make a recovery sheet")}));
    stops.push_back(dialog("herstelblad-code", {acts.press("KeepingLines", "Make a recovery sheet"),
                                                acts.press("SheetDialog", "Make the sheet")}));
    stops.push_back(page("leeg-clienten", {acts.go(Session::Place::Clients)}));
    stops.push_back(page("leeg-mdo", {acts.go(Session::Place::Conference)}));
    stops.push_back(page("leeg-team", {acts.go(Session::Place::Team)}));
    stops.push_back(page("leeg-instellingen", {acts.go(Session::Place::Settings)}));
    stops.push_back(dialog("wachtwoord-wijzigen", {acts.press("AccessSection", "Change the password")}));
    stops.push_back(dialog("reservekopie-terugzetten", {acts.press("BackupSection", "Restore a backup")}));
    stops.push_back(page("slot", {lock}));
    stops.push_back({name("slot-fout"), {wrong}, true, false, true});
    stops.push_back(page("slot-vergeten", {acts.press("UnlockPage", "Forgotten the password?")}));
    stops.push_back({{}, {look, is_open}, false, false, false});
    return stops;
}

std::vector<Stop> through_the_demo(Session& session, Hands& hands, const Cast& cast) {
    const Acts acts(session, hands);
    std::vector<Stop> stops;
    stops.push_back(page("vandaag", {acts.go(Session::Place::Today)}));
    stops.push_back(dialog("formulier-melden", {acts.press("SignalsCard", "Add a signal")}));
    stops.push_back(dialog("formulier-beoordelen", {acts.row("SignalsCard", "Signals to look at")}));
    stops.push_back(page("keuzes", {acts.press("TodayPage", "Decide")}));
    stops.push_back(page("clienten", {acts.go(Session::Place::Clients)}));
    stops.push_back(dialog("formulier-nieuwe-client", {acts.press("ClientsPage", "New client")}));
    stops.push_back(dialog("noodprocedure", {acts.press("ClientsPage", "Emergency procedure")}));
    add_dossier(stops, acts, cast);
    add_meetings(stops, acts);
    stops.push_back(page("team", {acts.go(Session::Place::Team)}));
    stops.push_back(page("team-logboek",
                         {acts.press("TeamLogCard", "Show the log of the team"), [&hands] { return hands.to_end(); }}));
    stops.push_back(dialog("afdrukken-privacy", {acts.press("TeamPage", "Papers about privacy")}));
    stops.push_back(page("team-zonder-logboek", {acts.press("TeamLogCard", "Hide the log of the team")}));
    stops.push_back(dialog("formulier-lid", {acts.row("TeamPage", "Members", 1)}));
    stops.push_back(dialog("formulier-apparaat", {acts.row("DevicesCard", "Devices", 1)}));
    stops.push_back(dialog("woorden-vergelijken",
                           {acts.row("DevicesCard", "Devices", 1), acts.press("DeviceDialog", "Compare the words")}));
    stops.push_back(dialog("formulier-domein-team", {acts.row("FrameCard", "The assessment of this team")}));
    stops.push_back(dialog("formulier-vraag", {acts.row("FrameCard", "The assessment of this team"),
                                               acts.press("FrameDomainDialog", "Add a question")}));
    stops.push_back(dialog("formulier-domein-nieuw", {acts.press("FrameCard", "Add a domain")}));
    stops.push_back(dialog("versies", {acts.press("FrameCard", "Versions")}));
    stops.push_back(dialog("formulier-afwezig", {acts.press("TeamPage", "Add an absence")}));
    stops.push_back(dialog("formulier-werkwijze", {acts.press("TeamPage", "Change how this team works")}));
    stops.push_back(dialog("overdragen", {acts.press("TeamPage", "Hand over clients")}));
    stops.push_back(dialog("uitnodigen", {acts.press("TeamPage", "Invite someone")}));
    stops.push_back(dialog("uitnodigen-code",
                           {acts.press("TeamPage", "Invite someone"), acts.press("InviteDialog", "Make a code")}));
    stops.push_back(page("instellingen", {acts.go(Session::Place::Settings)}));
    stops.push_back(dialog("toetsen", {acts.open("ShortcutList")}));
    stops.push_back(dialog("zoeken", {acts.type("TopBar", "Search people, words, codes", QStringLiteral("val"))}));
    return stops;
}

} // namespace kt::app

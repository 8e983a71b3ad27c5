#include "app/paper/paper.h"

#include "app/paper/call_card.h"
#include "app/paper/client_copy.h"
#include "app/paper/consent_page.h"
#include "app/paper/dossier_copy.h"
#include "app/paper/emergency_card.h"
#include "app/paper/looks_page.h"
#include "app/paper/meeting_paper.h"
#include "app/paper/privacy_papers.h"
#include "app/paper/summary.h"
#include "app/paper/transfer_sheet.h"
#include "app/paper/words.h"
#include "app/text/strings.h"
#include "core/care/client.h"

#include <QSaveFile>

#include <algorithm>
#include <array>

namespace kt::paper {
namespace {

struct Named {
    What what;
    std::string_view name;
    const char* label;
    const char* hint;
    const char* file;
};

constexpr auto papers = std::to_array<Named>({
    {What::ClientCopy, "client_copy", QT_TRANSLATE_NOOP("Paper", "Copy of the plan for the client"),
     QT_TRANSLATE_NOOP("Paper", "Plain words, large letters"), QT_TRANSLATE_NOOP("Paper", "care-plan")},
    {What::DossierCopy, "dossier_copy", QT_TRANSLATE_NOOP("Paper", "Copy of the whole dossier"),
     QT_TRANSLATE_NOOP("Paper", "What the client has a right to: everything, but what others said in confidence"),
     QT_TRANSLATE_NOOP("Paper", "copy-of-dossier")},
    {What::CallCard, "call_card", QT_TRANSLATE_NOOP("Paper", "Card: who do I call"),
     QT_TRANSLATE_NOOP("Paper", "Half a page, for on the refrigerator"), QT_TRANSLATE_NOOP("Paper", "who-to-call")},
    {What::Consent, "consent", QT_TRANSLATE_NOOP("Paper", "Who may know what"),
     QT_TRANSLATE_NOOP("Paper", "The consent of the client on one page"), QT_TRANSLATE_NOOP("Paper", "consent")},
    {What::AccessLog, "access_log", QT_TRANSLATE_NOOP("Paper", "Who looked in the dossier"),
     QT_TRANSLATE_NOOP("Paper", "For the client: who looked, when, and why in an emergency"),
     QT_TRANSLATE_NOOP("Paper", "who-looked")},
    {What::Emergency, "emergency_card", QT_TRANSLATE_NOOP("Paper", "Emergency card"),
     QT_TRANSLATE_NOOP("Paper", "For who comes in the night: limits, alerts, who to call"),
     QT_TRANSLATE_NOOP("Paper", "emergency-card")},
    {What::Summary, "summary", QT_TRANSLATE_NOOP("Paper", "Summary for the doctor"),
     QT_TRANSLATE_NOOP("Paper", "Problems, limits, alerts, decisions, who does what"),
     QT_TRANSLATE_NOOP("Paper", "summary")},
    {What::Transfer, "transfer", QT_TRANSLATE_NOOP("Paper", "Transfer for a stay elsewhere"),
     QT_TRANSLATE_NOOP("Paper", "Goes along to a hospital or a short stay"), QT_TRANSLATE_NOOP("Paper", "transfer")},
    {What::Message, "client_message", QT_TRANSLATE_NOOP("Paper", "Message after the meeting"),
     QT_TRANSLATE_NOOP("Paper", "The few lines for the client"), QT_TRANSLATE_NOOP("Paper", "message")},
    {What::PreRead, "preread", QT_TRANSLATE_NOOP("Paper", "To read before the meeting"),
     QT_TRANSLATE_NOOP("Paper", "Only what this member may know"), QT_TRANSLATE_NOOP("Paper", "before-the-meeting")},
    {What::Minutes, "minutes", QT_TRANSLATE_NOOP("Paper", "Minutes with decisions"),
     QT_TRANSLATE_NOOP("Paper", "Only what this member may know"), QT_TRANSLATE_NOOP("Paper", "minutes")},
    {What::ProcessingRegister, "processing_register", QT_TRANSLATE_NOOP("Paper", "Register of processing activities"),
     QT_TRANSLATE_NOOP("Paper", "What is kept of whom, who may read it and how long"),
     QT_TRANSLATE_NOOP("Paper", "processing-register")},
    {What::JointAgreement, "joint_agreement", QT_TRANSLATE_NOOP("Paper", "Agreement of joint controllers"),
     QT_TRANSLATE_NOOP("Paper", "Between the organisations of this team, to be completed and signed"),
     QT_TRANSLATE_NOOP("Paper", "joint-agreement")},
    {What::ImpactAssessment, "impact_assessment", QT_TRANSLATE_NOOP("Paper", "Data protection impact assessment"),
     QT_TRANSLATE_NOOP("Paper", "What can go wrong and what stands against it; the judgement is left open"),
     QT_TRANSLATE_NOOP("Paper", "impact-assessment")},
});

constexpr auto whats = [] {
    std::array<What, papers.size()> out{};
    for (std::size_t i = 0; i < papers.size(); ++i)
        out.at(i) = papers.at(i).what;
    return out;
}();

const Named& named(What what) {
    return *std::find_if(papers.begin(), papers.end(), [what](const Named& one) { return one.what == what; });
}

template <class Content>
Paper plain_paper(const Content& content, const QStringList& written) {
    return {sheet_of(content), rewrites(written), 0};
}

Result<Paper> paper_of(const Dossier& dossier, What what) {
    switch (what) {
    case What::ClientCopy: {
        const auto copy = client_copy(dossier);
        return plain_paper(copy, copy.written());
    }
    case What::DossierCopy: return Paper{sheet_of(dossier_copy(dossier)), {}, 0};
    case What::CallCard: {
        const auto card = call_card(dossier);
        return plain_paper(card, card.written());
    }
    case What::Consent: {
        const auto page = consent_page(dossier);
        return plain_paper(page, page.written());
    }
    case What::Message: {
        KT_TRY(const auto message, client_message(dossier));
        return plain_paper(message, {message.text});
    }
    case What::Emergency: return Paper{sheet_of(emergency_card(dossier)), {}, 0};
    case What::Summary: return Paper{sheet_of(summary(dossier)), {}, 0};
    case What::Transfer: return Paper{sheet_of(transfer_sheet(dossier)), {}, 0};
    case What::AccessLog:
    case What::PreRead:
    case What::Minutes:
    case What::ProcessingRegister:
    case What::JointAgreement:
    case What::ImpactAssessment: break;
    }
    return Errc::Internal;
}

Result<Paper> paper_of_client(const ledger::Ledger& ledger, const Request& request) {
    const bool own = for_client(request.what) || request.what == What::DossierCopy;
    KT_TRY(const auto dossier, gather(ledger, request.client, request.today, own ? For::Own : For::Others));
    if (request.what == What::AccessLog) {
        KT_TRY(const auto log, ledger::log_of(ledger, {request.client}));
        return Paper{sheet_of(looks_page(dossier, log)), {}, 0};
    }
    KT_TRY(auto paper, paper_of(dossier, request.what));
    paper.open_choices = dossier.disputed.size();
    if (dossier.restricted)
        paper.sheet.add(Look::Small,
                        said(QT_TRANSLATE_NOOP("Paper", "At the client's wish some of what is known is not "
                                                        "on this paper.")));
    return paper;
}

Result<Paper> paper_of_team(const ledger::Ledger& ledger, const Request& request) {
    KT_TRY(const auto team, gather_team(ledger, request.today));
    if (request.what == What::ProcessingRegister) return Paper{processing_register(team), {}, 0};
    if (request.what == What::JointAgreement) return Paper{joint_agreement(team), {}, 0};
    return Paper{impact_assessment(team), {}, 0};
}

Result<Paper> paper_of_meeting(const ledger::Ledger& ledger, const Request& request) {
    const auto only = request.client.none() ? std::nullopt : std::optional(request.client);
    RecordId conference = request.conference;
    if (conference.none()) {
        if (!only) return fail(Errc::NotFound, "conference");
        KT_TRY(conference, last_meeting(ledger, *only));
    }
    KT_TRY(const auto meeting, gather_meeting(ledger, conference, only, request.today));
    const auto paper = meeting_paper(meeting, request.reader.none() ? ledger.identity().member : request.reader);
    Paper out{request.what == What::PreRead ? preread_sheet(paper) : minutes_sheet(paper), {}, 0};
    for (const auto& item : meeting.items)
        out.open_choices += item.dossier.disputed.size();
    return out;
}

/// No paper carries a BSN, whoever wrote it where (R10).
Result<void> refuse_bsn(const ledger::Ledger& ledger, const Request& request, const Sheet& sheet) {
    if (of_team(request.what)) return {};
    std::vector<ClientId> clients{request.client};
    if (request.client.none()) {
        KT_TRY(const auto rows, ledger.agenda(request.conference));
        clients.clear();
        for (const auto& row : rows)
            clients.push_back(row.client);
    }
    const QString all = sheet.words();
    for (const ClientId& client : clients) {
        KT_TRY(const auto family, ledger.joined_with(client));
        for (const ClientId& one : family) {
            const auto record = ledger.record(id_cast<RecordId>(one));
            if (record && holds_number(all, text::qt(record->shown(care::client::bsn).text())))
                return Errc::PaperHoldsBsn;
        }
    }
    return {};
}

} // namespace

std::span<const What> all_papers() {
    return whats;
}

std::string_view paper_name(What what) {
    return named(what).name;
}

std::optional<What> find_paper(std::string_view name) {
    const auto at = std::find_if(papers.begin(), papers.end(), [name](const Named& one) { return one.name == name; });
    return at != papers.end() ? std::optional(at->what) : std::nullopt;
}

bool for_client(What what) {
    return what == What::ClientCopy || what == What::CallCard || what == What::Consent || what == What::AccessLog ||
           what == What::Message;
}

bool of_meeting(What what) {
    return what == What::PreRead || what == What::Minutes;
}

bool of_team(What what) {
    return what == What::ProcessingRegister || what == What::JointAgreement || what == What::ImpactAssessment;
}

QString paper_label(What what) {
    return said(named(what).label);
}

QString paper_hint(What what) {
    return said(named(what).hint);
}

QString file_name(What what, LocalDate made_on) {
    return said(named(what).file) + QLatin1Char('-') + text::qt(made_on.text()) + QStringLiteral(".pdf");
}

Result<Paper> make(const ledger::Ledger& ledger, const Request& request) {
    if (of_team(request.what)) return paper_of_team(ledger, request);
    KT_TRY(auto paper, of_meeting(request.what) ? paper_of_meeting(ledger, request) : paper_of_client(ledger, request));
    KT_CHECK(refuse_bsn(ledger, request, paper.sheet));
    return paper;
}

namespace {

/// In the access log of everybody the paper is about, before there is a file.
Result<void> note_print(ledger::Ledger& ledger, const Request& request) {
    std::vector<ClientId> clients{request.client};
    if (request.client.none()) {
        clients.clear();
        KT_TRY(const auto agenda, ledger.agenda(request.conference));
        for (const ledger::AgendaRow& item : agenda)
            clients.push_back(item.client);
    }
    for (const ClientId& client : clients)
        KT_CHECK(ledger.note_access(client, "print", paper_name(request.what)));
    return {};
}

} // namespace

Result<std::size_t> print(ledger::Ledger& ledger, const Request& request, const QString& file) {
    KT_TRY(const auto paper, make(ledger, request));
    KT_TRY(const auto printed, pdf(paper.sheet, request.today));
    KT_CHECK(note_print(ledger, request));
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(printed.bytes) != printed.bytes.size() || !out.commit())
        return fail(Errc::Io, text::plain(file));
    return printed.pages;
}

} // namespace kt::paper

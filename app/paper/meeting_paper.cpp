#include "app/paper/meeting_paper.h"

#include "app/paper/client_copy.h"
#include "app/paper/transfer_sheet.h"
#include "app/paper/words.h"
#include "app/text/dates.h"
#include "app/text/strings.h"
#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/care/sharing.h"
#include "core/ledger/derive.h"

#include <algorithm>

namespace kt::paper {
namespace {

namespace item = care::agenda_item;

QString member_name(const std::vector<ledger::MemberRow>& members, const MemberId& id) {
    const auto at =
        std::find_if(members.begin(), members.end(), [&id](const ledger::MemberRow& one) { return one.id == id; });
    return at != members.end() ? text::qt(at->name) : QString();
}

QString names_in(const std::vector<ledger::MemberRow>& members, const care::Facts& record, std::uint16_t field) {
    QStringList out;
    for (const MemberId& id : members_of(record, field))
        out += member_name(members, id);
    out.removeAll(QString());
    return out.join(QStringLiteral(", "));
}

std::optional<WallTime> starts(const care::Facts& conference) {
    const auto at = WallTime::parse(care::shown_in(conference, care::conference::starts_at).text());
    return at ? std::optional(*at) : std::nullopt;
}

QString minutes_words(const care::Facts& record) {
    const auto count = care::shown_in(record, item::minutes).integer();
    return count ? text::minutes(static_cast<int>(*count)) : QString();
}

std::vector<SummaryLine> raised_in(const Dossier& dossier, const RecordId& of) {
    std::vector<SummaryLine> out;
    for (const auto* one : dossier.of(care::Kind::Preparation)) {
        if (care::shown_in(*one, care::preparation::agenda_item).id<RecordId>() != of) continue;
        const QString by = name_of(dossier, care::shown_in(*one, care::preparation::member).id<RecordId>());
        if (const QString text = words(*one, care::preparation::text); !text.isEmpty())
            out.push_back({text, by, false});
    }
    return out;
}

std::vector<SummaryLine> decided_in(const Dossier& dossier, const RecordId& of) {
    namespace f = care::decision;
    std::vector<SummaryLine> out;
    for (const auto* one : dossier.of(care::Kind::Decision)) {
        const auto at = care::shown_in(*one, f::agenda_item).id<RecordId>();
        if (at != of) continue;
        const auto due = care::shown_in(*one, f::due).date();
        const QString until = due ? said(QT_TRANSLATE_NOOP("Paper", "by %1")).arg(text::day(*due)) : QString();
        out.push_back({words(*one, f::text),
                       dots({name_of(dossier, care::shown_in(*one, f::owner).id<RecordId>()), until}), false});
    }
    return out;
}

MeetingLine line_for(const Meeting::Item& one, const std::vector<care::Compartment>& themes,
                     const std::vector<ledger::MemberRow>& members) {
    const auto may = [&themes](care::Compartment theme) {
        return std::find(themes.begin(), themes.end(), theme) != themes.end();
    };
    const Dossier& dossier = one.dossier;
    MeetingLine out;
    out.client = client_name(dossier);
    out.born = born(dossier);
    out.question = words(one.record, item::question);
    out.minutes = minutes_words(one.record);
    if (const auto* self = dossier.self()) out.matters = words(*self, care::client::what_matters);
    if (may(care::Compartment::Acp))
        for (const StandingLimit& limit : standing_limits(dossier))
            if (limit.limits) out.limits.push_back({limit.words, limit.more, true});
    out.problems = active_problems(dossier, may);
    out.goals = open_goals(dossier);
    out.raised = raised_in(dossier, one.record.id);
    out.present = names_in(members, one.record, item::present);
    out.notes = words(one.record, item::notes);
    out.decisions = decided_in(dossier, one.record.id);
    out.next = long_day(one.record, item::next_review);
    out.message = words(one.record, item::client_message);
    return out;
}

Sheet meeting_sheet(const MeetingPaper& paper, const QString& title) {
    Sheet sheet;
    sheet.title = title;
    sheet.running = dots({title, paper.when});
    sheet.foot = said(QT_TRANSLATE_NOOP("Paper", "For %1 only. Printed on %2."))
                     .arg(paper.reader, text::long_day(paper.made_on));
    sheet.add(Look::Title, title, dots({paper.when, paper.place}));
    return sheet;
}

void add_left_out(Sheet& sheet, const MeetingPaper& paper) {
    if (paper.items.empty())
        sheet.add(Look::Text, said(QT_TRANSLATE_NOOP("Paper", "Nobody is on the agenda about whom you may hear.")));
    if (paper.left_out == 1)
        sheet.add(Look::Small, said(QT_TRANSLATE_NOOP("Paper", "One client is not on this paper: there is no consent "
                                                               "to share with you.")));
    if (paper.left_out > 1)
        sheet.add(Look::Small, said(QT_TRANSLATE_NOOP("Paper", "%1 clients are not on this paper: there is no consent "
                                                               "to share with you."))
                                   .arg(paper.left_out));
}

} // namespace

Result<Meeting> gather_meeting(const ledger::Ledger& ledger, const RecordId& conference,
                               const std::optional<ClientId>& only, LocalDate today) {
    Meeting out;
    out.today = today;
    KT_TRY(const auto held, ledger.record(conference));
    out.conference = ledger::facts_of(held);
    KT_TRY(out.members, ledger.members());
    KT_TRY(const auto rows, ledger.agenda(conference));
    for (const auto& row : rows) {
        if (only && row.client != *only) continue;
        KT_TRY(const auto record, ledger.record(row.id));
        KT_TRY(auto dossier, gather(ledger, row.client, today));
        KT_TRY(auto readable, ledger::readable(ledger, row.client));
        out.items.push_back({ledger::facts_of(record), std::move(dossier), std::move(readable)});
    }
    return out;
}

Result<RecordId> last_meeting(const ledger::Ledger& ledger, const ClientId& client) {
    KT_TRY(const auto items, ledger.records(client, care::Kind::AgendaItem));
    RecordId best;
    std::optional<LocalDate> on;
    for (const auto& one : items) {
        const auto id = one.shown(item::conference).id<RecordId>();
        const auto meeting = ledger.record(id);
        if (id.none() || !meeting) continue;
        const auto at = starts(ledger::facts_of(*meeting));
        if (!best.none() && on && !(at && *on <= at->date)) continue;
        best = id;
        on = at ? std::optional(at->date) : std::nullopt;
    }
    if (best.none()) return fail(Errc::NotFound, "agenda_item");
    return best;
}

MeetingPaper meeting_paper(const Meeting& meeting, const MemberId& reader) {
    namespace f = care::conference;
    MeetingPaper out;
    out.made_on = meeting.today;
    if (const auto at = starts(meeting.conference)) out.when = text::wall(*at);
    out.place = words(meeting.conference, f::place);
    out.reader = member_name(meeting.members, reader);
    out.approved = long_day(meeting.conference, f::minutes_approved_on);
    out.present = names_in(meeting.members, meeting.conference, f::attendees);
    const auto at = std::find_if(meeting.members.begin(), meeting.members.end(),
                                 [&reader](const ledger::MemberRow& one) { return one.id == reader; });
    for (const Meeting::Item& one : meeting.items) {
        const auto themes =
            at == meeting.members.end()
                ? std::vector<care::Compartment>()
                : ledger::hears({at->id, at->role, at->organisation}, one.dossier.records, one.readable, meeting.today);
        if (themes.empty())
            ++out.left_out;
        else
            out.items.push_back(line_for(one, themes, meeting.members));
    }
    return out;
}

Sheet preread_sheet(const MeetingPaper& paper) {
    Sheet sheet = meeting_sheet(paper, said(QT_TRANSLATE_NOOP("Paper", "To read before the meeting")));
    for (const MeetingLine& one : paper.items) {
        sheet.add(Look::Heading, dots({one.client, one.born, one.minutes}));
        if (!one.question.isEmpty()) sheet.add(Look::Own, one.question);
        for (const SummaryLine& limit : one.limits)
            sheet.add(Look::Alarm, limit.text, limit.more);
        sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "What matters to the client")), one.matters);
        const auto tell = [&sheet](const QString& name, const std::vector<SummaryLine>& lines) {
            QStringList all;
            for (const SummaryLine& line : lines)
                all += dots({line.text, line.more});
            sheet.fact(name, all.join(QLatin1Char('\n')));
        };
        tell(said(QT_TRANSLATE_NOOP("Paper", "Goals")), one.goals);
        tell(said(QT_TRANSLATE_NOOP("Paper", "Problems")), one.problems);
        tell(said(QT_TRANSLATE_NOOP("Paper", "Raised")), one.raised);
    }
    add_left_out(sheet, paper);
    return sheet;
}

Sheet minutes_sheet(const MeetingPaper& paper) {
    Sheet sheet = meeting_sheet(paper, said(QT_TRANSLATE_NOOP("Paper", "Minutes")));
    sheet.add(Look::Text, paper.approved.isEmpty()
                              ? said(QT_TRANSLATE_NOOP("Paper", "Draft: these minutes have not been approved."))
                              : said(QT_TRANSLATE_NOOP("Paper", "Approved on %1.")).arg(paper.approved));
    sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Present")), paper.present);
    for (const MeetingLine& one : paper.items) {
        sheet.add(Look::Heading, dots({one.client, one.born}));
        if (!one.question.isEmpty()) sheet.add(Look::Own, one.question);
        sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Present")), one.present);
        sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Talked about")), one.notes);
        for (const SummaryLine& decision : one.decisions)
            sheet.add(Look::Item, decision.text, decision.more);
        sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Again")), one.next);
        sheet.fact(said(QT_TRANSLATE_NOOP("Paper", "Told to the client")), one.message);
    }
    add_left_out(sheet, paper);
    return sheet;
}

Result<ClientMessage> client_message(const Dossier& dossier) {
    const care::Facts* best = nullptr;
    std::optional<WallTime> held;
    for (const auto* one : dossier.of(care::Kind::AgendaItem)) {
        if (!care::filled_in(*one, item::client_message)) continue;
        const auto id = care::shown_in(*one, item::conference).id<RecordId>();
        std::optional<WallTime> at;
        for (const auto& meeting : dossier.conferences)
            if (meeting.id == id) at = starts(meeting);
        if (best != nullptr && held && (!at || at->date < held->date)) continue;
        best = one;
        held = at;
    }
    if (best == nullptr) return fail(Errc::NotFound, "client_message");
    ClientMessage out;
    out.name = client_name(dossier);
    out.made_on = dossier.today;
    out.text = words(*best, item::client_message);
    if (held) out.when = text::long_day(held->date);
    out.contact = name_and_phone(dossier, dossier.call.person);
    return out;
}

Sheet sheet_of(const ClientMessage& message) {
    Sheet sheet = client_sheet(said(QT_TRANSLATE_NOOP("Paper", "Message from your team")), message.made_on);
    sheet.add(Look::Title, sheet.title, message.name);
    if (!message.when.isEmpty())
        sheet.add(Look::Text, said(QT_TRANSLATE_NOOP("Paper", "Your team met on %1.")).arg(message.when));
    sheet.add(Look::Own, message.text);
    if (!message.contact.isEmpty()) {
        sheet.add(Look::Heading, said(QT_TRANSLATE_NOOP("Paper", "Do you have a question?")));
        sheet.add(Look::Text, said(QT_TRANSLATE_NOOP("Paper", "Call %1.")).arg(message.contact));
    }
    return sheet;
}

} // namespace kt::paper

#include "app/cli/verbs.h"
#include "app/paper/log_lines.h"
#include "app/text/dates.h"
#include "app/text/labels.h"
#include "core/care/doctor_role.h"
#include "core/ledger/access_log.h"
#include "core/ledger/circle.h"
#include "core/ledger/leaving.h"

#include <QDate>
#include <QDateTime>

namespace kt::cli {

using text::qt;

namespace {

Result<MemberId> member_in(const std::string& text, std::string_view where) {
    const auto id = MemberId::parse(text);
    if (!id) return fail(Errc::BadId, std::string(where));
    return *id;
}

QString said_beyond(care::Compartment theme) {
    return kt::cli::said(QT_TRANSLATE_NOOP("Cli", "More than goes with this role: %1"))
        .arg(text::compartment_label(theme));
}

/// What `--party`, `--compartment` (names with commas between) and the rest say.
Result<ledger::Said> said_in(const Call& call) {
    ledger::Said said;
    KT_TRY(const std::string party, call.needed("party"));
    if (const auto member = MemberId::parse(party))
        said.party = *member;
    else
        said.organisation = party;
    std::string rest = call.value("compartment");
    while (!rest.empty()) {
        const std::size_t comma = rest.find(',');
        const std::string name = rest.substr(0, comma);
        rest = comma == std::string::npos ? std::string() : rest.substr(comma + 1);
        const auto theme = care::find_compartment(name);
        if (!theme || *theme == care::Compartment::Team) return fail(Errc::BadValue, "--compartment");
        said.themes.push_back(*theme);
    }
    said.doctor_role = call.value("doctor-role");
    const auto least = care::least_for_doctor(said.doctor_role);
    if (!said.doctor_role.empty() && least.empty()) return fail(Errc::BadValue, "--doctor-role");
    if (said.themes.empty()) said.themes.assign(least.begin(), least.end());
    said.purpose = call.value("purpose");
    said.how = call.has("how") ? call.value("how") : "spoken";
    if (call.has("until")) {
        const auto day = LocalDate::parse(call.value("until"));
        if (!day) return fail(Errc::BadDate, "--until");
        said.until = *day;
    }
    said.on = call.today();
    return said;
}

} // namespace

Result<Reply> written(ledger::Ledger& ledger, const ledger::Edit& edit) {
    KT_TRY(const auto made, ledger.commit(edit));
    QJsonArray ids;
    QStringList lines;
    for (const RecordId& id : made.records) {
        ids.append(qt(id.text()));
        lines += qt(id.text());
    }
    const QString op = made.ops.empty() ? QString() : qt(made.ops.back().text());
    return Reply{{{QStringLiteral("ids"), ids}, {QStringLiteral("op"), op}}, lines.join(QLatin1Char('\n'))};
}

Result<ClientId> known_client(const Call& call, ledger::Ledger& ledger) {
    KT_TRY(const ClientId id, client_of(call));
    KT_TRY(const auto row, ledger.client(id));
    return row.id;
}

Result<Reply> circle_add(Call& call) {
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto client, known_client(call, *ledger));
    KT_TRY(const std::string text, call.needed("member"));
    KT_TRY(const auto member, member_in(text, "--member"));
    KT_TRY(const auto edit, ledger::seat_edit(*ledger, client, member));
    return written(*ledger, edit);
}

Result<Reply> circle_remove(Call& call) {
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto client, known_client(call, *ledger));
    KT_TRY(const std::string text, call.needed("member"));
    KT_TRY(const auto member, member_in(text, "--member"));
    KT_TRY(const auto edit, ledger::unseat_edit(*ledger, client, member));
    return written(*ledger, edit);
}

Result<Reply> circle_list(Call& call) {
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto client, known_client(call, *ledger));
    KT_TRY(const auto names, names_of(*ledger));
    KT_TRY(const auto rows, ledger->access(client));
    QJsonArray all;
    QList<QStringList> lines;
    for (const ledger::AccessRow& row : rows) {
        const auto who = names.find(row.member);
        const QString name = who == names.end() ? QString() : qt(who->second.name);
        all.append(QJsonObject{{QStringLiteral("member"), qt(row.member.text())},
                               {QStringLiteral("member_name"), name},
                               {QStringLiteral("compartment"), qt(care::compartment_name(row.theme))},
                               {QStringLiteral("ground"), qt(care::ground_name(row.ground))},
                               {QStringLiteral("receives"), row.receives},
                               {QStringLiteral("received"), row.received}});
        lines.append({name, text::compartment_label(row.theme), qt(care::ground_name(row.ground))});
    }
    return Reply{{{QStringLiteral("access"), all}}, table(lines)};
}

Result<Reply> consent_give(Call& call) {
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto client, known_client(call, *ledger));
    KT_TRY(const auto said, said_in(call));
    KT_TRY(const auto edit, ledger::consent_edit(said, client));
    KT_TRY(Reply reply, written(*ledger, edit));
    QJsonArray themes;
    for (const care::Compartment one : said.themes)
        themes.append(qt(care::compartment_name(one)));
    QJsonArray beyond;
    for (const care::Compartment one : care::beyond_doctor(said.doctor_role, said.themes)) {
        beyond.append(qt(care::compartment_name(one)));
        reply.text += QLatin1Char('\n') + said_beyond(one);
    }
    reply.json.insert(QStringLiteral("compartments"), themes);
    reply.json.insert(QStringLiteral("beyond_role"), beyond);
    return reply;
}

Result<Reply> consent_withdraw(Call& call) {
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto client, known_client(call, *ledger));
    KT_TRY(const auto said, said_in(call));
    KT_TRY(const auto edit, ledger::withdraw_edit(*ledger, client, said));
    return written(*ledger, edit);
}

Result<Reply> member_remove(Call& call) {
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto member, member_in(call.words().front(), "ID"));
    KT_TRY(const std::string why, call.needed("reason"));
    KT_TRY(const auto edit, ledger::removal_edit(*ledger, member, why, call.clock().now()));
    return written(*ledger, edit);
}

Result<Reply> device_revoke(Call& call) {
    KT_TRY(auto* ledger, call.open());
    const auto device = DeviceId::parse(call.words().front());
    if (!device) return fail(Errc::BadId, "ID");
    KT_TRY(const auto dossiers, ledger->dossiers_on(*device));
    KT_TRY(const auto edit, ledger::revoke_edit(*ledger, *device, call.value("reason"), call.clock().now()));
    KT_TRY(Reply reply, written(*ledger, edit));
    QJsonArray clients;
    QStringList lines;
    for (const ClientId& one : dossiers) {
        const auto row = ledger->client(one);
        if (!row) continue;
        clients.append(QJsonObject{{QStringLiteral("id"), qt(one.text())}, {QStringLiteral("name"), qt(row->name)}});
        lines += qt(row->name);
    }
    reply.json.insert(QStringLiteral("clients"), clients);
    reply.text = lines.join(QLatin1Char('\n'));
    return reply;
}

namespace {

/// The first moment of a day that an option names, or of the day so many days after it.
Result<Instant> day_begins(const Call& call, std::string_view option, int days_later) {
    const auto day = LocalDate::parse(call.value(option));
    if (!day) return fail(Errc::BadDate, "--" + std::string(option));
    const QDate date = QDate(1970, 1, 1).addDays(day->days + days_later);
    return Instant{date.startOfDay().toMSecsSinceEpoch()};
}

/// What `--client`, `--member`, `--part`, `--from` and `--until` say; days are whole ones, here.
Result<ledger::LogQuery> log_asked(const Call& call, ledger::Ledger& ledger) {
    ledger::LogQuery asked;
    if (call.has("client")) {
        KT_TRY(asked.client, known_client(call, ledger));
    }
    if (call.has("member")) {
        KT_TRY(asked.member, member_in(call.value("member"), "--member"));
    }
    if (call.has("part")) {
        asked.part = ledger::find_log_part(call.value("part"));
        if (!asked.part) return fail(Errc::BadValue, "--part");
    }
    if (call.has("from")) {
        KT_TRY(asked.from, day_begins(call, "from", 0));
    }
    if (call.has("until")) {
        KT_TRY(asked.until, day_begins(call, "until", 1));
    }
    return asked;
}

} // namespace

Result<Reply> log_show(Call& call) {
    KT_TRY(auto* ledger, call.open());
    KT_TRY(const auto asked, log_asked(call, *ledger));
    KT_CHECK(ledger->note_access(asked.client, "read", "access_log"));
    KT_TRY(const auto log, ledger::log_of(*ledger, asked));
    QJsonArray all;
    QList<QStringList> lines;
    for (const ledger::AccessLine& line : log) {
        const auto part = static_cast<std::size_t>(ledger::part_of(line));
        all.append(QJsonObject{{QStringLiteral("at"), qt(line.at.text())},
                               {QStringLiteral("member"), qt(line.member.text())},
                               {QStringLiteral("member_name"), qt(line.member_name)},
                               {QStringLiteral("role"), qt(care::role_name(line.role))},
                               {QStringLiteral("organisation"), qt(line.organisation)},
                               {QStringLiteral("device_name"), qt(line.device_name)},
                               {QStringLiteral("action"), qt(line.action)},
                               {QStringLiteral("about"), qt(line.about)},
                               {QStringLiteral("ground"), qt(line.ground)},
                               {QStringLiteral("reason"), qt(line.reason)},
                               {QStringLiteral("times"), static_cast<qint64>(line.times)},
                               {QStringLiteral("part"), qt(ledger::log_parts.at(part))},
                               {QStringLiteral("op"), qt(line.op.text())}});
        lines.append({text::moment(line.at), qt(line.member_name), paper::log_deed(line), qt(line.reason)});
    }
    return Reply{{{QStringLiteral("lines"), all}}, table(lines)};
}

} // namespace kt::cli

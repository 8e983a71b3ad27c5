#include "app/models/follow_models.h"

#include "app/models/record_reader.h"
#include "app/session/at_table.h"
#include "core/care/contact.h"
#include "core/care/task.h"

namespace kt::app {

ContactItem ContactItem::of(const ledger::Record& record, const Names& names) {
    namespace f = care::contact_moment;
    const RecordReader read(record, names);
    ContactItem item;
    item.take(read);
    item.day = read.label(f::at);
    if (const auto at = record.shown(f::at).instant()) item.when = at->ms;
    item.with = read.text(f::with);
    item.channel_label = read.label(f::channel);
    item.text = read.text(f::text);
    item.triggers = read.labels(f::triggers).join(QStringLiteral(", "));
    return item;
}

DossierContacts::DossierContacts(QObject* parent) : DossierList(std::make_unique<RowModel<ContactItem>>(), parent) {
}

void DossierContacts::fetch(const std::string&) {
    records<ContactItem>(care::Kind::ContactMoment,
                         [](const ContactItem& a, const ContactItem& b) { return a.when > b.when; });
}

DossierTaskItem DossierTaskItem::of(const ledger::Record& record, const Names& names) {
    namespace f = care::task;
    const RecordReader read(record, names);
    DossierTaskItem item;
    item.take(read);
    item.description = read.text(f::description);
    item.owner_id = read.reference(f::owner);
    item.owner_name = read.member(f::owner);
    item.mine = read.who(f::owner) == names.me;
    item.due = read.day(f::due);
    item.due_text = read.due(f::due);
    item.status = record.shown(f::status).null() ? QStringLiteral("open") : read.text(f::status);
    item.status_label = text::code_label(*f::spec.field(f::status), text::plain(item.status));
    item.late = item.status == QLatin1String("open") && read.late(f::due);
    if (const auto* source = care::find_kind(record.shown(f::source_kind).text()))
        item.source_label = text::kind_label(source->kind);
    return item;
}

DossierTasks::DossierTasks(QObject* parent) : DossierList(std::make_unique<RowModel<DossierTaskItem>>(), parent) {
}

void DossierTasks::fetch(const std::string&) {
    records<DossierTaskItem>(care::Kind::Task, [](const DossierTaskItem& a, const DossierTaskItem& b) {
        const auto open = [](const DossierTaskItem& one) { return one.status == QLatin1String("open"); };
        return open(a) && !open(b);
    });
}

namespace {

QString names_of_members(const std::vector<MemberId>& members, const Names& names) {
    QStringList out;
    for (const MemberId& one : members)
        if (const QString name = names.name(one); !name.isEmpty()) out += name;
    out.sort();
    return out.join(QStringLiteral(", "));
}

/// "Stap 3: kernteam", "Taak", or nothing.
QString about_label(const QString& kind) {
    constexpr int prefix = 5;
    if (kind.startsWith(QLatin1String("step_"))) {
        const int number = kind.mid(prefix).toInt();
        return number >= 1 && number <= 6 ? text::step_label(static_cast<care::Step>(number)) : QString();
    }
    const auto* spec = care::find_kind(text::plain(kind));
    return spec == nullptr ? QString() : text::kind_label(spec->kind);
}

} // namespace

MessageItem MessageItem::of(const ledger::Record& record, const Names& names) {
    namespace f = care::message;
    const RecordReader read(record, names);
    MessageItem item;
    item.take(read);
    item.words = read.text(f::text);
    // Who marks it as read has not written it.
    const auto text = record.fields.find(f::text);
    if (text != record.fields.end() && !text->second.empty()) {
        const auto& first = text->second.back();
        item.by = names.name_and_role(first.author);
        item.at = text::moment(first.at.instant());
        item.mine = first.author == names.me;
    }
    const auto to = members_in(record, f::to);
    const auto readers = members_in(record, f::read_by);
    item.to = names_of_members(to, names);
    item.read_by = names_of_members(readers, names);
    item.about = about_label(read.text(f::about_kind));
    item.fresh = !item.mine && std::find(to.begin(), to.end(), names.me) != to.end() &&
                 std::find(readers.begin(), readers.end(), names.me) == readers.end();
    return item;
}

DossierMessages::DossierMessages(QObject* parent) : DossierList(std::make_unique<RowModel<MessageItem>>(), parent) {
}

void DossierMessages::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<MessageItem>([id = *id, &clock = session()->desk().worker()->clock()](
                           ledger::Ledger& ledger) -> Result<ledger::Page<MessageItem>> {
        KT_TRY(const auto names, Names::of(ledger, id, clock));
        KT_TRY(const auto found, ledger.records(id, care::Kind::Message));
        std::vector<MessageItem> items;
        for (const auto& one : found) {
            items.push_back(MessageItem::of(one, names));
            // A task says which one it is.
            const auto about = one.shown(care::message::about).id<RecordId>();
            const auto task = about.none() ? Result<ledger::Record>(Errc::NotFound) : ledger.record(about);
            if (!task || task->known_kind() != care::Kind::Task) continue;
            items.back().about += QStringLiteral(": ") + text::qt(task->shown(care::task::description).text());
        }
        return whole(std::move(items));
    });
}

} // namespace kt::app

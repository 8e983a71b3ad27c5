#include "app/models/follow_models.h"

#include "app/models/record_reader.h"
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

MessageItem MessageItem::of(const ledger::Record& record, const Names& names) {
    namespace f = care::message;
    const RecordReader read(record, names);
    MessageItem item;
    item.take(read);
    item.text = read.text(f::text);
    item.mine = read.author() == names.me;
    return item;
}

DossierMessages::DossierMessages(QObject* parent) : DossierList(std::make_unique<RowModel<MessageItem>>(), parent) {
}

void DossierMessages::fetch(const std::string&) {
    records<MessageItem>(care::Kind::Message);
}

} // namespace kt::app

// What an admin does to the frame of the MDA, and how an earlier version comes back.
#include "app/session/session.h"
#include "app/text/strings.h"
#include "core/ledger/frame_edits.h"
#include "core/ledger/versions.h"

namespace kt::app {

void Session::addDomain(const QString& like, const QString& name) {
    make([like = text::plain(like), name = text::plain(name.simplified()),
          &random = desk_.worker()->random()](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        constexpr std::size_t letters = 12;
        const std::string unlike = random.id<RecordId>().text().substr(0, letters);
        return ledger::domain_edit(ledger, care::own_domain_code(like, unlike), name, true);
    });
}

void Session::askDomain(const QString& domain, bool asked) {
    make([domain = text::plain(domain), asked](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto frame, ledger::frame_of(ledger));
        const auto* known = frame.find(domain);
        return ledger::domain_edit(ledger, domain, known == nullptr ? std::string() : known->name, asked);
    });
}

void Session::moveDomain(const QString& domain, bool up) {
    make(
        [domain = text::plain(domain), up](ledger::Ledger& ledger) { return ledger::move_domain(ledger, domain, up); });
}

void Session::moveQuestion(const QString& question, bool up) {
    make([question = text::plain(question), up](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto id, RecordId::parse(question));
        return ledger::move_question(ledger, id, up);
    });
}

void Session::putRulesBack(const QString& op) {
    make([op = text::plain(op)](ledger::Ledger& ledger) -> Result<ledger::Edit> {
        KT_TRY(const auto version, op::Ref::parse(op));
        return ledger::put_rules_back(ledger, version);
    });
}

} // namespace kt::app

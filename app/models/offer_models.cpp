#include "app/models/offer_models.h"

#include "app/models/record_reader.h"
#include "app/text/scores.h"
#include "core/care/domains.h"
#include "core/care/mda.h"
#include "core/care/picture.h"

#include <QCoreApplication>

namespace kt::app {

using text::qt;

OmahaModel::OmahaModel(QObject* parent) : ListModel(std::make_unique<RowModel<OmahaItem>>(), parent) {
    connect(this, &OmahaModel::filterChanged, this, &ListModel::reload);
}

void OmahaModel::setDomain(const QString& domain) {
    if (domain == domain_) return;
    domain_ = domain;
    emit filterChanged();
}

void OmahaModel::setWords(const QString& words) {
    if (words == words_) return;
    words_ = words;
    emit filterChanged();
}

void OmahaModel::fetch(const std::string&) {
    query<OmahaItem>(
        [domain = text::plain(domain_), words = words_.trimmed()](ledger::Ledger&) -> Result<ledger::Page<OmahaItem>> {
            std::vector<OmahaItem> items;
            if (words.isEmpty()) {
                for (const auto* one : care::problems_of(domain))
                    items.push_back({one->number, text::in_language(one->label)});
                return whole(std::move(items));
            }
            for (const auto& one : care::omaha_problems())
                if (text::in_language(one.label).contains(words, Qt::CaseInsensitive))
                    items.push_back({one.number, text::in_language(one.label)});
            return whole(std::move(items));
        });
}

RiskModel::RiskModel(QObject* parent) : DossierList(std::make_unique<RowModel<RiskItem>>(), parent) {
}

void RiskModel::setDomain(const QString& domain) {
    if (domain == domain_) return;
    domain_ = domain;
    emit domainChanged();
    reload();
}

namespace {

QString why_of(const care::RiskProposal& one) {
    if (one.why.empty()) return QCoreApplication::translate("Assessment", "a signal");
    const QString name = text::instrument_label(one.why, {});
    return one.on ? name + QStringLiteral(", ") + text::day(*one.on) : name;
}

} // namespace

void RiskModel::fetch(const std::string&) {
    const auto id = ClientId::parse(text::plain(client()));
    if (!id) return;
    query<RiskItem>(
        [id = *id, domain = text::plain(domain_)](ledger::Ledger& ledger) -> Result<ledger::Page<RiskItem>> {
            KT_TRY(const auto results, ledger.records(id, care::Kind::InstrumentResult));
            KT_TRY(const auto noticed, ledger.records(id, care::Kind::Signal));
            const auto proposed = care::proposed_risks(all_facts(results, noticed));
            const auto& field = *care::assessment_answer::spec.field(care::assessment_answer::risk_flags);
            std::vector<RiskItem> items;
            for (const auto risk : care::risks_of(domain)) {
                RiskItem item{qt(risk), text::code_label(field, risk), {}};
                for (const auto& one : proposed)
                    if (one.risk == risk) item.why = why_of(one);
                items.push_back(std::move(item));
            }
            return whole(std::move(items));
        });
}

} // namespace kt::app

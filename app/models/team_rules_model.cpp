#include "app/models/team_rules_model.h"

#include "app/text/labels.h"
#include "core/care/team.h"

#include <QCoreApplication>

#include <algorithm>

namespace kt::app {

using text::qt;

namespace {

namespace rules_field = care::team_rules;

const care::Field& rule_field(std::uint16_t number) {
    return *rules_field::spec.field(number);
}

RuleItem rule(std::uint16_t number, const QString& words, bool own) {
    return {text::field_label(care::Kind::TeamRules, rule_field(number)), words, own};
}

/// Who belongs in every kernteam.
RuleItem core_rule(const care::StepRules& steps) {
    QStringList all;
    for (const std::string_view group : steps.core)
        all += text::code_label(rule_field(rules_field::core_without), group);
    for (const care::Role role : steps.core_extra)
        all += text::role_label(role);
    const care::StepRules usual;
    return {QCoreApplication::translate("TeamRules", "In every core team"), all.join(QStringLiteral(", ")),
            steps.core != usual.core || !steps.core_extra.empty()};
}

std::vector<RuleItem> rule_items(const care::TeamRules& rules) {
    const care::TeamRules usual;
    std::vector<RuleItem> out;
    const auto interval = [&](std::uint16_t number, int value, int standard) {
        out.push_back(rule(number, QString::number(value), value != standard));
    };
    const auto& own = rules.intervals;
    const auto& standard = usual.intervals;
    interval(rules_field::conference_months, own.conference_months, standard.conference_months);
    interval(rules_field::medication_review_months, own.medication_review_months, standard.medication_review_months);
    interval(rules_field::assessment_months, own.assessment_months, standard.assessment_months);
    interval(rules_field::consent_months, own.consent_months, standard.consent_months);
    interval(rules_field::return_review_days, own.return_review_days, standard.return_review_days);
    interval(rules_field::reminder_days, own.reminder_days, standard.reminder_days);
    const auto& consent = rule_field(rules_field::consent_before_team);
    out.push_back(rule(rules_field::consent_before_team,
                       text::value_label(consent, Value(rules.steps.consent_before_team)),
                       rules.steps.consent_before_team != usual.steps.consent_before_team));
    QStringList domains;
    for (const std::string& code : rules.steps.domains)
        domains += text::domain_label(code);
    out.push_back(
        rule(rules_field::domains, domains.join(QStringLiteral(", ")), rules.steps.domains != usual.steps.domains));
    out.push_back(core_rule(rules.steps));
    QStringList steps;
    for (std::size_t i = 0; i < rules.step_names.size(); ++i)
        if (!rules.step_names.at(i).empty())
            steps += QStringLiteral("%1. %2").arg(i + 1).arg(qt(rules.step_names.at(i)));
    if (!steps.isEmpty())
        out.push_back(
            {QCoreApplication::translate("TeamRules", "Names of the steps"), steps.join(QStringLiteral(", ")), true});
    QStringList roles;
    for (const care::Role role : rules.steps.confirming)
        roles += text::role_label(role);
    out.push_back(rule(rules_field::confirming_roles, roles.join(QStringLiteral(", ")),
                       rules.steps.confirming != usual.steps.confirming));
    return out;
}

} // namespace

TeamRulesModel::TeamRulesModel(QObject* parent) : ListModel(std::make_unique<RowModel<RuleItem>>(), parent) {
}

bool TeamRulesModel::concerns(const ledger::Changes& changes) const {
    return changes.team;
}

void TeamRulesModel::fetch(const std::string&) {
    session()->desk().ask<QString>(
        this,
        [](ledger::Ledger& ledger) -> Result<QString> {
            KT_TRY(const auto found, ledger.records({}, care::Kind::TeamRules));
            const auto first = std::ranges::min_element(found, {}, &ledger::Record::id);
            return first == found.end() ? QString() : qt(first->id.text());
        },
        [this](const Result<QString>& record) {
            if (!record || *record == record_) return;
            record_ = *record;
            emit recordChanged();
        });
    query<RuleItem>([](ledger::Ledger& ledger) -> Result<ledger::Page<RuleItem>> {
        KT_TRY(const auto rules, ledger.rules());
        return whole(rule_items(rules));
    });
}

} // namespace kt::app

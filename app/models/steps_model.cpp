#include "app/models/steps_model.h"

#include "app/text/labels.h"

namespace kt::app {

using text::qt;

StepItem StepItem::of(const care::StepView& view, care::Step current) {
    StepItem item;
    item.step = static_cast<int>(view.step);
    item.name = qt(care::step_name(view.step));
    item.label = text::step_label(view.step);
    item.state = static_cast<step_state::State>(view.state);
    item.state_label = text::state_label(view.state);
    item.current = view.step == current;
    for (const auto& one : view.missing) {
        item.missing += text::missing_sentence(one);
        item.missing_codes += qt(one.code);
    }
    return item;
}

StepsModel::StepsModel(QObject* parent) : ListModel(std::make_unique<RowModel<StepItem>>(), parent) {
    connect(this, &StepsModel::filterChanged, this, &ListModel::reload);
}

void StepsModel::setClient(const QString& client) {
    if (client == client_) return;
    client_ = client;
    emit filterChanged();
}

bool StepsModel::askable() const {
    return !client_.isEmpty();
}

bool StepsModel::concerns(const ledger::Changes& changes) const {
    // A conference of the team may close a gate.
    return changes.team || std::any_of(changes.dossiers.begin(), changes.dossiers.end(),
                                       [this](const ClientId& id) { return qt(id.text()) == client_; });
}

void StepsModel::fetch(const std::string&) {
    query<StepItem>([id = text::plain(client_)](ledger::Ledger& ledger) -> Result<ledger::Page<StepItem>> {
        KT_TRY(const auto client, ClientId::parse(id));
        KT_TRY(const auto view, ledger.steps(client));
        std::vector<StepItem> items;
        for (const auto& step : view.steps)
            items.push_back(StepItem::of(step, view.current));
        return whole(std::move(items));
    });
}

} // namespace kt::app

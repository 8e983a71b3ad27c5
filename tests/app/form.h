// A form as a page makes it, filled in and saved.
#pragma once

#include "app/drafts/record_draft.h"
#include "app/models/list_model.h"
#include "tests/app/desk_top.h"

namespace kt::test {

/// Opens a form and waits until it can be typed in.
[[nodiscard]] inline std::unique_ptr<app::RecordDraft> form(DeskTop& desk, const char* kind, const QString& client = {},
                                                            const QString& record = {}) {
    auto draft = std::make_unique<app::RecordDraft>();
    draft->classBegin();
    draft->setSession(desk.session.get());
    draft->setKind(QString::fromLatin1(kind));
    draft->setClient(client);
    draft->setRecord(record);
    draft->componentComplete();
    INFO(draft->what().toStdString());
    REQUIRE(until([&] { return draft->ready(); }));
    REQUIRE(draft->state() == app::RecordDraft::State::Editing);
    return draft;
}

/// Types into one field.
inline void type(app::RecordDraft& draft, const char* field, const char* text) {
    auto* known = draft.field(QString::fromLatin1(field));
    REQUIRE(known != nullptr);
    known->setText(QString::fromUtf8(text));
}

/// What a save tells the page.
struct Saved {
    QString client;
    QString record;
};

/// Saves and waits until it is on disk.
inline Saved submit(app::RecordDraft& draft) {
    QSignalSpy saved(&draft, &app::RecordDraft::saved);
    draft.submit();
    INFO(draft.what().toStdString());
    REQUIRE(until([&] { return !saved.isEmpty() || draft.state() == app::RecordDraft::State::Failed; }));
    REQUIRE(saved.size() == 1);
    return {saved[0][0].toString(), saved[0][1].toString()};
}

/// A client with a name and nothing else.
[[nodiscard]] inline QString new_client(DeskTop& desk) {
    const auto draft = form(desk, "client");
    type(*draft, "name", "Willemsen-Otten, G.");
    return submit(*draft).client;
}

/// One value of one row of a list.
[[nodiscard]] inline QVariant cell(const app::ListModel& list, int row, const char* role) {
    return list.data(list.index(row), list.roleNames().key(role));
}

} // namespace kt::test

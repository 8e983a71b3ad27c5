// Where a person is typing, so that a start after a crash goes on there.
#pragma once

#include "app/session/session.h"

#include <QtQml/qqmlparserstatus.h>

namespace kt::app {

/// One place per profile, kept encrypted beside the drafts. Reads it when it is made; `found` tells when there is one.
class Bookmark : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(kt::app::Session* session MEMBER session_ REQUIRED)

  public:
    explicit Bookmark(QObject* parent = nullptr) : QObject(parent) {}

    /// `part`: the form within the step, in the page's own words.
    Q_INVOKABLE void keep(const QString& client, int step, const QString& part);
    /// The form was left by the person.
    Q_INVOKABLE void forget();

    void classBegin() override {}
    void componentComplete() override;

  signals:
    void found(const QString& client, int step, const QString& part);

  private:
    void write(std::optional<Value> place);

    Session* session_ = nullptr;
};

} // namespace kt::app

// Looks at a text for the client while it is typed.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace kt::app {

/// What stands in the way of plain Dutch. Never keeps anyone from saving.
class PlainCheck : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(int lines READ lines NOTIFY changed FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)
    Q_PROPERTY(bool plain READ plain NOTIFY changed FINAL)

  public:
    using QObject::QObject;
    [[nodiscard]] QString text() const { return text_; }
    void setText(const QString& text);
    /// Lines with something on them.
    [[nodiscard]] int lines() const { return lines_; }
    /// What would make it plainer, in one text; empty when it is plain.
    [[nodiscard]] QString hint() const { return hint_; }
    [[nodiscard]] bool plain() const { return hint_.isEmpty(); }

  signals:
    void changed();

  private:
    QString text_;
    QString hint_;
    int lines_ = 0;
};

} // namespace kt::app

// How hard the password is to guess that somebody is choosing.
#pragma once

#include "core/crypto/strength.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace kt::app {

/// Set `text` as it is typed; nothing of it is kept.
class PasswordMeter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ nothing WRITE setText NOTIFY textSet FINAL)
    Q_PROPERTY(QList<QString> own READ own WRITE setOwn NOTIFY ownChanged FINAL)
    Q_PROPERTY(bool empty READ empty NOTIFY changed FINAL)
    Q_PROPERTY(int level READ level NOTIFY changed FINAL)
    Q_PROPERTY(double part READ part NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY changed FINAL)

  public:
    using QObject::QObject;

    /// The text cannot be read back.
    [[nodiscard]] static QString nothing() { return {}; }
    void setText(QString text);
    /// Words that others know of this person.
    [[nodiscard]] QStringList own() const { return own_; }
    void setOwn(const QStringList& own);
    [[nodiscard]] bool empty() const { return empty_; }
    /// 0 (hours) to 3 (longer than anybody will try).
    [[nodiscard]] int level() const { return static_cast<int>(strength_.guessing); }
    /// 0 to 1, for a bar.
    [[nodiscard]] double part() const;
    /// How long guessing would take, in words.
    [[nodiscard]] QString words() const;
    /// What would make it better; empty when nothing needs to.
    [[nodiscard]] QString advice() const;

  signals:
    void textSet();
    void ownChanged();
    void changed();

  private:
    QStringList own_;
    crypto::Strength strength_;
    bool empty_ = true;
};

} // namespace kt::app

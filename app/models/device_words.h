// Team: the words that this device and another one have in common.
#pragma once

#include "app/session/session.h"

namespace kt::app {

/// Words of one other device, to be read aloud; both screens must show the same.
class DeviceWords : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kt::app::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(QString device READ device WRITE setDevice NOTIFY deviceChanged FINAL)
    Q_PROPERTY(QString first READ first NOTIFY wordsChanged FINAL)
    Q_PROPERTY(QString second READ second NOTIFY wordsChanged FINAL)
    Q_PROPERTY(QString said READ said NOTIFY wordsChanged FINAL)
    Q_PROPERTY(bool different READ different NOTIFY wordsChanged FINAL)

  public:
    explicit DeviceWords(QObject* parent = nullptr) : QObject(parent) {}
    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);
    [[nodiscard]] QString device() const { return device_; }
    /// Empty: no words.
    void setDevice(const QString& device);
    /// The first four words, then the others; empty until they are known.
    [[nodiscard]] QString first() const { return first_; }
    [[nodiscard]] QString second() const { return second_; }
    /// What was said of this device before, by whom and when; empty when nobody did.
    [[nodiscard]] QString said() const { return said_; }
    /// My last word was that they differ.
    [[nodiscard]] bool different() const { return different_; }

  signals:
    void sessionChanged();
    void deviceChanged();
    void wordsChanged();

  private:
    void ask();

    Session* session_ = nullptr;
    QString device_;
    QString first_;
    QString second_;
    QString said_;
    bool different_ = false;
};

} // namespace kt::app

// Bringing a new device into the team: a one-time code, then words that two people read to each other.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <memory>

namespace kt::app {

class Network;
class Session;

/// One invitation or one joining at a time. The inviter: `invite` → Waiting → Comparing → Done. The newcomer comes in
/// by `Session::joinTeam` → Connecting → Comparing → Done.
class Pairing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of Session")

    Q_PROPERTY(Step step READ step NOTIFY changed FINAL)
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(QStringList qr READ qr NOTIFY changed FINAL)
    Q_PROPERTY(QStringList words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString otherName READ otherName NOTIFY changed FINAL)
    Q_PROPERTY(QString otherOrganisation READ otherOrganisation NOTIFY changed FINAL)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged FINAL)
    Q_PROPERTY(QString what READ what NOTIFY changed FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY changed FINAL)

  public:
    enum class Step { Idle, Waiting, Connecting, Comparing, Finishing, Done, Failed };
    Q_ENUM(Step)

    explicit Pairing(Session& session);

    [[nodiscard]] Step step() const { return step_; }
    /// What the newcomer types, in groups; the same text is in the QR code.
    [[nodiscard]] QString code() const { return code_; }
    /// Where the newcomer reaches this device when it does not find it by itself.
    [[nodiscard]] QString address() const { return address_; }
    /// Code and address as rows of a QR code, "1" for each dark square.
    [[nodiscard]] QStringList qr() const { return qr_; }
    /// To be read aloud; both screens must show the same.
    [[nodiscard]] QStringList words() const { return words_; }
    [[nodiscard]] QString otherName() const { return other_name_; }
    [[nodiscard]] QString otherOrganisation() const { return other_organisation_; }
    [[nodiscard]] int secondsLeft() const { return seconds_left_; }
    [[nodiscard]] QString what() const { return what_; }
    [[nodiscard]] QString advice() const { return advice_; }

    /// Makes a code for someone who gets this role ("district_nurse", ...), good for ten minutes and one use.
    Q_INVOKABLE void invite(const QString& role);
    /// The words are the same on both screens.
    Q_INVOKABLE void confirmWords();
    /// They are not: nothing is let in.
    Q_INVOKABLE void refuseWords();
    Q_INVOKABLE void cancel();

  signals:
    void changed();
    void secondsLeftChanged();

  private:
    friend class Session;
    void join(const std::shared_ptr<crypto::Password>& password, const QString& code, const QString& name,
              const QString& organisation, const QString& address);
    void listen(Network& network);
    void begin(Step step);
    void move(Step step);
    void showWords(const QStringList& words, const QString& who, const QString& organisation);
    void failed(const kt::Error& error, bool again);
    void finished();
    void entered();
    void tick();

    Session& session_;
    QTimer timer_;
    Instant expires_;
    std::filesystem::path profile_;
    Step step_ = Step::Idle;
    QString code_;
    QString address_;
    QStringList qr_;
    QStringList words_;
    QString other_name_;
    QString other_organisation_;
    int seconds_left_ = 0;
    QString what_;
    QString advice_;
};

} // namespace kt::app

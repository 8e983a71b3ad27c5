// The recovery sheet: made, shown, put on paper, and tried.
#pragma once

#include "app/session/session.h"

namespace kt::app {

/// Idle → make → Shown (the code is on the screen and can be saved as a PDF) → tested → Tried. A sheet that was made
/// earlier is tried from Idle. What is shown goes with `clear`, and when the profile is locked.
class RecoverySheet : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kt::app::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString shown READ shown NOTIFY changed FINAL)
    Q_PROPERTY(QString proposed READ proposed NOTIFY changed FINAL)
    Q_PROPERTY(QString file READ file NOTIFY changed FINAL)
    Q_PROPERTY(QString what READ what NOTIFY changed FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY changed FINAL)

  public:
    enum class State { Idle, Working, Shown, Tried };
    Q_ENUM(State)

    using QObject::QObject;
    ~RecoverySheet() override;

    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);
    [[nodiscard]] State state() const { return state_; }
    /// The code in groups, while it is shown; the only place where it is text.
    [[nodiscard]] QString shown() const { return shown_; }
    /// Where the file would go.
    [[nodiscard]] QString proposed() const { return proposed_; }
    /// The file that was written.
    [[nodiscard]] QString file() const { return file_; }
    [[nodiscard]] QString what() const { return what_; }
    [[nodiscard]] QString advice() const { return advice_; }

    /// Makes a sheet; one that was made before opens nothing any more.
    Q_INVOKABLE void make();
    /// Puts the shown code on paper. `file`: a path, or an address as a file dialog gives it.
    Q_INVOKABLE void save(const QString& file);
    /// Whether what was typed from paper opens this profile. Changes nothing but the day on which it was last tried.
    Q_INVOKABLE void test(QString typed);
    Q_INVOKABLE void clear();

  signals:
    void sessionChanged();
    void changed();

  private:
    void forget();
    void answer(const Result<void>& result, State good);

    Session* session_ = nullptr;
    State state_ = State::Idle;
    std::shared_ptr<const crypto::SecretBytes> code_;
    QString shown_;
    QString proposed_;
    QString file_;
    QString what_;
    QString advice_;
};

} // namespace kt::app

// What keeps a profile within reach of its owner: the recovery sheet, the password, a second administrator.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/crypto/secret.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace kt::app {

class Session;

/// Part of Session; tells about the profile that is open.
class Keeping : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of Session")

    Q_PROPERTY(bool sheetMade READ sheetMade NOTIFY changed FINAL)
    Q_PROPERTY(QString sheetTested READ sheetTested NOTIFY changed FINAL)
    Q_PROPERTY(bool sheetDue READ sheetDue NOTIFY changed FINAL)
    Q_PROPERTY(bool secondAdminDue READ secondAdminDue NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString what READ what NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY problemChanged FINAL)

  public:
    explicit Keeping(Session& session);

    /// Whether a recovery sheet opens this profile.
    [[nodiscard]] bool sheetMade() const { return facts_.made; }
    /// The day on which the sheet was last tried and found right, in words; empty when never.
    [[nodiscard]] QString sheetTested() const;
    /// Whether to remind: there is no sheet that was tried, and nobody said "later" in the last two weeks.
    [[nodiscard]] bool sheetDue() const;
    /// Whether this team of several people has one administrator, who is me or whom I can ask.
    [[nodiscard]] bool secondAdminDue() const;
    [[nodiscard]] bool busy() const { return busy_; }
    /// Why a new password was refused, and what to do.
    [[nodiscard]] QString what() const { return what_; }
    [[nodiscard]] QString advice() const { return advice_; }

    /// Not now: the reminder of the sheet stays away for two weeks.
    Q_INVOKABLE void later();
    /// Wraps the store key in another password; `passwordChanged` when it is on disk. The data is not encrypted anew.
    Q_INVOKABLE void changePassword(QString old_one, QString fresh);
    Q_INVOKABLE void clearProblem();

    /// Notes that the sheet was tried today and opens the profile.
    void tested();
    /// Reads everything again.
    void refresh();

  signals:
    void changed();
    void busyChanged();
    void problemChanged();
    void passwordChanged();

  private:
    struct Facts {
        bool made = false;
        std::optional<LocalDate> tested;
        std::optional<LocalDate> later;
        std::size_t admins = 0;
        std::size_t members = 0;
    };
    void note(std::string_view what);
    void setBusy(bool busy);

    Session& session_;
    Facts facts_;
    bool busy_ = false;
    QString what_;
    QString advice_;
};

} // namespace kt::app

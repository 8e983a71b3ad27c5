// Exchanging through a folder or a package, as the screen sees it.
#pragma once

#include "core/ledger/ledger.h"
#include "sync/transport/folder/report.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace kt::app {

class Session;

/// Part of Session. Which folder is kept in the profile, encrypted; nothing is done in a demo.
class Exchange : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of Session")

    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(bool on READ on NOTIFY changed FINAL)
    Q_PROPERTY(QString last READ last NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> noticed READ noticed NOTIFY changed FINAL)
    Q_PROPERTY(QString what READ what NOTIFY changed FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY progressed FINAL)
    Q_PROPERTY(double part READ part NOTIFY progressed FINAL)
    Q_PROPERTY(QList<QString> receivers READ receivers NOTIFY receiversChanged FINAL)
    Q_PROPERTY(bool packing READ packing NOTIFY progressed FINAL)
    Q_PROPERTY(QString packed READ packed NOTIFY packageChanged FINAL)
    Q_PROPERTY(QString packageWhat READ packageWhat NOTIFY packageChanged FINAL)
    Q_PROPERTY(QString packageAdvice READ packageAdvice NOTIFY packageChanged FINAL)

  public:
    explicit Exchange(Session& session);

    /// Where; empty when none was chosen.
    [[nodiscard]] QString folder() const { return kept_.folder; }
    [[nodiscard]] bool on() const { return kept_.on; }
    /// When the last exchange through it ended well, in words; empty when there was none.
    [[nodiscard]] QString last() const;
    /// What came of it.
    [[nodiscard]] QString done() const { return done_; }
    /// What was out of the ordinary.
    [[nodiscard]] QList<QString> noticed() const { return noticed_; }
    /// What went wrong, and what you can do.
    [[nodiscard]] QString what() const { return what_; }
    [[nodiscard]] QString advice() const { return advice_; }
    [[nodiscard]] bool busy() const { return busy_; }
    [[nodiscard]] double part() const { return part_; }
    /// Colleagues with a device, by name; see `makePackage`.
    [[nodiscard]] QList<QString> receivers() const { return receiver_names_; }
    [[nodiscard]] bool packing() const { return packing_; }
    /// What came of the last package.
    [[nodiscard]] QString packed() const { return packed_; }
    [[nodiscard]] QString packageWhat() const { return package_what_; }
    [[nodiscard]] QString packageAdvice() const { return package_advice_; }

    /// From now on through this folder: a path, or an address as a folder dialog gives it.
    Q_INVOKABLE void setFolder(const QString& folder);
    Q_INVOKABLE void setOn(bool on);
    /// An exchange at once.
    Q_INVOKABLE void now();
    /// Reads who could be sent a package.
    Q_INVOKABLE void lookForReceivers();
    /// All that the receiver of this index lacks, or with -1 what anybody lacks, in a file; with `all` everything.
    Q_INVOKABLE void makePackage(const QString& file, int receiver, bool all);
    Q_INVOKABLE void openPackage(const QString& file);
    /// Forgets what came of the last package.
    Q_INVOKABLE void clearPackage() { tellPackage({}, {}); }
    /// "pakketje-2026-11-22.kt1": names nobody.
    Q_INVOKABLE [[nodiscard]] QString packageName() const;

  signals:
    void changed();
    void progressed();
    void receiversChanged();
    void packageChanged();

  private:
    struct Kept {
        QString folder;
        bool on = false;
        std::optional<Instant> last;
    };
    static Result<Kept> kept_in(ledger::Ledger& ledger);
    void keep(const Kept& kept);
    void apply();
    void went(double part);
    void ended(const folder::Report& report);
    void failed(const Error& error);
    void setBusy(bool busy, double part);
    void tellPackage(const QString& packed, const std::optional<Error>& error);

    Session& session_;
    Kept kept_;
    QString done_;
    QList<QString> noticed_;
    QString what_;
    QString advice_;
    bool busy_ = false;
    bool packing_ = false;
    double part_ = -1;
    QList<QString> receiver_names_;
    std::vector<MemberId> receivers_;
    QString packed_;
    QString package_what_;
    QString package_advice_;
};

} // namespace kt::app

// Backups of the profile: made by themselves each day, made when asked, and restored.
#pragma once

#include "core/vault/backup.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace kt::app {

class Session;
class Worker;

/// Part of Session. A backup is only told of when it was opened and read back.
class Backups : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of Session")

    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(QString last READ last NOTIFY changed FINAL)
    Q_PROPERTY(int kept READ kept NOTIFY changed FINAL)
    Q_PROPERTY(bool late READ late NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY progressed FINAL)
    Q_PROPERTY(double part READ part NOTIFY progressed FINAL)
    Q_PROPERTY(QString what READ what NOTIFY changed FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY changed FINAL)
    Q_PROPERTY(bool looked READ looked NOTIFY changed FINAL)
    Q_PROPERTY(QString foundTeam READ foundTeam NOTIFY changed FINAL)
    Q_PROPERTY(QString foundMember READ foundMember NOTIFY changed FINAL)
    Q_PROPERTY(QString foundMade READ foundMade NOTIFY changed FINAL)
    Q_PROPERTY(int foundClients READ foundClients NOTIFY changed FINAL)

  public:
    explicit Backups(Session& session);

    /// Where they go by themselves.
    [[nodiscard]] QString folder() const { return facts_.folder; }
    /// When the last one was made and read back, in words; empty when there is none.
    [[nodiscard]] QString last() const;
    /// How many lie in the folder.
    [[nodiscard]] int kept() const { return facts_.kept; }
    /// Whether there is work of more than a week that no backup holds.
    [[nodiscard]] bool late() const { return facts_.late; }
    [[nodiscard]] bool busy() const { return busy_; }
    [[nodiscard]] double part() const { return part_; }
    [[nodiscard]] QString what() const { return what_; }
    [[nodiscard]] QString advice() const { return advice_; }
    /// Whether a file was looked into, and what it is of.
    [[nodiscard]] bool looked() const { return found_.has_value(); }
    [[nodiscard]] QString foundTeam() const;
    [[nodiscard]] QString foundMember() const;
    [[nodiscard]] QString foundMade() const;
    [[nodiscard]] int foundClients() const;

    /// Makes one now, checks it, and lets the oldest go that are not needed.
    Q_INVOKABLE void make();
    /// From now on they go there: a path, or an address as a folder dialog gives it.
    Q_INVOKABLE void setFolder(const QString& folder);
    /// Looks into a backup: with the password of its day, or with `sheet` the code of the recovery sheet, and then
    /// `password` is the new one.
    Q_INVOKABLE void look(const QString& file, QString password, QString sheet);
    /// Restores what was looked into. The profile that is open is locked and set aside.
    Q_INVOKABLE void restore();
    /// Forgets what was looked into, and its key.
    Q_INVOKABLE void clear();

  signals:
    void changed();
    void progressed();

  private:
    struct Facts {
        QString folder;
        std::optional<Instant> last;
        int kept = 0;
        bool late = false;
    };
    struct Making;
    static Result<Facts> facts_of(Worker& worker, const std::filesystem::path& usual);
    [[nodiscard]] std::filesystem::path usual() const;
    void refresh();
    void byItself();
    void begin(bool only_when_due);
    void ended(const Result<void>& result, bool by_itself);
    void say(const Result<void>& result);

    Session& session_;
    QTimer soon_;
    Facts facts_;
    bool busy_ = false;
    double part_ = 0;
    QString what_;
    QString advice_;
    std::filesystem::path file_;
    std::shared_ptr<const vault::BackupKey> key_;
    std::optional<vault::BackupFacts> found_;
};

} // namespace kt::app

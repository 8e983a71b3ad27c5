// A list of clients from another system: read, shown, and brought in when a person says so.
#pragma once

#include "app/drafts/import_rows.h"
#include "app/session/session.h"

#include <QStringList>

namespace kt::app {

/// Empty → read → Reading → Ready → start → Saving → Done. Nothing is saved before `start`; after `cancel` what was
/// saved stays, whole clients only.
class ClientImport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kt::app::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(int readable READ readable NOTIFY changed FINAL)
    Q_PROPERTY(int alike READ alike NOTIFY changed FINAL)
    Q_PROPERTY(int unreadable READ unreadable NOTIFY changed FINAL)
    Q_PROPERTY(int imported READ imported NOTIFY changed FINAL)
    Q_PROPERTY(int skipped READ skipped NOTIFY changed FINAL)
    Q_PROPERTY(int signalled READ signalled NOTIFY changed FINAL)
    Q_PROPERTY(int markedSkipped READ markedSkipped NOTIFY changed FINAL)
    Q_PROPERTY(kt::app::ImportRows* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString columns READ columns NOTIFY changed FINAL)
    Q_PROPERTY(QString ignored READ ignored NOTIFY changed FINAL)
    Q_PROPERTY(QStringList lines READ lines NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString what READ what NOTIFY changed FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY changed FINAL)

  public:
    enum class State { Empty, Reading, Ready, Saving, Done };
    Q_ENUM(State)

    explicit ClientImport(QObject* parent = nullptr) : QObject(parent), rows_(new ImportRows(this)) {}
    ~ClientImport() override;

    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);
    [[nodiscard]] State state() const { return state_; }
    /// Lines that can be brought in.
    [[nodiscard]] int readable() const { return readable_; }
    /// Those of them that could be about somebody who is here or on an earlier line.
    [[nodiscard]] int alike() const { return alike_; }
    /// Lines that cannot be brought in.
    [[nodiscard]] int unreadable() const { return unreadable_; }
    [[nodiscard]] int imported() const { return imported_; }
    [[nodiscard]] int skipped() const { return skipped_; }
    /// Clients brought in with a signal, because their line was marked.
    [[nodiscard]] int signalled() const { return signalled_; }
    /// Marked lines that were left out because the client could be here already.
    [[nodiscard]] int markedSkipped() const { return marked_skipped_; }
    /// The lines that can be brought in, to be marked.
    [[nodiscard]] ImportRows* rows() const { return rows_; }
    /// What the columns were taken for, and which were left alone.
    [[nodiscard]] QString columns() const { return columns_; }
    [[nodiscard]] QString ignored() const { return ignored_; }
    /// A sentence for each line that needs a look; the first hundred.
    [[nodiscard]] QStringList lines() const { return lines_; }
    /// 0 to 1 while Reading or Saving, below 0 when nobody knows.
    [[nodiscard]] double progress() const { return progress_; }
    /// Why it failed, and what to do.
    [[nodiscard]] QString what() const { return what_; }
    [[nodiscard]] QString advice() const { return advice_; }

    /// Reads a file and looks for doubles. `file`: a path, or an address as a file dialog gives it.
    Q_INVOKABLE void read(const QString& file);
    /// Brings the lines in; with `all` also those that are alike. Clients on marked lines get a signal.
    Q_INVOKABLE void start(bool all);
    /// Stops between two lines.
    Q_INVOKABLE void cancel();
    /// Forgets the list.
    Q_INVOKABLE void clear();

  signals:
    void sessionChanged();
    void changed();
    void progressChanged();

  private:
    struct Work;
    void show(const Work& work);
    void ended(const std::shared_ptr<Work>& work, State next, const Result<void>& result);
    void advance(double part);
    [[nodiscard]] std::function<void(std::size_t, std::size_t)> teller();

    Session* session_ = nullptr;
    std::shared_ptr<Work> work_;
    State state_ = State::Empty;
    int readable_ = 0;
    int alike_ = 0;
    int unreadable_ = 0;
    int imported_ = 0;
    int skipped_ = 0;
    int signalled_ = 0;
    int marked_skipped_ = 0;
    ImportRows* rows_ = nullptr;
    QString columns_;
    QString ignored_;
    QStringList lines_;
    double progress_ = -1;
    QString what_;
    QString advice_;
};

} // namespace kt::app

// Puts something on paper: looks at it first, and writes the file when a person says where.
#pragma once

#include "app/paper/paper.h"
#include "app/session/session.h"

#include <QStringList>

namespace kt::app {

/// Choose a paper → Looking → Ready (what is not plain is told) → save → Saving → Saved. A paper of a client, with
/// `conference` of everybody on an agenda, or of the team when it is about neither.
class PaperMaker : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kt::app::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(QString client READ client WRITE setClient NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString conference READ conference WRITE setConference NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString reader READ reader WRITE setReader NOTIFY targetChanged FINAL)
    Q_PROPERTY(QList<QString> papers READ papers NOTIFY targetChanged FINAL)
    Q_PROPERTY(QList<QString> hints READ hints NOTIFY targetChanged FINAL)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QStringList rewrites READ rewrites NOTIFY changed FINAL)
    Q_PROPERTY(int openChoices READ openChoices NOTIFY changed FINAL)
    Q_PROPERTY(QString proposed READ proposed NOTIFY changed FINAL)
    Q_PROPERTY(QString file READ file NOTIFY changed FINAL)
    Q_PROPERTY(int pages READ pages NOTIFY changed FINAL)
    Q_PROPERTY(QString what READ what NOTIFY changed FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY changed FINAL)

  public:
    enum class State { None, Looking, Ready, Saving, Saved, Failed };
    Q_ENUM(State)

    using QObject::QObject;

    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);
    [[nodiscard]] QString client() const { return client_; }
    void setClient(const QString& client);
    [[nodiscard]] QString conference() const { return conference_; }
    void setConference(const QString& conference);
    /// Whose paper of a meeting it is; empty: mine.
    [[nodiscard]] QString reader() const { return reader_; }
    void setReader(const QString& reader);
    /// What can be printed here, by name; and what each is for.
    [[nodiscard]] QStringList papers() const;
    [[nodiscard]] QStringList hints() const;
    /// Place in `papers`; below 0 when none is.
    [[nodiscard]] int chosen() const { return chosen_; }
    [[nodiscard]] State state() const { return state_; }
    /// What is not plain in a paper for the client, a sentence each.
    [[nodiscard]] QStringList rewrites() const { return rewrites_; }
    /// Records on which two people disagree: the newest value goes on paper.
    [[nodiscard]] int openChoices() const { return open_choices_; }
    /// Where the file would go: the documents of this person, under a name without a name.
    [[nodiscard]] QString proposed() const { return proposed_; }
    /// The file that was written.
    [[nodiscard]] QString file() const { return file_; }
    [[nodiscard]] int pages() const { return pages_; }
    /// Why it failed, and what to do.
    [[nodiscard]] QString what() const { return what_; }
    [[nodiscard]] QString advice() const { return advice_; }

    /// Chooses one of `papers` and looks at it.
    Q_INVOKABLE void choose(int index);
    /// Writes the chosen paper. `file`: a path, or an address as a file dialog gives it.
    Q_INVOKABLE void save(const QString& file);
    Q_INVOKABLE void clear();

  signals:
    void sessionChanged();
    void targetChanged();
    void changed();

  private:
    [[nodiscard]] std::vector<paper::What> choices() const;
    [[nodiscard]] Result<paper::Request> request() const;
    void look();
    void fail(const Error& error);

    Session* session_ = nullptr;
    QString client_;
    QString conference_;
    QString reader_;
    int chosen_ = -1;
    State state_ = State::None;
    QStringList rewrites_;
    int open_choices_ = 0;
    QString proposed_;
    QString file_;
    int pages_ = 0;
    QString what_;
    QString advice_;
    std::uint64_t asked_ = 0;
};

} // namespace kt::app

// Takes a photo into a dossier.
#pragma once

#include "app/session/session.h"

namespace kt::app {

/// Idle → add → Working → Idle with `added`, or with `what` and `advice` when it could not be taken in.
class PhotoMaker : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kt::app::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(bool working READ working NOTIFY changed FINAL)
    Q_PROPERTY(QString what READ what NOTIFY changed FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY changed FINAL)

  public:
    explicit PhotoMaker(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);
    [[nodiscard]] bool working() const { return working_; }
    /// Why it was not taken in, and what to do.
    [[nodiscard]] QString what() const { return what_; }
    [[nodiscard]] QString advice() const { return advice_; }

    /// Makes the picture small, leaves out where it was taken, and saves it in the dossier of `client` under a domain
    /// ("S", "F", ...). `file`: a path, or an address as a file dialog gives it; the file itself stays as it is.
    Q_INVOKABLE void add(const QString& client, const QString& file, const QString& domain, const QString& caption);
    /// Forgets what went wrong.
    Q_INVOKABLE void clear();

  signals:
    void sessionChanged();
    void changed();
    void added(const QString& record);

  private:
    void ended(const Result<ledger::Committed>& result);

    Session* session_ = nullptr;
    bool working_ = false;
    QString what_;
    QString advice_;
};

} // namespace kt::app

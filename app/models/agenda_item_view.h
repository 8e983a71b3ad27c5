// MDO: one client in one meeting, as the panel shows it.
#pragma once

#include "app/session/session.h"
#include "core/care/conference.h"

#include <QTimer>

namespace kt::app {

/// Who must leave, who was not there, how long it takes, and when the client is back. Lists are models of their own.
class AgendaItemView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kt::app::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(QString client READ client WRITE setClient NOTIFY targetChanged REQUIRED FINAL)
    Q_PROPERTY(QString item READ item WRITE setItem NOTIFY targetChanged REQUIRED FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString uncovered READ uncovered NOTIFY changed FINAL)
    Q_PROPERTY(QString absent READ absent NOTIFY changed FINAL)
    Q_PROPERTY(int notAsked READ notAsked NOTIFY changed FINAL)
    Q_PROPERTY(bool begun READ begun NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ running NOTIFY changed FINAL)
    Q_PROPERTY(QString time READ time NOTIFY ticked FINAL)
    Q_PROPERTY(bool over READ over NOTIFY ticked FINAL)
    Q_PROPERTY(QString proposedReview READ proposedReview NOTIFY changed FINAL)
    Q_PROPERTY(QString proposedReviewText READ proposedReviewText NOTIFY changed FINAL)

  public:
    explicit AgendaItemView(QObject* parent = nullptr);

    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);
    [[nodiscard]] QString client() const { return client_; }
    void setClient(const QString& client);
    [[nodiscard]] QString item() const { return item_; }
    void setItem(const QString& item);
    [[nodiscard]] bool ready() const { return seen_.ready; }
    [[nodiscard]] QString question() const { return seen_.question; }
    /// Names of those at the table whom no consent covers; empty when there are none.
    [[nodiscard]] QString uncovered() const { return seen_.uncovered; }
    /// Names of those who were expected and are not there.
    [[nodiscard]] QString absent() const { return seen_.absent; }
    /// How many of them may hear of it and were not asked yet.
    [[nodiscard]] int notAsked() const { return seen_.not_asked; }
    [[nodiscard]] bool begun() const { return seen_.started.has_value(); }
    [[nodiscard]] bool running() const { return seen_.started.has_value() && !seen_.ended; }
    /// How long it has taken, in words, by the clock of the session.
    [[nodiscard]] QString time() const;
    [[nodiscard]] bool over() const;
    /// The day on which the client is back when nobody says otherwise, as a form takes it and in words.
    [[nodiscard]] QString proposedReview() const { return seen_.proposed; }
    [[nodiscard]] QString proposedReviewText() const { return seen_.proposed_text; }

  signals:
    void sessionChanged();
    void targetChanged();
    void changed();
    void ticked();

  private:
    struct Seen {
        bool ready = false;
        QString question, uncovered, absent, proposed, proposed_text;
        int not_asked = 0;
        int minutes = 0;
        std::optional<Instant> started, ended;
        friend bool operator==(const Seen&, const Seen&) = default;
    };
    void reload();
    void show(Seen seen);
    [[nodiscard]] care::ItemTime item_time() const;
    /// In the access log of the client, before anything is shown.
    [[nodiscard]] static Result<void> note_look(ledger::Ledger& ledger, const RecordId& item);
    [[nodiscard]] static Result<Seen> read(ledger::Ledger& ledger, const RecordId& item, LocalDate today);

    Session* session_ = nullptr;
    QString client_;
    QString item_;
    QString noted_; ///< the item whose look is in the log
    Seen seen_;
    QTimer tick_;
};

} // namespace kt::app

// Base of what a page shows of one client besides lists.
#pragma once

#include "app/session/session.h"
#include "app/text/dates.h"
#include "app/text/strings.h"

namespace kt::app {

/// Reads again whenever something changed, as long as a profile is open.
class ClientView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("base of what is shown of one client")
    Q_PROPERTY(kt::app::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(QString client READ client WRITE setClient NOTIFY clientChanged REQUIRED FINAL)

  public:
    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);
    [[nodiscard]] QString client() const { return client_; }
    void setClient(const QString& client);

  signals:
    void sessionChanged();
    void clientChanged();
    /// What is shown is another.
    void changed();

  protected:
    using QObject::QObject;

    virtual void reload() = 0;
    /// The session or the client is another one; comes before anybody hears of it.
    virtual void turned() {}
    /// Reads what is seen of the client by `read(ledger, id, today)` and gives it to `show`; nothing where there is no
    /// client to read. An answer about a client who is no longer asked for is dropped.
    template <class Seen>
    void look(Result<Seen> (*read)(ledger::Ledger&, const ClientId&, LocalDate), std::function<void(Seen)> show);

  private:
    Session* session_ = nullptr;
    QString client_;
};

template <class Seen>
void ClientView::look(Result<Seen> (*read)(ledger::Ledger&, const ClientId&, LocalDate),
                      std::function<void(Seen)> show) {
    const auto id = ClientId::parse(text::plain(client_));
    if (session_ == nullptr || !session_->isOpen() || !id) return show({});
    session_->desk().ask<Seen>(
        this,
        [id = *id, read, today = text::local_day(session_->desk().clock().now())](ledger::Ledger& ledger) {
            return read(ledger, id, today);
        },
        [this, asked = client_, show = std::move(show)](Result<Seen> seen) {
            if (asked == client_) show(seen ? std::move(*seen) : Seen{});
        });
}

} // namespace kt::app

#include "app/models/client_view.h"

namespace kt::app {

void ClientView::setSession(Session* session) {
    if (session == session_) return;
    if (session_ != nullptr) disconnect(session_, nullptr, this, nullptr);
    session_ = session;
    turned();
    if (session_ != nullptr) {
        connect(session_, &Session::stateChanged, this, &ClientView::reload);
        connect(session_, &Session::profileChanged, this, &ClientView::reload);
        connect(session_, &Session::changed, this, &ClientView::reload);
    }
    emit sessionChanged();
    reload();
}

void ClientView::setClient(const QString& client) {
    if (client == client_) return;
    client_ = client;
    turned();
    emit clientChanged();
    reload();
}

} // namespace kt::app

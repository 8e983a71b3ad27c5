#include "app/session/worker.h"

#include "app/session/folder_exchange.h"
#include "app/session/network.h"
#include "app/session/readiness.h"

namespace kt::app {

Worker::Worker() {
    new Readiness(*this);
}

ledger::Ledger* Worker::ledger() {
    return vault_ ? &vault_->ledger() : nullptr;
}

Network& Worker::network() {
    if (network_ == nullptr) network_ = new Network(*this);
    return *network_;
}

FolderExchange& Worker::folder() {
    if (folder_ == nullptr) folder_ = new FolderExchange(*this);
    return *folder_;
}

void Worker::adopt(vault::Vault vault) {
    ++opened_;
    vault_.emplace(std::move(vault));
}

void Worker::put(vault::Vault vault) {
    close();
    vault_.emplace(std::move(vault));
}

void Worker::close() {
    ++opened_;
    if (!vault_) return;
    emit closing();
    vault_.reset();
}

void Worker::run(Slices slice) {
    QMetaObject::invokeMethod(
        this,
        [this, slice = std::move(slice), opened = opened_]() mutable {
            if (opened == opened_ && slice()) run(std::move(slice));
        },
        Qt::QueuedConnection);
}

void Worker::publish() {
    auto* open = ledger();
    if (open == nullptr) return;
    const auto changes = open->take_changes();
    if (!changes.none()) emit changed(changes);
}

} // namespace kt::app

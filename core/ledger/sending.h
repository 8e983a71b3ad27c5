// To whom a bundle goes. Of this room only.
#pragma once

#include "core/ledger/impl.h"

namespace kt::ledger {

/// To whom, and which keys the other has when it opens a bundle.
struct LedgerImpl::Sending {
    DeviceId peer = {};
    const op::Have* theirs = nullptr;          ///< nullptr: the peer asked, so it has the keys
    const std::set<op::Ref>* wanted = nullptr; ///< nullptr: all bodies
    op::Mode mode = op::Mode::Session;
    std::optional<MemberId> member = {}; ///< of an open bundle: whom it is for; nothing: all of the team
    mutable std::map<crypto::Tag8, std::optional<op::Ref>> grants = {};
};

} // namespace kt::ledger

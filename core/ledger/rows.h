// Rows of the lists a screen shows: the rows the store keeps, under the ledger's name.
#pragma once

#include "core/store/rows.h"

namespace kt::ledger {

template <class Row>
using Page = store::Page<Row>;
using store::AccessLine;
using store::AccessRow;
using store::AgendaRow;
using store::AttentionQuery;
using store::AttentionRow;
using store::ClientOrder;
using store::ClientQuery;
using store::ClientRow;
using store::ConflictRow;
using store::ConflictValue;
using store::DeviceRow;
using store::EmergencyRow;
using store::HistoryLine;
using store::MemberRow;
using store::NeedQuery;
using store::NeedRow;
using store::PendingRow;
using store::SearchRow;
using store::SignalRow;
using store::TaskQuery;
using store::TaskRow;
using store::TaskSource;
using store::TimelineQuery;
using store::TimelineRow;
using store::UnreadRow;
using store::VerifyReport;

} // namespace kt::ledger

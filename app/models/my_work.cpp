#include "app/models/my_work.h"

namespace kt::app {

Result<std::vector<MemberId>> whose_work(const ledger::Ledger& ledger, LocalDate today) {
    const MemberId me = ledger.identity().member;
    KT_TRY(const auto away, ledger.away());
    std::vector<MemberId> out{me};
    for (const MemberId& one : care::stands_in_for(away, me, today))
        if (one != me) out.push_back(one);
    return out;
}

} // namespace kt::app

#include "sync/transport/folder/round.h"

#include <algorithm>

namespace kt::folder {

Round::Round(ledger::Post& post, std::filesystem::path folder, Seen& seen, Random& random)
    : post_(post), folder_(std::move(folder)), seen_(seen), random_(random) {
}

Result<bool> Round::step() {
    switch (phase_) {
    case Phase::Look:
        KT_CHECK(look());
        phase_ = Phase::Notices;
        return true;
    case Phase::Notices:
        for (std::size_t i = 0; i < files_.size(); ++i)
            if (files_[i].sort == Sort::Notice) KT_CHECK(take_notice(i));
        compare_with_memory();
        phase_ = Phase::Bundles;
        return true;
    case Phase::Bundles: {
        KT_TRY(const bool more, next_bundle());
        if (!more) phase_ = Phase::Holes;
        return true;
    }
    case Phase::Holes: {
        KT_TRY(const bool more, post_.look_at_holes());
        if (!more) phase_ = Phase::Bodies;
        return true;
    }
    case Phase::Bodies: {
        KT_TRY(const bool again, fill_holes());
        phase_ = again ? Phase::Bundles : Phase::Tidy;
        return true;
    }
    case Phase::Tidy:
        KT_CHECK(tidy());
        phase_ = Phase::Write;
        return true;
    case Phase::Write: {
        KT_TRY(const bool more, write_next());
        if (!more) phase_ = Phase::Answer;
        return true;
    }
    case Phase::Answer:
        KT_CHECK(answer());
        phase_ = Phase::Tell;
        return true;
    case Phase::Tell:
        KT_CHECK(tell());
        KT_CHECK(keep_memory());
        phase_ = Phase::End;
        return false;
    case Phase::End: break;
    }
    return false;
}

Result<void> Round::keep_memory() {
    if (memory_ == before_) return {};
    return post_.remember("folder", value_of(memory_));
}

} // namespace kt::folder

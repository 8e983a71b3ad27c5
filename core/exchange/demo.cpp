#include "core/exchange/demo.h"

#include "core/exchange/demo_writer.h"

namespace kt::exchange {

Demo::Demo(Commit commit, std::span<const ledger::MemberRow> members, const DemoOptions& options)
    : writer_(std::make_unique<demo::Writer>(std::move(commit), members, options)) {
}
Demo::Demo(Demo&&) noexcept = default;
Demo& Demo::operator=(Demo&&) noexcept = default;
Demo::~Demo() = default;

Result<Demo> Demo::over(ledger::Ledger& ledger, const DemoOptions& options) {
    KT_TRY(const auto members, ledger.members());
    return Demo([&ledger](const ledger::Edit& edit) { return ledger.commit(edit); }, members, options);
}

Result<bool> Demo::step() {
    return writer_->step();
}

std::size_t Demo::done() const {
    return writer_->done();
}

std::size_t Demo::all() const {
    return writer_->all();
}

Result<void> fill(ledger::Ledger& ledger, const DemoOptions& options,
                  const std::function<bool(std::size_t done, std::size_t all)>& progress) {
    KT_TRY(Demo demo, Demo::over(ledger, options));
    while (true) {
        KT_TRY(const bool more, demo.step());
        if (!more) return {};
        if (progress && !progress(demo.done(), demo.all())) return Errc::Cancelled;
    }
}

} // namespace kt::exchange

// Prints what Kernteam costs, each figure beside the least that could do the same work on this machine, in one run.
#include "core/crypto/random.h"
#include "tests/bench/phases.h"
#include "tests/support/folder.h"

#include <charconv>
#include <cstdio>
#include <map>
#include <span>

namespace {

using kt::bench::Options;

constexpr const char* usage = "kt_bench [--quick] [--clients N] [--records N] [--edits N] [--saves N] [--many N] "
                              "[--rounds N] [--only sync|merge|save|lists|start]\n";

Options quick() {
    Options out;
    out.clients = 50;
    out.records = 20;
    out.edits = 200;
    out.conflicts = 20;
    out.saves = 20;
    out.entries = 100;
    out.few = 50;
    out.many = 200;
    out.visits = 10;
    out.starts = 1;
    out.rounds = 1;
    return out;
}

/// Takes in one number; false when it is none or 0.
bool number(std::string_view text, std::size_t& out) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc() && end == text.data() + text.size() && out > 0;
}

bool parse(std::span<char*> arguments, Options& options, std::string& only) {
    const std::map<std::string_view, std::size_t*> numbers{
        {"--clients", &options.clients}, {"--records", &options.records}, {"--edits", &options.edits},
        {"--saves", &options.saves},     {"--many", &options.many},       {"--rounds", &options.rounds}};
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view name = arguments[i];
        if (name == "--quick") {
            options = quick();
            continue;
        }
        if (++i == arguments.size()) return false;
        if (name == "--only") {
            only = arguments[i];
            continue;
        }
        const auto known = numbers.find(name);
        if (known == numbers.end() || !number(arguments[i], *known->second)) return false;
    }
    options.edits = std::max<std::size_t>(options.edits / 10, 1) * 10;
    options.conflicts = std::min(options.conflicts, options.edits / 10);
    return true;
}

} // namespace

int main(int argc, char** argv) {
    using namespace kt::bench;
    Options options;
    std::string only;
    if (!parse({argv, static_cast<std::size_t>(argc)}, options, only)) {
        (void)std::fputs(usage, stderr);
        return 2;
    }
    try {
        must(kt::crypto::start());
        (void)std::puts("ratio of medians, then min - median - max of n rounds");
        const std::map<std::string_view, void (*)(const Options&, const std::filesystem::path&)> phases{
            {"sync", first_sync}, {"merge", merge}, {"save", save}, {"lists", lists}, {"start", start}};
        for (const char* name : {"sync", "merge", "save", "lists", "start"}) {
            if (!only.empty() && only != name) continue;
            const kt::test::TestFolder folder;
            phases.at(name)(options, folder.path());
        }
    } catch (const std::exception& error) {
        (void)std::fprintf(stderr, "kt_bench: %s\n", error.what());
        return 1;
    }
    (void)std::puts("done");
    return 0;
}

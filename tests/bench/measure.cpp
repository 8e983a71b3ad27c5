#include "tests/bench/measure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <malloc.h>

namespace kt::bench {

namespace {

double share_of(std::vector<double> sorted, double share) {
    if (sorted.empty()) return 0;
    std::ranges::sort(sorted);
    const double place = share * static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(std::lround(place))];
}

double cpu_now_ms() {
    std::timespec now{};
    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace

double Samples::at(double share) const {
    return share_of(ms_, share);
}

double Samples::cpu_median() const {
    return share_of(cpu_ms_, 0.5);
}

Watch::Watch() : start_(std::chrono::steady_clock::now()), cpu_start_ms_(cpu_now_ms()) {
}

Spent Watch::spent() const {
    const double cpu_ms = cpu_now_ms() - cpu_start_ms_;
    return {std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start_).count(), cpu_ms};
}

std::string Samples::spread() const {
    const int digits = median() < 10 ? 3 : 0;
    return decimal(at(0), digits) + " - " + decimal(median(), digits) + " - " + decimal(at(1), digits) + " ms";
}

std::string decimal(double number, int digits) {
    std::array<char, 64> text{};
    (void)std::snprintf(text.data(), text.size(), "%.*f", digits, number);
    return text.data();
}

std::string grouped(std::size_t number) {
    std::string text = std::to_string(number);
    for (std::size_t at = text.size(); at > 3;) {
        at -= 3;
        text.insert(at, ",");
    }
    return text;
}

void print(std::string_view what, const Samples& ours, std::string_view floor_name, const Samples& floor) {
    const std::string line =
        std::string(what) + ": " + decimal(ours.median() / floor.median(), 2) + " x " + std::string(floor_name) +
        "; processor " + decimal(ours.cpu_median() / floor.cpu_median(), 2) + " x (" + decimal(ours.cpu_median(), 3) +
        " and " + decimal(floor.cpu_median(), 3) + " ms)\n    n " + std::to_string(ours.count()) + ", " +
        ours.spread() + "; floor n " + std::to_string(floor.count()) + ", " + floor.spread();
    (void)std::printf("%s\n", line.c_str());
    (void)std::fflush(stdout);
}

void note(const std::string& text) {
    (void)std::printf("    %s\n", text.c_str());
    (void)std::fflush(stdout);
}

void forget_peak() {
    (void)malloc_trim(0);
    std::ofstream("/proc/self/clear_refs") << "5\n";
}

std::string peak() {
    std::ifstream in("/proc/self/status");
    for (std::string line; std::getline(in, line);)
        if (line.starts_with("VmHWM:")) return "peak memory " + decimal(std::stod(line.substr(6)) / 1024, 0) + " MB";
    return "peak memory unknown";
}

} // namespace kt::bench

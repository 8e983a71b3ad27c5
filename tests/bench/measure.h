// Rounds, their spread, and the lines that are printed.
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace kt::bench {

/// How much is measured, and how often.
struct Options {
    std::size_t clients = 1'000;
    std::size_t records = 200;
    std::size_t edits = 10'000;
    std::size_t conflicts = 1'000;
    std::size_t saves = 500;
    std::size_t entries = 2'000; ///< of a long dossier
    std::size_t few = 1'000;
    std::size_t many = 35'000;
    std::size_t visits = 200;
    std::size_t starts = 10;
    std::size_t rounds = 3;
};

/// The value, or the end of the run with the error's name.
template <class T>
T must(Result<T> result) {
    if (!result) throw std::runtime_error(std::string(errc_name(result.code())) + ": " + result.error().where);
    return *std::move(result);
}
inline void must(const Result<void>& result) {
    if (!result) throw std::runtime_error(std::string(errc_name(result.code())) + ": " + result.error().where);
}
/// The end of the run, unless this is so.
inline void must_be(bool so, std::string_view what) {
    if (!so) throw std::runtime_error(std::string(what));
}

/// Milliseconds: on the clock, and of a processor at work for us, which others on the machine hardly change.
struct Spent {
    double ms = 0;
    double cpu_ms = 0;
    Spent& operator+=(const Spent& other) {
        ms += other.ms;
        cpu_ms += other.cpu_ms;
        return *this;
    }
    friend Spent operator+(Spent a, const Spent& b) { return a += b; }
};

/// What rounds of one thing took.
class Samples {
  public:
    void add(const Spent& spent) {
        ms_.push_back(spent.ms);
        cpu_ms_.push_back(spent.cpu_ms);
    }
    [[nodiscard]] std::size_t count() const { return ms_.size(); }
    /// The sample below which this share of them lies; 0 the least, 1 the most.
    [[nodiscard]] double at(double share) const;
    [[nodiscard]] double median() const { return at(0.5); }
    /// The median of the processor's time.
    [[nodiscard]] double cpu_median() const;
    /// `min - median - max ms`
    [[nodiscard]] std::string spread() const;

  private:
    std::vector<double> ms_;
    std::vector<double> cpu_ms_;
};

/// What was spent since it was made.
class Watch {
  public:
    Watch();
    [[nodiscard]] Spent spent() const;

  private:
    std::chrono::steady_clock::time_point start_;
    double cpu_start_ms_ = 0;
};

/// Prints one figure beside its floor: the ratio of the medians, on the clock and of the processor's time.
void print(std::string_view what, const Samples& ours, std::string_view floor_name, const Samples& floor);
/// Prints a remark under the line before it.
void note(const std::string& text);
/// `12,345`
[[nodiscard]] std::string grouped(std::size_t number);
/// The number with `digits` after the point.
[[nodiscard]] std::string decimal(double number, int digits);

/// Forgets the peak of memory so far, and gives back to the system what is free.
void forget_peak();
/// The most memory this process held since `forget_peak`, as a remark to print.
[[nodiscard]] std::string peak();

} // namespace kt::bench

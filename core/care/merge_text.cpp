#include "core/care/merge_text.h"

#include <algorithm>
#include <span>

namespace kt::care {
namespace {

using Tokens = std::vector<std::string_view>;
using Range = std::span<const std::string_view>;

constexpr std::string_view blanks = " \t\r\n";
constexpr std::size_t most_comparisons = 4'000'000;

bool blank(char c) {
    return blanks.find(c) != std::string_view::npos;
}

/// A token without the blanks behind it; two tokens are the same when these are.
std::string_view core_of(std::string_view token) {
    const auto last = token.find_last_not_of(blanks);
    return last == std::string_view::npos ? token : token.substr(0, last + 1);
}

bool same(std::string_view a, std::string_view b) {
    return core_of(a) == core_of(b);
}

bool same(Range a, Range b) {
    return std::ranges::equal(a, b, [](std::string_view x, std::string_view y) { return same(x, y); });
}

/// Cuts behind the blanks that follow a place where `ends` says so, and behind every line.
template <class Ends>
Tokens cut(std::string_view text, Ends ends) {
    Tokens out;
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\n' && !ends(text, i)) continue;
        while (i + 1 < text.size() && blank(text[i + 1]))
            ++i;
        out.push_back(text.substr(from, i + 1 - from));
        from = i + 1;
    }
    if (from < text.size()) out.push_back(text.substr(from));
    return out;
}

Tokens sentences(std::string_view text) {
    return cut(text, [](std::string_view all, std::size_t i) {
        const bool mark = all[i] == '.' || all[i] == '!' || all[i] == '?';
        return mark && i + 1 < all.size() && blank(all[i + 1]);
    });
}

Tokens words(std::string_view text) {
    return cut(text, [](std::string_view all, std::size_t i) { return blank(all[i]); });
}

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// For every token of `base` its place in `other` by a longest common subsequence, or nowhere.
std::vector<std::size_t> places(Range base, Range other) {
    std::vector<std::size_t> out(base.size(), nowhere);
    std::size_t front = 0;
    while (front < std::min(base.size(), other.size()) && same(base[front], other[front])) {
        out[front] = front;
        ++front;
    }
    std::size_t back = 0;
    while (back < std::min(base.size(), other.size()) - front &&
           same(base[base.size() - 1 - back], other[other.size() - 1 - back])) {
        out[base.size() - 1 - back] = other.size() - 1 - back;
        ++back;
    }
    const std::size_t n = base.size() - front - back;
    const std::size_t m = other.size() - front - back;
    if (n == 0 || m == 0 || n > most_comparisons / m) return out;
    std::vector<std::uint32_t> longest((n + 1) * (m + 1), 0);
    const auto at = [&longest, m](std::size_t i, std::size_t j) -> std::uint32_t& { return longest[i * (m + 1) + j]; };
    for (std::size_t i = n; i-- > 0;)
        for (std::size_t j = m; j-- > 0;)
            at(i, j) =
                same(base[front + i], other[front + j]) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    for (std::size_t i = 0, j = 0; i < n && j < m;) {
        if (same(base[front + i], other[front + j])) {
            out[front + i] = front + j;
            ++i;
            ++j;
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
    return out;
}

/// The proposal as it grows; keeps words apart where the end of one text meets the start of another.
class Joiner {
  public:
    TextProposal proposal;

    void add(std::string_view text, TextSide side, bool contested = false) {
        if (text.empty()) return;
        auto& parts = proposal.parts;
        if (!parts.empty() && !blank(parts.back().text.back()) && !blank(text.front())) parts.back().text += ' ';
        if (!parts.empty() && parts.back().side == side && parts.back().contested == contested)
            parts.back().text += text;
        else
            parts.push_back({std::string(text), side, contested});
        if (contested) proposal.settled = false;
    }
    void add(Range tokens, TextSide side, bool contested = false) {
        for (const std::string_view token : tokens)
            add(token, side, contested);
    }
};

std::string_view joined(Range tokens) {
    if (tokens.empty()) return {};
    return {tokens.front().data(),
            static_cast<std::size_t>(tokens.back().data() + tokens.back().size() - tokens.front().data())};
}

void join(Range base, Range left, Range right, bool by_sentence, Joiner& out);

/// Both sides changed the same stretch, each in its own way.
void join_contested(Range base, Range left, Range right, bool by_sentence, Joiner& out) {
    if (by_sentence && !base.empty() && !left.empty() && !right.empty()) {
        Joiner inner;
        join(words(joined(base)), words(joined(left)), words(joined(right)), false, inner);
        if (inner.proposal.settled) {
            for (const TextPart& part : inner.proposal.parts)
                out.add(part.text, part.side, part.contested);
            return;
        }
    }
    out.add(left, TextSide::Left, true);
    out.add(right, TextSide::Right, true);
}

void join_changed(Range base, Range left, Range right, bool by_sentence, Joiner& out) {
    if (same(left, right))
        out.add(left, TextSide::Same);
    else if (same(base, left))
        out.add(right, TextSide::Right);
    else if (same(base, right))
        out.add(left, TextSide::Left);
    else
        join_contested(base, left, right, by_sentence, out);
}

void join(Range base, Range left, Range right, bool by_sentence, Joiner& out) {
    const auto in_left = places(base, left);
    const auto in_right = places(base, right);
    std::size_t b = 0;
    std::size_t l = 0;
    std::size_t r = 0;
    for (std::size_t i = 0; i < base.size(); ++i) {
        if (in_left[i] == nowhere || in_right[i] == nowhere) continue;
        join_changed(base.subspan(b, i - b), left.subspan(l, in_left[i] - l), right.subspan(r, in_right[i] - r),
                     by_sentence, out);
        // Of the same words the side that changed the blanks behind them is followed.
        const std::string_view mine = left[in_left[i]];
        out.add(mine != base[i] ? mine : right[in_right[i]], TextSide::Same);
        b = i + 1;
        l = in_left[i] + 1;
        r = in_right[i] + 1;
    }
    join_changed(base.subspan(b), left.subspan(l), right.subspan(r), by_sentence, out);
}

} // namespace

std::string TextProposal::text() const {
    std::string out;
    for (const TextPart& part : parts)
        out += part.text;
    return out;
}

TextProposal three_way(std::string_view base, std::string_view left, std::string_view right) {
    Joiner out;
    if (left == right || base == right)
        out.add(left, left == right ? TextSide::Same : TextSide::Left);
    else if (base == left)
        out.add(right, TextSide::Right);
    else
        join(sentences(base), sentences(left), sentences(right), true, out);
    return std::move(out.proposal);
}

} // namespace kt::care

// The frame of the MDA as a team has it: its domains and the questions in them, as data that an admin edits.
#pragma once

#include "core/care/facts.h"

#include <span>

/// One domain as the team has it: what is left out is as the ready frame has it. In the team space.
namespace kt::care::frame_domain {
inline constexpr std::uint16_t code = 1; ///< stable; what answers, problems and goals name
inline constexpr std::uint16_t name = 2; ///< the team's own
inline constexpr std::uint16_t rank = 3; ///< low comes first
inline constexpr std::uint16_t off = 4;  ///< not asked any more
inline constexpr std::size_t most_name = 60;

extern const KindSpec spec;
} // namespace kt::care::frame_domain

/// One question of the team's own in a domain. In the team space.
namespace kt::care::frame_question {
inline constexpr std::uint16_t domain = 1;
inline constexpr std::uint16_t text = 2;
inline constexpr std::uint16_t form = 3; ///< how it is answered; in words when left out
inline constexpr std::uint16_t rank = 4;
inline constexpr std::uint16_t off = 5;
inline constexpr std::size_t most_text = 300;
inline constexpr auto forms = std::to_array<std::string_view>({"words", "yes_no"});

extern const KindSpec spec;
} // namespace kt::care::frame_question

namespace kt::care {

/// Frames that are ready to use; the first is the default.
inline constexpr auto ready_frames = std::to_array<std::string_view>({"sfmpc", "living_areas"});
/// The twelve areas of life of the second one. The letter is the domain of the default frame whose profession and
/// compartment they have.
inline constexpr auto living_areas =
    std::to_array<std::string_view>({"M.finance", "M.day", "M.housing", "M.home", "P.mental", "S.physical",
                                     "P.substances", "F.daily", "M.network", "M.society", "M.law", "P.meaning"});

/// The codes of a ready frame, in order; those of the default for a name that is none.
[[nodiscard]] std::span<const std::string_view> codes_of_frame(std::string_view ready);
/// Whether a text may be a domain's code: a letter of the default frame, by itself or with a name of small letters,
/// digits and `_` behind a dot.
[[nodiscard]] bool is_domain_code(std::string_view code);
/// The letter of a domain: whose part it is, and where its answers live. Empty for what is no code.
[[nodiscard]] std::string_view letter_of(std::string_view domain);
/// A code of a team's own that is like this letter; `name` makes it unlike all others (an id's text).
[[nodiscard]] std::string own_domain_code(std::string_view letter, std::string_view name);

/// One domain of the frame in force.
struct FrameDomain {
    std::string code;
    std::string name;      ///< empty: the usual one
    bool in_force = true;  ///< asked, and must be answered
    bool own = false;      ///< of no ready frame
    std::int64_t rank = 0; ///< where it stands
    RecordId record;       ///< what the team said of it; none when it said nothing
    friend bool operator==(const FrameDomain&, const FrameDomain&) = default;
};

/// One question of the team's own.
struct FrameQuestion {
    RecordId id;
    std::string domain;
    std::string text;
    bool yes_no = false;
    bool in_force = true;
    std::int64_t rank = 0;
    friend bool operator==(const FrameQuestion&, const FrameQuestion&) = default;
};

/// What an MDA asks.
struct Frame {
    std::string_view ready;               ///< the ready frame it is made from
    std::vector<FrameDomain> domains;     ///< in order, with those that are off
    std::vector<FrameQuestion> questions; ///< in order, with those that are off

    /// Codes of the domains in force, in order.
    [[nodiscard]] std::vector<std::string> asked() const;
    /// nullptr for a domain that the frame does not have.
    [[nodiscard]] const FrameDomain* find(std::string_view code) const;
    /// The questions of a domain that are in force.
    [[nodiscard]] std::vector<FrameQuestion> questions_of(std::string_view domain) const;
    friend bool operator==(const Frame&, const Frame&) = default;
};

/// From records of the team space (rules, domains, questions), in any order. Of several that are about one domain,
/// after a merge, each field is taken from the one with the lowest id that says something. A frame in which nothing is
/// asked is the ready one whole.
[[nodiscard]] Frame frame_of(std::span<const Facts> records);
/// What of several records says something in a field, the lowest id first; null when none does.
[[nodiscard]] const Value& first_said(std::span<const Facts* const> by_id, std::uint16_t field);

/// An answer to a question of the team's own, with the words it was asked in: an element of `answers`.
struct GivenAnswer {
    std::string question; ///< the id's text
    std::string label;    ///< as it was asked
    std::string text;     ///< "yes" and "no" to a question of that form
    friend bool operator==(const GivenAnswer&, const GivenAnswer&) = default;
};
/// Nothing for a text that is no such element.
[[nodiscard]] std::optional<GivenAnswer> answer_in(std::string_view element);
/// The element: lines of question, label and text.
[[nodiscard]] std::string element_text(const GivenAnswer& answer);
/// The answers among the elements of a field, in the order of their questions' ids. Several of one question stay.
[[nodiscard]] std::vector<GivenAnswer> answers_in(const Value& elements);

} // namespace kt::care

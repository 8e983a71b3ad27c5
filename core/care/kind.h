// What a record is made of: each kind declares its fields once, and that one table serves store, forms, history,
// export and audit.
#pragma once

#include "core/base/value.h"

#include <array>
#include <optional>

namespace kt::care {

/// A theme that can be shared or withheld by itself; with a dossier it makes a space, the unit of reading and of keys.
/// Numbers are for ever.
enum class Compartment : std::uint8_t {
    Team = 0, ///< the team space; belongs to no dossier, holds no client's name
    General = 1,
    Medical = 2,
    Nursing = 3,
    Social = 4,
    Finance = 5,
    Acp = 6,
    Carer = 7,
    Safety = 8,
    Emergency = 9, ///< agreed beforehand, for whoever treats in an emergency
};

/// What a record is about. Numbers are for ever.
enum class Kind : std::uint16_t {
    // team space
    Team = 1,
    Member = 2,
    Device = 3,
    Grant = 4,          ///< sealed epoch keys for devices
    HaveNotice = 5,     ///< what a device has stored
    Conference = 6,     ///< an MDO meeting: when, where, who; no client
    Absence = 7,        ///< a time in which someone is away, and who stands in
    TeamRules = 8,      ///< intervals, roles and domains that the team set for itself
    FrameDomain = 9,    ///< a domain of the MDA as the team has it
    FrameQuestion = 10, ///< a question of the team's own in a domain
    Verification = 11,  ///< words that were compared for a device, and what came of it
    Erasure = 12,       ///< what was destroyed on every device, by whom, and which devices confirmed it
    TeamEvent = 15,     ///< a line of the log of the team
    // dossier
    Client = 16,
    Participant = 17,
    Signal = 18,
    InstrumentResult = 19,
    Triage = 20,
    Assessment = 21,
    AssessmentAnswer = 22,
    Problem = 23,
    CareTeam = 24, ///< the kernteam as a whole: central contact, reasons for absent core roles
    AgendaItem = 25,
    Decision = 26,
    CarePlan = 27, ///< the agreement on the plan and its review dates
    Goal = 28,
    Action = 29,
    ContactMoment = 30,
    Task = 31,
    Message = 32,
    Consent = 33,
    Preparation = 45,    ///< what one member wants to raise about an agenda item
    GoalEvaluation = 46, ///< one look at how far a goal is
    CrisisPlan = 47,
    TreatmentDirective = 48,
    AdvanceCare = 49, ///< wishes for the last phase, who speaks for the client
    Capacity = 50,    ///< whether the client can decide on one matter
    CarerPlan = 51,
    Respite = 52,         ///< what takes the load off a carer for a while
    Handover = 55,        ///< a client passes from one coordinator to another
    Stay = 56,            ///< away from home for a time
    Photo = 57,           ///< a picture, made small
    BegunForm = 58,       ///< a form that somebody began and a colleague can finish
    SafetyReader = 70,    ///< who may read the safety theme
    AccessEvent = 71,     ///< a line of the access log
    RightsCase = 75,      ///< what the client asked for by right, and what came of it
    OwnStatement = 76,    ///< what the client wants to stand in the dossier
    Restriction = 77,     ///< a theme that is not shared further
    EmergencySet = 85,    ///< what is sealed for an emergency
    EmergencyAccess = 86, ///< that it was opened, and what was thought of that
};

/// What a value of a field means; see `Value` for how it is held.
enum class FieldType : std::uint8_t {
    Line,      ///< text on one line
    Narrative, ///< text of any length; conflicts get a three-way proposal
    Integer,
    Decimal, ///< held as a double
    Boolean,
    Date,      ///< LocalDate: days
    Moment,    ///< Instant: milliseconds
    Wall,      ///< WallTime as its text
    Code,      ///< one of `codes`, as its text
    Reference, ///< id of a record, member or client (16 bytes)
    Map,       ///< texts to values (the raw answers of an instrument)
    Bytes,
    List,
};

/// A text with a form of its own.
enum class Format : std::uint8_t {
    Plain,
    Bsn,      ///< nine digits that pass the eleven test (R09)
    Postcode, ///< 1234 AB
    Domain,   ///< a code that is one of `codes`, or one of them with a name behind a dot (frame.h)
};

/// How concurrent values of a field meet (design §4).
enum class Merge : std::uint8_t {
    Ask,    ///< all stay until a person chooses
    Latest, ///< highest logical time is shown, the others stay in history
    Set,    ///< the value is one element [element, present]: a Code, a Reference, or an answer; adding wins
    Append, ///< every value stays, in order of logical time
};

/// One field of one kind. `number` is for ever.
struct Field {
    std::uint16_t number = 0;
    std::string_view name; ///< snake_case, as in JSON
    FieldType type = FieldType::Line;
    Merge merge = Merge::Ask;
    std::string_view fhir = {};                   ///< element of the kind's FHIR resource, empty where there is none
    std::span<const std::string_view> codes = {}; ///< allowed values of a Code
    /// Longest text in bytes (0 = 4,096 for a Line, 262,144 for a Narrative); highest Integer (0 = any from 0 up).
    std::size_t most = 0;
    bool searched = false; ///< goes into the search index
    bool required = false; ///< a record without it means nothing
    Format format = Format::Plain;
};

/// One kind of record.
struct KindSpec {
    Kind kind{};
    std::string_view name;     ///< snake_case, as in JSON
    Compartment compartment{}; ///< where its records live, unless `compartment_of` says otherwise
    std::string_view fhir;     ///< FHIR R4 resource
    std::span<const Field> fields;
    /// Also finds the fields that every kind shares; nullptr for a field of a newer version.
    [[nodiscard]] const Field* field(std::uint16_t number) const;
    [[nodiscard]] const Field* field(std::string_view field_name) const;
};

/// Field numbers every kind shares.
inline constexpr std::uint16_t field_removed = 1000;         ///< Boolean, Latest: hidden from lists, kept in history
inline constexpr std::uint16_t field_note_on_removal = 1001; ///< Line, Latest

/// Every kind there is.
[[nodiscard]] std::span<const KindSpec> all_kinds();
/// nullptr for a kind of a newer version.
[[nodiscard]] const KindSpec* find_kind(Kind kind);
[[nodiscard]] const KindSpec* find_kind(std::string_view name);

/// Names of the compartments by number.
inline constexpr auto compartment_names = std::to_array<std::string_view>(
    {"team", "general", "medical", "nursing", "social", "finance", "acp", "carer", "safety", "emergency"});
[[nodiscard]] std::string_view compartment_name(Compartment compartment);
[[nodiscard]] std::optional<Compartment> find_compartment(std::string_view name);
/// The compartment a new record goes to: by its kind, and for answers and problems by their domain.
[[nodiscard]] Compartment compartment_of(Kind kind, const std::map<std::uint16_t, Value>& fields);

/// Whether records of a kind live in one compartment or another by what they say.
[[nodiscard]] bool varies_by_record(Kind kind);

/// Whether `value` may stand in `field`; null may, except as an element. Errors: BadValue, BadDate, BadBsn, TooLarge,
/// with the field's name.
[[nodiscard]] Result<void> check_value(const Field& field, const Value& value);
/// The text that JSON, history and CSV show (dates ISO 8601, ids base32); empty for null. A Map is written as
/// `item=value; item=value`, an element taken out of a Set as `-element`.
[[nodiscard]] std::string value_text(const Field& field, const Value& value);
/// Reads what `value_text` writes and checks it. Dates also as 31-12-2026, moments also as a day or as Dutch wall time,
/// numbers also with a decimal comma, yes and no also as `ja` and `nee`; BSN and postcode come out in their normal
/// form. Errors: BadValue, BadDate, BadId, BadBsn, TooLarge, with the field's name.
[[nodiscard]] Result<Value> value_from_text(const Field& field, std::string_view text);

} // namespace kt::care

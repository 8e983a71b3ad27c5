// Rows of the lists a screen shows; each is a stored row, derived in the same transaction as the op.
#pragma once

#include "core/care/access.h"
#include "core/care/attention.h"
#include "core/care/need.h"
#include "core/care/role.h"
#include "core/care/steps.h"
#include "core/op/op.h"

namespace kt::store {

/// A stretch of a long list and how to go on.
template <class Row>
struct Page {
    std::vector<Row> rows;
    std::string next; ///< cursor for the following page; empty at the end
};

struct ClientRow {
    ClientId id;
    std::string name;
    std::optional<LocalDate> birth_date;
    std::string postcode;
    care::Step step{}; ///< the step the client is in
    care::StepState step_state{};
    MemberId central_contact; ///< zero when there is none or it is no member
    std::string central_contact_name;
    std::optional<LocalDate> next_date; ///< the nearest of open tasks, what asks for attention, and conference
    std::uint32_t open_tasks = 0;
    std::uint32_t conflicts = 0;
    bool closed = false;                 ///< work on the client has ended
    std::optional<LocalDate> waits_from; ///< tasks wait from this day on: the client is away from home
};

enum class ClientOrder : std::uint8_t { Name, NextDate };

struct ClientQuery {
    std::optional<care::Step> step = {};
    std::vector<MemberId> mine = {}; ///< clients whose central contact or open task is one of these; empty: all
    std::optional<LocalDate> due_by = {};
    std::string words;   ///< name, birth date, postcode; accents folded, prefixes
    bool closed = false; ///< those whose work has ended instead of the others
    ClientOrder order = ClientOrder::Name;
    std::string after; ///< cursor of the previous page
    std::size_t limit = 50;
};

enum class TaskSource : std::uint8_t { Task, Decision, Action, Review };

struct TaskRow {
    RecordId id;
    ClientId client;
    std::string client_name;
    std::string description;
    MemberId owner;
    std::string owner_name;
    std::optional<LocalDate> due;
    std::string status;                  ///< code of the task kind: open, done, cancelled
    std::string source_kind;             ///< name of the kind it came from, empty when typed as such
    std::optional<LocalDate> waits_from; ///< from this day on it waits: the client is away from home
};

struct TaskQuery {
    std::vector<MemberId> owners = {}; ///< of one of these; empty: of anybody
    std::optional<ClientId> client = {};
    bool open_only = true;
    std::size_t limit = 200;
};

/// One reason why a client asks for attention.
struct AttentionRow {
    ClientId client;
    std::string client_name;
    care::Attention attention;
    MemberId contact; ///< the central contact in general; zero when there is none or it is no member
};

/// Reasons that are due; those of one client when it is named, else of these members: their clients, and what waits
/// for them.
struct AttentionQuery {
    std::optional<ClientId> client = {};
    std::vector<MemberId> of = {};
    std::optional<LocalDate> due_by = {};
    std::size_t limit = 500;
};

struct SignalRow {
    RecordId id;
    ClientId client;
    std::string client_name;
    std::string text;
    std::string source;
    std::string urgency;
    std::optional<LocalDate> observed_on;
};

/// A set that is ready for an emergency.
struct EmergencyRow {
    RecordId set;
    ClientId client;
    std::string name;
    std::optional<LocalDate> birth_date;
    std::optional<Instant> open_until; ///< as long as this member may look in it
};

/// A message that a member has not read.
struct UnreadRow {
    RecordId id;
    ClientId client;
    std::string client_name;
};

struct AgendaRow {
    RecordId id;
    ClientId client;
    std::string client_name;
    std::string question;
    std::string status;
    int minutes = 0;
    int position = 0;
};

/// A client who should come on the agenda of a meeting, with every reason why.
struct NeedRow {
    ClientId client;
    std::string client_name;
    care::ConferenceNeed need;
};

struct NeedQuery {
    LocalDate by;           ///< of those who are due, the ones due by this day
    std::size_t limit = 40; ///< for each reason
};

struct TimelineRow {
    op::Ref op;
    RecordId record;
    std::uint16_t kind = 0;
    Instant at;
    MemberId author;
    std::string author_name;
    care::Role author_role{};
    std::string summary; ///< the fields set, by name; the screen makes the sentence
};

struct TimelineQuery {
    ClientId client;
    std::optional<care::Kind> kind = {};
    std::string after;
    std::size_t limit = 50;
};

struct ConflictValue {
    Value value;
    op::Ref op;
    MemberId author;
    std::string author_name;
    care::Role author_role{};
    Instant at;
};

struct ConflictRow {
    ClientId client;
    std::string client_name;
    RecordId record;
    std::uint16_t kind = 0;
    std::uint16_t field = 0;
    std::vector<ConflictValue> values;
};

struct SearchRow {
    ClientId client;
    RecordId record;
    std::uint16_t kind = 0;
    std::string client_name;
    std::string snippet; ///< the words around the hit
};

struct HistoryLine {
    op::Ref op;
    std::uint16_t field = 0;
    Value value;
    MemberId author;
    std::string author_name;
    care::Role author_role{};
    Instant at;
    bool standing = false;
};

struct MemberRow {
    MemberId id;
    std::string name;
    care::Role role{};
    std::string organisation;
    std::string phone;
    std::string email;
    std::string reachable;
    bool admin = false;
    std::optional<LocalDate> left_on = {}; ///< first day without access
    bool me = false;
};

/// What one member may read of one theme of a dossier.
struct AccessRow {
    MemberId member;
    care::Compartment theme{};
    care::Ground ground{}; ///< today
    bool receives = false; ///< a device of the member was given the key that is written with now
    bool received = false; ///< a device of the member was given any key of it
    friend bool operator==(const AccessRow&, const AccessRow&) = default;
};

/// One line of an access log.
struct AccessLine {
    op::Ref op;
    Instant at;
    MemberId member;
    std::string member_name;
    care::Role role{};
    std::string organisation;
    std::string device_name;
    std::string action; ///< a code of `care::access_event`, of `care::team_event`, or one of `ledger::log_of`
    std::string about;
    std::string ground; ///< by name; empty when the line says none
    std::string reason;
    std::int64_t times = 1;
    std::optional<Instant> since = {}; ///< the first of these times, where there is more than one
};

struct DeviceRow {
    DeviceId id;
    MemberId member;
    std::string member_name;
    std::string name;
    bool this_device = false;
    bool revoked = false;
    std::uint64_t stored = 0;            ///< entries of its feed stored here
    std::uint64_t set_apart = 0;         ///< of which written after its end
    std::optional<Instant> last_contact; ///< last acknowledged exchange with it
};

struct PendingRow {
    MemberId member;
    std::string member_name;
    std::uint64_t entries = 0; ///< entries the member could read and has not acknowledged
    std::optional<Instant> last_contact;
};

struct VerifyReport {
    std::uint64_t feeds = 0;
    std::uint64_t entries = 0;
    std::uint64_t holes = 0;
    std::uint64_t seals = 0;
    std::uint64_t records = 0;
};

} // namespace kt::store

// The closed list of everything that can go wrong.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace kt {

/// How `kernteam-cli` ends for a class of errors; the numbers are promised to scripts.
enum class Exit : std::uint8_t {
    Ok = 0,
    Usage = 2,
    Refused = 3,
    BadInput = 4,
    NotFound = 5,
    Locked = 6,
    Damaged = 7,
};

// One row per code: enumerator, name in JSON, exit class. Grouped by the room that makes it.
// Codes are only ever added; `app/text` holds a pair of sentences for each and a test says so.
// clang-format off
#define KT_ERRC_LIST(X)                                             \
    /* base */                                                      \
    X(Usage,               "usage",                Usage)           \
    X(BadText,             "bad_text",             BadInput)        \
    X(BadDate,             "bad_date",             BadInput)        \
    X(BadId,               "bad_id",               BadInput)        \
    X(TooLarge,            "too_large",            BadInput)        \
    X(CborTruncated,       "cbor_truncated",       BadInput)        \
    X(CborTrailing,        "cbor_trailing",        BadInput)        \
    X(CborNotCanonical,    "cbor_not_canonical",   BadInput)        \
    X(CborUnsupported,     "cbor_unsupported",     BadInput)        \
    X(CborDepth,           "cbor_depth",           BadInput)        \
    X(CborType,            "cbor_type",            BadInput)        \
    X(CborUtf8,            "cbor_utf8",            BadInput)        \
    X(CborDuplicateKey,    "cbor_duplicate_key",   BadInput)        \
    X(Cancelled,           "cancelled",            Refused)         \
    X(Io,                  "io",                   Damaged)         \
    X(DiskFull,            "disk_full",            Refused)         \
    X(Internal,            "internal",             Damaged)         \
    /* crypto */                                                    \
    X(CryptoUnavailable,   "crypto_unavailable",   Damaged)         \
    X(BadSignature,        "bad_signature",        Refused)         \
    X(CannotOpen,          "cannot_open",          Refused)         \
    X(OutOfMemory,         "out_of_memory",        Refused)         \
    /* care */                                                      \
    X(UnknownKind,         "unknown_kind",         BadInput)        \
    X(UnknownField,        "unknown_field",        BadInput)        \
    X(BadValue,            "bad_value",            BadInput)        \
    X(BirthDateInFuture,   "birth_date_in_future", BadInput)        \
    X(DateInFuture,        "date_in_future",       BadInput)        \
    X(EndsBeforeStart,     "ends_before_start",    BadInput)        \
    X(BadBsn,              "bad_bsn",              BadInput)        \
    X(MissingField,        "missing_field",        BadInput)        \
    X(UnknownInstrument,   "unknown_instrument",   NotFound)        \
    X(BadAnswer,           "bad_answer",           BadInput)        \
    X(NotAllowed,          "not_allowed",          Refused)         \
    X(LastAdmin,           "last_admin",           Refused)         \
    X(GateClosed,          "gate_closed",          Refused)         \
    /* op */                                                        \
    X(BadOp,               "bad_op",               BadInput)        \
    X(BadFeed,             "bad_feed",             BadInput)        \
    X(FeedGap,             "feed_gap",             Refused)         \
    X(FeedForked,          "feed_forked",          Refused)         \
    X(BadSeal,             "bad_seal",             Refused)         \
    X(BadBundle,           "bad_bundle",           BadInput)        \
    X(BundleVersion,       "bundle_version",       Refused)         \
    X(OtherTeam,           "other_team",           Refused)         \
    X(UnknownDevice,       "unknown_device",       Refused)         \
    X(NoKey,               "no_key",               Refused)         \
    X(BadNotice,           "bad_notice",           BadInput)        \
    /* store and vault */                                           \
    X(StoreDamaged,        "store_damaged",        Damaged)         \
    X(StoreVersion,        "store_version",        Refused)         \
    X(StoreBusy,           "store_busy",           Refused)         \
    X(WrongEngine,         "wrong_engine",         Damaged)         \
    X(NoProfile,           "no_profile",           NotFound)        \
    X(ProfileExists,       "profile_exists",       Refused)         \
    X(ProfileInUse,        "profile_in_use",       Refused)         \
    X(VaultDamaged,        "vault_damaged",        Damaged)         \
    X(WrongPassword,       "wrong_password",       Locked)          \
    X(PasswordMissing,     "password_missing",     Locked)          \
    X(PasswordTooShort,    "password_too_short",   BadInput)        \
    X(Locked,              "locked",               Locked)          \
    X(WrongSheet,          "wrong_sheet",          Locked)          \
    X(MistypedSheet,       "mistyped_sheet",       BadInput)        \
    X(NotABackup,          "not_a_backup",         BadInput)        \
    X(BackupDamaged,       "backup_damaged",       Damaged)         \
    /* ledger */                                                    \
    X(NotFound,            "not_found",            NotFound)        \
    X(NothingToSave,       "nothing_to_save",      BadInput)        \
    X(NotInConflict,       "not_in_conflict",      NotFound)        \
    X(Tampered,            "tampered",             Damaged)         \
    X(Quarantined,         "quarantined",          Refused)         \
    X(DeviceEnded,         "device_ended",         Locked)          \
    /* exchange */                                                  \
    X(CsvHeader,           "csv_header",           BadInput)        \
    X(CsvLine,             "csv_line",             BadInput)        \
    X(CsvEncoding,         "csv_encoding",         BadInput)        \
    X(NoFile,              "no_file",              NotFound)        \
    /* sync */                                                      \
    X(FrameTooLarge,       "frame_too_large",      Refused)         \
    X(BadFrame,            "bad_frame",            Refused)         \
    X(BadMessage,          "bad_message",          Refused)         \
    X(ProtocolVersion,     "protocol_version",     Refused)         \
    X(HandshakeFailed,     "handshake_failed",     Refused)         \
    X(PeerUnknown,         "peer_unknown",         Refused)         \
    X(BadCode,             "bad_code",             BadInput)        \
    X(CodeExpired,         "code_expired",         Refused)         \
    X(CodeMismatch,        "code_mismatch",        Refused)         \
    X(WordsRefused,        "words_refused",        Refused)         \
    X(Unreachable,         "unreachable",          Refused)         \
    X(TimedOut,            "timed_out",            Refused)         \
    X(ConnectionLost,      "connection_lost",      Refused)         \
    X(BadAddress,          "bad_address",          BadInput)        \
    X(ListenFailed,        "listen_failed",        Refused)         \
    X(NoFolder,            "no_folder",            NotFound)        \
    X(ReadOnly,            "read_only",            Refused)         \
    X(NotAPackage,         "not_a_package",        BadInput)        \
    X(PackageDamaged,      "package_damaged",      BadInput)        \
    /* app */                                                       \
    X(BadJson,             "bad_json",             BadInput)        \
    X(BadPicture,          "bad_picture",          BadInput)        \
    X(PaperHoldsBsn,       "paper_holds_bsn",      Refused)
// clang-format on

/// One thing that can go wrong; the sentences that a person reads are made in `app/text` only.
enum class Errc : std::uint8_t {
#define KT_ERRC_ENUM(code, name, exit) code,
    KT_ERRC_LIST(KT_ERRC_ENUM)
#undef KT_ERRC_ENUM
};

/// The stable snake_case name that JSON and logs carry.
[[nodiscard]] std::string_view errc_name(Errc code);
/// The code with this name, or nothing: a newer peer may have others.
[[nodiscard]] std::optional<Errc> errc_named(std::string_view name);
/// How the command line ends on this code.
[[nodiscard]] Exit errc_exit(Errc code);
/// Every code there is, in order of declaration; tests walk it.
[[nodiscard]] std::span<const Errc> all_errc();

} // namespace kt

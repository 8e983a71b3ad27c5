// Forms that somebody began and others can finish: how they are found, handed on and ended. On the worker.
#pragma once

#include "core/care/begun.h"
#include "core/ledger/ledger.h"

namespace kt::app {

/// Which form.
struct FormPlace {
    care::Kind kind{};
    ClientId client;
    std::optional<RecordId> record = {};
    std::string part = {}; ///< tells forms of one kind apart
};

/// What was begun of one form, by everybody who handed it on.
struct Begun {
    std::map<std::string, std::string> typed; ///< by field
    std::vector<std::string> elements;        ///< the same as it stands in the dossier
    std::string at;                           ///< the field that was typed in last
    MemberId by;                              ///< who handed it on last
    Instant when;
};

/// Whether words of a record of this kind stand in it, still to be finished.
[[nodiscard]] bool is_open(const ledger::Record& begun);
/// What stands begun of one record of that kind.
[[nodiscard]] Begun begun_of(const ledger::Record& begun);
/// Whether it is about this form: the same record, the record that came of it, or a new one of the same part.
[[nodiscard]] bool is_about(const ledger::Record& begun, const FormPlace& place);

/// What can be finished of a form; nothing when nobody handed it on.
[[nodiscard]] Result<std::optional<Begun>> find_begun(const ledger::Ledger& ledger, const FormPlace& place);
/// Hands a form on: what is typed goes into the dossier, into the compartment of the record it is for. `known`: all
/// fields that say something, by which that compartment is found. Errors: NothingToSave.
[[nodiscard]] Result<ledger::Edit> hand_on_edit(const ledger::Ledger& ledger, const FormPlace& place,
                                                const std::map<std::string, std::string>& typed,
                                                const std::map<std::uint16_t, Value>& known, const std::string& at);
/// What ends a form that is saved or given up: words that were `seen` (elements), and those that are in what is `kept`
/// (by field). Words of others stay to be finished.
[[nodiscard]] Result<std::vector<ledger::RecordChange>> ending_changes(const ledger::Ledger& ledger,
                                                                       const FormPlace& place,
                                                                       const std::vector<std::string>& seen,
                                                                       const std::map<std::string, std::string>& kept);

} // namespace kt::app

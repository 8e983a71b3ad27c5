// The verbs, one file per group; each takes a call and answers it.
#pragma once

#include "app/cli/json.h"
#include "app/cli/lines.h"
#include "app/cli/verb.h"

namespace kt::cli {

// profile_verbs.cpp
[[nodiscard]] Result<Reply> init(Call& call);
[[nodiscard]] Result<Reply> verify(Call& call);
[[nodiscard]] Result<Reply> doctor(Call& call);
[[nodiscard]] Result<Reply> demo(Call& call);
[[nodiscard]] Result<Reply> profile_remove(Call& call);
// recovery_verbs.cpp
[[nodiscard]] Result<Reply> recovery_make(Call& call);
[[nodiscard]] Result<Reply> recovery_test(Call& call);
[[nodiscard]] Result<Reply> recovery_use(Call& call);
[[nodiscard]] Result<Reply> password_change(Call& call);
// backup_verbs.cpp
[[nodiscard]] Result<Reply> backup(Call& call);
[[nodiscard]] Result<Reply> restore(Call& call);
// team_verbs.cpp
[[nodiscard]] Result<Reply> member_list(Call& call);
[[nodiscard]] Result<Reply> device_list(Call& call);
[[nodiscard]] Result<Reply> member_words(Call& call);
[[nodiscard]] Result<Reply> member_verify(Call& call);
[[nodiscard]] Result<Reply> pending(Call& call);
// client_verbs.cpp
[[nodiscard]] Result<Reply> client_add(Call& call);
[[nodiscard]] Result<Reply> client_list(Call& call);
[[nodiscard]] Result<Reply> client_show(Call& call);
[[nodiscard]] Result<Reply> steps(Call& call);
// import_verb.cpp
[[nodiscard]] Result<Reply> client_import(Call& call);
// record_verbs.cpp
[[nodiscard]] Result<Reply> edit(Call& call);
[[nodiscard]] Result<Reply> get(Call& call);
[[nodiscard]] Result<Reply> conflicts_list(Call& call);
[[nodiscard]] Result<Reply> conflicts_choose(Call& call);
// print_verb.cpp
[[nodiscard]] Result<Reply> print(Call& call);
// emergency_verbs.cpp
[[nodiscard]] Result<Reply> emergency_seal(Call& call);
[[nodiscard]] Result<Reply> emergency_withdraw(Call& call);
[[nodiscard]] Result<Reply> emergency_find(Call& call);
[[nodiscard]] Result<Reply> emergency_open(Call& call);
[[nodiscard]] Result<Reply> emergency_show(Call& call);
[[nodiscard]] Result<Reply> emergency_review(Call& call);
// circle_verbs.cpp
/// Commits an edit and names what it made.
[[nodiscard]] Result<Reply> written(ledger::Ledger& ledger, const ledger::Edit& edit);
/// The dossier that `--client` names, opened. Errors: NotFound.
[[nodiscard]] Result<ClientId> known_client(const Call& call, ledger::Ledger& ledger);
[[nodiscard]] Result<Reply> circle_add(Call& call);
[[nodiscard]] Result<Reply> circle_remove(Call& call);
[[nodiscard]] Result<Reply> circle_list(Call& call);
[[nodiscard]] Result<Reply> consent_give(Call& call);
[[nodiscard]] Result<Reply> consent_withdraw(Call& call);
[[nodiscard]] Result<Reply> member_remove(Call& call);
[[nodiscard]] Result<Reply> log_show(Call& call);
[[nodiscard]] Result<Reply> device_revoke(Call& call);
// rights_verbs.cpp
[[nodiscard]] Result<Reply> erasure_ask(Call& call);
[[nodiscard]] Result<Reply> erasure_agree(Call& call);
[[nodiscard]] Result<Reply> erasure_list(Call& call);
[[nodiscard]] Result<Reply> keeping(Call& call);
[[nodiscard]] Result<Reply> rights_restrict(Call& call);
// score_verb.cpp
[[nodiscard]] Result<Reply> score(Call& call);
// sync_verbs.cpp
[[nodiscard]] Result<Reply> sync(Call& call);
// folder_verbs.cpp
[[nodiscard]] Result<Reply> sync_folder(Call& call);
[[nodiscard]] Result<Reply> package_make(Call& call);
[[nodiscard]] Result<Reply> package_open(Call& call);
// pairing_verbs.cpp
[[nodiscard]] Result<Reply> invite(Call& call);
[[nodiscard]] Result<Reply> join(Call& call);

/// Reads `--kdf`. Errors: Usage.
[[nodiscard]] Result<crypto::KdfCost> kdf_of(const Call& call);
/// All members by id. Errors: those of `Ledger::members`.
[[nodiscard]] Result<MemberNames> names_of(ledger::Ledger& ledger);
/// The dossier that `--client` names. Errors: Usage, BadId.
[[nodiscard]] Result<ClientId> client_of(const Call& call);
/// `not_started`, `in_progress`, `done`
[[nodiscard]] QString state_name(care::StepState state);
/// A day or nothing.
[[nodiscard]] QJsonValue day_json(const std::optional<LocalDate>& day);
[[nodiscard]] QJsonValue moment_json(const std::optional<Instant>& moment);

} // namespace kt::cli

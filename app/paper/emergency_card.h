// The card for who comes in the night and knows nothing (J12): one page.
#pragma once

#include "app/paper/dossier.h"
#include "app/paper/sheet.h"

namespace kt::paper {

struct EmergencyCard {
    QString name;
    QString called;
    QString born;
    QString address;
    QString phone;
    LocalDate made_on;
    QStringList alerts;
    std::vector<StandingLimit> limits;
    QString wishes; ///< for the last phase, in the client's words
    QString stay;   ///< where the client wants to be when home does not do
    QString representative;
    QString medicines;
    QString signs;
    QString helps;
    QString key_box;
    QString doctor;
    QString crisis_first;
    QString crisis_then;
    std::vector<Person> call;
};

[[nodiscard]] EmergencyCard emergency_card(const Dossier& dossier);
[[nodiscard]] Sheet sheet_of(const EmergencyCard& card);

/// The card as the words of an emergency set, every field of it.
[[nodiscard]] std::vector<ledger::FieldChange> words_to_seal(const EmergencyCard& card, std::optional<LocalDate> born);
/// What of a dossier is sealed for an emergency. Errors: NoKey for who may not read all that goes in it, whose set
/// would say too little; NotAllowed where a part is not shared further; those of `gather`.
[[nodiscard]] Result<std::vector<ledger::FieldChange>> words_to_seal(const ledger::Ledger& ledger,
                                                                     const ClientId& client, LocalDate today);
/// Whether this is why `words_to_seal` gives nothing to this member.
[[nodiscard]] bool is_not_mine(Errc code);
/// Whether the sealed words are not those that would be sealed now.
[[nodiscard]] bool is_behind(const ledger::Record& set, std::span<const ledger::FieldChange> now);
/// The edit that brings a standing set up to date after a change. It is for the device that wrote last in
/// the dossier, and for the one that sealed the set, so that not every device does it; nothing on others, for who may
/// not read all that goes in the set, where a part is not shared further or not here yet, where there is none, and
/// where it says what the dossier says. Errors: those of `gather`.
[[nodiscard]] Result<std::optional<ledger::Edit>> renewal(const ledger::Ledger& ledger, const ClientId& client,
                                                          LocalDate today);
/// A set that was opened.
[[nodiscard]] Sheet sheet_of(const ledger::Record& set);

/// The treatment limits as blocks; says so when nothing was recorded, which is not the same as no limits.
void add_limits(Sheet& sheet, const std::vector<StandingLimit>& limits);

} // namespace kt::paper

// Dossiers as rules look at them, kept while they are written in: a save does not read years of entries again.
#pragma once

#include "core/ledger/derive.h"
#include "core/store/records.h"

namespace kt::ledger {

/// What is stored of a dossier and of those that are part of it, as far as its steps and its row depend on it.
[[nodiscard]] Result<Dossier> load_dossier(const store::Db& db, const ClientId& id, care::TeamRules rules);

/// The dossiers asked for last. Whoever changes or removes what is stored says so here, or forgets all.
class Dossiers {
  public:
    /// As it is stored now. Lives until the next call of this object.
    [[nodiscard]] Result<const Dossier*> of(const store::Db& db, const ClientId& id, const care::TeamRules& rules);
    /// Whether changes of its records have to be told.
    [[nodiscard]] bool keeps(const ClientId& id) const { return kept_.contains(id); }
    /// This is stored now. Does nothing for a dossier that is not kept.
    void wrote(const Record& record);
    void forget();

  private:
    std::map<ClientId, Dossier> kept_; ///< without conferences, which others move; of dossiers that stand alone
    std::size_t records_ = 0;
    Dossier passing_; ///< of several dossiers that are one
};

} // namespace kt::ledger

// Reads one record's fields the way rows show them.
#pragma once

#include "app/models/dossier_list.h"
#include "app/text/dates.h"
#include "app/text/labels.h"
#include "core/ledger/derive.h"

namespace kt::app {

/// What the rules of care look at: the shown values of records.
[[nodiscard]] std::vector<care::Facts> all_facts(const std::vector<ledger::Record>& records,
                                                 const std::vector<ledger::Record>& more = {});

/// One record and the names it refers to; for making rows.
class RecordReader {
  public:
    RecordReader(const ledger::Record& record, const Names& names) : record_(record), names_(names) {}

    [[nodiscard]] QString id() const { return text::qt(record_.id.text()); }
    /// As it is stored; codes as codes.
    [[nodiscard]] QString text(std::uint16_t field) const { return text::qt(record_.shown(field).text()); }
    /// As people read it: codes by their label, days in words.
    [[nodiscard]] QString label(std::uint16_t field) const;
    /// Elements of a Set by their label.
    [[nodiscard]] QStringList labels(std::uint16_t field) const;
    [[nodiscard]] bool yes(std::uint16_t field) const { return record_.shown(field) == Value(true); }
    [[nodiscard]] int number(std::uint16_t field) const;
    [[nodiscard]] QString day(std::uint16_t field) const;
    [[nodiscard]] QString due(std::uint16_t field) const;
    [[nodiscard]] bool late(std::uint16_t field) const;
    [[nodiscard]] QString reference(std::uint16_t field) const;
    [[nodiscard]] QString member(std::uint16_t field) const;
    [[nodiscard]] MemberId who(std::uint16_t field) const { return record_.shown(field).id<MemberId>(); }

    /// Fields on which two people disagree.
    [[nodiscard]] int conflicts() const;
    /// Who wrote last, and when.
    [[nodiscard]] QString by() const;
    [[nodiscard]] QString at() const;
    [[nodiscard]] MemberId author() const;

  private:
    [[nodiscard]] const care::Field* field(std::uint16_t number) const;
    [[nodiscard]] const ledger::Head* last() const;

    const ledger::Record& record_;
    const Names& names_;
};

} // namespace kt::app

// Which column of a list of clients holds what.
#pragma once

#include "core/care/kind.h"

#include <array>

namespace kt::exchange {

/// A name in parts, as care systems export it.
enum class NamePart : std::uint8_t { Given, Prefix, Family };

/// Puts the parts of a name together.
class NameParts {
  public:
    void add(NamePart part, const std::string& text);
    [[nodiscard]] std::string whole() const; ///< `A. van der Berg`

  private:
    std::array<std::string, 3> parts_;
};

/// A column whose cells are used: for a field of a client, or for a part of its name.
struct Column {
    std::size_t at = 0;
    const care::Field* field = nullptr;
    std::optional<NamePart> part;
};

/// The columns of one file.
struct Columns {
    std::vector<std::string> headers; ///< as in the file
    std::vector<Column> used;
    std::vector<std::string> ignored;

    [[nodiscard]] std::vector<std::pair<std::string, std::string>> matched() const;
    [[nodiscard]] std::string name_header() const; ///< of the column that holds the name or the family name
};

/// Errors: CsvHeader with the field that is missing or stands twice.
[[nodiscard]] Result<Columns> match_columns(const std::vector<std::string>& headers);

/// A cell as `care::value_from_text` reads it: dates as Excel writes them, codes that people write as a word (m,
/// vrouw).
[[nodiscard]] std::string value_as_typed(const care::Field& field, const std::string& cell);

} // namespace kt::exchange

// Comma-separated text from anywhere: its encoding, its separator, its rows.
#pragma once

#include "core/base/bytes.h"

namespace kt::exchange {

/// What a file from outside may ask of us.
struct CsvLimits {
    std::size_t bytes = std::size_t{64} << 20U;
    std::size_t rows = 100'000;
    std::size_t cell = 65'536;
    std::size_t columns = 256;
    std::size_t cell_lines = 50; ///< lines inside one quoted cell; more is taken for a quote that was never closed
};

enum class CsvEncoding : std::uint8_t { Utf8, Windows1252, Utf16 };

/// A row, or what is wrong with it.
struct CsvRow {
    std::size_t line = 0; ///< of the file, from 1, where it begins
    std::vector<std::string> cells;
    std::string text;    ///< as it stood there
    bool broken = false; ///< a quote that is not closed, text after a closing quote, a cell or a row too long
};

/// All rows of a file, blank ones left out; texts are UTF-8.
struct CsvTable {
    CsvEncoding encoding = CsvEncoding::Utf8;
    char separator = ';';
    std::vector<CsvRow> rows;
};

/// UTF-8 with or without byte order mark, UTF-16 with one, Windows-1252 otherwise. Errors: CsvEncoding for bytes that
/// are no text in any of these, TooLarge.
[[nodiscard]] Result<std::pair<CsvEncoding, std::string>> csv_text(ByteView file, const CsvLimits& limits = {});
/// Reads rows by `;`, `,` or tab, whichever the first line has most of (or Excel's `sep=` line says). Lines end with
/// LF, CRLF or CR. A broken row does not spoil the next line. Errors: CsvEncoding, TooLarge.
[[nodiscard]] Result<CsvTable> read_csv(ByteView file, const CsvLimits& limits = {});

} // namespace kt::exchange

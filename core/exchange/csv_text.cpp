#include "core/exchange/csv_text.h"

#include <algorithm>
#include <iconv.h>

namespace kt::exchange {

namespace {

/// A conversion to UTF-8 by the C library.
class Converter {
  public:
    explicit Converter(const char* from) : handle_(::iconv_open("UTF-8", from)) {}
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;
    ~Converter() {
        if (ok()) ::iconv_close(handle_);
    }
    [[nodiscard]] bool ok() const {
        return handle_ != reinterpret_cast<iconv_t>(-1); // NOLINT(performance-no-int-to-ptr): iconv's word for failure
    }

    [[nodiscard]] Result<std::string> run(ByteView bytes) {
        if (!ok()) return fail(Errc::CsvEncoding);
        Bytes input = copy_of(bytes);
        std::string out(input.size() * 3 + 4, '\0'); // no character of these grows more
        char* from = reinterpret_cast<char*>(input.data());
        std::size_t left = input.size();
        char* to = out.data();
        std::size_t room = out.size();
        if (::iconv(handle_, &from, &left, &to, &room) == static_cast<std::size_t>(-1) || left != 0)
            return fail(Errc::CsvEncoding);
        out.resize(out.size() - room);
        return out;
    }

  private:
    iconv_t handle_;
};

bool starts_with(ByteView bytes, std::initializer_list<std::uint8_t> mark) {
    return bytes.size() >= mark.size() && std::equal(mark.begin(), mark.end(), bytes.begin());
}

Result<std::pair<CsvEncoding, std::string>> decoded(ByteView file) {
    if (starts_with(file, {0xff, 0xfe}) || starts_with(file, {0xfe, 0xff})) {
        KT_TRY(auto text, Converter("UTF-16").run(file));
        return std::pair(CsvEncoding::Utf16, std::move(text));
    }
    if (starts_with(file, {0xef, 0xbb, 0xbf})) file = file.subspan(3);
    std::string text = text_of(file);
    if (is_utf8(text)) return std::pair(CsvEncoding::Utf8, std::move(text));
    KT_TRY(auto converted, Converter("WINDOWS-1252").run(file));
    return std::pair(CsvEncoding::Windows1252, std::move(converted));
}

/// Walks over text and remembers the number of the line.
struct Cursor {
    std::string_view text;
    std::size_t at = 0;
    std::size_t line = 1;

    [[nodiscard]] bool done() const { return at >= text.size(); }
    [[nodiscard]] char here() const { return text[at]; }
    [[nodiscard]] bool line_end() const { return done() || here() == '\n' || here() == '\r'; }
    void past_line_end() {
        if (done()) return;
        at += text.substr(at, 2) == "\r\n" ? 2 : 1;
        ++line;
    }
    void to_next_line() {
        at = std::min(text.find_first_of("\r\n", at), text.size());
        past_line_end();
    }
};

char most_frequent_separator(std::string_view text) {
    constexpr std::string_view separators = ";,\t";
    std::array<std::size_t, 3> count{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (!quoted && (c == '\n' || c == '\r')) break;
        const std::size_t which = separators.find(c);
        if (!quoted && which != std::string_view::npos) ++count[which];
    }
    return separators[static_cast<std::size_t>(std::ranges::max_element(count) - count.begin())];
}

// A quoted cell, the cursor behind its opening quote. False when it is not closed within the limits.
bool quoted_cell(Cursor& in, const CsvLimits& limits, std::string& out) {
    const std::size_t first_line = in.line;
    while (!in.done()) {
        if (in.here() == '"') {
            ++in.at;
            if (in.done() || in.here() != '"') return true;
        }
        if (out.size() >= limits.cell || in.line - first_line > limits.cell_lines) return false;
        if (in.line_end()) {
            out += '\n';
            in.past_line_end();
        } else {
            out += in.here();
            ++in.at;
        }
    }
    return false;
}

bool plain_cell(Cursor& in, char separator, const CsvLimits& limits, std::string& out) {
    const std::size_t from = in.at;
    while (!in.line_end() && in.here() != separator)
        ++in.at;
    out = in.text.substr(from, in.at - from);
    return out.size() <= limits.cell;
}

bool row_cells(Cursor& in, char separator, const CsvLimits& limits, CsvRow& row) {
    for (;;) {
        if (row.cells.size() == limits.columns) return false;
        std::string cell;
        if (!in.line_end() && in.here() == '"') {
            ++in.at;
            if (!quoted_cell(in, limits, cell)) return false;
        } else if (!plain_cell(in, separator, limits, cell)) {
            return false;
        }
        row.cells.push_back(std::move(cell));
        if (in.line_end()) return true;
        if (in.here() != separator) return false; // text after a closing quote
        ++in.at;
    }
}

bool blank(const CsvRow& row) {
    const auto empty = [](const std::string& cell) { return cell.find_first_not_of(" \t") == std::string::npos; };
    return std::ranges::all_of(row.cells, empty);
}

CsvRow next_row(Cursor& in, char separator, const CsvLimits& limits) {
    CsvRow row;
    row.line = in.line;
    const Cursor start = in;
    if (!row_cells(in, separator, limits, row)) {
        in = start;
        in.at = std::min(in.text.find_first_of("\r\n", in.at), in.text.size());
        row.broken = true;
        row.cells.clear();
    }
    row.text = in.text.substr(start.at, std::min(in.at - start.at, limits.cell));
    in.past_line_end();
    return row;
}

} // namespace

Result<std::pair<CsvEncoding, std::string>> csv_text(ByteView file, const CsvLimits& limits) {
    if (file.size() > limits.bytes) return fail(Errc::TooLarge, "file");
    KT_TRY(auto out, decoded(file));
    if (out.second.find('\0') != std::string::npos) return fail(Errc::CsvEncoding, "not a text");
    return out;
}

Result<CsvTable> read_csv(ByteView file, const CsvLimits& limits) {
    KT_TRY(const auto text, csv_text(file, limits));
    CsvTable out;
    out.encoding = text.first;
    Cursor in{text.second};
    constexpr std::string_view said = "sep=";
    if (in.text.starts_with(said) && in.text.size() > said.size()) {
        out.separator = in.text[said.size()];
        in.to_next_line();
    } else {
        out.separator = most_frequent_separator(in.text);
    }
    while (!in.done()) {
        CsvRow row = next_row(in, out.separator, limits);
        if (!row.broken && blank(row)) continue;
        if (out.rows.size() == limits.rows + 1) return fail(Errc::TooLarge, "lines"); // the header is one
        out.rows.push_back(std::move(row));
    }
    return out;
}

} // namespace kt::exchange

// Reads the files under tests/vectors.
#pragma once

#include "core/base/bytes.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace kt::test {

/// One hostile vector: a file whose first line is the code it must be refused with, whose name is the property it
/// tests, and whose other lines are the input (hexadecimal for `.hex`, the text itself otherwise; `#` starts a remark).
struct Hostile {
    std::string name;
    std::string errc;
    std::string body; ///< lines joined; for `.hex` without blanks

    [[nodiscard]] Bytes bytes() const {
        auto out = from_hex(body);
        if (!out) throw std::runtime_error(name + " is not hexadecimal");
        return *std::move(out);
    }
};

/// The lines of a file under tests/vectors that are neither empty nor a remark.
inline std::vector<std::string> vector_lines(const std::string& path) {
    std::ifstream in(std::filesystem::path(KT_VECTORS) / path);
    if (!in) throw std::runtime_error("no such vector file: " + path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);)
        if (!line.empty() && line.front() != '#') lines.push_back(line);
    return lines;
}

/// Every hostile vector in a folder under tests/vectors, in order of name.
inline std::vector<Hostile> hostile_vectors(const std::string& folder) {
    std::vector<Hostile> out;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(KT_VECTORS) / folder)) {
        const auto lines = vector_lines(folder + "/" + entry.path().filename().string());
        if (lines.empty()) throw std::runtime_error(entry.path().string() + " is empty");
        Hostile one{entry.path().stem().string(), lines.front(), {}};
        for (std::size_t i = 1; i < lines.size(); ++i)
            one.body += lines[i];
        if (entry.path().extension() == ".hex") std::erase(one.body, ' ');
        out.push_back(std::move(one));
    }
    std::ranges::sort(out, {}, &Hostile::name);
    return out;
}

/// The fields of a line, split at `separator` and stripped of blanks around them.
inline std::vector<std::string> fields_of(const std::string& line, char separator = '|') {
    std::vector<std::string> out;
    std::size_t from = 0;
    while (from <= line.size()) {
        const std::size_t to = std::min(line.find(separator, from), line.size());
        const std::size_t first = line.find_first_not_of(' ', from);
        std::string field = first < to ? line.substr(first, to - first) : std::string();
        while (!field.empty() && field.back() == ' ')
            field.pop_back();
        out.push_back(std::move(field));
        from = to + 1;
    }
    return out;
}

} // namespace kt::test

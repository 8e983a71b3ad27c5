#include "sync/transport/folder/shelf.h"

#include "core/crypto/hash.h"
#include "sync/transport/folder/disk.h"

#include <algorithm>
#include <charconv>

namespace kt::folder {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view top = "kt1";
constexpr std::string_view bundle_end = ".ktb";
constexpr std::string_view notice_end = ".ktn";
constexpr std::string_view unfinished_end = ".tmp";
constexpr std::size_t most_files = 100'000;
constexpr std::size_t most_folders = 4'096;

/// ASCII only: no name of ours has anything else.
std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

/// 0 unless it is a number as `bundle_name` writes it.
std::uint64_t number_in(std::string_view stem) {
    std::uint64_t number = 0;
    if (stem.empty() || stem.size() > 18 || stem.front() == '0') return 0;
    const auto [end, code] = std::from_chars(stem.data(), stem.data() + stem.size(), number);
    return code == std::errc() && end == stem.data() + stem.size() ? number : 0;
}

/// Nothing where no device made the file.
std::optional<Found> sorted(std::string_view file) {
    Found found;
    const auto is = [&](std::string_view end) { return file.ends_with(end) && file.size() > end.size(); };
    if (file.starts_with('.') && is(unfinished_end)) {
        const std::string_view made = file.substr(1, file.size() - 1 - unfinished_end.size());
        const bool ours = made == notice_name || (made.ends_with(bundle_end) &&
                                                  number_in(made.substr(0, made.size() - bundle_end.size())) > 0);
        if (!ours) return {};
        found.sort = Sort::Unfinished;
        return found;
    }
    if (file.starts_with('.') || file.starts_with('~')) return {};
    if (is(bundle_end)) {
        found.number = number_in(file.substr(0, file.size() - bundle_end.size()));
        found.copied = found.number == 0;
        return found;
    }
    if (!is(notice_end)) return {};
    found.sort = Sort::Notice;
    found.copied = file != notice_name;
    return found;
}

/// The names in a folder; what goes away meanwhile is no error.
Result<std::vector<fs::directory_entry>> entries_of(const fs::path& folder, std::size_t most) {
    std::vector<fs::directory_entry> out;
    std::error_code code;
    fs::directory_iterator at(folder, code);
    if (code) return system_error(code.value(), folder);
    while (at != fs::directory_iterator()) {
        if (out.size() == most) return fail(Errc::TooLarge, folder.filename().string());
        out.push_back(*at);
        at.increment(code);
        if (code) return system_error(code.value(), folder);
    }
    return out;
}

Result<void> look_in(const fs::directory_entry& home, std::vector<Found>& out) {
    const std::string tag = home.path().filename().string();
    KT_TRY(const auto files, entries_of(home.path(), most_files));
    for (const auto& file : files) {
        const std::string name = file.path().filename().string();
        std::error_code code;
        auto found = sorted(lower(name));
        if (!found || !fs::is_regular_file(file.symlink_status(code))) continue;
        if (out.size() == most_files) return fail(Errc::TooLarge, tag);
        found->size = file.file_size(code);
        if (code) continue;
        found->path = file.path();
        found->tag = lower(tag);
        found->name = tag;
        found->name.append("/").append(name);
        out.push_back(*std::move(found));
    }
    return {};
}

} // namespace

std::string tag_of(const TeamId& team, const DeviceId& device) {
    constexpr std::size_t length = 10;
    const crypto::Hash hash = crypto::Hasher("kt1 folder").add(team.view()).add(device.view()).done();
    return to_base32(ByteView(hash).first(length));
}

fs::path home_of(const fs::path& folder, const std::string& tag) {
    return folder / top / tag;
}

std::string bundle_name(std::uint64_t number) {
    return std::to_string(number) + std::string(bundle_end);
}

Result<std::vector<Found>> files_in(const fs::path& folder) {
    std::vector<Found> out;
    KT_TRY(const auto tops, entries_of(folder, most_files));
    for (const auto& one : tops) {
        std::error_code code;
        if (lower(one.path().filename().string()) != top || !fs::is_directory(one.symlink_status(code))) continue;
        KT_TRY(const auto homes, entries_of(one.path(), most_folders));
        for (const auto& home : homes)
            if (fs::is_directory(home.symlink_status(code))) {
                const auto looked = look_in(home, out);
                if (!looked && looked.code() != Errc::NoFolder) return looked.error();
            }
    }
    std::ranges::sort(out, [](const Found& a, const Found& b) {
        return std::tie(a.tag, a.number, a.name) < std::tie(b.tag, b.number, b.name);
    });
    return out;
}

} // namespace kt::folder

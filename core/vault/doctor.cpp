#include "core/store/file.h"
#include "core/vault/folder.h"
#include "core/vault/keyfile.h"
#include "core/vault/vault.h"

#include <algorithm>

namespace kt::vault {

namespace fs = std::filesystem;

namespace {

// One word for the whole set, so that the database and the file that opens it stay a pair.
std::string free_tail(const Folder& folder, LocalDate day) {
    for (int i = 1;; ++i) {
        std::string tail = ".aside-" + day.text() + (i > 1 ? "-" + std::to_string(i) : "");
        if (!there(store::beside(folder.database(), tail)) && !there(store::beside(folder.keys(), tail))) return tail;
    }
}

Result<void> rename_if_there(const fs::path& from, const fs::path& to) {
    if (!there(from)) return {};
    std::error_code code;
    fs::rename(from, to, code);
    if (code) return fail(Errc::Io, from.filename().string());
    return {};
}

void look_at_keys(const Folder& folder, std::vector<Finding>& out) {
    const auto bytes = store::read_file(folder.keys(), max_keyfile_bytes);
    if (!bytes && bytes.code() == Errc::NoProfile) {
        out.push_back({"vault_missing", "vault.cbor"});
        return;
    }
    const auto keys = bytes ? decode_keyfile(*bytes) : Result<KeyFile>(Errc::VaultDamaged);
    if (!keys)
        out.push_back({std::string(errc_name(keys.code())), "vault.cbor"});
    else if (!keys->by_recovery)
        out.push_back({"no_recovery_code", {}});
}

void look_at_database(const Folder& folder, std::vector<Finding>& out) {
    constexpr std::uint64_t page = 4096;
    const auto size = store::size_of(folder.database());
    if (!size)
        out.push_back({"database_missing", "kernteam.db"});
    else if (*size == 0)
        out.push_back({"empty_database", "kernteam.db"});
    else if (*size % page != 0 && !there(folder.journal()))
        out.push_back({"cut_database", "kernteam.db"});
}

void look_at_rest(const Folder& folder, std::vector<Finding>& out) {
    std::error_code code;
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder.path, code))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    for (const std::string& name : names) {
        if (name.ends_with("-wal")) continue;
        if (name.starts_with("kernteam.db.aside-"))
            out.push_back({"set_aside_copy", name});
        else if (name.starts_with("kernteam.db.v") || name.starts_with("kernteam.db.unfinished-"))
            out.push_back({"older_copy", name});
    }
}

} // namespace

bool Vault::exists(const fs::path& folder) {
    return there(Folder{folder}.keys());
}

bool Vault::has_sheet(const fs::path& folder) {
    const auto bytes = store::read_file(Folder{folder}.keys(), max_keyfile_bytes);
    const auto keys = bytes ? decode_keyfile(*bytes) : Result<KeyFile>(Errc::VaultDamaged);
    return keys && keys->by_recovery.has_value();
}

Result<fs::path> Vault::set_aside(const fs::path& folder, Clock& clock) {
    const Folder files{folder};
    if (!there(files.database()) && !there(files.keys())) return fail(Errc::NoProfile);
    KT_TRY(const Lock lock, Lock::take(files));
    const std::string tail = free_tail(files, utc_day(clock.now()));
    const fs::path aside = store::beside(files.database(), tail);
    KT_CHECK(rename_if_there(files.journal(), store::beside(aside, "-wal")));
    KT_CHECK(rename_if_there(files.database(), aside));
    KT_CHECK(rename_if_there(files.keys(), store::beside(files.keys(), tail)));
    KT_CHECK(store::sync_folder_of(files.database()));
    return aside;
}

Result<void> Vault::remove(const fs::path& folder) {
    const Folder files{folder};
    if (!there(files.database()) && !there(files.keys())) return fail(Errc::NoProfile);
    KT_TRY(const Lock lock, Lock::take(files));
    std::vector<fs::path> all;
    std::error_code code;
    for (const auto& entry : fs::directory_iterator(files.path, code)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("vault.cbor") || name.starts_with("kernteam.db")) all.push_back(entry.path());
    }
    if (code) return fail(Errc::Io, "folder");
    // Without the wrapped keys the rest is noise, should the power fail now.
    std::ranges::sort(all, std::greater{});
    for (const fs::path& one : all) {
        const auto size = fs::file_size(one, code);
        if (!code && one.filename().string().starts_with("vault.cbor"))
            KT_CHECK(store::write_file(one, Bytes(static_cast<std::size_t>(size))));
        fs::remove(one, code);
        if (code) return fail(Errc::Io, one.filename().string());
    }
    return store::sync_folder_of(files.database());
}

std::vector<Finding> doctor(const fs::path& folder) {
    const Folder files{folder};
    if (!there(files.database()) && !there(files.keys())) return {{"no_profile", {}}};
    std::vector<Finding> out;
    if (const auto lock = Lock::take(files); !lock) out.push_back({std::string(errc_name(lock.code())), "lock"});
    look_at_keys(files, out);
    look_at_database(files, out);
    look_at_rest(files, out);
    const auto harmless = [](const Finding& one) {
        return one.code == "no_recovery_code" || one.code == "set_aside_copy" || one.code == "older_copy";
    };
    if (std::ranges::all_of(out, harmless)) out.insert(out.begin(), Finding{"ok", {}});
    return out;
}

} // namespace kt::vault

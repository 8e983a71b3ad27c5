// What is measured, in the order in which it is printed. Each phase works in a folder that the caller removes.
#pragma once

#include "tests/bench/measure.h"

#include <filesystem>

namespace kt::bench {

/// First sync to an empty device, then rebuild and verify of what it received.
void first_sync(const Options& options, const std::filesystem::path& folder);
/// Two devices that both wrote while apart.
void merge(const Options& options, const std::filesystem::path& folder);
/// One form, durable.
void save(const Options& options, const std::filesystem::path& folder);
/// Open a dossier, find a name, next page: with few and with many clients.
void lists(const Options& options, const std::filesystem::path& folder);
/// From nothing to the first frame, without a screen.
void start(const Options& options, const std::filesystem::path& folder);

} // namespace kt::bench

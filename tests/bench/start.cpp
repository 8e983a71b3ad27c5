// Starts programs and waits for the first frame that they say they have drawn.
#include "tests/bench/phases.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace kt::bench {

namespace {

constexpr std::string_view drawn = "Frame rendered"; ///< what Qt Quick's renderer says when it is asked to
constexpr std::size_t most_said = 65'536;

struct Started {
    Spent spent;
    double memory_mb = 0;
};

/// The parts of a child that must go, whatever happens.
struct Child {
    pid_t id = -1;
    int errors = -1;
    rusage used{};

    Child() = default;
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() { end(); }
    void end() {
        if (errors >= 0) (void)close(std::exchange(errors, -1));
        if (id < 0) return;
        (void)kill(id, SIGKILL);
        (void)wait4(std::exchange(id, -1), nullptr, 0, &used);
    }
};

/// Whether it says that a frame was drawn before it ends.
bool says_drawn(int errors) {
    std::string said;
    std::array<char, 4096> some{};
    while (said.size() < most_said) {
        const auto got = read(errors, some.data(), some.size());
        if (got <= 0) return false;
        said.append(some.data(), static_cast<std::size_t>(got));
        if (said.find(drawn) != std::string::npos) return true;
    }
    return false;
}

std::optional<Started> first_frame(const std::filesystem::path& program, const std::filesystem::path& folder) {
    Child child;
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) return std::nullopt;
    child.errors = ends[0];
    posix_spawn_file_actions_t actions{};
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO);
    std::string name = program.string();
    std::string option = "--profile";
    std::string profile = (folder / "profile").string();
    std::array<char*, 4> arguments{name.data(), option.data(), profile.data(), nullptr};
    const Watch watch;
    const int failed = posix_spawn(&child.id, name.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    (void)close(ends[1]);
    if (failed != 0) {
        child.id = -1;
        return std::nullopt;
    }
    if (!says_drawn(child.errors)) return std::nullopt;
    Started out{watch.spent(), 0};
    child.end();
    const auto ms = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    out.spent.cpu_ms = ms(child.used.ru_utime) + ms(child.used.ru_stime);
    out.memory_mb = static_cast<double>(child.used.ru_maxrss) / 1024;
    return out;
}

/// Without a screen, and with nothing of this user's in reach.
void prepare(const std::filesystem::path& folder) {
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
    for (const char* name : {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        (void)setenv(name, folder.c_str(), 1);
    (void)setenv("QT_QPA_PLATFORM", "offscreen", 1);
    (void)setenv("QT_QUICK_BACKEND", "software", 1);
    (void)setenv("QT_LOGGING_RULES", "qt.scenegraph.time.renderloop=true", 1);
}

} // namespace

void start(const Options& options, const std::filesystem::path& folder) {
    const auto here = std::filesystem::read_symlink("/proc/self/exe").parent_path();
    const auto app = here / "../../app/kernteam";
    const auto empty = here / "kt_empty_window";
    if (!std::filesystem::exists(app) || !std::filesystem::exists(empty)) {
        note("start: not measured, build kernteam and kt_empty_window first");
        return;
    }
    prepare(folder);
    Samples ours;
    Samples floor;
    double memory = 0;
    double floor_memory = 0;
    for (std::size_t round = 0; round <= options.starts; ++round) {
        const auto window = first_frame(empty, folder);
        const auto first = first_frame(app, folder);
        if (!window || !first) {
            note("start: not measured, no frame of " + std::string(window ? "kernteam" : "an empty window"));
            return;
        }
        if (round == 0) continue; // reads the programs from the disk
        floor.add(window->spent);
        ours.add(first->spent);
        memory = std::max(memory, first->memory_mb);
        floor_memory = std::max(floor_memory, window->memory_mb);
    }
    print("start to the first screen, no profile", ours, "an empty Qt Quick window", floor);
    note("memory " + decimal(memory, 0) + " MB, of an empty window " + decimal(floor_memory, 0) + " MB");
}

} // namespace kt::bench

#include "app/platform/memory.h"

#include <array>
#include <cstdlib>
#include <cstring>

#if defined(__linux__)
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define KT_SANITIZED
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define KT_SANITIZED
#endif

#if defined(__GLIBC__) && !defined(KT_SANITIZED)
#define KT_WIPES_FREED

// The names that glibc keeps for who puts something before its own.
// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" void __libc_free(void* memory) noexcept;
extern "C" void* __libc_malloc(std::size_t size) noexcept;
extern "C" void* __libc_realloc(void* memory, std::size_t size) noexcept;
// NOLINTEND(bugprone-reserved-identifier)

namespace {

/// Large pieces come from the system and go back to it, which gives nobody what was in them.
bool of_the_system(const void* memory) {
    constexpr std::size_t mapped = 2; // a bit of the size that stands before the piece
    std::size_t size = 0;
    std::memcpy(&size, static_cast<const char*>(memory) - sizeof size, sizeof size);
    return (size & mapped) != 0;
}

void overwrite(void* memory, std::size_t size) {
    std::memset(memory, 0, size);
    __asm__ volatile("" : : "r"(memory) : "memory"); // is not left out because nobody reads it
}

} // namespace

extern "C" void free(void* memory) noexcept {
    if (memory == nullptr) return;
    if (!of_the_system(memory)) overwrite(memory, malloc_usable_size(memory));
    __libc_free(memory);
}

extern "C" void* realloc(void* memory, std::size_t size) noexcept {
    if (memory == nullptr) return __libc_malloc(size);
    if (of_the_system(memory)) return __libc_realloc(memory, size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const std::size_t before = malloc_usable_size(memory);
    if (size <= before && size >= before / 2) return memory;
    void* fresh = __libc_malloc(size);
    if (fresh == nullptr) return nullptr;
    std::memcpy(fresh, memory, size < before ? size : before);
    free(memory);
    return fresh;
}
#endif

namespace kt::app {

bool freed_memory_is_wiped() {
#if defined(KT_WIPES_FREED)
    return true;
#else
    return false;
#endif
}

void keep_memory_to_ourselves() {
#if defined(__linux__)
    const rlimit none{0, 0};
    (void)setrlimit(RLIMIT_CORE, &none);
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

#if defined(__GNUC__)
__attribute__((noinline))
#endif
void wipe_old_calls() {
    std::array<unsigned char, std::size_t{192} * 1024> deep{}; // a thread of Qt has megabytes
#if defined(__GNUC__)
    __asm__ volatile("" : : "r"(deep.data()) : "memory"); // is not left out because nobody reads it
#endif
}

void give_memory_back() {
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
}

} // namespace kt::app

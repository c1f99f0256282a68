// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <dlfcn.h>

/// What a library in the place of libnvidia-ml.so.1 answers, and what it was asked.
struct FakeNvml {
    static constexpr int success = 0, notSupported = 3, gpuIsLost = 15, unknown = 999; ///< nvmlReturn_t
    static constexpr const char *busId = "00000000:3B:00.0"; ///< of its only card

    std::atomic<int> initAnswer { success };
    std::atomic<int> memoryAnswer { success }, ratesAnswer { success }, energyAnswer { success },
        powerAnswer { success };
    std::atomic<unsigned long long> usedBytes { 0 }, millijoules { 0 };
    std::atomic<unsigned int> percent { 0 }, milliwatts { 0 };
    std::atomic<int> open { 0 }; ///< calls of init without one of shutdown
    std::atomic<int> questions { 0 }; ///< calls for a figure

    void reset()
    {
        for (std::atomic<int> *answer : { &initAnswer, &memoryAnswer, &ratesAnswer, &energyAnswer, &powerAnswer })
            *answer = success;
        usedBytes = millijoules = 0;
        percent = milliwatts = 0;
        open = questions = 0;
    }
};

/// The library, kept open so that its answers stay as a test sets them; as at first again for each of these.
class FakeNvmlLibrary {
public:
    explicit FakeNvmlLibrary(const char *path)
        : m_library(dlopen(path, RTLD_NOW | RTLD_LOCAL))
        , m_fake(m_library ? static_cast<FakeNvml *>(dlsym(m_library, "fakeNvml")) : nullptr)
    {
        if (m_fake)
            m_fake->reset();
    }
    ~FakeNvmlLibrary()
    {
        if (m_library)
            dlclose(m_library);
    }
    FakeNvmlLibrary(const FakeNvmlLibrary &) = delete;
    FakeNvmlLibrary &operator=(const FakeNvmlLibrary &) = delete;

    bool isThere() const { return m_fake; }
    FakeNvml *operator->() const { return m_fake; }

private:
    void *m_library;
    FakeNvml *m_fake;
};

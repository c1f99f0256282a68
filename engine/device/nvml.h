// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace gram {

/// A card in NVIDIA's management library, opened for as long as this lives. Of its C interface only what is used here
/// is declared (docs.nvidia.com/deploy/nvml-api). What the library, the driver or the card does not tell is absent.
class Nvml {
public:
    /// `library`: a path, or a name for the system to find; `busId`: "00000000:3B:00.0".
    Nvml(const std::string &library, const std::string &busId);
    ~Nvml();
    Nvml(const Nvml &) = delete;
    Nvml &operator=(const Nvml &) = delete;

    bool isOpen() const { return m_device; }
    /// Whether an answer was that the card has left the bus: it does not come back.
    bool isLost() const { return m_lost; }

    std::optional<std::uint64_t> usedBytes() const;
    std::optional<std::int32_t> utilization() const; ///< percent
    std::optional<std::uint64_t> millijoules() const; ///< since the driver was loaded
    std::optional<std::uint32_t> milliwatts() const;

private:
    using Device = struct nvmlDevice_st *;
    using Return = int;
    struct Memory {
        unsigned long long total, free, used;
    };
    struct Rates {
        unsigned int card, memory;
    };

    template<typename Function>
    void find(Function &function, const char *name) const;
    /// Calls the function, if it is there, and takes its answer if that is one.
    template<typename Answer>
    std::optional<Answer> ask(Return (*function)(Device, Answer *)) const;

    void *m_library = nullptr;
    Device m_device = nullptr;
    mutable bool m_lost = false;
    Return (*m_shutdown)() = nullptr;
    Return (*m_memory)(Device, Memory *) = nullptr;
    Return (*m_rates)(Device, Rates *) = nullptr;
    Return (*m_energy)(Device, unsigned long long *) = nullptr;
    Return (*m_power)(Device, unsigned int *) = nullptr;
};

} // namespace gram

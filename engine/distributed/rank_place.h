// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace gram {

/// Which one of several processes this is, and where they find each other.
struct RankPlace {
    std::int64_t rank = 0, size = 1;
    std::int64_t localSize = 1; ///< processes on this machine
    std::string address; ///< of the store of c10d that all of them use; or
    std::uint16_t port = 0;
    bool storeRuns = false; ///< somebody else serves it; else rank 0 does
    std::filesystem::path storeFile; ///< on one machine: a file in place of an address, and nothing listens
    std::int64_t attempt = 0; ///< how often they were started anew: each time has keys of its own in the store

    /// From torchrun's variables: RANK, WORLD_SIZE, LOCAL_WORLD_SIZE, MASTER_ADDR, MASTER_PORT,
    /// TORCHELASTIC_USE_AGENT_STORE and TORCHELASTIC_RESTART_COUNT; or, as `gram-lab run --processes` starts them,
    /// with storeFileVariable for MASTER_*. None where WORLD_SIZE is missing or 1. Throws Error(InvalidSetting) that
    /// names the variable.
    static std::optional<RankPlace> ofEnvironment();

    static constexpr const char *storeFileVariable = "GRAM_LAB_STORE_FILE";
};

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gram {

/// What a run's folder holds, checkpoints.json: which checkpoint is the last one, the one before and the best one, and
/// the SHA-256 of what was written. It is replaced in one step, so that these cannot disagree, and carries its own.
struct RunManifest {
    struct Checkpoint {
        std::string file; ///< its name in the folder
        std::int64_t step = 0;
        std::uint64_t bytes = 0;
        std::string sha256; ///< as the file says it of itself

        bool operator==(const Checkpoint &) const = default;
    };
    std::optional<Checkpoint> last, previous, best;
    /// Files that are written once: config.json and those in model.
    std::map<std::string, std::string> files;
    /// metrics.csv as far as it was written then; lines may have followed.
    std::uint64_t metricsBytes = 0;
    std::string metricsSha256;
    /// What was found damaged when the run went on, and is so for good.
    std::vector<std::string> damage;

    static std::filesystem::path fileOf(const std::filesystem::path &runFolder);
    /// None where there is no such file. Throws Error(MalformedFile) about a damaged one.
    static std::optional<RunManifest> read(const std::filesystem::path &runFolder);
    /// Throws Error(FileUnwritable).
    void write(const std::filesystem::path &runFolder) const;
};

/// The checkpoints in the folder, the latest first: where the list itself is damaged. Their content is not checked.
std::vector<RunManifest::Checkpoint> checkpointsFound(const std::filesystem::path &runFolder);

/// Their names end so.
inline constexpr const char *checkpointEnd = ".safetensors";

/// What is not as the run has written it, a sentence each: files that are missing or changed, a damaged manifest,
/// metrics.csv. Checkpoints are checked where they are read. Folders of older programs have nothing to compare with.
std::vector<std::string> damageIn(const std::filesystem::path &runFolder);
/// The same of run.json, which a run that goes on writes anew; or empty.
std::string damageInSummary(const std::filesystem::path &runFolder);

} // namespace gram

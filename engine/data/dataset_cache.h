// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

#include <filesystem>
#include <string>

namespace gram {

/// What a loaded dataset depends on: the source files' names, sizes and times, the settings that
/// readers use, and the tokenizer (`model` null: of its own).
std::string datasetKey(const std::filesystem::path &folder, const RunConfig &config, const ModelFolder *model);

/// Datasets as they are after reading and tokenizing, in the user's cache folder: one file each,
/// with a version, the key and a checksum. The latest few are kept.
class DatasetCache {
public:
    explicit DatasetCache(std::string key);

    /// False if there is none, or one that is stale, damaged or of another version. Fills all but
    /// model and the summary's figures that summarize() gives.
    bool read(Dataset &dataset) const;
    /// A cache that cannot be written is none: the failure is not told.
    void write(Dataset &dataset) const;

    const std::filesystem::path &file() const { return m_file; }

private:
    std::string m_key;
    std::filesystem::path m_file;
};

} // namespace gram

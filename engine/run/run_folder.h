// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "api/run_result.h"
#include "base/descriptor.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace gram {

/// A run's folder as it is written: config.json, model (a Hugging Face folder
/// without its weights: config.json and the tokenizer), metrics.csv (a line a step and
/// a line an evaluation, append-only), run.json (the summary, replaced atomically), checkpoint.pt,
/// best.pt.
/// A failed write never ends the run: writeError() tells of it and the next flush tries again.
class RunFolder {
public:
    /// Makes a new folder `<out>/<date>-<time>-<mode>[-n]`. `model`: what goes into its folder
    /// model, contents by file name. Throws Error.
    static RunFolder create(const RunConfig &config, const std::map<std::string, std::string> &model);

    /// Opens an existing run to append to; metric lines after `step` are dropped. Throws Error.
    static RunFolder reopen(const std::filesystem::path &folder, std::int64_t step);

    const std::filesystem::path &path() const { return m_path; }
    static std::filesystem::path modelOf(const std::filesystem::path &runFolder) { return runFolder / "model"; }
    std::filesystem::path checkpointFile() const { return m_path / "checkpoint.pt"; }
    /// Of the evaluation with the highest AUC.
    std::filesystem::path bestCheckpointFile() const { return m_path / "best.pt"; }
    /// The best checkpoint of a run, or, where none was kept, the last one.
    static std::filesystem::path checkpointToUse(const std::filesystem::path &runFolder);

    void append(const MetricsSnapshot &snapshot);
    void append(const Evaluation &evaluation);
    void writeSummary(const RunResult &result);

    /// Whether a program is writing the run now. What a killed one held is free again.
    static bool isInUse(const std::filesystem::path &runFolder);

    /// The last failed write's message; empty = all is written.
    const std::string &writeError() const { return m_writeError; }

private:
    explicit RunFolder(std::filesystem::path path);
    void flush();

    std::filesystem::path m_path;
    Descriptor m_lock;
    std::string m_pending; ///< lines not yet on disk
    std::string m_writeError;
};

RunConfig readRunConfig(const std::filesystem::path &runFolder);

} // namespace gram

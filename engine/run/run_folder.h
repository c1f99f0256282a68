// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "api/run_result.h"
#include "base/descriptor.h"
#include "base/sha256.h"
#include "run/run_manifest.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <utility>

namespace gram {

class TemporaryFolder;

/// A run's folder as it is written: config.json, model (a Hugging Face folder
/// without its weights: config.json and the tokenizer), metrics.csv (a line a step and
/// a line an evaluation, append-only), run.json (the summary, replaced atomically), checkpoints and
/// checkpoints.json, which says what they are, see RunManifest.
/// A failed write never ends the run: writeError() tells of it and the next flush tries again.
class RunFolder {
public:
    /// Makes a new folder `<out>/<date>-<time>-<mode>[-n]`. `model`: what goes into its folder
    /// model, contents by file name. Throws Error.
    static RunFolder create(const RunConfig &config, const std::map<std::string, std::string> &model);

    /// Opens an existing run to go on with it. Throws Error: FileUnwritable where another program writes it.
    static RunFolder reopen(const std::filesystem::path &folder);
    /// The run goes on from this checkpoint of its own: later metric lines and checkpoints are dropped, and the best
    /// one is that of `bestStep`, if it is there. What is damaged for good is remembered. Throws Error.
    void goOnFrom(const RunManifest::Checkpoint &checkpoint, std::int64_t bestStep);

    const std::filesystem::path &path() const { return m_path; }
    static std::filesystem::path modelOf(const std::filesystem::path &runFolder) { return runFolder / "model"; }
    const RunManifest &manifest() const { return m_manifest; }

    /// What is to be done to keep a checkpoint of this step, of the run as it was recorded until now: on any thread, and
    /// until it is done nothing but append() may be called here. `write` writes the checkpoint as the file it is given
    /// and returns its SHA-256 and its size. When it is on the disk it is named as the last one, and as the best one if
    /// `best`; then those that have no name any more are removed. The work throws Error: all is then as before.
    [[nodiscard]] std::function<void()> keep(std::int64_t step, bool best,
        std::function<std::pair<std::string, std::uint64_t>(const std::filesystem::path &)> write);

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
    void noteMetrics(std::string_view text);
    void removeUnnamed() const;

    std::filesystem::path m_path;
    Descriptor m_lock;
    RunManifest m_manifest;
    Sha256 m_metrics; ///< of metrics.csv as it was written
    std::uint64_t m_metricsBytes = 0;
    std::string m_pending; ///< lines not yet on disk
    std::string m_writeError;
};

/// Of a run's folder that is being made: TemporaryFolder's name.
inline constexpr const char *newRunName = ".new-run";
/// It is made: it becomes `out`/<date>-<time>-<mode>[-n]. Returns the path. Throws Error(FileUnwritable).
std::filesystem::path keepAsRun(TemporaryFolder &room, const std::filesystem::path &out, Mode mode);

RunConfig readRunConfig(const std::filesystem::path &runFolder);

} // namespace gram

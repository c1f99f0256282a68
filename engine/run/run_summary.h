// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_record.h"

#include <filesystem>
#include <string>

namespace gram {

/// The summary, without the run's per-step vectors, as a JSON object with the keys `mode, status,
/// stop_reason, message, steps, seconds, seconds_before_steps, seconds_per_step, median_seconds_per_step,
/// interactions_per_second, redundancy, median_redundancy, loss, interactions, unique, encoded,
/// padding_share, peak_memory_bytes, ce_peak_memory_bytes, phases, metrics, best, test,
/// baseline, changes, environment, seed, run_folder`, and where a GPU's energy was measured `joules, joules_per_step,
/// joules_per_epoch`. `metrics` holds the last evaluation, `best` the one with the highest AUC. NaN is written as null.
std::string summaryJson(const RunResult &result);

/// An evaluation as a JSON object: `split, step, predictions, cold_predictions, users, metrics`, each
/// metric with `value, low, high`.
std::string reportJson(const EvaluationReport &report);

/// The same as run.json holds it: with its own SHA-256, see base/sha256.h.
std::string summaryFile(const RunResult &result);

/// Reads it back into the record's result and secondsBeforeSteps; files of an older program lack some keys. Throws
/// Error, in which `file` is named.
void readSummary(const std::string &summary, const std::filesystem::path &file, RunRecord &record);

} // namespace gram

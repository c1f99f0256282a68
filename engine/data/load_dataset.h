// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "base/job.h"
#include "data/dataset.h"

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>

namespace gram {

/// Reads, tokenizes and splits the dataset that `config` names (a MIND folder, a folder with
/// interactions.csv and items.csv, or the simulated demo). Throws Error, or Cancelled.
std::shared_ptr<const Dataset> loadDataset(const RunConfig &config, std::stop_token stop = {},
    const ProgressFunction &progress = {});

/// The folder that loadDataset() reads for `config`; the demo's is written if it is not there. Throws Error, or
/// Cancelled.
std::filesystem::path datasetFolder(const RunConfig &config, std::stop_token stop = {},
    const ProgressFunction &progress = {});

/// True if two configurations load the same Dataset, so that a loaded one can be used again.
bool sameDataset(const RunConfig &a, const RunConfig &b);

/// Expected K, U and R by users per batch, from batches that BatchSampler really plans.
std::vector<RedundancyEstimate> estimateRedundancy(std::shared_ptr<const Dataset> dataset, const RunConfig &config);

} // namespace gram

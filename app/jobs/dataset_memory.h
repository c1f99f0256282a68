// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "base/job.h"
#include "data/dataset.h"

#include <memory>
#include <mutex>
#include <stop_token>

namespace gram {

/// The dataset that is in memory, so that one run after the other need not read it again. It must
/// outlive the jobs that use it.
class DatasetMemory {
public:
    /// The dataset, if it is this configuration's. From any thread: to look at while a run goes on.
    std::shared_ptr<const Dataset> find(const RunConfig &config) const;

    /// The configuration's dataset, read if another one is in memory. In the engine's lane only.
    /// `config.model` decides how texts are read. Throws Error, or Cancelled.
    std::shared_ptr<const Dataset> read(const RunConfig &config, std::stop_token stop,
        const ProgressFunction &progress);
    /// The same for a recorded run: what it was trained with, wherever its model's folder is now.
    std::shared_ptr<const Dataset> readFor(const std::string &runFolder, const RunConfig &config, std::stop_token stop,
        const ProgressFunction &progress);

    /// The same, with the weights that the run began with, where its model's folder is still there.
    std::shared_ptr<const Dataset> readWithWeights(const std::string &runFolder, const RunConfig &config,
        std::stop_token stop, const ProgressFunction &progress);

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const Dataset> m_dataset; ///< guarded by m_mutex
    RunConfig m_config; ///< likewise: what m_dataset was read for
};

} // namespace gram

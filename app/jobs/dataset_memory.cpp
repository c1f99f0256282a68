// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/dataset_memory.h"

#include "api/error.h"
#include "data/load_dataset.h"
#include "run/run_folder.h"

namespace gram {

std::shared_ptr<const Dataset> DatasetMemory::find(const RunConfig &config) const
{
    const std::lock_guard lock(m_mutex);
    return m_dataset && sameDataset(m_config, config) ? m_dataset : nullptr;
}

std::shared_ptr<const Dataset> DatasetMemory::read(const RunConfig &config, std::stop_token stop,
    const ProgressFunction &progress)
{
    if (auto known = find(config))
        return known;
    {
        const std::lock_guard lock(m_mutex);
        m_dataset.reset(); // two large datasets need not be in memory at once
    }
    std::shared_ptr<const Dataset> dataset = loadDataset(config, stop, progress);
    const std::lock_guard lock(m_mutex);
    m_dataset = dataset;
    m_config = config;
    return dataset;
}

std::shared_ptr<const Dataset> DatasetMemory::readFor(const std::string &runFolder, const RunConfig &config,
    std::stop_token stop, const ProgressFunction &progress)
{
    if (auto known = find(config))
        return known;
    RunConfig recorded = config;
    recorded.model = RunFolder::modelOf(runFolder).string();
    return read(recorded, stop, progress);
}

std::shared_ptr<const Dataset> DatasetMemory::readWithWeights(const std::string &runFolder, const RunConfig &config,
    std::stop_token stop, const ProgressFunction &progress)
{
    try {
        return read(config, stop, progress);
    } catch (const Error &) {
        return readFor(runFolder, config, stop, progress);
    }
}

} // namespace gram

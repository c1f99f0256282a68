// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/load_dataset_job.h"

#include "data/load_dataset.h"
#include "jobs/dataset_memory.h"

namespace gram {

LoadDatasetJob::LoadDatasetJob(const RunConfig &config, DatasetMemory &memory)
    : Job(Lane::Engine)
    , m_config(config)
    , m_memory(memory)
{
}

void LoadDatasetJob::work()
{
    const std::shared_ptr<const Dataset> dataset = m_memory.read(m_config, stopToken(), progress());
    DatasetSummary summary = dataset->summary;
    if (summary.redundancy.empty())
        summary.redundancy = estimateRedundancy(dataset, m_config);
    publish([&] { m_summary = std::move(summary); });
}

void LoadDatasetJob::tell()
{
    if (const auto summary = take(m_summary))
        Q_EMIT loaded(*summary);
}

} // namespace gram

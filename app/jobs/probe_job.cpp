// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/probe_job.h"

#include "jobs/dataset_memory.h"
#include "jobs/released_memory.h"
#include "train/probe.h"

namespace gram {

ProbeJob::ProbeJob(const RunConfig &config, std::int64_t epoch, std::int64_t index, DatasetMemory &memory)
    : Job(Lane::Engine)
    , m_config(config)
    , m_epoch(epoch)
    , m_index(index)
    , m_memory(memory)
{
}

void ProbeJob::work()
{
    const ReleasedMemory released;
    probeStep(m_config, m_memory.read(m_config, stopToken(), progress()), m_epoch, m_index, control(),
        [this](const StepAnatomy &anatomy) { publish([&] { m_anatomy = anatomy; }); });
}

void ProbeJob::tell()
{
    if (const auto anatomy = take(m_anatomy))
        Q_EMIT probed(*anatomy);
}

} // namespace gram

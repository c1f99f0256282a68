// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/rate_search_job.h"

#include "jobs/dataset_memory.h"
#include "jobs/released_memory.h"
#include "train/rate_search.h"

namespace gram {

RateSearchJob::RateSearchJob(const RunConfig &config, const std::vector<double> &rates, std::int64_t steps,
    DatasetMemory &memory)
    : Job(Lane::Engine)
    , m_config(config)
    , m_rates(rates)
    , m_steps(steps)
    , m_memory(memory)
{
}

void RateSearchJob::work()
{
    const ReleasedMemory released;
    findRate(m_config, m_memory.read(m_config, stopToken(), progress()), m_rates, m_steps, control(),
        [this](const RateSearch &search) { publish([&] { m_search = search; }); });
}

void RateSearchJob::tell()
{
    if (const auto search = take(m_search))
        Q_EMIT tried(*search);
}

} // namespace gram

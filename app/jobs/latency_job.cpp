// SPDX-License-Identifier: GPL-3.0-or-later
// Before Qt's headers, which make a keyword of "slots".
#include "data/latency_estimate.h"

#include "jobs/latency_job.h"

namespace gram {

LatencyJob::LatencyJob(const RunConfig &config, std::shared_ptr<const Dataset> dataset)
    : Job(Lane::Latencies)
    , m_config(config)
    , m_dataset(std::move(dataset))
{
}

void LatencyJob::work()
{
    LatencyEstimates estimates = estimateLatencies(m_dataset, m_config, mostCountedInteractions, stopToken());
    publish([&] { m_estimates = std::move(estimates); });
}

void LatencyJob::tell()
{
    if (const auto estimates = take(m_estimates))
        Q_EMIT counted(*estimates);
}

} // namespace gram

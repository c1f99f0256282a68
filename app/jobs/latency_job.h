// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/latency_estimate.h"
#include "api/run_config.h"
#include "data/dataset.h"
#include "jobs/job.h"

#include <memory>

namespace gram {

/// Counts what latencies save on a configuration's batches.
class LatencyJob : public Job {
    Q_OBJECT

public:
    LatencyJob(const RunConfig &config, std::shared_ptr<const Dataset> dataset);

Q_SIGNALS:
    void counted(const gram::LatencyEstimates &estimates);

private:
    void work() override;
    void tell() override;

    const RunConfig m_config;
    const std::shared_ptr<const Dataset> m_dataset;
    std::optional<LatencyEstimates> m_estimates;
};

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rate_search.h"
#include "api/run_config.h"
#include "jobs/job.h"

#include <vector>

namespace gram {

class DatasetMemory;

/// Tries rates of the encoder.
class RateSearchJob : public Job {
    Q_OBJECT

public:
    RateSearchJob(const RunConfig &config, const std::vector<double> &rates, std::int64_t steps, DatasetMemory &memory);

Q_SIGNALS:
    /// Many times, with more steps each time.
    void tried(const gram::RateSearch &search);

private:
    void work() override;
    void tell() override;

    const RunConfig m_config;
    const std::vector<double> m_rates;
    const std::int64_t m_steps; ///< with each rate
    DatasetMemory &m_memory;
    std::optional<RateSearch> m_search;
};

} // namespace gram

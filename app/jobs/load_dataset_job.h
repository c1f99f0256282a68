// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "api/run_config.h"
#include "jobs/job.h"

namespace gram {

class DatasetMemory;

/// Reads a configuration's dataset, for its summary and to be in memory.
class LoadDatasetJob : public Job {
    Q_OBJECT

public:
    LoadDatasetJob(const RunConfig &config, DatasetMemory &memory);

Q_SIGNALS:
    void loaded(const gram::DatasetSummary &summary);

private:
    void work() override;
    void tell() override;

    const RunConfig m_config;
    DatasetMemory &m_memory;
    std::optional<DatasetSummary> m_summary;
};

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/batch_anatomy.h"
#include "api/run_config.h"
#include "jobs/job.h"

namespace gram {

class DatasetMemory;

/// Makes one step on a batch for its figures; nothing is trained.
class ProbeJob : public Job {
    Q_OBJECT

public:
    ProbeJob(const RunConfig &config, std::int64_t epoch, std::int64_t index, DatasetMemory &memory);

Q_SIGNALS:
    /// Twice, if E2E's times can be measured too.
    void probed(const gram::StepAnatomy &anatomy);

private:
    void work() override;
    void tell() override;

    const RunConfig m_config;
    const std::int64_t m_epoch, m_index;
    DatasetMemory &m_memory;
    std::optional<StepAnatomy> m_anatomy;
};

} // namespace gram

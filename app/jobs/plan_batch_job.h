// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/batch_anatomy.h"
#include "api/run_config.h"
#include "data/dataset.h"
#include "jobs/job.h"

#include <memory>

namespace gram {

class BatchSampler;

/// An epoch's order, kept from one batch to the next one. The lane's alone.
struct PlannedEpoch {
    PlannedEpoch();
    ~PlannedEpoch();

    RunConfig config;
    /// It must not keep in memory a dataset that is not used any more, and so does not own it.
    std::weak_ptr<const Dataset> dataset;
    std::unique_ptr<BatchSampler> sampler;
};

/// Lays out a batch, beside the run that trains.
class PlanBatchJob : public Job {
    Q_OBJECT

public:
    struct Place {
        std::int64_t epoch = 0; ///< one beyond the last is taken as the last
        std::int64_t index = 0; ///< likewise, or counted on into later epochs if `ofRun`
        bool ofRun = false;

        /// The run's batch of this step, from 1.
        static Place ofStep(std::int64_t step);
    };

    /// `kept`: the same for each job of one page.
    PlanBatchJob(const RunConfig &config, std::shared_ptr<const Dataset> dataset, const Place &place,
        std::shared_ptr<PlannedEpoch> kept);

Q_SIGNALS:
    void planned(const gram::BatchLayout &layout);

private:
    void work() override;
    void tell() override;

    const RunConfig m_config;
    const std::shared_ptr<const Dataset> m_dataset;
    const Place m_place;
    const std::shared_ptr<PlannedEpoch> m_kept;
    std::optional<BatchLayout> m_layout;
};

} // namespace gram

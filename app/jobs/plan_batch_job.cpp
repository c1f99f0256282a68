// SPDX-License-Identifier: GPL-3.0-or-later
// Before Qt's headers, which make a keyword of "slots".
#include "data/batch_layout.h"

#include "jobs/plan_batch_job.h"

#include "api/error.h"

#include <algorithm>

namespace gram {

PlannedEpoch::PlannedEpoch() = default;
PlannedEpoch::~PlannedEpoch() = default;

PlanBatchJob::Place PlanBatchJob::Place::ofStep(std::int64_t step)
{
    return { 0, std::max<std::int64_t>(step, 1) - 1, true };
}

PlanBatchJob::PlanBatchJob(const RunConfig &config, std::shared_ptr<const Dataset> dataset, const Place &place,
    std::shared_ptr<PlannedEpoch> kept)
    : Job(Lane::Batches)
    , m_config(config)
    , m_dataset(std::move(dataset))
    , m_place(place)
    , m_kept(std::move(kept))
{
}

void PlanBatchJob::work()
{
    const RunConfig &c = m_config;
    PlannedEpoch &kept = *m_kept;
    if (!kept.sampler || kept.dataset.lock() != m_dataset || c.batch != kept.config.batch
        || c.negatives != kept.config.negatives || c.seed != kept.config.seed) {
        kept.dataset = m_dataset;
        kept.config = c;
        kept.sampler = std::make_unique<BatchSampler>(
            std::shared_ptr<const Dataset>(std::shared_ptr<void>(), m_dataset.get()), c);
    }
    const std::int64_t batches = kept.sampler->batchesPerEpoch();
    if (batches == 0)
        throw Error(ErrorCode::EmptyDataset, { .file = c.data, .expected = "no training split" });
    const std::int64_t epoch = m_place.ofRun ? m_place.index / batches : std::max<std::int64_t>(m_place.epoch, 0);
    const std::int64_t index = m_place.ofRun ? m_place.index % batches
                                             : std::clamp<std::int64_t>(m_place.index, 0, batches - 1);
    BatchLayout layout = layOutBatch(*m_dataset, *kept.sampler, epoch, index);
    publish([&] { m_layout = std::move(layout); });
}

void PlanBatchJob::tell()
{
    if (const auto layout = take(m_layout))
        Q_EMIT planned(*layout);
}

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "data/batch.h"
#include "data/dataset.h"

#include <memory>

namespace gram {

/// Plans batches of the training split. The sequence of batches is a pure function of
/// (dataset, seed, batch size, ...): a position is just (epoch, index), so any thread can plan
/// any batch and a resumed run goes on with the very batches of an uninterrupted one.
class BatchSampler {
public:
    BatchSampler(std::shared_ptr<const Dataset> dataset, const RunConfig &config);

    /// Batches in an epoch; the last one may be smaller.
    std::int64_t batchesPerEpoch() const;

    /// The batch `index` of `epoch`. News: `negatives` non-clicks drawn without replacement from
    /// the impression (with replacement where it has fewer), anew each epoch; an impression with
    /// several clicks draws one of them each epoch. Each epoch's order is a new permutation.
    /// Not thread-safe: the epoch's permutation is kept between calls.
    Batch plan(std::int64_t epoch, std::int64_t index);

    /// The same without `unique` and `inverse`, which take most of the time: for counting.
    Batch draw(std::int64_t epoch, std::int64_t index);

    /// The items that occur in the training split, ascending.
    std::vector<std::int32_t> trainItems() const;

private:
    void shuffle(std::int64_t epoch);

    std::shared_ptr<const Dataset> m_dataset;
    std::int64_t m_batch;
    std::int64_t m_negatives;
    std::uint64_t m_seed;
    std::int64_t m_shuffledEpoch = -1;
    std::vector<std::int32_t> m_order;
};

} // namespace gram

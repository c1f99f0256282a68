// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/batch_sampler.h"

#include "base/random.h"

#include <algorithm>
#include <numeric>

namespace gram {

namespace {

// What a seed is mixed with, so that different uses never share a sequence.
enum Purpose : std::uint64_t { ForOrder = 0x0bde7, ForImpression = 0x1a9 };

} // namespace

BatchSampler::BatchSampler(std::shared_ptr<const Dataset> dataset, const RunConfig &config)
    : m_dataset(std::move(dataset))
    , m_batch(config.batch)
    , m_negatives(config.negatives)
    , m_seed(static_cast<std::uint64_t>(config.seed))
{
}

std::int64_t BatchSampler::batchesPerEpoch() const
{
    return (m_dataset->trainSize() + m_batch - 1) / m_batch;
}

void BatchSampler::shuffle(std::int64_t epoch)
{
    if (m_shuffledEpoch == epoch)
        return;
    m_order.resize(static_cast<std::size_t>(m_dataset->trainSize()));
    std::iota(m_order.begin(), m_order.end(), 0);
    Random(mixSeed(m_seed, ForOrder, epoch)).shuffle(m_order);
    m_shuffledEpoch = epoch;
}

Batch BatchSampler::draw(std::int64_t epoch, std::int64_t index)
{
    shuffle(epoch);
    const auto first = static_cast<std::size_t>(index * m_batch);
    const auto last = std::min(first + static_cast<std::size_t>(m_batch), m_order.size());

    Batch batch;
    batch.epoch = epoch;
    batch.index = index;
    batch.users = static_cast<std::int64_t>(last - first);

    auto add = [&batch](std::int32_t item) {
        batch.slots.push_back(static_cast<std::int64_t>(batch.interactions.size()));
        batch.interactions.push_back(item);
    };
    auto pad = [&batch](std::int64_t n) { batch.slots.insert(batch.slots.end(), static_cast<std::size_t>(n), -1); };

    if (m_dataset->kind == TaskKind::News) {
        const NewsSplit &split = m_dataset->trainNews;
        auto historySize = [&split](std::size_t i) { return split.historyOffsets[i + 1] - split.historyOffsets[i]; };
        for (std::size_t n = first; n < last; ++n)
            batch.historyLength = std::max(batch.historyLength, historySize(static_cast<std::size_t>(m_order[n])));
        batch.historyLength = std::max<std::int64_t>(batch.historyLength, 1);
        batch.width = batch.historyLength + 1 + m_negatives;

        std::vector<std::int32_t> positives, negatives;
        for (std::size_t n = first; n < last; ++n) {
            const auto i = static_cast<std::size_t>(m_order[n]);
            for (std::int64_t h = split.historyOffsets[i]; h < split.historyOffsets[i + 1]; ++h)
                add(split.history[static_cast<std::size_t>(h)]);
            pad(batch.historyLength - historySize(i));

            positives.clear();
            negatives.clear();
            for (std::int64_t c = split.candidateOffsets[i]; c < split.candidateOffsets[i + 1]; ++c) {
                const auto k = static_cast<std::size_t>(c);
                (split.clicked[k] ? positives : negatives).push_back(split.candidates[k]);
            }
            Random random(mixSeed(m_seed, ForImpression, epoch, i));
            add(positives[random.below(positives.size())]);
            // A partial Fisher-Yates; where the impression has fewer non-clicks, they come again.
            for (std::size_t k = 0; k < static_cast<std::size_t>(m_negatives); ++k) {
                const std::size_t at = k % negatives.size();
                std::swap(negatives[at], negatives[at + random.below(negatives.size() - at)]);
                add(negatives[at]);
            }
        }
    } else {
        const KtSplit &split = m_dataset->trainKt;
        auto length = [&split](std::size_t i) { return split.offsets[i + 1] - split.offsets[i]; };
        for (std::size_t n = first; n < last; ++n)
            batch.width = std::max(batch.width, length(static_cast<std::size_t>(m_order[n])));
        for (std::size_t n = first; n < last; ++n) {
            const auto i = static_cast<std::size_t>(m_order[n]);
            for (std::int64_t a = split.offsets[i]; a < split.offsets[i + 1]; ++a) {
                add(split.item[static_cast<std::size_t>(a)]);
                batch.correct.push_back(split.correct[static_cast<std::size_t>(a)]);
            }
            pad(batch.width - length(i));
        }
    }
    return batch;
}

Batch BatchSampler::plan(std::int64_t epoch, std::int64_t index)
{
    Batch batch = draw(epoch, index);
    batch.unique = batch.interactions;
    std::sort(batch.unique.begin(), batch.unique.end());
    batch.unique.erase(std::unique(batch.unique.begin(), batch.unique.end()), batch.unique.end());
    batch.inverse.reserve(batch.interactions.size());
    for (const std::int32_t item : batch.interactions)
        batch.inverse.push_back(static_cast<std::int32_t>(
            std::lower_bound(batch.unique.begin(), batch.unique.end(), item) - batch.unique.begin()));
    return batch;
}

std::vector<std::int32_t> BatchSampler::trainItems() const
{
    std::vector<std::int32_t> items;
    for (std::size_t i = 0; i < m_dataset->cold.size(); ++i)
        if (!m_dataset->cold[i])
            items.push_back(static_cast<std::int32_t>(i));
    return items;
}

} // namespace gram

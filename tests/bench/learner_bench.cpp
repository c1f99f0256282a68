// SPDX-License-Identifier: GPL-3.0-or-later
#include "learner_bench.h"

#include "api/error.h"
#include "base/random.h"
#include "device/compute_device.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace gram::bench {

namespace {

RunConfig withMode(RunConfig config, Mode mode)
{
    config.mode = mode;
    return config;
}

} // namespace

ModeUnderTest::ModeUnderTest(RunConfig config, std::shared_ptr<const Dataset> dataset, Mode mode)
    : m_learner(withMode(std::move(config), mode), std::move(dataset), m_control)
    , m_mode(makeMode(mode, m_learner))
{
}

double ModeUnderTest::prepare()
{
    return secondsOf([this] {
        m_mode->prepare();
        waitFor(m_learner.options.device());
    });
}

double ModeUnderTest::step(const Batch &batch)
{
    ++m_learner.step;
    return secondsOf([&] {
        if (!m_mode->step(batch))
            throw Error(ErrorCode::Internal, { .got = "a step was stopped" });
        waitFor(m_learner.options.device());
    });
}

std::vector<Batch> firstBatches(std::shared_ptr<const Dataset> dataset, const RunConfig &config, std::int64_t count)
{
    BatchSampler sampler(std::move(dataset), config);
    std::vector<Batch> batches;
    for (std::int64_t i = 0; i < count; ++i)
        batches.push_back(sampler.plan(i / sampler.batchesPerEpoch(), i % sampler.batchesPerEpoch()));
    return batches;
}

ItemStore randomItems(std::int64_t items, std::int64_t shortest, std::int64_t longest, std::int64_t vocabulary)
{
    Random random(11);
    ItemStore store;
    for (std::int64_t i = 0; i < items; ++i) {
        const std::int64_t length = shortest
            + static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(longest - shortest + 1)));
        for (std::int64_t t = 0; t < length; ++t)
            store.tokens.push_back(static_cast<std::int32_t>(random.below(static_cast<std::uint64_t>(vocabulary))));
        store.ids.push_back(std::to_string(i));
        store.textOffsets.push_back(static_cast<std::int64_t>(store.tokens.size()));
        store.itemOffsets.push_back(store.texts());
        store.shownOffsets.push_back(0);
    }
    return store;
}

std::shared_ptr<const Dataset> randomClassroom(ItemStore items, std::int64_t sequences, std::int64_t length,
    std::int64_t vocabulary)
{
    auto data = std::make_shared<Dataset>();
    data->kind = TaskKind::Kt;
    data->vocabularySize = vocabulary;
    data->items = std::move(items);
    const auto n = static_cast<double>(data->items.items());
    data->cold.assign(static_cast<std::size_t>(n), 0);
    Random random(12);
    KtSplit &kt = data->trainKt;
    for (std::int64_t s = 0; s < sequences; ++s) {
        kt.user.push_back(static_cast<std::int32_t>(s));
        kt.context.push_back(0);
        for (std::int64_t k = 0; k < length; ++k) {
            // The inverse of the distribution function of 1 / rank.
            kt.item.push_back(
                static_cast<std::int32_t>(std::min(n - 1, std::exp(random.uniform() * std::log(n + 1)) - 1)));
            kt.correct.push_back(static_cast<std::uint8_t>(random.below(2)));
        }
        kt.offsets.push_back(static_cast<std::int64_t>(kt.item.size()));
    }
    return data;
}

} // namespace gram::bench

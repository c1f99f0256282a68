// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/multi_step.h"

#include "data/batch_sampler.h"
#include "data/random.h"
#include "device/device_copy.h"

#include <torch/torch.h>

#include <limits>

namespace gram {

namespace {

constexpr std::uint64_t forRegressionOrder = 0x4e6;

std::int64_t latencyInSteps(const Learner &learner)
{
    const std::int64_t epoch = BatchSampler(learner.dataset, learner.config).batchesPerEpoch();
    switch (learner.config.latencyUnit) {
    case LatencyUnit::Steps:
        return learner.config.latency;
    case LatencyUnit::HalfEpoch:
        return (epoch + 1) / 2;
    case LatencyUnit::Epoch:
        return epoch;
    }
    return learner.config.latency;
}

} // namespace

torch::Tensor countWeights(CountWeight kind, const torch::Tensor &counts)
{
    const torch::Tensor highest = counts.max();
    torch::Tensor weights;
    switch (kind) {
    case CountWeight::None:
        weights = torch::ones_like(counts);
        break;
    case CountWeight::Linear:
        weights = counts / highest;
        break;
    case CountWeight::Sqrt:
        weights = (counts / highest).sqrt();
        break;
    case CountWeight::Log:
        weights = counts.log1p() / highest.log1p();
        break;
    case CountWeight::LogAdd:
        weights = counts.log1p() / (highest.log() + 1);
        break;
    }
    return weights.unsqueeze(1);
}

MultiStep::MultiStep(Learner &learner)
    : TrainingMode(learner)
    , m_latency(latencyInSteps(learner))
    , m_start(torch::zeros({ learner.dataset->items.items(), learner.ce->width() }, learner.options))
    , m_move(torch::zeros_like(m_start))
    , m_counts(torch::zeros({ learner.dataset->items.items() }, torch::kInt64))
    , m_loss(torch::zeros({}, learner.options))
{
}

bool MultiStep::prepare()
{
    const PhaseTimer timer(m_learner.phases.encode);
    return refresh(BatchSampler(m_learner.dataset, m_learner.config).trainItems());
}

bool MultiStep::refresh(std::span<const std::int32_t> items)
{
    const auto rows = m_learner.encode(items, Learner::anyNumber);
    if (!rows)
        return false;
    const torch::Tensor index = indexTensor(items, m_learner.options);
    m_start.index_copy_(0, index, *rows);
    m_move.index_fill_(0, index, 0);
    return true;
}

std::optional<torch::Tensor> MultiStep::step(const Batch &batch)
{
    if (!m_updating) {
        const torch::Tensor unique = indexTensor(batch.unique, m_learner.options);
        const torch::Tensor rows = m_start.index_select(0, unique) + m_move.index_select(0, unique);
        const auto pass = m_learner.runCf(rows, toDevice(batch, batch.inverse, m_learner.options));
        m_learner.updateCf();
        {
            const PhaseTimer timer(m_learner.phases.optimizer);
            m_move.index_add_(0, unique, pass.rowGradient, -m_learner.config.itemRate);
            for (const std::int32_t item : batch.interactions)
                ++m_counts.data_ptr<std::int64_t>()[item];
        }
        m_loss = pass.loss;
        m_updating = ++m_cfSteps == m_latency;
    }
    if (m_updating && !regress())
        return std::nullopt;
    return m_loss;
}

bool MultiStep::regress()
{
    Learner &l = m_learner;
    std::vector<std::int32_t> touched;
    for (std::int64_t i = 0; i < m_counts.size(0); ++i)
        if (m_counts.data_ptr<std::int64_t>()[i] > 0)
            touched.push_back(static_cast<std::int32_t>(i));
    const torch::Tensor weights
        = onDevice(countWeights(l.config.countWeight,
                                m_counts.index_select(0, indexTensor(touched, torch::kCPU)).to(torch::kFloat64)),
                   l.options);
    // Weight by item: `touched` is shuffled below.
    torch::Tensor weightOfItem = torch::zeros({ m_counts.size(0), 1 }, l.options);
    weightOfItem.index_copy_(0, indexTensor(touched, l.options), weights);

    std::vector<std::int32_t> order = touched;
    Random(mixSeed(static_cast<std::uint64_t>(l.config.seed), forRegressionOrder, l.step)).shuffle(order);
    l.ce->train();
    const auto size = static_cast<std::size_t>(l.config.ceBatch);
    for (std::size_t first = static_cast<std::size_t>(m_doneMiniBatches) * size; first < order.size();
         first += size) {
        const std::span<const std::int32_t> items(order.data() + first, std::min(size, order.size() - first));
        {
            const PhaseTimer timer(l.phases.ceBackward);
            const Learner::CeMemory measured(l);
            // A mini-batch is one optimizer step; its micro-batches only bound the memory.
            const MicroBatchPlanner planner(l.dataset->items, items, Learner::anyNumber, Learner::tokensPerPass);
            for (std::size_t i = 0; i < planner.size(); ++i) {
                if (l.poll()) {
                    l.ceAdam->clearGradients();
                    return false;
                }
                const MicroBatch micro = planner.make(i, l.options);
                const torch::Tensor vectors = l.forward(micro);
                std::vector<std::int32_t> rowItems;
                for (const std::int64_t r : micro.request)
                    rowItems.push_back(items[static_cast<std::size_t>(r)]);
                const torch::Tensor index = indexTensor(rowItems, l.options);
                // The gradient of the weighted half squared error in the CE's output.
                const torch::Tensor residual
                    = vectors.detach() - m_start.index_select(0, index) - m_move.index_select(0, index);
                vectors.backward(residual * weightOfItem.index_select(0, index));
            }
        }
        l.updateCe();
        ++m_doneMiniBatches;
    }
    {
        const PhaseTimer timer(l.phases.encode);
        if (!refresh(touched))
            return false;
    }
    m_counts.zero_();
    m_cfSteps = 0;
    m_doneMiniBatches = 0;
    m_updating = false;
    return true;
}

std::optional<torch::Tensor> MultiStep::evaluationRows(std::span<const std::int32_t> items)
{
    std::vector<std::int32_t> cold, positions;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (m_learner.dataset->cold[static_cast<std::size_t>(items[i])]) {
            cold.push_back(items[i]);
            positions.push_back(static_cast<std::int32_t>(i));
        }
    const torch::Tensor index = indexTensor(items, m_learner.options);
    torch::Tensor rows = m_start.index_select(0, index) + m_move.index_select(0, index);
    const auto coldRows = m_learner.encode(cold, Learner::anyNumber);
    if (!coldRows)
        return std::nullopt;
    return rows.index_copy_(0, indexTensor(positions, m_learner.options), *coldRows);
}

void MultiStep::save(torch::serialize::OutputArchive &archive) const
{
    archive.write("start", m_start, true);
    archive.write("move", m_move, true);
    archive.write("counts", m_counts, true);
    archive.write("loss", m_loss, true);
    archive.write("cf_steps", c10::IValue(m_cfSteps));
    archive.write("updating", c10::IValue(m_updating));
    archive.write("done_mini_batches", c10::IValue(m_doneMiniBatches));
}

void MultiStep::load(torch::serialize::InputArchive &archive)
{
    archive.read("start", m_start, true);
    archive.read("move", m_move, true);
    archive.read("counts", m_counts, true);
    archive.read("loss", m_loss, true);
    c10::IValue value;
    archive.read("cf_steps", value);
    m_cfSteps = value.toInt();
    archive.read("updating", value);
    m_updating = value.toBool();
    archive.read("done_mini_batches", value);
    m_doneMiniBatches = value.toInt();
}

} // namespace gram

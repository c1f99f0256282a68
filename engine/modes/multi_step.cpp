// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/multi_step.h"

#include "base/random.h"
#include "data/batch_sampler.h"
#include "data/latency_estimate.h"
#include "device/device_copy.h"
#include "modes/encoded_items.h"
#include "optim/schedule.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

constexpr std::uint64_t forRegressionOrder = 0x4e6;
constexpr double reaches = 3; ///< that a row may move in a latency, see MultiStep

std::vector<std::int32_t> trainingItems(const Dataset &dataset)
{
    std::vector<std::int32_t> items;
    for (std::size_t i = 0; i < dataset.cold.size(); ++i)
        if (!dataset.cold[i])
            items.push_back(static_cast<std::int32_t>(i));
    return items;
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
    : MultiStep(learner, BatchSampler(learner.dataset, learner.config).batchesPerEpoch())
{
}

MultiStep::MultiStep(Learner &learner, std::int64_t stepsPerEpoch)
    : TrainingMode(learner)
    , m_stepsPerEpoch(stepsPerEpoch)
    , m_latency(latencyInSteps(learner.config, stepsPerEpoch))
    , m_nextLatency(m_latency)
    , m_miniBatch(miniBatchItems(learner.config.ceBatch, learner.dataset->items.meanItemTokens()))
    , m_table(learner.dataset->items.items(), learner.ce->width(),
          m_latency == 1 ? ItemOptimizer::Sgd : learner.config.itemOptimizer, learner.options)
    , m_counts(torch::zeros({ learner.dataset->items.items() }, torch::kInt64))
    , m_loss(torch::zeros({}, learner.options))
{
    useLatency(m_latency);
}

void MultiStep::useLatency(std::int64_t latency)
{
    m_latency = latency;
    const bool readsAll = latency > 1 && latency >= m_stepsPerEpoch;
    if (readsAll != !m_epochItems.empty())
        m_epochItems = readsAll ? trainingItems(*m_learner.dataset) : std::vector<std::int32_t>();
}

std::int64_t MultiStep::adopt(bool atOnce)
{
    m_nextLatency = latencyInSteps(m_learner.config, m_stepsPerEpoch);
    if (m_nextLatency == m_latency)
        return 0;
    // Else the cycle that is under way is done with the latency that it began with.
    const std::int64_t rest = atOnce ? 0 : m_updating ? 1 : m_cfSteps == 0 ? 0 : m_latency - m_cfSteps;
    if (rest == 0)
        useLatency(m_nextLatency);
    return rest;
}

bool MultiStep::encodeStale(std::span<const std::int32_t> items)
{
    const auto timer = m_learner.timed(&PhaseSeconds::encode);
    const std::vector<std::int32_t> stale = m_table.stale(m_epochItems.empty() ? items : m_epochItems);
    if (stale.empty())
        return true;
    const auto vectors = m_learner.encode(stale, Learner::anyNumber);
    if (vectors) {
        m_table.encode(stale, *vectors);
        m_learner.settle();
    }
    return vectors.has_value();
}

bool MultiStep::measureReach(const Batch &batch)
{
    Learner &l = m_learner;
    if (!encodeStale(batch.unique))
        return false;
    const BatchShare share(l, batch, BatchShare::Of::Table);
    const auto pass = l.runCf(m_table.rows(share.readItems()), share.cf());
    const torch::Tensor gradient = share.sumOfAll(pass.rowGradient);
    l.cfAdam->clearGradients(); // the step itself is still to come
    const auto items
        = std::span(batch.unique).first(std::min(batch.unique.size(), static_cast<std::size_t>(m_miniBatch)));
    const std::vector<std::int32_t> own = l.ownOf(items);
    std::vector<std::int32_t> ownPlaces;
    for (const std::int32_t item : own)
        ownPlaces.push_back(
            static_cast<std::int32_t>(std::lower_bound(items.begin(), items.end(), item) - items.begin()));
    const torch::Tensor ownGradient = gradient.index_select(0, indexTensor(ownPlaces, l.options));
    // Micro-batches only bound the memory: their gradients add up. So below.
    if (!EncodedItems(l, { own, {}, items }, EncodedItems::Graph::Remade)
             .backward([&](const torch::Tensor &positions, const torch::Tensor &) {
                 return ownGradient.index_select(0, positions);
             }))
        return false;
    l.updateCe();
    // Not by encode(), which may be stopped: the CE has changed.
    const torch::NoGradGuard noGrad;
    const auto timer = l.timed(&PhaseSeconds::encode);
    l.ce->eval();
    const torch::Tensor before = m_table.start(indexTensor(own, l.options));
    double squares = 0;
    const MicroBatchPlanner planner(l.dataset->items, own, Learner::anyNumber, l.tokensPerPass());
    for (std::size_t i = 0; i < planner.size(); ++i) {
        const MicroBatch micro = planner.make(i, l.options);
        squares += (l.forward(micro) - before.index_select(0, micro.requestIndex)).square().sum().item<double>();
    }
    if (l.ranks)
        squares = l.ranks->sum({ squares })[0];
    m_reach = std::sqrt(squares / static_cast<double>(items.size() * static_cast<std::size_t>(before.size(1))))
        / noam(l.ceAdam->steps(), l.config.warmup);
    m_table.startCycle();
    l.settle();
    return true;
}

const LatencyEstimates &MultiStep::estimates()
{
    if (!m_estimates)
        m_estimates = estimateLatencies(m_learner.dataset, m_learner.config);
    return *m_estimates;
}

std::int64_t MultiStep::passes()
{
    return m_learner.config.cePasses > 0 ? m_learner.config.cePasses : estimates().passesAt(estimates().at(m_latency));
}

double MultiStep::rowRate()
{
    const RunConfig &config = m_learner.config;
    if (!m_table.isAdaptive())
        return config.itemRate;
    return config.itemRate * reaches * m_reach * noam(m_learner.step, config.warmup)
        / estimates().at(m_latency).touches();
}

std::optional<torch::Tensor> MultiStep::step(const Batch &batch)
{
    if (m_finishing && !regress())
        return std::nullopt;
    if (!m_updating) {
        if (m_table.isAdaptive() && m_reach < 0 && !measureReach(batch))
            return std::nullopt;
        if (!encodeStale(batch.unique))
            return std::nullopt;
        const BatchShare share(m_learner, batch, BatchShare::Of::Table);
        const auto pass = m_learner.runCf(m_table.rows(share.readItems()), share.cf());
        const torch::Tensor gradient = share.sumOfAll(pass.rowGradient);
        m_learner.updateCf();
        {
            const auto timer = m_learner.timed(&PhaseSeconds::optimizer);
            m_table.descend(share.uniqueItems(), gradient, rowRate());
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

bool MultiStep::finish()
{
    m_finishing = m_updating = m_cfSteps > 0;
    return !m_finishing || regress();
}

bool MultiStep::regress()
{
    Learner &l = m_learner;
    std::vector<std::int32_t> touched;
    for (std::int64_t i = 0; i < m_counts.size(0); ++i)
        if (m_counts.data_ptr<std::int64_t>()[i] > 0)
            touched.push_back(static_cast<std::int32_t>(i));
    // By item: the order is shuffled below.
    const torch::Tensor places = indexTensor(touched, torch::kCPU);
    torch::Tensor weightOfItem = torch::zeros({ m_counts.size(0), 1 }, torch::kFloat64);
    weightOfItem.index_copy_(0, places,
        countWeights(l.config.countWeight, m_counts.index_select(0, places).to(torch::kFloat64)));
    weightOfItem = onDevice(weightOfItem, l.options);

    // At N = 1 all of it is one optimizer step, as Single-step's is.
    const std::size_t size = m_latency == 1 ? touched.size() : static_cast<std::size_t>(m_miniBatch);
    const auto inPass = static_cast<std::int64_t>((touched.size() + size - 1) / size);
    const std::int64_t miniBatches = inPass * (m_latency == 1 ? 1 : passes());
    std::vector<std::int32_t> order;
    for (std::int64_t pass = -1; m_doneMiniBatches < miniBatches; ++m_doneMiniBatches) {
        if (pass != m_doneMiniBatches / inPass) {
            pass = m_doneMiniBatches / inPass;
            order = touched;
            Random(mixSeed(static_cast<std::uint64_t>(l.config.seed), forRegressionOrder, l.step, pass)).shuffle(order);
        }
        const std::size_t first = static_cast<std::size_t>(m_doneMiniBatches % inPass) * size;
        const auto items = std::span(order).subspan(first, std::min(size, order.size() - first));
        const std::vector<std::int32_t> own = l.ownOf(items);
        const torch::Tensor index = indexTensor(own, l.options);
        const torch::Tensor start = m_table.start(index), move = m_table.move(index),
                            weight = weightOfItem.index_select(0, index);
        // The gradient of the weighted half squared error in the CE's output. Until its first step the CE
        // is that of the table, and the error is the move.
        if (!EncodedItems(l, { own, {}, items }, EncodedItems::Graph::Remade)
                 .backward([&](const torch::Tensor &positions, const torch::Tensor &vectors) {
                     const torch::Tensor wished = move.index_select(0, positions);
                     const torch::Tensor error = m_doneMiniBatches == 0
                         ? -wished
                         : vectors - start.index_select(0, positions) - wished;
                     return error * weight.index_select(0, positions);
                 }))
            return false;
        l.updateCe();
    }
    m_table.startCycle();
    m_counts.zero_();
    m_cfSteps = 0;
    m_doneMiniBatches = 0;
    m_updating = m_finishing = false;
    useLatency(m_nextLatency);
    return true;
}

void MultiStep::visit(StateVisitor &visitor)
{
    visitor.within("table", [&] { m_table.visit(visitor); });
    visitor.tensor("counts", m_counts);
    visitor.tensor("loss", m_loss);
    visitor.number("reach", m_reach);
    visitor.number("cf_steps", m_cfSteps);
    visitor.number("updating", m_updating);
    visitor.number("finishing", m_finishing);
    visitor.number("done_mini_batches", m_doneMiniBatches);
}

double MultiStep::memory(const MemoryParts &p)
{
    const auto miniBatch = static_cast<double>(miniBatchItems(p.config.ceBatch, p.tokens));
    const bool eachStep = p.config.latency == 1 && p.config.latencyUnit == LatencyUnit::Steps;
    // Rows and their moves, and with adam their gradients' means.
    const double tables = p.config.itemOptimizer == ItemOptimizer::Adam && !eachStep ? 3 : 2;
    const double stale = p.config.latencyUnit == LatencyUnit::Epoch ? p.items : p.unique; // encoded at once, at most
    return p.training + tables * p.items * p.width
        + std::max({ 2 * p.unique * p.width + p.cf.pass(), p.microBatches(miniBatch, p.passOf(miniBatch)),
            stale * p.width + p.encoding(stale) });
}

} // namespace gram

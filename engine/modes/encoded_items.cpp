// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/encoded_items.h"

#include "kernels/row_ops.h"

#include <torch/torch.h>

#include <algorithm>
#include <utility>

namespace gram {

EncodedItems::EncodedItems(Learner &learner, const ItemShare &items, Graph graph, std::int64_t maxItems,
    std::optional<std::int64_t> maxTokens)
    : m_learner(learner)
    , m_items(items)
    , m_graph(graph)
    , m_planner(learner.dataset->items, items.own, maxItems, maxTokens.value_or(learner.tokensPerPass()),
          learner.sharedMasks, items.earlier)
{
}

std::optional<torch::Tensor> EncodedItems::forward()
{
    Learner &l = m_learner;
    torch::Tensor rows = torch::empty({ static_cast<std::int64_t>(m_items.own.size()), l.ce->width() }, l.options);
    const auto timer = l.timed(&PhaseSeconds::encode);
    const Learner::CeMemory memory(l);
    const torch::AutoGradMode graph(m_graph == Graph::Kept);
    l.ce->train();
    if (!l.overMicroBatches(m_planner, [&](const MicroBatch &batch, std::size_t) {
            const torch::Tensor vectors = l.forward(batch);
            if (m_graph == Graph::Kept)
                m_kept.push_back({ vectors, batch.requestIndex });
            const torch::NoGradGuard noGrad;
            putRowsAt(rows, vectors.detach(), batch.requestIndex);
        }))
        return std::nullopt;
    m_held = m_graph == Graph::Kept ? memory.held() : 0;
    return rows;
}

bool EncodedItems::backward(const GradientOf &gradientOf)
{
    Learner &l = m_learner;
    const auto timer = l.timed(&PhaseSeconds::ceBackward);
    const Learner::CeMemory memory(l, std::exchange(m_held, 0));
    const auto send = [&gradientOf](const torch::Tensor &vectors, const torch::Tensor &positions) {
        vectors.backward(gradientOf(positions, vectors.detach()));
    };
    bool stopped = false;
    if (m_graph == Graph::Kept) {
        for (; !m_kept.empty() && !stopped; m_kept.pop_back())
            if (stopped = l.poll(); !stopped)
                send(m_kept.back().vectors, m_kept.back().positions);
    } else {
        l.ce->train();
        stopped = !l.overMicroBatches(m_planner,
            [&](const MicroBatch &batch, std::size_t) { send(l.forward(batch), batch.requestIndex); });
    }
    if (stopped) {
        l.ceAdam->clearGradients();
        l.cfAdam->clearGradients();
    }
    if (!stopped)
        l.sumCeGradients(m_items.all);
    return !stopped;
}

std::optional<torch::Tensor> EncodedItems::stepThrough(const BatchShare &share)
{
    const auto rows = forward();
    if (!rows)
        return std::nullopt;
    const Learner::CfPass pass = m_learner.runCf(share.toUsers(*rows), share.cf());
    const torch::Tensor gradient = share.toOwners(pass.rowGradient);
    if (m_graph == Graph::Remade)
        m_learner.measured.microBatch = std::max(m_learner.measured.microBatch, m_planner.largest());
    const bool done = backward([&gradient](const torch::Tensor &positions, const torch::Tensor &) {
        return gradient.index_select(0, positions);
    });
    return done ? std::optional(pass.loss) : std::nullopt;
}

} // namespace gram

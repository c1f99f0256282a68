// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modes/batch_share.h"
#include "modes/learner.h"

#include <functional>
#include <optional>
#include <vector>

namespace gram {

/// Some items on their way through the encoder and back, in micro-batches: with a graph, measured, and polled
/// before each. With other processes each has its own items, and what comes of a backward pass is the sum over all
/// of them. `items` must outlive it; repeats are encoded each.
class EncodedItems {
public:
    enum class Graph {
        Kept, ///< from forward() to backward(): memory for all of them
        Remade ///< each in backward(), with the same masks: memory for one micro-batch, and another forward pass
    };
    /// maxTokens: of a micro-batch; the learner's unless told.
    explicit EncodedItems(Learner &learner, const ItemShare &items, Graph graph = Graph::Kept,
        std::int64_t maxItems = Learner::anyNumber, std::optional<std::int64_t> maxTokens = {});

    /// The vectors, row i of items[i]: [n, d] without a graph. None if the job was stopped.
    std::optional<torch::Tensor> forward();

    /// Of a micro-batch's vectors, from their places in `items` ([m] int64) and their values ([m, d]).
    using GradientOf = std::function<torch::Tensor(const torch::Tensor &positions, const torch::Tensor &vectors)>;

    /// Sends a gradient back into the encoder. False if the job was stopped: no gradient is left then. Graphs that
    /// were kept are let go as they are used; those that are remade need no forward() before.
    bool backward(const GradientOf &gradientOf);

    /// Forward, the CF on the vectors, and its item gradient back: the loss, with all gradients in place; none if
    /// the job was stopped, with nothing changed. The items are those of `share`.
    std::optional<torch::Tensor> stepThrough(const BatchShare &share);

private:
    struct Micro {
        torch::Tensor vectors, positions;
    };

    Learner &m_learner;
    ItemShare m_items;
    Graph m_graph;
    MicroBatchPlanner m_planner;
    std::vector<Micro> m_kept;
    std::uint64_t m_held = 0; ///< bytes of the graphs that are kept
};

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "api/run_config.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gram {

/// An item of a batch and where it stands in it.
struct BatchItem {
    std::int32_t item = 0; ///< in the dataset
    std::string id;
    std::string text; ///< the beginning of it
    std::int64_t tokens = 0; ///< of all its texts
    std::vector<std::int32_t> interactions; ///< ascending; E2E encodes it once for each
};

/// A batch of the training split as a grid of users by positions. K interactions, U items.
/// News: the columns are up to `historyLength` clicks, oldest first, and then the candidates, of
/// which the first is the clicked one. Knowledge tracing: the answers in time order.
struct BatchLayout {
    TaskKind kind = TaskKind::News;
    std::int64_t epoch = 0, index = 0; ///< from 0
    std::int64_t batchesPerEpoch = 0;
    std::int64_t users = 0, width = 0, historyLength = 0;
    std::vector<std::int32_t> cells; ///< [users * width] interaction, or -1 where there is none
    std::vector<std::int32_t> cellOf; ///< [K] place in `cells`
    std::vector<std::int32_t> itemOf; ///< [K] place in `items`
    std::vector<std::uint8_t> correct; ///< [K] knowledge tracing only
    std::vector<BatchItem> items; ///< [U] in the dataset's order

    std::int64_t interactions() const { return static_cast<std::int64_t>(itemOf.size()); }
    std::int64_t unique() const { return static_cast<std::int64_t>(items.size()); }
    double redundancy() const
    {
        return items.empty() ? 0 : static_cast<double>(interactions()) / static_cast<double>(unique());
    }
    /// Of a run's steps, from 1, the one that trains on this batch.
    std::int64_t step() const { return epoch * batchesPerEpoch + index + 1; }
};

/// What really happens in one Single-step on a batch, with the weights that a run starts with.
/// Vectors appear as their Euclidean lengths. Times are of the step's second pass over the CF and
/// of the first over the encoder but for a warm-up of one micro-batch; encoding includes layers
/// that are frozen.
struct StepAnatomy {
    double loss = 0;

    /// [K] the length of g_k = dL/dh_k, the gradient that one interaction sends to its item.
    std::vector<double> interactionGradients;
    /// [K] g_k . g_i / |g_i|, its length along the item's gradient: these sum to |g_i| over the
    /// item's interactions. Negative: it pulls against the others.
    std::vector<double> contributions;
    std::vector<double> itemGradients; ///< [U] |g_i|, g_i = dL/dh_i as the step computes it
    std::vector<double> vectorLengths; ///< [U] |h_i|
    std::vector<double> targetDistances; ///< [U] |h_i - h~_i| of the pseudo-target h~_i = h_i - g_i
    /// The largest |sum_k g_k - g_i| over the items, by the largest |g_i|: both sides computed.
    double sumDifference = 0;
    double pseudoLoss = 0; ///< 1/2 sum_i |h_i - h~_i|^2
    double ceGradient = 0; ///< the length of the gradient in all trained weights of the CE
    double cfGradient = 0; ///< ... of the CF module

    std::int64_t encoded = 0; ///< items through the CE
    double encodeSeconds = 0;
    double scatterSeconds = 0; ///< copying vectors to interactions
    double cfSeconds = 0; ///< CF forward and backward
    double gatherSeconds = 0; ///< summing interactions' gradients by item
    double targetSeconds = 0;
    double backwardSeconds = 0; ///< through the CE

    struct E2e {
        std::int64_t encoded = 0;
        double encodeSeconds = 0, backwardSeconds = 0;
    };
    std::optional<E2e> e2e; ///< measured on the same batch
    /// E2E is not measured, as it would take too long or too much memory.
    bool e2eLeftOut = false;
};

} // namespace gram

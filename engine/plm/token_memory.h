// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/model_summary.h"
#include "api/run_config.h"

#include <cstdint>
#include <string>

namespace gram {

/// device: as a configuration names it.
inline bool onGpu(const std::string &device)
{
    return device.starts_with("cuda");
}

/// Tokens in a pass of the encoder, at most: on the CPU so few that activations between two operations stay in the
/// cache, on a GPU so many that all of it is busy. A text is never divided.
inline std::int64_t passTokens(const std::string &device)
{
    return onGpu(device) ? 32768 : 4096;
}

/// Elements of tensors (not bytes) that a token takes in the content encoder.
struct TokenMemory {
    double kept = 0; ///< from its forward to its backward pass
    double passing = 0; ///< beside it, while its pass is in the backward pass
    double encoding = 0; ///< while its pass is encoded without a graph
};
TokenMemory tokenMemory(const ModelSummary &model, const RunConfig &config);

/// Bytes of one.
double elementSize(const RunConfig &config);

/// The encoder's numbers, those of attention pooling and LoRA among them, and how many of them are trained.
double allParameters(const ModelSummary &model, const RunConfig &config);
double trainableParameters(const ModelSummary &model, const RunConfig &config);

/// The largest micro-batch, in tokens, that `freeBytes` are enough for beside the item vectors of
/// a batch of `items` and the encoder's gradients. A fifth of it is left alone: for the CF module,
/// for the allocator's gaps, and for other programs.
std::int64_t tokensThatFit(const ModelSummary &model, const RunConfig &config, std::uint64_t freeBytes,
    std::int64_t items);

} // namespace gram

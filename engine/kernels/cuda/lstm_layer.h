// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <optional>

namespace gram::cuda {

/// As cpu::lstmLayer(): all steps of a layer in one launch forward and one back, between products over all steps
/// (lstm.cu). On a card that has no room for the state weight in the shared memory of its multiprocessors (float32 wider
/// than about 1024 on sm_90, float64 than about 768), or for another dtype, LibTorch's, which is cuDNN. On the CPU by
/// LibTorch's operations.
torch::Tensor lstmLayer(const torch::Tensor &x, const torch::Tensor &inputWeight, const torch::Tensor &stateWeight,
    const torch::Tensor &inputBias, const torch::Tensor &stateBias);

/// How the kernels of lstm.cu share the work.
struct LstmPlan {
    std::int64_t units = 0; ///< of a block
    std::int64_t groups = 0; ///< of users, with all units each
    std::int64_t ranges = 0; ///< of four blocks, that a group has
    std::int64_t sharedBytes = 0; ///< of a block
    std::int64_t rows = 0; ///< of a tile of users' states

    std::int64_t blocks() const { return groups * 4 * ranges; }
};
/// Of the ways in which every block has a multiprocessor of its own, with sharedBytes of memory, one with the least work
/// for a block. None: the weight does not fit.
std::optional<LstmPlan> lstmPlan(std::int64_t sequences, std::int64_t width, std::int64_t numberBytes,
    std::int64_t multiprocessors, std::int64_t sharedBytes);

constexpr std::int64_t lstmTile = 16; ///< users whose states lie side by side
constexpr std::int64_t lstmWarps = 8; ///< of a block

} // namespace gram::cuda

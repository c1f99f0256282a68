// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/embed_tokens.h"

#include "kernels/cpu/fused_embedding.h"
#include "kernels/cuda/layer_rows.h"
#include "kernels/reference/plain_embedding.h"

namespace gram {

torch::Tensor embedTokens(const torch::Tensor &words, const torch::Tensor &places, const torch::Tensor &gain,
    const torch::Tensor &shift, double epsilon, const torch::Tensor &tokens, const torch::Tensor &positions,
    const Dropout &dropout)
{
    if (words.is_cuda())
        return cuda::embedRows(words, places, gain, shift, epsilon, tokens, positions, dropout);
    const auto embed = words.is_cpu() ? cpu::embedTokens : reference::embedTokens;
    return embed(words, places, gain, shift, epsilon, tokens, positions, dropout);
}

} // namespace gram

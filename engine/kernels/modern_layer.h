// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/encoder_layer.h"

namespace gram {

/// The weights of one of ModernBERT's layers; no biases. d the width, i the inner width.
struct ModernWeights {
    torch::Tensor attentionNorm; ///< [d]; undefined: the first layer's, which has none
    torch::Tensor qkv; ///< [3d, d]
    torch::Tensor mix; ///< [d, d]
    torch::Tensor norm; ///< [d]
    torch::Tensor up; ///< [2i, d]: what is activated, then the gate
    torch::Tensor down; ///< [d, i]
};

struct ModernSettings {
    std::int64_t heads = 1;
    Activation activation = Activation::Gelu;
    double epsilon = 1e-5;
    double theta = 10000; ///< base of the rotations
    std::int64_t window = 0; ///< a token sees window / 2 others before and behind it; 0 = the whole text
    bool checkpointing = false;
    CePrecision precision = CePrecision::Full;
};

/// A layer of ModernBERT (Warner et al., 2024, "Smarter, Better, Faster, Longer") over packed sequences:
///   y = x + dropout(attention(norm(x)) mix^T), out = y + dropout((activation(a) * gate) down^T),
/// where norm(y) up^T = [a, gate]; queries and keys are turned by their positions (Su et al., 2021). The
/// angles are of float32, as in transformers. By plain LibTorch operations on every device.
/// x: [T, d], positions: [T] int64. Uses dropout's site and the next one.
torch::Tensor modernLayer(const torch::Tensor &x, const ModernWeights &weights, const SequenceOffsets &offsets,
    const torch::Tensor &positions, const ModernSettings &settings, const Dropout &dropout);

/// dropout(norm(words[tokens])). words: [V, d].
torch::Tensor modernEmbed(const torch::Tensor &words, const torch::Tensor &gain, double epsilon,
    const torch::Tensor &tokens, const Dropout &dropout);

/// A norm without a shift.
torch::Tensor modernNorm(const torch::Tensor &x, const torch::Tensor &gain, double epsilon);

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plm/content_encoder.h"

#include <torch/nn.h>

namespace gram {

/// An encoder with the head that predicts masked tokens from its states (Devlin et al., 2019): a
/// linear layer, GELU and a norm, then the word embeddings themselves as decoder, and a bias.
class MaskedLanguageModelImpl : public torch::nn::Module {
public:
    explicit MaskedLanguageModelImpl(const ContentEncoderOptions &options);

    /// The logits at some tokens of a batch, whose tokens are masked already: [n, vocabulary].
    /// at: [n] int64, positions in batch.tokens.
    torch::Tensor forward(const MicroBatch &batch, const torch::Tensor &at);

    ContentEncoder encoder { nullptr };

private:
    torch::nn::Linear m_transform { nullptr };
    torch::nn::LayerNorm m_norm { nullptr };
    torch::Tensor m_bias;
};
TORCH_MODULE(MaskedLanguageModel);

} // namespace gram

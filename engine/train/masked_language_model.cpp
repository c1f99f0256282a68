// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/masked_language_model.h"

#include <torch/torch.h>

namespace gram {

MaskedLanguageModelImpl::MaskedLanguageModelImpl(const ContentEncoderOptions &options)
{
    const EncoderConfig &c = options.config;
    encoder = register_module("encoder", ContentEncoder(options));
    m_transform = register_module("transform", torch::nn::Linear(c.hidden, c.hidden));
    m_norm = register_module("norm",
        torch::nn::LayerNorm(torch::nn::LayerNormOptions({ c.hidden }).eps(c.normEpsilon)));
    m_bias = register_parameter("bias", torch::zeros({ c.vocabulary }));
    const torch::NoGradGuard noGrad;
    m_transform->weight.normal_(0, 0.02); // as the encoder's
    m_transform->bias.zero_();
}

torch::Tensor MaskedLanguageModelImpl::forward(const MicroBatch &batch, const torch::Tensor &at)
{
    const torch::Tensor states = encoder->states(batch, 0).index_select(0, at);
    const torch::Tensor x = m_norm(torch::gelu(m_transform(states)));
    return torch::nn::functional::linear(x, encoder->named_parameters()["word_embeddings.weight"], m_bias);
}

} // namespace gram

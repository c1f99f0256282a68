// SPDX-License-Identifier: GPL-3.0-or-later
#include "plm/plain_encoder_layer.h"

#include "plm/layer_pass.h"
#include "plm/recomputed.h"
#include "plm/relative_bias.h"
#include "plm/row_dropout.h"

namespace gram {

namespace {

using torch::Tensor;
using torch::autograd::variable_list;

/// RowState::hash() by LibTorch's operations, whose integers have 64 bits.
Tensor maskOf(const Tensor &keys, std::int64_t site, std::int64_t width, double rate)
{
    constexpr std::int64_t word = 0xffffffff;
    const RowState zero(0, static_cast<std::uint32_t>(site));
    const auto factor = [](std::uint32_t f) { return static_cast<std::int64_t>(f); };
    const Tensor low = keys.bitwise_and(word).add(static_cast<std::int64_t>(zero.low)).unsqueeze(1);
    const Tensor high
        = keys.bitwise_right_shift(32).bitwise_and(word).bitwise_xor(static_cast<std::int64_t>(zero.high)).unsqueeze(1);
    Tensor x = torch::arange(width, keys.options()).mul(factor(RowState::columnFactor)).add(low).bitwise_and_(word);
    x.bitwise_xor_(x.bitwise_right_shift(16)).mul_(factor(RowState::firstFactor)).bitwise_and_(word);
    x.bitwise_xor_(x.bitwise_right_shift(15)).bitwise_xor_(high).mul_(factor(RowState::secondFactor)).bitwise_and_(word);
    x.bitwise_xor_(x.bitwise_right_shift(16));
    return x >= static_cast<std::int64_t>(dropThreshold(rate));
}

} // namespace

Tensor plainDropRows(const Tensor &x, const Dropout &dropout)
{
    if (!dropout.keys.defined())
        return x;
    return x * maskOf(dropout.keys, dropout.site, x.size(1), dropout.rate).to(x.scalar_type())
        * (1 / (1 - dropout.rate));
}

Tensor activatePlain(const Tensor &x, Activation activation)
{
    switch (activation) {
    case Activation::Gelu:
        return torch::gelu(x);
    case Activation::GeluTanh:
        return torch::gelu(x, "tanh");
    case Activation::Relu:
        break;
    }
    return torch::relu(x);
}

Tensor plainProduct(const Tensor &x, const Tensor &weight, const Tensor &bias, CePrecision precision)
{
    if (precision == CePrecision::Full)
        return torch::linear(x, weight, bias);
    const Tensor product = torch::linear(x.to(torch::kBFloat16), weight.to(torch::kBFloat16)).to(x.scalar_type());
    return bias.defined() ? product + bias : product;
}

namespace {

Tensor plainLayer(const Tensor &x, const LayerWeights &w, const LayerPass &pass, const Tensor &distances)
{
    const LayerSettings &s = pass.settings;
    const auto product = [&s](const Tensor &in, const Tensor &weight, const Tensor &bias) {
        return plainProduct(in, weight, bias, s.precision);
    };
    const auto norm = [&s](const Tensor &in, const Tensor &gain, const Tensor &shift) {
        return torch::layer_norm(in, { in.size(1) }, gain, shift, s.epsilon);
    };
    const Tensor mixed = groupedAttention(product(x, w.qkv, w.qkvBias), pass.offsets, s.heads, distances);
    const Tensor attended
        = norm(plainDropRows(product(mixed, w.mix, w.mixBias), pass.dropout) + x, w.gain1, w.shift1);
    const Tensor down = product(activatePlain(product(attended, w.up, w.upBias), s.activation), w.down, w.downBias);
    return norm(plainDropRows(down, pass.dropout.at(pass.dropout.site + 1)) + attended, w.gain2, w.shift2);
}

} // namespace

Tensor plainEncoderLayer(const Tensor &x, const LayerWeights &w, const SequenceOffsets &offsets,
                         const LayerSettings &settings, const Dropout &dropout)
{
    return relativeEncoderLayer(x, w, {}, offsets, settings, dropout);
}

Tensor relativeEncoderLayer(const Tensor &x, const LayerWeights &w, const Tensor &distances, const SequenceOffsets &offsets,
                            const LayerSettings &settings, const Dropout &dropout)
{
    const auto pass = makePass(x, offsets, settings, dropout);
    if (!settings.checkpointing || !needsGraph(x, w.qkv))
        return plainLayer(x, w, *pass, distances);
    return Recomputed::of([pass](const variable_list &t) { return plainLayer(t[0], weightsOf(t), *pass, t[listed]); }, x,
                          w.qkv, w.qkvBias, w.mix, w.mixBias, w.gain1, w.shift1, w.up, w.upBias, w.down, w.downBias,
                          w.gain2, w.shift2, distances);
}

Tensor plainEmbedTokens(const Tensor &words, const Tensor &places, const Tensor &gain, const Tensor &shift,
                        double epsilon, const Tensor &tokens, const Tensor &positions, const Dropout &dropout)
{
    const Tensor sum = torch::embedding(words, tokens) + torch::embedding(places, positions);
    return plainDropRows(torch::layer_norm(sum, { sum.size(1) }, gain, shift, epsilon), dropout);
}

} // namespace gram

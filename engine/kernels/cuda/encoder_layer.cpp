// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/encoder_layer.h"

#include "kernels/cuda/layer_rows.h"
#include "kernels/cuda/narrow_weights.h"
#include "kernels/cuda/packed_attention.h"
#include "kernels/cuda/products.h"
#include "kernels/layer_function.h"
#include "kernels/reference/plain_encoder_layer.h"

namespace gram::cuda {

using torch::Tensor;
using torch::autograd::variable_list;

namespace {

/// What a layer's backward pass needs beside x and the weights.
struct LayerState {
    Tensor qkv, mixed; ///< with attention's graph between them where its gradient is not to be had without
    NormPass norm1;
    Tensor attended; ///< the first norm's output
    Tensor inner; ///< [T, i] before the activation
    NormPass norm2;

    variable_list tensors() const
    {
        return { qkv, mixed, norm1.sum, norm1.state, attended, inner, norm2.sum, norm2.state };
    }
    static LayerState from(const Tensor *t) { return { t[0], t[1], { t[2], t[3] }, t[4], t[5], { t[6], t[7] } }; }
};

/// The weights as the products take them.
struct Factors {
    bool narrow;

    Tensor operator()(const Tensor &t) const { return narrow ? narrowed(t) : t.defined() ? t.detach() : t; }
};

struct Passes {
    using State = LayerState;

    static Tensor forward(const Tensor &input, const LayerWeights &w, const LayerPass &pass, State *keep)
    {
        const LayerSettings &s = pass.settings;
        const Factors factor { s.precision == CePrecision::Bf16 };
        const Tensor x = factor.narrow ? input.to(torch::kBFloat16) : input;
        State own;
        State &state = keep ? *keep : own;
        state.qkv = product(x, factor(w.qkv), factor(w.qkvBias));
        if (keep && !recomputesAttention(state.qkv, pass.offsets, s.heads)) {
            const torch::AutoGradMode withGraph(true);
            state.qkv = state.qkv.detach().requires_grad_(true);
            state.mixed = packedAttention(state.qkv, pass.offsets, s.heads);
        } else {
            state.mixed = packedAttention(state.qkv, pass.offsets, s.heads);
        }
        if (!keep)
            state.qkv.reset();
        Tensor sum = product(state.mixed.detach(), factor(w.mix), factor(w.mixBias));
        state.attended = addNorm(sum, x, pass.dropout, w.gain1, w.shift1, s.epsilon, keep ? &state.norm1 : nullptr);
        state.inner = product(state.attended, factor(w.up), factor(w.upBias));
        Tensor activated = reference::activatePlain(state.inner, s.activation);
        if (!keep)
            state.inner.reset();
        sum = product(activated, factor(w.down), factor(w.downBias));
        activated.reset();
        return addNorm(sum, state.attended, pass.dropout.at(pass.dropout.site + 1), w.gain2, w.shift2, s.epsilon,
            keep ? &state.norm2 : nullptr);
    }

    static LayerGradients backward(const Tensor &input, const LayerWeights &w, const LayerPass &pass, State state,
        const Tensor &gradOut)
    {
        const LayerSettings &s = pass.settings;
        const Factors factor { s.precision == CePrecision::Bf16 };
        const Tensor x = factor.narrow ? input.to(torch::kBFloat16) : input;
        LayerGradients g;
        NormGradients norm = addNormBackward(factor.narrow ? gradOut.to(torch::kBFloat16) : gradOut, state.norm2,
            pass.dropout.at(pass.dropout.site + 1), w.gain2);
        g.weights.gain2 = norm.gain;
        g.weights.shift2 = norm.shift;
        g.weights.downBias = norm.bias;
        ActivationGradients inner = activateBackward(state.inner, productBack(norm.product, factor(w.down)),
            s.activation);
        state.inner.reset();
        state.norm2 = {};
        if (pass.gradDown)
            g.weights.down = weightGradient(norm.product, inner.activated);
        inner.activated.reset();
        g.weights.upBias = inner.bias;
        if (pass.gradUp)
            g.weights.up = weightGradient(inner.inner, state.attended);
        state.attended.reset();
        addProductBack(norm.sum, inner.inner, factor(w.up)); // both ways into it
        inner = {};
        norm = addNormBackward(norm.sum, state.norm1, pass.dropout, w.gain1);
        g.weights.gain1 = norm.gain;
        g.weights.shift1 = norm.shift;
        g.weights.mixBias = norm.bias;
        state.norm1 = {};
        const Tensor gradMixed = productBack(norm.product, factor(w.mix));
        if (pass.gradMix)
            g.weights.mix = weightGradient(norm.product, state.mixed.detach());
        const Tensor gradQkv = state.qkv.requires_grad()
            ? torch::autograd::grad({ state.mixed }, { state.qkv }, { gradMixed })[0]
            : packedAttentionBackward(state.qkv, gradMixed, pass.offsets, s.heads);
        state = {};
        g.weights.qkvBias = gradQkv.sum(0, /*keepdim=*/false, wideType(gradQkv.scalar_type()));
        if (pass.gradQkv)
            g.weights.qkv = weightGradient(gradQkv, x);
        if (pass.gradX) {
            addProductBack(norm.sum, gradQkv, factor(w.qkv));
            g.x = norm.sum.to(input.scalar_type());
        }
        return g;
    }
};

} // namespace

Tensor encoderLayer(const Tensor &x, const LayerWeights &w, const SequenceOffsets &offsets,
    const LayerSettings &settings, const Dropout &dropout)
{
    auto pass = makePass(x, offsets, settings, dropout);
    if (!needsGraph(x, w.qkv, w.mix, w.up, w.down))
        return Passes::forward(x.contiguous(), w, *pass, nullptr);
    return withGraph<LayerFunction<Passes>>(x.contiguous(), w, std::move(pass));
}

} // namespace gram::cuda

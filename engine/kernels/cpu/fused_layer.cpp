// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/fused_layer.h"

#include "kernels/cpu/add_norm.h"
#include "kernels/cpu/packed_attention.h"
#include "kernels/cpu/products.h"
#include "kernels/layer_function.h"

#include <torch/autograd.h>
#include <torch/torch.h>

#include <algorithm>
#include <utility>

namespace gram::cpu {

namespace {

using torch::autograd::variable_list;

constexpr std::int64_t rowsInCache = 512; // whose inner states stay there between two products

/// What a layer's backward pass needs beside x and the weights.
struct LayerState {
    Tensor qkv;
    AttentionPass mixed;
    Norm norm1;
    Tensor attended; ///< the first norm's output
    Tensor inner; ///< [T, i] before bias and activation
    Norm norm2;

    variable_list tensors() const
    {
        return { qkv, mixed.out, mixed.softmax, norm1.sum, norm1.state, attended, inner, norm2.sum, norm2.state };
    }
    static LayerState from(const Tensor *t)
    {
        return { t[0], { t[1], t[2] }, { t[3], t[4] }, t[5], t[6], { t[7], t[8] } };
    }
};

/// Fills in `keep` where there is one.
template<typename T>
Tensor layerForward(const Tensor &x, const LayerWeights &w, const LayerPass &pass, LayerState *keep)
{
    const LayerSettings &s = pass.settings;
    const std::int64_t rows = x.size(0), inner = w.up.size(0);
    LayerState own;
    LayerState &state = keep ? *keep : own;
    state.qkv = torch::empty({ rows, w.qkv.size(0) }, x.options());
    {
        const Factor weight(w.qkv, Factor::Of::Transpose, s.precision);
        overRows(rows, [&](Rows part) { weight.addProduct(part.of(state.qkv), w.qkvBias, part.of(x)); });
    }
    state.mixed = attend(state.qkv, *pass.offsets, s.heads);
    if (!keep)
        state.qkv.reset();
    state.norm1 = Norm::over(torch::empty_like(x));
    state.norm2 = Norm::over(torch::empty_like(x));
    state.attended = torch::empty_like(x);
    if (keep)
        state.inner = torch::empty({ rows, inner }, x.options());
    Tensor out = torch::empty_like(x);
    const Factor mix(w.mix, Factor::Of::Transpose, s.precision), up(w.up, Factor::Of::Transpose, s.precision),
        down(w.down, Factor::Of::Transpose, s.precision);
    overRows(rows, [&](Rows part) {
        mix.multiply(part.of(state.norm1.sum), part.of(state.mixed.out));
        addNorm<T>(part, state.norm1, w.mixBias, x, pass.dropout, w.gain1, w.shift1, s.epsilon, state.attended);
        // Few rows at a time, so that they are still in the cache when they are needed again.
        const std::int64_t most = std::min(part.last - part.first, rowsInCache);
        const Tensor activated = torch::empty({ most, inner }, x.options());
        for (std::int64_t first = part.first; first < part.last; first += most) {
            const Rows block { first, std::min(first + most, part.last) };
            const Tensor after = Rows { 0, block.last - first }.of(activated);
            const Tensor before = keep ? block.of(state.inner) : after;
            up.multiply(before, block.of(state.attended));
            activate<T>(0, block.last - first, inner, s.activation, before.data_ptr<T>(), w.upBias.data_ptr<T>(),
                after.data_ptr<T>());
            down.multiply(block.of(state.norm2.sum), after);
        }
        addNorm<T>(part, state.norm2, w.downBias, state.attended, pass.dropout.at(pass.dropout.site + 1), w.gain2,
            w.shift2, s.epsilon, out);
    });
    return out;
}

Tensor anyLayerForward(const Tensor &x, const LayerWeights &w, const LayerPass &pass, LayerState *keep)
{
    Tensor out;
    AT_DISPATCH_FLOATING_TYPES(x.scalar_type(), "encoder_layer",
        [&] { out = layerForward<scalar_t>(x, w, pass, keep); });
    return out;
}

template<typename T>
LayerGradients layerBackward(const Tensor &x, const LayerWeights &w, const LayerPass &pass, LayerState state,
    const Tensor &gradOut)
{
    const LayerSettings &s = pass.settings;
    const std::int64_t rows = x.size(0), inner = w.up.size(0);
    const Dropout later = pass.dropout.at(pass.dropout.site + 1);
    LayerGradients g;
    const std::int64_t parts = partsOf(rows);
    NormGradients norm2(state.norm2, later), norm1(state.norm1, pass.dropout);
    Tensor gradInner = torch::empty_like(state.inner), activated = torch::empty_like(state.inner);
    const Tensor gradAttended = torch::empty_like(x), gradMixed = torch::empty_like(x);
    const Tensor upBias = torch::zeros({ parts, inner }, x.options());
    const Factor mix(w.mix, Factor::Of::Weight, s.precision), up(w.up, Factor::Of::Weight, s.precision),
        down(w.down, Factor::Of::Weight, s.precision);
    onThreads(parts, [&](std::int64_t begin, std::int64_t end) {
        addNormGradients<T>(begin, end, state.norm2, gradOut, later, w.gain2, norm2);
        const std::int64_t most = std::max<std::int64_t>(1, rowsInCache * parts / rows);
        for (std::int64_t first = begin; first < end; first += most) {
            const std::int64_t last = std::min(first + most, end);
            const Rows block = rowsOfParts(rows, first, last);
            down.multiply(block.of(gradInner), block.of(norm2.input));
            overParts<T>(rows, first, last, upBias, [&](Rows part, T *sums) {
                activateBackward<T>(part.first, part.last, inner, s.activation, state.inner.data_ptr<T>(),
                    w.upBias.data_ptr<T>(), activated.data_ptr<T>(), gradInner.data_ptr<T>(), sums);
            });
            up.addProduct(block.of(gradAttended), block.of(norm2.sum), block.of(gradInner));
        }
        addNormGradients<T>(begin, end, state.norm1, gradAttended, pass.dropout, w.gain1, norm1);
        const Rows own = rowsOfParts(rows, begin, end);
        mix.multiply(own.of(gradMixed), own.of(norm1.input));
    });
    state.inner.reset();
    state.norm1 = state.norm2 = {};
    if (pass.gradDown)
        g.weights.down = weightGradient(norm2.input, activated, s.precision);
    activated.reset();
    if (pass.gradUp)
        g.weights.up = weightGradient(gradInner, state.attended, s.precision);
    g.weights.upBias = upBias.sum(0);
    gradInner.reset();
    state.attended.reset();
    norm2.takeParameters(g.weights.gain2, g.weights.shift2, g.weights.downBias);
    norm1.takeParameters(g.weights.gain1, g.weights.shift1, g.weights.mixBias);
    norm2 = {};
    if (pass.gradMix)
        g.weights.mix = weightGradient(norm1.input, state.mixed.out, s.precision);
    norm1.input.reset();

    const Tensor gradQkv = attendBackward(state.qkv, state.mixed, gradMixed, *pass.offsets, s.heads);
    if (pass.gradQkv)
        g.weights.qkv = weightGradient(gradQkv, x, s.precision);
    const Tensor qkvBias = torch::zeros({ parts, gradQkv.size(1) }, x.options());
    const Factor qkv(w.qkv, Factor::Of::Weight, s.precision);
    if (pass.gradX)
        g.x = std::move(norm1.sum);
    onThreads(parts, [&](std::int64_t begin, std::int64_t end) {
        overParts<T>(rows, begin, end, qkvBias, [&](Rows part, T *sums) {
            addRows<T>(part.first, part.last, gradQkv.size(1), gradQkv.data_ptr<T>(), sums);
        });
        const Rows own = rowsOfParts(rows, begin, end);
        if (pass.gradX)
            qkv.addProduct(own.of(g.x), own.of(g.x), own.of(gradQkv));
    });
    g.weights.qkvBias = qkvBias.sum(0);
    return g;
}

struct Passes {
    using State = LayerState;
    static Tensor forward(const Tensor &x, const LayerWeights &w, const LayerPass &pass, State *keep)
    {
        return anyLayerForward(x, w, pass, keep);
    }
    static LayerGradients backward(const Tensor &x, const LayerWeights &w, const LayerPass &pass, State state,
        const Tensor &gradOut)
    {
        LayerGradients g;
        AT_DISPATCH_FLOATING_TYPES(x.scalar_type(), "encoder_layer_backward",
            [&] { g = layerBackward<scalar_t>(x, w, pass, std::move(state), gradOut); });
        return g;
    }
};

} // namespace

Tensor encoderLayer(const Tensor &x, const LayerWeights &w, const SequenceOffsets &offsets,
    const LayerSettings &settings, const Dropout &dropout)
{
    auto pass = makePass(x, offsets, settings, dropout);
    if (!needsGraph(x, w.qkv, w.mix, w.up, w.down))
        return anyLayerForward(x.contiguous(), w, *pass, nullptr);
    return withGraph<LayerFunction<Passes>>(x.contiguous(), w, std::move(pass));
}

} // namespace gram::cpu

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
#include <vector>

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

/// The forward pass around the attention: of some rows of the tensors it holds, which are all of a batch or a turn's.
template<typename T>
class ForwardRows {
public:
    ForwardRows(const LayerWeights &w, const LayerSettings &settings)
        : m_w(w)
        , m_settings(settings)
        , m_qkv(w.qkv, Factor::Of::Transpose, settings.precision)
        , m_mix(w.mix, Factor::Of::Transpose, settings.precision)
        , m_up(w.up, Factor::Of::Transpose, settings.precision)
        , m_down(w.down, Factor::Of::Transpose, settings.precision)
    {
    }

    /// The state of as many rows as x has; with what the backward pass alone reads.
    LayerState stateOf(const Tensor &x, bool keeps) const
    {
        const std::int64_t rows = x.size(0), inner = m_w.up.size(0);
        LayerState state;
        state.qkv = torch::empty({ rows, m_w.qkv.size(0) }, x.options());
        state.mixed = AttentionPass::over(state.qkv, m_settings.heads);
        state.norm1 = Norm::over(torch::empty_like(x));
        state.norm2 = Norm::over(torch::empty_like(x));
        state.attended = torch::empty_like(x);
        if (keeps)
            state.inner = torch::empty({ rows, inner }, x.options());
        return state;
    }

    void project(Rows part, const Tensor &x, const LayerState &state) const
    {
        m_qkv.addProduct(part.of(state.qkv), m_w.qkvBias, part.of(x));
    }

    void finish(Rows part, const Tensor &x, const LayerState &state, const Dropout &dropout, const Tensor &out) const
    {
        m_mix.multiply(part.of(state.norm1.sum), part.of(state.mixed.out));
        addNorm<T>(part, state.norm1, m_w.mixBias, x, dropout, m_w.gain1, m_w.shift1, m_settings.epsilon,
            state.attended);
        // Few rows at a time, so that they are still in the cache when they are needed again.
        const std::int64_t inner = m_w.up.size(0), most = std::min(part.last - part.first, rowsInCache);
        const Tensor activated = torch::empty({ most, inner }, x.options());
        for (std::int64_t first = part.first; first < part.last; first += most) {
            const Rows block { first, std::min(first + most, part.last) };
            const Tensor after = Rows { 0, block.last - first }.of(activated);
            const Tensor before = state.inner.defined() ? block.of(state.inner) : after;
            m_up.multiply(before, block.of(state.attended));
            activate<T>(0, block.last - first, inner, m_settings.activation, before.data_ptr<T>(),
                m_w.upBias.data_ptr<T>(), after.data_ptr<T>());
            m_down.multiply(block.of(state.norm2.sum), after);
        }
        addNorm<T>(part, state.norm2, m_w.downBias, state.attended, dropout.at(dropout.site + 1), m_w.gain2, m_w.shift2,
            m_settings.epsilon, out);
    }

    /// All of it, for the rows of whole texts.
    void through(Rows part, const Tensor &x, const LayerState &state, const Texts &texts, const Dropout &dropout,
        const Tensor &out) const
    {
        project(part, x, state);
        attend(state.qkv, state.mixed, texts, m_settings.heads);
        finish(part, x, state, dropout, out);
    }

private:
    const LayerWeights &m_w;
    const LayerSettings &m_settings;
    const Factor m_qkv, m_mix, m_up, m_down;
};

/// Of some rows.
Dropout dropoutOf(Rows rows, const Dropout &dropout)
{
    return dropout.keys.defined() ? Dropout { dropout.rate, rows.of(dropout.keys), dropout.site } : dropout;
}

/// Fills in `keep` where there is one. Where texts allow it a thread takes some of them through the whole layer: it
/// need not wait for the others in between, and without `keep` has room for their inner states alone.
template<typename T>
Tensor layerForward(const Tensor &x, const LayerWeights &w, const LayerPass &pass, LayerState *keep)
{
    const ForwardRows<T> layer(w, pass.settings);
    const RowParts parts = RowParts::ofTexts(*pass.offsets);
    Tensor out = torch::empty_like(x);
    LayerState state;
    if (keep || !parts.areWholeTexts())
        state = layer.stateOf(x, keep != nullptr);
    if (!parts.areWholeTexts()) {
        overRows(x.size(0), [&](Rows part) { layer.project(part, x, state); });
        attend(state.qkv, state.mixed, Texts::all(*pass.offsets), pass.settings.heads);
        if (!keep)
            state.qkv.reset();
        overRows(x.size(0), [&](Rows part) { layer.finish(part, x, state, pass.dropout, out); });
    } else {
        onThreads(parts.size(), [&](std::int64_t begin, std::int64_t end) {
            const Rows part = parts.rows(begin, end), texts = parts.texts(begin, end);
            if (keep)
                return layer.through(part, x, state, { *pass.offsets, texts.first, texts.last }, pass.dropout, out);
            const Tensor own = part.of(x);
            layer.through({ 0, own.size(0) }, own, layer.stateOf(own, false),
                { *pass.offsets, texts.first, texts.last, part.first }, dropoutOf(part, pass.dropout), part.of(out));
        });
    }
    if (keep)
        *keep = std::move(state);
    return out;
}

Tensor anyLayerForward(const Tensor &x, const LayerWeights &w, const LayerPass &pass, LayerState *keep)
{
    Tensor out;
    AT_DISPATCH_FLOATING_TYPES(x.scalar_type(), "encoder_layer",
        [&] { out = layerForward<scalar_t>(x, w, pass, keep); });
    return out;
}

/// The rows' gradients first, in which a thread takes some texts all the way back where they allow it, then the
/// weights'. Writes over the state.
template<typename T>
LayerGradients layerBackward(const Tensor &x, const LayerWeights &w, const LayerPass &pass, LayerState state,
    const Tensor &gradOut)
{
    const LayerSettings &s = pass.settings;
    const std::int64_t inner = w.up.size(0);
    const Dropout later = pass.dropout.at(pass.dropout.site + 1);
    const RowParts parts = RowParts::ofTexts(*pass.offsets);
    const NormGradients norm2(state.norm2, later, parts), norm1(state.norm1, pass.dropout, parts);
    const Tensor gradInner = torch::empty_like(state.inner);
    const Tensor &activated = state.inner; // from its block on, in place
    const Tensor gradQkv = torch::empty_like(state.qkv);
    const Tensor carried = torch::empty_like(x); // the gradient of what was attended, mixed, and of x in turn
    const Tensor upBias = torch::zeros({ parts.size(), inner }, x.options());
    const Tensor qkvBias = torch::zeros({ parts.size(), gradQkv.size(1) }, x.options());
    const Factor qkv(w.qkv, Factor::Of::Weight, s.precision), mix(w.mix, Factor::Of::Weight, s.precision),
        up(w.up, Factor::Of::Weight, s.precision), down(w.down, Factor::Of::Weight, s.precision);

    const auto toAttention = [&](std::int64_t begin, std::int64_t end) {
        addNormGradients<T>(parts, begin, end, state.norm2, gradOut, later, w.gain2, norm2);
        parts.inBlocks(begin, end, rowsInCache, [&](std::int64_t first, std::int64_t last) {
            const Rows block = parts.rows(first, last);
            down.multiply(block.of(gradInner), block.of(norm2.input));
            overParts<T>(parts, first, last, upBias, [&](Rows part, T *sums) {
                activateBackward<T>(part.first, part.last, inner, s.activation, w.upBias.data_ptr<T>(),
                    activated.data_ptr<T>(), gradInner.data_ptr<T>(), sums);
            });
            up.addProduct(block.of(carried), block.of(norm2.sum), block.of(gradInner));
        });
        addNormGradients<T>(parts, begin, end, state.norm1, carried, pass.dropout, w.gain1, norm1);
        const Rows rows = parts.rows(begin, end);
        mix.multiply(rows.of(carried), rows.of(norm1.input));
    };
    const auto fromAttention = [&](std::int64_t begin, std::int64_t end) {
        overParts<T>(parts, begin, end, qkvBias, [&](Rows part, T *sums) {
            addRows<T>(part.first, part.last, gradQkv.size(1), gradQkv.data_ptr<T>(), sums);
        });
        const Rows rows = parts.rows(begin, end);
        if (pass.gradX)
            qkv.addProduct(rows.of(carried), rows.of(norm1.sum), rows.of(gradQkv));
    };
    const auto attention = [&](Rows texts) {
        attendBackward(state.qkv, state.mixed, carried, { *pass.offsets, texts.first, texts.last }, s.heads, gradQkv);
    };
    if (parts.areWholeTexts()) {
        onThreads(parts.size(), [&](std::int64_t begin, std::int64_t end) {
            toAttention(begin, end);
            attention(parts.texts(begin, end));
            fromAttention(begin, end);
        });
    } else {
        onThreads(parts.size(), toAttention);
        attention({ 0, static_cast<std::int64_t>(pass.offsets->size()) - 1 });
        onThreads(parts.size(), fromAttention);
    }

    state.inner.unsafeGetTensorImpl()->bump_version(); // autograd then refuses to go back through it again
    LayerGradients g;
    if (pass.gradX)
        g.x = carried;
    g.weights.upBias = upBias.sum(0);
    g.weights.qkvBias = qkvBias.sum(0);
    norm2.takeParameters(g.weights.gain2, g.weights.shift2, g.weights.downBias);
    norm1.takeParameters(g.weights.gain1, g.weights.shift1, g.weights.mixBias);
    // At once: the threads part and meet once for all of the weights.
    std::vector<WeightProduct> products;
    std::vector<Tensor *> into;
    const auto want = [&](bool wanted, Tensor &weights, const Tensor &gradient, const Tensor &input) {
        if (!wanted)
            return;
        products.push_back({ gradient, input });
        into.push_back(&weights);
    };
    want(pass.gradQkv, g.weights.qkv, gradQkv, x);
    want(pass.gradMix, g.weights.mix, norm1.input, state.mixed.out);
    want(pass.gradUp, g.weights.up, gradInner, state.attended);
    want(pass.gradDown, g.weights.down, norm2.input, activated);
    std::vector<Tensor> gradients = weightGradients(products, s.precision);
    for (std::size_t i = 0; i < into.size(); ++i)
        *into[i] = std::move(gradients[i]);
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

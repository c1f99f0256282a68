// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/encoder_layer.h"

#include "kernels/cpu/layer_kernel.h"
#include "kernels/cpu/row_dropout.h"
#include "kernels/layer_pass.h"
#include "kernels/reference/plain_encoder_layer.h"
#include "kernels/row_ops.h"

#include <ATen/Parallel.h>
#include <torch/autograd.h>
#include <torch/torch.h>

#include <algorithm>
#include <vector>

#if !defined(_OPENMP) && !defined(__SANITIZE_THREAD__)
#error "without OpenMP at::parallel_for() is a plain loop"
#endif

namespace gram {

namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// Rows of a matrix, [first, last).
struct Rows {
    std::int64_t first, last;

    Tensor of(const Tensor &t) const { return t.narrow(0, first, last - first); }
};

/// A batch's rows are cut into parts, of which each thread has some. What is summed over rows is
/// summed for each part, and these in their order: the same with any number of threads.
constexpr std::int64_t rowsPerPart = 64, mostParts = 64;
constexpr std::int64_t rowsInCache = 512; // whose inner states stay there between two products

std::int64_t partsOf(std::int64_t rows)
{
    return std::clamp<std::int64_t>(rows / rowsPerPart, 1, mostParts);
}

/// The rows of the parts [begin, end).
Rows rowsOfParts(std::int64_t rows, std::int64_t begin, std::int64_t end)
{
    const std::int64_t parts = partsOf(rows);
    return { rows * begin / parts, rows * end / parts };
}

/// Calls run(first part, last part) for each thread. Products within are made by this thread alone:
/// a BLAS that shares each of a layer's small products among the threads makes them wait for each
/// other many times.
template<typename Run>
void onThreads(std::int64_t parts, Run &&run, std::int64_t partsPerTask = 1)
{
    at::parallel_for(0, parts, partsPerTask, [&](std::int64_t begin, std::int64_t end) {
        const torch::NoGradGuard noGrad; // belongs to the thread
        run(begin, end);
    });
}

template<typename Run>
void overRows(std::int64_t rows, Run &&run)
{
    onThreads(partsOf(rows), [&](std::int64_t begin, std::int64_t end) { run(rowsOfParts(rows, begin, end)); });
}

/// Calls run(rows, sums) for each of the parts [begin, end); sums: [parts, width].
template<typename T, typename Run>
void overParts(std::int64_t rows, std::int64_t begin, std::int64_t end, const Tensor &sums, Run &&run)
{
    for (std::int64_t part = begin; part < end; ++part)
        run(rowsOfParts(rows, part, part + 1), sums.data_ptr<T>() + part * sums.size(1));
}

RowDropout rowDropout(const Dropout &dropout)
{
    if (!dropout.keys.defined())
        return {};
    static_assert(sizeof(std::int64_t) == sizeof(std::uint64_t));
    return { reinterpret_cast<const std::uint64_t *>(dropout.keys.data_ptr<std::int64_t>()),
             dropThreshold(dropout.rate), 1 / (1 - dropout.rate), static_cast<std::uint32_t>(dropout.site) };
}

/// What a product takes: itself, or rounded to bfloat16.
Tensor factor(const Tensor &t, CePrecision precision)
{
    return precision == CePrecision::Bf16 ? t.to(torch::kBFloat16) : t;
}

/// out = a b. With bf16 sums of products are kept in float32.
void multiply(Tensor out, const Tensor &a, const Tensor &b, CePrecision precision)
{
    if (precision == CePrecision::Bf16)
        out.copy_(at::mm(factor(a, precision), factor(b, precision)));
    else
        at::mm_out(out, a, b);
}

/// out = term + a b; out may be the term, which may be a row that each row of the product is added to.
void addProduct(Tensor out, const Tensor &term, const Tensor &a, const Tensor &b, CePrecision precision)
{
    if (precision == CePrecision::Bf16)
        at::add_out(out, term, at::mm(factor(a, precision), factor(b, precision)));
    else
        at::addmm_out(out, term, a, b);
}

/// The gradient of W in y = x W^T. gradient: [T, o], x: [T, i], returns [o, i]. Each thread makes
/// some of its rows.
Tensor weightGradient(const Tensor &gradient, const Tensor &x, CePrecision precision)
{
    Tensor out = torch::empty({ gradient.size(1), x.size(1) }, x.options());
    const Tensor left = factor(gradient, precision).t(), right = factor(x, precision);
    constexpr std::int64_t rowsPerTask = 16;
    onThreads(
        out.size(0),
        [&](std::int64_t begin, std::int64_t end) {
            const Rows rows { begin, end };
            multiply(rows.of(out), rows.of(left), right, precision);
        },
        rowsPerTask);
    return out;
}

/// A norm's input and each row's mean and 1 / deviation.
struct Norm {
    Tensor sum;   ///< [T, d]
    Tensor state; ///< [2, T]

    static Norm over(Tensor sum)
    {
        const Tensor state = torch::empty({ 2, sum.size(0) }, sum.options());
        return { std::move(sum), state };
    }

    template<typename T>
    NormState<T> stateAs() const
    {
        auto *data = state.data_ptr<std::remove_const_t<T>>();
        return { data, data + state.size(1) };
    }
};

template<typename T>
const T *dataOf(const Tensor &t)
{
    return t.defined() ? t.data_ptr<T>() : nullptr;
}

/// out = norm(dropout(norm.sum + bias) + residual) * gain + shift; bias and residual may be undefined.
template<typename T>
void addNorm(Rows rows, const Norm &norm, const Tensor &bias, const Tensor &residual, const Dropout &dropout,
             const Tensor &gain, const Tensor &shift, double epsilon, const Tensor &out)
{
    addNormForward<T>(rows.first, rows.last, norm.sum.size(1), norm.sum.data_ptr<T>(), dataOf<T>(bias),
                      dataOf<T>(residual), rowDropout(dropout), gain.data_ptr<T>(), shift.data_ptr<T>(), epsilon,
                      norm.stateAs<T>(), out.data_ptr<T>());
}

struct NormGradients {
    Tensor sum;   ///< of the sum and of the residual
    Tensor input; ///< of what was dropped from
    Tensor parts; ///< of gain, shift and bias, in parts: [parts, 3d]

    NormGradients(const Norm &norm, const Dropout &dropout)
        : sum(torch::empty_like(norm.sum))
        , input(dropout.keys.defined() ? torch::empty_like(norm.sum) : sum)
        , parts(torch::zeros({ partsOf(sum.size(0)), 3 * sum.size(1) }, sum.options()))
    {
    }

    NormGradients() = default;

    void takeParameters(Tensor &gain, Tensor &shift, Tensor &bias) const
    {
        const std::vector<Tensor> of = parts.sum(0).chunk(3);
        gain = of[0];
        shift = of[1];
        bias = of[2];
    }
};

/// For some of the parts.
template<typename T>
void addNormGradients(std::int64_t begin, std::int64_t end, const Norm &norm, const Tensor &gradOut,
                      const Dropout &dropout, const Tensor &gain, const NormGradients &g)
{
    const std::int64_t width = norm.sum.size(1);
    overParts<T>(norm.sum.size(0), begin, end, g.parts, [&, drop = rowDropout(dropout)](Rows rows, T *sums) {
        addNormBackward<T>(rows.first, rows.last, width, norm.sum.data_ptr<T>(), gradOut.data_ptr<T>(), drop,
                           gain.data_ptr<T>(), norm.stateAs<const T>(), g.sum.data_ptr<T>(), g.input.data_ptr<T>(),
                           sums, sums + width, sums + 2 * width);
    });
}

/// On the CPU, outside of autograd.
Tensor dropped(const Tensor &x, const Dropout &dropout)
{
    if (!dropout.keys.defined())
        return x;
    Tensor out = torch::empty_like(x);
    AT_DISPATCH_FLOATING_TYPES(x.scalar_type(), "drop_rows", [&] {
        overRows(x.size(0), [&, drop = rowDropout(dropout)](Rows rows) {
            dropRows<scalar_t>(rows.first, rows.last, x.size(1), x.data_ptr<scalar_t>(), drop,
                               out.data_ptr<scalar_t>());
        });
    });
    return out;
}

/// What a layer's backward pass needs beside x and the weights.
struct LayerState {
    Tensor qkv;
    AttentionPass mixed;
    Norm norm1;
    Tensor attended; ///< the first norm's output
    Tensor inner;    ///< [T, i] before bias and activation
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
        const Tensor weight = factor(w.qkv, s.precision).t();
        overRows(rows, [&](Rows part) {
            addProduct(part.of(state.qkv), w.qkvBias, part.of(x), weight, s.precision);
        });
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
    const Tensor mix = factor(w.mix, s.precision).t(), up = factor(w.up, s.precision).t(),
                 down = factor(w.down, s.precision).t();
    overRows(rows, [&](Rows part) {
        multiply(part.of(state.norm1.sum), part.of(state.mixed.out), mix, s.precision);
        addNorm<T>(part, state.norm1, w.mixBias, x, pass.dropout, w.gain1, w.shift1, s.epsilon, state.attended);
        // Few rows at a time, so that they are still in the cache when they are needed again.
        const std::int64_t most = std::min(part.last - part.first, rowsInCache);
        const Tensor activated = torch::empty({ most, inner }, x.options());
        for (std::int64_t first = part.first; first < part.last; first += most) {
            const Rows block { first, std::min(first + most, part.last) };
            const Tensor after = Rows { 0, block.last - first }.of(activated);
            const Tensor before = keep ? block.of(state.inner) : after;
            multiply(before, block.of(state.attended), up, s.precision);
            activate<T>(0, block.last - first, inner, s.activation, before.data_ptr<T>(), w.upBias.data_ptr<T>(),
                        after.data_ptr<T>());
            multiply(block.of(state.norm2.sum), after, down, s.precision);
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

struct LayerGradients {
    Tensor x;
    LayerWeights weights;
};

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
    const Tensor mix = factor(w.mix, s.precision), up = factor(w.up, s.precision), down = factor(w.down, s.precision);
    onThreads(parts, [&](std::int64_t begin, std::int64_t end) {
        addNormGradients<T>(begin, end, state.norm2, gradOut, later, w.gain2, norm2);
        const std::int64_t most = std::max<std::int64_t>(1, rowsInCache * parts / rows);
        for (std::int64_t first = begin; first < end; first += most) {
            const std::int64_t last = std::min(first + most, end);
            const Rows block = rowsOfParts(rows, first, last);
            multiply(block.of(gradInner), block.of(norm2.input), down, s.precision);
            overParts<T>(rows, first, last, upBias, [&](Rows part, T *sums) {
                activateBackward<T>(part.first, part.last, inner, s.activation, state.inner.data_ptr<T>(),
                                    w.upBias.data_ptr<T>(), activated.data_ptr<T>(), gradInner.data_ptr<T>(), sums);
            });
            addProduct(block.of(gradAttended), block.of(norm2.sum), block.of(gradInner), up, s.precision);
        }
        addNormGradients<T>(begin, end, state.norm1, gradAttended, pass.dropout, w.gain1, norm1);
        const Rows own = rowsOfParts(rows, begin, end);
        multiply(own.of(gradMixed), own.of(norm1.input), mix, s.precision);
    });
    state.inner.reset();
    state.norm1 = state.norm2 = {};
    g.weights.down = weightGradient(norm2.input, activated, s.precision);
    activated.reset();
    g.weights.up = weightGradient(gradInner, state.attended, s.precision);
    g.weights.upBias = upBias.sum(0);
    gradInner.reset();
    state.attended.reset();
    norm2.takeParameters(g.weights.gain2, g.weights.shift2, g.weights.downBias);
    norm1.takeParameters(g.weights.gain1, g.weights.shift1, g.weights.mixBias);
    norm2 = {};
    g.weights.mix = weightGradient(norm1.input, state.mixed.out, s.precision);
    norm1.input.reset();

    const Tensor gradQkv = attendBackward(state.qkv, state.mixed, gradMixed, *pass.offsets, s.heads);
    g.weights.qkv = weightGradient(gradQkv, x, s.precision);
    const Tensor qkvBias = torch::zeros({ parts, gradQkv.size(1) }, x.options());
    const Tensor qkv = factor(w.qkv, s.precision);
    if (pass.gradX)
        g.x = std::move(norm1.sum);
    onThreads(parts, [&](std::int64_t begin, std::int64_t end) {
        overParts<T>(rows, begin, end, qkvBias, [&](Rows part, T *sums) {
            addRows<T>(part.first, part.last, gradQkv.size(1), gradQkv.data_ptr<T>(), sums);
        });
        const Rows own = rowsOfParts(rows, begin, end);
        if (pass.gradX)
            addProduct(own.of(g.x), own.of(g.x), own.of(gradQkv), qkv, s.precision);
    });
    g.weights.qkvBias = qkvBias.sum(0);
    return g;
}

class LayerFunction : public torch::autograd::Function<LayerFunction> {
public:
    static Tensor forward(AutogradContext *context, const Tensor &x, const Tensor &qkv, const Tensor &qkvBias,
                          const Tensor &mix, const Tensor &mixBias, const Tensor &gain1, const Tensor &shift1,
                          const Tensor &up, const Tensor &upBias, const Tensor &down, const Tensor &downBias,
                          const Tensor &gain2, const Tensor &shift2, c10::intrusive_ptr<LayerPass> pass)
    {
        const LayerWeights w { qkv, qkvBias, mix, mixBias, gain1, shift1, up, upBias, down, downBias, gain2, shift2 };
        variable_list saved = listOf(x, w);
        Tensor out;
        if (pass->settings.checkpointing) {
            out = anyLayerForward(x, w, *pass, nullptr);
        } else {
            LayerState state;
            out = anyLayerForward(x, w, *pass, &state);
            for (Tensor &t : state.tensors())
                saved.push_back(std::move(t));
        }
        context->save_for_backward(std::move(saved));
        context->saved_data["pass"] = c10::IValue::make_capsule(std::move(pass));
        return out;
    }

    static variable_list backward(AutogradContext *context, variable_list gradients)
    {
        const auto holder = context->saved_data["pass"].toCapsule();
        const LayerPass &pass = static_cast<const LayerPass &>(*holder);
        variable_list t = context->get_saved_variables();
        const LayerWeights w = weightsOf(t);
        LayerState state;
        if (pass.settings.checkpointing)
            anyLayerForward(t[0], w, pass, &state);
        else
            state = LayerState::from(t.data() + listed);
        const Tensor x = t[0];
        t.clear();
        LayerGradients g;
        AT_DISPATCH_FLOATING_TYPES(x.scalar_type(), "encoder_layer_backward", [&] {
            g = layerBackward<scalar_t>(x, w, pass, std::move(state), gradients[0].contiguous());
        });
        variable_list all = listOf(g.x, g.weights);
        all.emplace_back(); // of the pass
        return all;
    }
};

class EmbedFunction : public torch::autograd::Function<EmbedFunction> {
public:
    static Tensor forward(AutogradContext *context, const Tensor &words, const Tensor &places, const Tensor &gain,
                          const Tensor &shift, const Tensor &tokens, const Tensor &positions, double epsilon,
                          c10::intrusive_ptr<LayerPass> pass)
    {
        Norm norm;
        const Tensor out = run(words, places, gain, shift, tokens, positions, epsilon, pass->dropout, norm);
        context->save_for_backward({ norm.sum, norm.state, gain, tokens, positions, words });
        context->saved_data["places"] = places.size(0);
        context->saved_data["pass"] = c10::IValue::make_capsule(std::move(pass));
        return out;
    }

    static variable_list backward(AutogradContext *context, variable_list gradients)
    {
        const auto holder = context->saved_data["pass"].toCapsule();
        const LayerPass &pass = static_cast<const LayerPass &>(*holder);
        const variable_list t = context->get_saved_variables();
        const Tensor gradOut = dropped(gradients[0].contiguous(), pass.dropout);
        const Norm norm { t[0], t[1] };
        const NormGradients g(norm, {});
        AT_DISPATCH_FLOATING_TYPES(gradOut.scalar_type(), "embed_tokens_backward", [&] {
            onThreads(g.parts.size(0), [&](std::int64_t begin, std::int64_t end) {
                addNormGradients<scalar_t>(begin, end, norm, gradOut, {}, t[2], g);
            });
        });
        Tensor gain, shift, noBias;
        g.takeParameters(gain, shift, noBias);
        // Of a large vocabulary a few rows have a gradient: those of later micro-batches are added to the
        // first one's, where autograd would add whole tables.
        Tensor words = t[5], gradWords;
        if (words.is_leaf() && words.grad().defined())
            addRowsAt(words.mutable_grad(), g.sum, t[3]);
        else
            gradWords = scatterRows(g.sum, t[3], words.size(0));
        return { gradWords,
                 scatterRows(g.sum, t[4], context->saved_data["places"].toInt()),
                 gain,
                 shift,
                 Tensor(),
                 Tensor(),
                 Tensor(),
                 Tensor() };
    }

    static Tensor run(const Tensor &words, const Tensor &places, const Tensor &gain, const Tensor &shift,
                      const Tensor &tokens, const Tensor &positions, double epsilon, const Dropout &dropout, Norm &norm)
    {
        norm = Norm::over(words.index_select(0, tokens));
        const Tensor place = places.index_select(0, positions), out = torch::empty_like(norm.sum);
        AT_DISPATCH_FLOATING_TYPES(out.scalar_type(), "embed_tokens", [&] {
            overRows(out.size(0), [&](Rows rows) {
                addNorm<scalar_t>(rows, norm, {}, place, {}, gain, shift, epsilon, out);
            });
        });
        return dropped(out, dropout);
    }
};

} // namespace

Tensor encoderLayer(const Tensor &x, const LayerWeights &w, const SequenceOffsets &offsets,
                    const LayerSettings &settings, const Dropout &dropout)
{
    if (!x.is_cpu())
        return plainEncoderLayer(x, w, offsets, settings, dropout);
    auto pass = makePass(x, offsets, settings, dropout);
    if (!needsGraph(x, w.qkv))
        return anyLayerForward(x.contiguous(), w, *pass, nullptr);
    return withGraph<LayerFunction>(x.contiguous(), w, std::move(pass));
}

Tensor embedTokens(const Tensor &words, const Tensor &places, const Tensor &gain, const Tensor &shift, double epsilon,
                   const Tensor &tokens, const Tensor &positions, const Dropout &dropout)
{
    if (!words.is_cpu())
        return plainEmbedTokens(words, places, gain, shift, epsilon, tokens, positions, dropout);
    if (!needsGraph(words, places)) {
        Norm norm;
        return EmbedFunction::run(words, places, gain, shift, tokens, positions, epsilon, dropout, norm);
    }
    auto pass = c10::make_intrusive<LayerPass>();
    pass->dropout = dropout;
    return EmbedFunction::apply(words, places, gain, shift, tokens, positions, epsilon, std::move(pass));
}

} // namespace gram

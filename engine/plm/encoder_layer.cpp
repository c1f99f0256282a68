// SPDX-License-Identifier: GPL-3.0-or-later
#include "plm/encoder_layer.h"

#include "plm/layer_kernel.h"
#include "plm/row_dropout.h"
#include "plm/row_ops.h"

#include <ATen/Parallel.h>
#include <torch/autograd.h>
#include <torch/torch.h>

#include <vector>

namespace gram {

namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t rowsPerTask = 32;
constexpr std::int64_t partialSums = 16; // whatever the number of threads, so that sums stay the same

RowDropout rowDropout(const Dropout &dropout)
{
    if (!dropout.keys.defined())
        return {};
    static_assert(sizeof(std::int64_t) == sizeof(std::uint64_t));
    return { reinterpret_cast<const std::uint64_t *>(dropout.keys.data_ptr<std::int64_t>()),
             dropThreshold(dropout.rate), 1 / (1 - dropout.rate), static_cast<std::uint32_t>(dropout.site) };
}

template<typename Run>
void overRows(std::int64_t rows, Run &&run)
{
    at::parallel_for(0, rows, rowsPerTask, std::forward<Run>(run));
}

/// Calls run(first row, last row, sums) for parts of the rows; returns the sums' total, [width].
template<typename T, typename Run>
Tensor sumOverRows(std::int64_t rows, std::int64_t width, const torch::TensorOptions &options, Run &&run)
{
    const Tensor sums = torch::zeros({ partialSums, width }, options);
    T *data = sums.data_ptr<T>();
    at::parallel_for(0, partialSums, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t part = begin; part < end; ++part)
            run(rows * part / partialSums, rows * (part + 1) / partialSums, data + part * width);
    });
    return sums.sum(0);
}

// Matrix products; with bf16 their inputs are rounded, and sums of products are kept in float32.

Tensor product(const Tensor &a, const Tensor &b, CePrecision precision)
{
    if (precision == CePrecision::Bf16)
        return at::mm(a.to(torch::kBFloat16), b.to(torch::kBFloat16)).to(a.scalar_type());
    return at::mm(a, b);
}

void addProduct(Tensor &to, const Tensor &a, const Tensor &b, CePrecision precision)
{
    if (precision == CePrecision::Bf16)
        to.add_(at::mm(a.to(torch::kBFloat16), b.to(torch::kBFloat16)));
    else
        at::addmm_out(to, to, a, b);
}

Tensor linear(const Tensor &x, const Tensor &weight, const Tensor &bias, CePrecision precision)
{
    if (precision == CePrecision::Bf16)
        return product(x, weight.t(), precision).add_(bias);
    return at::addmm(bias, x, weight.t());
}

/// A norm's input and each row's mean and 1 / deviation.
struct Norm {
    Tensor sum;   ///< [T, d]
    Tensor state; ///< [2, T]

    template<typename T>
    NormState<T> stateAs() const
    {
        auto *data = state.data_ptr<std::remove_const_t<T>>();
        return { data, data + state.size(1) };
    }
};

/// Takes `sum` over. Returns the norm's output.
Tensor addNorm(Tensor sum, const Tensor &bias, const Tensor &residual, const Dropout &dropout, const Tensor &gain,
               const Tensor &shift, double epsilon, Norm &norm)
{
    Tensor out = torch::empty_like(sum);
    norm = { std::move(sum), torch::empty({ 2, out.size(0) }, out.options()) };
    AT_DISPATCH_FLOATING_TYPES(out.scalar_type(), "add_norm", [&] {
        const auto data = [](const Tensor &t) -> const scalar_t * {
            return t.defined() ? t.data_ptr<scalar_t>() : nullptr;
        };
        overRows(out.size(0), [&, drop = rowDropout(dropout)](std::int64_t first, std::int64_t last) {
            addNormForward<scalar_t>(first, last, out.size(1), norm.sum.data_ptr<scalar_t>(), data(bias),
                                     data(residual), drop, data(gain), data(shift), epsilon,
                                     norm.stateAs<scalar_t>(), out.data_ptr<scalar_t>());
        });
    });
    return out;
}

struct NormGradients {
    Tensor sum;   ///< of the sum and of the residual
    Tensor input; ///< of what was dropped from
    Tensor gain, shift, bias;
};

NormGradients addNormGradients(const Norm &norm, const Tensor &gradOut, const Dropout &dropout, const Tensor &gain)
{
    const std::int64_t rows = gradOut.size(0), width = gradOut.size(1);
    NormGradients g;
    g.sum = torch::empty_like(norm.sum);
    g.input = dropout.keys.defined() ? torch::empty_like(norm.sum) : g.sum;
    AT_DISPATCH_FLOATING_TYPES(gradOut.scalar_type(), "add_norm_backward", [&] {
        const Tensor sums = sumOverRows<scalar_t>(
            rows, 3 * width, gradOut.options(),
            [&, drop = rowDropout(dropout)](std::int64_t first, std::int64_t last, scalar_t *partial) {
                addNormBackward<scalar_t>(first, last, width, norm.sum.data_ptr<scalar_t>(),
                                          gradOut.data_ptr<scalar_t>(), drop, gain.data_ptr<scalar_t>(),
                                          norm.stateAs<const scalar_t>(), g.sum.data_ptr<scalar_t>(),
                                          g.input.data_ptr<scalar_t>(), partial, partial + width,
                                          partial + 2 * width);
            });
        g.gain = sums.narrow(0, 0, width);
        g.shift = sums.narrow(0, width, width);
        g.bias = sums.narrow(0, 2 * width, width);
    });
    return g;
}

Tensor sumOfRows(const Tensor &x)
{
    Tensor sums;
    AT_DISPATCH_FLOATING_TYPES(x.scalar_type(), "sum_of_rows", [&] {
        sums = sumOverRows<scalar_t>(x.size(0), x.size(1), x.options(),
                                     [&](std::int64_t first, std::int64_t last, scalar_t *partial) {
                                         addRows<scalar_t>(first, last, x.size(1), x.data_ptr<scalar_t>(), partial);
                                     });
    });
    return sums;
}

/// On the CPU, outside of autograd.
Tensor dropped(const Tensor &x, const Dropout &dropout)
{
    if (!dropout.keys.defined())
        return x;
    Tensor out = torch::empty_like(x);
    AT_DISPATCH_FLOATING_TYPES(x.scalar_type(), "drop_rows", [&] {
        overRows(x.size(0), [&, drop = rowDropout(dropout)](std::int64_t first, std::int64_t last) {
            dropRows<scalar_t>(first, last, x.size(1), x.data_ptr<scalar_t>(), drop, out.data_ptr<scalar_t>());
        });
    });
    return out;
}

/// What a forward pass needs beside tensors that have gradients.
struct Pass : torch::CustomClassHolder {
    SequenceOffsets offsets;
    LayerSettings settings;
    Dropout dropout;
    bool gradX = true;
};

/// x and the weights as autograd saves them, and the weights back from that.
variable_list listOf(const Tensor &x, const LayerWeights &w)
{
    return { x,    w.qkv,    w.qkvBias, w.mix,      w.mixBias, w.gain1, w.shift1,
             w.up, w.upBias, w.down,    w.downBias, w.gain2,   w.shift2 };
}

LayerWeights weightsOf(const variable_list &t)
{
    return { t[1], t[2], t[3], t[4], t[5], t[6], t[7], t[8], t[9], t[10], t[11], t[12] };
}
constexpr std::size_t listed = 13;

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
        return { qkv, mixed.out, mixed.logSumExp, norm1.sum, norm1.state, attended, inner, norm2.sum, norm2.state };
    }
    static LayerState from(const Tensor *t)
    {
        return { t[0], { t[1], t[2] }, { t[3], t[4] }, t[5], t[6], { t[7], t[8] } };
    }
};

/// Fills in `keep` where there is one.
Tensor layerForward(const Tensor &x, const LayerWeights &w, const Pass &pass, LayerState *keep)
{
    const LayerSettings &s = pass.settings;
    LayerState own;
    LayerState &state = keep ? *keep : own;
    state.qkv = linear(x, w.qkv, w.qkvBias, s.precision);
    state.mixed = attend(state.qkv, *pass.offsets, s.heads);
    if (!keep)
        state.qkv.reset();
    state.attended = addNorm(product(state.mixed.out, w.mix.t(), s.precision), w.mixBias, x, pass.dropout, w.gain1,
                             w.shift1, s.epsilon, state.norm1);
    if (!keep) {
        state.mixed = {};
        state.norm1 = {};
    }
    state.inner = product(state.attended, w.up.t(), s.precision);
    Tensor activated = keep ? torch::empty_like(state.inner) : state.inner;
    AT_DISPATCH_FLOATING_TYPES(x.scalar_type(), "activate", [&] {
        overRows(x.size(0), [&](std::int64_t first, std::int64_t last) {
            activate<scalar_t>(first, last, activated.size(1), s.activation, state.inner.data_ptr<scalar_t>(),
                               w.upBias.data_ptr<scalar_t>(), activated.data_ptr<scalar_t>());
        });
    });
    Tensor sum = product(activated, w.down.t(), s.precision);
    activated.reset();
    return addNorm(std::move(sum), w.downBias, state.attended, pass.dropout.at(pass.dropout.site + 1), w.gain2,
                   w.shift2, s.epsilon, state.norm2);
}

struct LayerGradients {
    Tensor x;
    LayerWeights weights;
};

LayerGradients layerBackward(const Tensor &x, const LayerWeights &w, const Pass &pass, LayerState state,
                             const Tensor &gradOut)
{
    const LayerSettings &s = pass.settings;
    LayerGradients g;
    NormGradients norm2
        = addNormGradients(state.norm2, gradOut, pass.dropout.at(pass.dropout.site + 1), w.gain2);
    state.norm2 = {};
    g.weights.gain2 = norm2.gain;
    g.weights.shift2 = norm2.shift;
    g.weights.downBias = norm2.bias;

    Tensor gradInner = product(norm2.input, w.down, s.precision);
    Tensor activated = torch::empty_like(gradInner);
    AT_DISPATCH_FLOATING_TYPES(x.scalar_type(), "activate_backward", [&] {
        g.weights.upBias = sumOverRows<scalar_t>(
            x.size(0), gradInner.size(1), x.options(), [&](std::int64_t first, std::int64_t last, scalar_t *partial) {
                activateBackward<scalar_t>(first, last, gradInner.size(1), s.activation,
                                           state.inner.data_ptr<scalar_t>(), w.upBias.data_ptr<scalar_t>(),
                                           activated.data_ptr<scalar_t>(), gradInner.data_ptr<scalar_t>(), partial);
            });
    });
    state.inner.reset();
    g.weights.down = product(norm2.input.t(), activated, s.precision);
    activated.reset();
    g.weights.up = product(gradInner.t(), state.attended, s.precision);
    Tensor gradAttended = std::move(norm2.sum);
    addProduct(gradAttended, gradInner, w.up, s.precision);
    norm2 = {};
    gradInner.reset();
    state.attended.reset();

    NormGradients norm1 = addNormGradients(state.norm1, gradAttended, pass.dropout, w.gain1);
    gradAttended.reset();
    state.norm1 = {};
    g.weights.gain1 = norm1.gain;
    g.weights.shift1 = norm1.shift;
    g.weights.mixBias = norm1.bias;
    g.weights.mix = product(norm1.input.t(), state.mixed.out, s.precision);
    const Tensor gradMixed = product(norm1.input, w.mix, s.precision);
    const Tensor gradQkv = attendBackward(state.qkv, state.mixed, gradMixed, *pass.offsets, s.heads);
    g.weights.qkv = product(gradQkv.t(), x, s.precision);
    g.weights.qkvBias = sumOfRows(gradQkv);
    if (pass.gradX) {
        g.x = std::move(norm1.sum);
        addProduct(g.x, gradQkv, w.qkv, s.precision);
    }
    return g;
}

class LayerFunction : public torch::autograd::Function<LayerFunction> {
public:
    static Tensor forward(AutogradContext *context, const Tensor &x, const Tensor &qkv, const Tensor &qkvBias,
                          const Tensor &mix, const Tensor &mixBias, const Tensor &gain1, const Tensor &shift1,
                          const Tensor &up, const Tensor &upBias, const Tensor &down, const Tensor &downBias,
                          const Tensor &gain2, const Tensor &shift2, c10::intrusive_ptr<Pass> pass)
    {
        const LayerWeights w { qkv, qkvBias, mix, mixBias, gain1, shift1, up, upBias, down, downBias, gain2, shift2 };
        variable_list saved = listOf(x, w);
        Tensor out;
        if (pass->settings.checkpointing) {
            out = layerForward(x, w, *pass, nullptr);
        } else {
            LayerState state;
            out = layerForward(x, w, *pass, &state);
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
        const Pass &pass = static_cast<const Pass &>(*holder);
        variable_list t = context->get_saved_variables();
        const LayerWeights w = weightsOf(t);
        LayerState state;
        if (pass.settings.checkpointing)
            layerForward(t[0], w, pass, &state);
        else
            state = LayerState::from(t.data() + listed);
        const Tensor x = t[0];
        t.clear();
        const LayerGradients g = layerBackward(x, w, pass, std::move(state), gradients[0].contiguous());
        variable_list all = listOf(g.x, g.weights);
        all.emplace_back(); // of the pass
        return all;
    }
};

class EmbedFunction : public torch::autograd::Function<EmbedFunction> {
public:
    static Tensor forward(AutogradContext *context, const Tensor &words, const Tensor &places, const Tensor &gain,
                          const Tensor &shift, const Tensor &tokens, const Tensor &positions, double epsilon,
                          c10::intrusive_ptr<Pass> pass)
    {
        Norm norm;
        const Tensor out = run(words, places, gain, shift, tokens, positions, epsilon, pass->dropout, norm);
        context->save_for_backward({ norm.sum, norm.state, gain, tokens, positions });
        context->saved_data["words"] = words.size(0);
        context->saved_data["places"] = places.size(0);
        context->saved_data["pass"] = c10::IValue::make_capsule(std::move(pass));
        return out;
    }

    static variable_list backward(AutogradContext *context, variable_list gradients)
    {
        const auto holder = context->saved_data["pass"].toCapsule();
        const Pass &pass = static_cast<const Pass &>(*holder);
        const variable_list t = context->get_saved_variables();
        const Tensor gradOut = dropped(gradients[0].contiguous(), pass.dropout);
        const NormGradients g = addNormGradients({ t[0], t[1] }, gradOut, {}, t[2]);
        return { scatterRows(g.sum, t[3], context->saved_data["words"].toInt()),
                 scatterRows(g.sum, t[4], context->saved_data["places"].toInt()),
                 g.gain,
                 g.shift,
                 Tensor(),
                 Tensor(),
                 Tensor(),
                 Tensor() };
    }

    static Tensor run(const Tensor &words, const Tensor &places, const Tensor &gain, const Tensor &shift,
                      const Tensor &tokens, const Tensor &positions, double epsilon, const Dropout &dropout, Norm &norm)
    {
        const Tensor out = addNorm(words.index_select(0, tokens), {}, places.index_select(0, positions), {}, gain,
                                   shift, epsilon, norm);
        return dropped(out, dropout);
    }
};

template<typename... Tensors>
bool needsGraph(const Tensors &...tensors)
{
    return torch::GradMode::is_enabled() && (tensors.requires_grad() || ...);
}

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

/// Differentiable, on every device.
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

Tensor plainLayer(const Tensor &x, const LayerWeights &w, const Pass &pass)
{
    const LayerSettings &s = pass.settings;
    const auto product = [&s](const Tensor &in, const Tensor &weight, const Tensor &bias) {
        if (s.precision == CePrecision::Bf16)
            return torch::linear(in.to(torch::kBFloat16), weight.to(torch::kBFloat16)).to(in.scalar_type()) + bias;
        return torch::linear(in, weight, bias);
    };
    const auto norm = [&s](const Tensor &in, const Tensor &gain, const Tensor &shift) {
        return torch::layer_norm(in, { in.size(1) }, gain, shift, s.epsilon);
    };
    const Tensor mixed = groupedAttention(product(x, w.qkv, w.qkvBias), pass.offsets, s.heads);
    const Tensor attended
        = norm(plainDropRows(product(mixed, w.mix, w.mixBias), pass.dropout) + x, w.gain1, w.shift1);
    const Tensor down = product(activatePlain(product(attended, w.up, w.upBias), s.activation), w.down, w.downBias);
    return norm(plainDropRows(down, pass.dropout.at(pass.dropout.site + 1)) + attended, w.gain2, w.shift2);
}

/// A plain layer that keeps its input alone.
class CheckpointFunction : public torch::autograd::Function<CheckpointFunction> {
public:
    static Tensor forward(AutogradContext *context, const Tensor &x, const Tensor &qkv, const Tensor &qkvBias,
                          const Tensor &mix, const Tensor &mixBias, const Tensor &gain1, const Tensor &shift1,
                          const Tensor &up, const Tensor &upBias, const Tensor &down, const Tensor &downBias,
                          const Tensor &gain2, const Tensor &shift2, c10::intrusive_ptr<Pass> pass)
    {
        const LayerWeights w { qkv, qkvBias, mix, mixBias, gain1, shift1, up, upBias, down, downBias, gain2, shift2 };
        context->save_for_backward(listOf(x, w));
        const Tensor out = plainLayer(x, w, *pass);
        context->saved_data["pass"] = c10::IValue::make_capsule(std::move(pass));
        return out;
    }

    static variable_list backward(AutogradContext *context, variable_list gradients)
    {
        const auto holder = context->saved_data["pass"].toCapsule();
        const Pass &pass = static_cast<const Pass &>(*holder);
        const torch::AutoGradMode withGraph(true);
        variable_list leaves, wanted;
        for (const Tensor &t : context->get_saved_variables()) {
            leaves.push_back(t.detach().requires_grad_(t.requires_grad()));
            if (t.requires_grad())
                wanted.push_back(leaves.back());
        }
        const variable_list found
            = torch::autograd::grad({ plainLayer(leaves[0], weightsOf(leaves), pass) }, wanted, { gradients[0] });
        variable_list all;
        for (std::size_t i = 0, next = 0; i < leaves.size(); ++i)
            all.push_back(leaves[i].requires_grad() ? found[next++] : Tensor());
        all.emplace_back(); // of the pass
        return all;
    }
};

template<typename Function>
Tensor withGraph(const Tensor &x, const LayerWeights &w, c10::intrusive_ptr<Pass> pass)
{
    return Function::apply(x, w.qkv, w.qkvBias, w.mix, w.mixBias, w.gain1, w.shift1, w.up, w.upBias, w.down, w.downBias,
                           w.gain2, w.shift2, std::move(pass));
}

c10::intrusive_ptr<Pass> makePass(const Tensor &x, const SequenceOffsets &offsets, const LayerSettings &settings,
                                  const Dropout &dropout)
{
    auto pass = c10::make_intrusive<Pass>();
    pass->offsets = offsets;
    pass->settings = settings;
    pass->dropout = dropout;
    pass->gradX = x.requires_grad();
    return pass;
}

} // namespace

Tensor plainEncoderLayer(const Tensor &x, const LayerWeights &w, const SequenceOffsets &offsets,
                         const LayerSettings &settings, const Dropout &dropout)
{
    auto pass = makePass(x, offsets, settings, dropout);
    if (!settings.checkpointing || !needsGraph(x, w.qkv))
        return plainLayer(x, w, *pass);
    return withGraph<CheckpointFunction>(x, w, std::move(pass));
}

Tensor encoderLayer(const Tensor &x, const LayerWeights &w, const SequenceOffsets &offsets,
                    const LayerSettings &settings, const Dropout &dropout)
{
    if (!x.is_cpu())
        return plainEncoderLayer(x, w, offsets, settings, dropout);
    auto pass = makePass(x, offsets, settings, dropout);
    if (!needsGraph(x, w.qkv))
        return layerForward(x.contiguous(), w, *pass, nullptr);
    return withGraph<LayerFunction>(x.contiguous(), w, std::move(pass));
}

Tensor plainEmbedTokens(const Tensor &words, const Tensor &places, const Tensor &gain, const Tensor &shift,
                        double epsilon, const Tensor &tokens, const Tensor &positions, const Dropout &dropout)
{
    const Tensor sum = torch::embedding(words, tokens) + torch::embedding(places, positions);
    return plainDropRows(torch::layer_norm(sum, { sum.size(1) }, gain, shift, epsilon), dropout);
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
    auto pass = c10::make_intrusive<Pass>();
    pass->dropout = dropout;
    return EmbedFunction::apply(words, places, gain, shift, tokens, positions, epsilon, std::move(pass));
}

} // namespace gram

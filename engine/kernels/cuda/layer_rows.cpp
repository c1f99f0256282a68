// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/layer_rows.h"

#include "kernels/cuda/row_launch.h"
#include "kernels/reference/plain_dropout.h"
#include "kernels/reference/plain_encoder_layer.h"
#ifdef GRAM_CUDA
#include "kernels/cuda/embedding_rows_source.h"
#include "kernels/cuda/layer_rows_source.h"
#endif

#include <torch/autograd.h>
#include <torch/torch.h>

#include <algorithm>

namespace gram::cuda {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

torch::ScalarType wideType(torch::ScalarType type)
{
    return type == torch::kFloat64 ? torch::kFloat64 : torch::kFloat32;
}

namespace {

#ifdef GRAM_CUDA
RuntimeModule &layerModule(torch::ScalarType type, std::int64_t width, Activation activation)
{
    return RuntimeModule::of(layerRowsSource,
        { "A=" + nameInKernel(type), "WIDTH=" + std::to_string(width),
            "ACTIVATION=" + std::to_string(static_cast<int>(activation)) });
}

RuntimeModule &embeddingModule(torch::ScalarType type, std::int64_t width)
{
    return RuntimeModule::of(embeddingRowsSource, { "A=" + nameInKernel(type), "WIDTH=" + std::to_string(width) });
}

/// Blocks whose rows are summed by themselves: three a multiprocessor of a large card, and the same on every card, so
/// that the sums are the same.
constexpr std::int64_t summingBlocks = 396;

std::int64_t summingBlocksFor(std::int64_t rows)
{
    return std::min(summingBlocks, (rows + 3) / 4);
}
#endif

// Where there is no kernel.

struct PlainNorm {
    Tensor out, state;
};
PlainNorm plainNorm(const Tensor &wide, const Tensor &gain, const Tensor &shift, double epsilon)
{
    const auto [out, mean, inverse] = at::native_layer_norm(wide, { wide.size(1) }, gain, shift, epsilon);
    return { out, torch::cat({ mean, inverse }, 1) };
}

struct PlainGradients {
    Tensor sum, gain, shift; ///< in wideType()
};
PlainGradients plainNormBackward(const Tensor &gradOut, const Tensor &sum, const Tensor &state, const Tensor &gain)
{
    const torch::ScalarType wide = state.scalar_type();
    const auto [gradSum, gradGain, gradShift] = at::native_layer_norm_backward(gradOut.to(wide), sum.to(wide),
        { sum.size(1) }, state.narrow(1, 0, 1).contiguous(), state.narrow(1, 1, 1).contiguous(), gain,
        /*bias=*/gain, // of which it takes the shape
        { true, true, true });
    return { gradSum, gradGain, gradShift };
}

} // namespace

Tensor addNorm(const Tensor &product, const Tensor &residual, const Dropout &dropout, const Tensor &gain,
    const Tensor &shift, double epsilon, NormPass *keep)
{
    const torch::ScalarType wide = wideType(product.scalar_type());
#ifdef GRAM_CUDA
    if (fitsWarps(product)) {
        Tensor out = torch::empty_like(product);
        NormPass pass;
        if (keep)
            pass = { torch::empty_like(product), torch::empty({ product.size(0), 2 }, product.options().dtype(wide)) };
        MaskArguments mask(dropout);
        const void *in = product.data_ptr(), *added = residual.data_ptr(), *gains = gain.data_ptr(),
                   *shifts = shift.data_ptr();
        void *sum = memoryOf(pass.sum), *to = out.data_ptr(), *state = memoryOf(pass.state);
        long long rows = product.size(0);
        void *arguments[] = { &in, &added, &mask.keys, &gains, &shifts, &sum, &to, &state, &rows, &epsilon, &mask.low,
            &mask.high, &mask.threshold, &mask.scale };
        if (layerModule(product.scalar_type(), product.size(1), Activation::Gelu)
                .launch("addNorm", { warpRowBlocks(rows), warpRowThreads }, arguments)) {
            if (keep)
                *keep = std::move(pass);
            return out;
        }
    }
#endif
    const Tensor sum = reference::dropRows(product.to(wide), dropout) + residual.to(wide);
    const PlainNorm norm = plainNorm(sum, gain, shift, epsilon);
    if (keep)
        *keep = { sum.to(product.scalar_type()), norm.state };
    return norm.out.to(product.scalar_type());
}

NormGradients addNormBackward(const Tensor &gradOut, const NormPass &pass, const Dropout &dropout, const Tensor &gain)
{
#ifdef GRAM_CUDA
    if (fitsWarps(gradOut)) {
        const std::int64_t width = gradOut.size(1), blocks = summingBlocksFor(gradOut.size(0));
        NormGradients g;
        g.sum = torch::empty_like(gradOut);
        g.product = dropout.keys.defined() ? torch::empty_like(gradOut) : g.sum;
        const Tensor parts = torch::empty({ blocks, 3 * width }, pass.state.options());
        MaskArguments mask(dropout);
        const void *out = gradOut.data_ptr(), *sum = pass.sum.data_ptr(), *state = pass.state.data_ptr(),
                   *gains = gain.data_ptr();
        void *toSum = g.sum.data_ptr(), *toProduct = g.product.data_ptr(), *toParts = parts.data_ptr();
        long long rows = gradOut.size(0);
        void *arguments[] = { &out, &sum, &state, &gains, &mask.keys, &toSum, &toProduct, &toParts, &rows, &mask.low,
            &mask.high, &mask.threshold, &mask.scale };
        const auto bytes = static_cast<unsigned>(3 * width * static_cast<std::int64_t>(parts.element_size()));
        if (layerModule(gradOut.scalar_type(), width, Activation::Gelu)
                .launch("addNormBackward", { static_cast<unsigned>(blocks), warpRowThreads, bytes }, arguments)) {
            const Tensor sums = parts.sum(0);
            g.gain = sums.narrow(0, 0, width);
            g.shift = sums.narrow(0, width, width);
            g.bias = sums.narrow(0, 2 * width, width);
            return g;
        }
    }
#endif
    const PlainGradients plain = plainNormBackward(gradOut, pass.sum, pass.state, gain);
    const Tensor product = reference::dropRows(plain.sum, dropout);
    const torch::ScalarType type = gradOut.scalar_type();
    return { plain.sum.to(type), product.to(type), plain.gain, plain.shift, product.sum(0) };
}

ActivationGradients activateBackward(const Tensor &inner, Tensor gradOut, Activation activation)
{
#ifdef GRAM_CUDA
    const std::int64_t width = inner.size(1);
    const auto pack = static_cast<std::int64_t>(16 / inner.element_size());
    if (inner.is_cuda() && inner.size(0) > 0 && width % pack == 0) {
        constexpr std::int64_t threads = 128;
        const std::int64_t across = (width / pack + threads - 1) / threads;
        const std::int64_t blocks = std::min(inner.size(0), std::max<std::int64_t>(1, 3 * summingBlocks / across));
        ActivationGradients g { torch::empty_like(inner), gradOut, {} };
        const Tensor parts = torch::empty({ blocks, width }, inner.options().dtype(wideType(inner.scalar_type())));
        const void *before = inner.data_ptr(), *out = gradOut.data_ptr();
        void *activated = g.activated.data_ptr(), *toInner = g.inner.data_ptr(), *toParts = parts.data_ptr();
        long long rows = inner.size(0);
        int numbers = static_cast<int>(width);
        void *arguments[] = { &before, &out, &activated, &toInner, &toParts, &rows, &numbers };
        // The row's width is of the other kernels of this source.
        if (layerModule(inner.scalar_type(), 256, activation)
                .launch("activateBackward",
                    { static_cast<unsigned>(blocks), static_cast<unsigned>(threads), 0, static_cast<unsigned>(across) },
                    arguments)) {
            g.bias = parts.sum(0);
            return g;
        }
    }
#endif
    const torch::ScalarType type = inner.scalar_type(), wide = wideType(type);
    const torch::AutoGradMode withGraph(true);
    const Tensor x = inner.detach().to(wide, /*non_blocking=*/false, /*copy=*/true).requires_grad_(true);
    const Tensor activated = reference::activatePlain(x, activation);
    const Tensor toInner = torch::autograd::grad({ activated }, { x }, { gradOut.to(wide) })[0];
    return { activated.detach().to(type), toInner.to(type), toInner.sum(0) };
}

namespace {

struct EmbeddingPass : torch::CustomClassHolder {
    Tensor tokens, positions;
    Dropout dropout;
    double epsilon = 0;
};

Tensor plainSum(const Tensor &words, const Tensor &places, const EmbeddingPass &pass)
{
    return words.index_select(0, pass.tokens) + places.index_select(0, pass.positions);
}

Tensor embedForward(const Tensor &words, const Tensor &places, const Tensor &gain, const Tensor &shift,
    const EmbeddingPass &pass, Tensor &state)
{
#ifdef GRAM_CUDA
    const std::int64_t width = words.size(1);
    Tensor out = torch::empty({ pass.tokens.size(0), width }, words.options());
    if (fitsWarps(out)) {
        state = torch::empty({ out.size(0), 2 }, words.options());
        MaskArguments mask(pass.dropout);
        const void *word = words.data_ptr(), *place = places.data_ptr(), *tokens = pass.tokens.data_ptr(),
                   *positions = pass.positions.data_ptr(), *gains = gain.data_ptr(), *shifts = shift.data_ptr();
        void *to = out.data_ptr(), *toState = state.data_ptr();
        long long rows = out.size(0);
        double epsilon = pass.epsilon;
        void *arguments[] = { &word, &place, &tokens, &positions, &mask.keys, &gains, &shifts, &to, &toState, &rows,
            &epsilon, &mask.low, &mask.high, &mask.threshold, &mask.scale };
        if (embeddingModule(words.scalar_type(), width)
                .launch("embedRows", { warpRowBlocks(rows), warpRowThreads }, arguments))
            return out;
    }
#endif
    const PlainNorm norm = plainNorm(plainSum(words, places, pass), gain, shift, pass.epsilon);
    state = norm.state;
    return reference::dropRows(norm.out, pass.dropout);
}

struct EmbeddingGradients {
    Tensor sum, gain, shift;
};
EmbeddingGradients embedBackward(const Tensor &gradOut, const Tensor &words, const Tensor &places, const Tensor &gain,
    const EmbeddingPass &pass, const Tensor &state)
{
#ifdef GRAM_CUDA
    if (fitsWarps(gradOut)) {
        const std::int64_t width = words.size(1), blocks = summingBlocksFor(gradOut.size(0));
        EmbeddingGradients g { torch::empty({ gradOut.size(0), width }, words.options()), {}, {} };
        const Tensor parts = torch::empty({ blocks, 2 * width }, words.options());
        MaskArguments mask(pass.dropout);
        const void *out = gradOut.data_ptr(), *word = words.data_ptr(), *place = places.data_ptr(),
                   *tokens = pass.tokens.data_ptr(), *positions = pass.positions.data_ptr(), *states = state.data_ptr(),
                   *gains = gain.data_ptr();
        void *toSum = g.sum.data_ptr(), *toParts = parts.data_ptr();
        long long rows = gradOut.size(0);
        void *arguments[] = { &out, &word, &place, &tokens, &positions, &mask.keys, &states, &gains, &toSum, &toParts,
            &rows, &mask.low, &mask.high, &mask.threshold, &mask.scale };
        const auto bytes = static_cast<unsigned>(2 * width * static_cast<std::int64_t>(parts.element_size()));
        if (embeddingModule(words.scalar_type(), width)
                .launch("embedRowsBackward", { static_cast<unsigned>(blocks), warpRowThreads, bytes }, arguments)) {
            const Tensor sums = parts.sum(0);
            g.gain = sums.narrow(0, 0, width);
            g.shift = sums.narrow(0, width, width);
            return g;
        }
    }
#endif
    const Tensor kept = reference::dropRows(gradOut, pass.dropout);
    const PlainGradients plain = plainNormBackward(kept, plainSum(words, places, pass), state, gain);
    return { plain.sum, plain.gain, plain.shift };
}

class EmbedRows : public torch::autograd::Function<EmbedRows> {
public:
    static Tensor forward(AutogradContext *context, const Tensor &words, const Tensor &places, const Tensor &gain,
        const Tensor &shift, c10::intrusive_ptr<EmbeddingPass> pass)
    {
        Tensor state;
        Tensor out = embedForward(words, places, gain, shift, *pass, state);
        context->save_for_backward({ words, places, gain, state });
        context->saved_data["pass"] = c10::IValue::make_capsule(std::move(pass));
        return out;
    }

    static variable_list backward(AutogradContext *context, variable_list gradients)
    {
        const variable_list t = context->get_saved_variables();
        const auto holder = context->saved_data["pass"].toCapsule();
        const EmbeddingPass &pass = static_cast<const EmbeddingPass &>(*holder);
        const EmbeddingGradients g = embedBackward(gradients[0].contiguous(), t[0], t[1], t[2], pass, t[3]);
        const auto toTable = [&g](const Tensor &index, const Tensor &table) {
            return at::embedding_dense_backward(g.sum, index, table.size(0), /*padding_idx=*/-1,
                /*scale_grad_by_freq=*/false);
        };
        return { toTable(pass.tokens, t[0]), toTable(pass.positions, t[1]), g.gain, g.shift, {} };
    }
};

} // namespace

Tensor embedRows(const Tensor &words, const Tensor &places, const Tensor &gain, const Tensor &shift, double epsilon,
    const Tensor &tokens, const Tensor &positions, const Dropout &dropout)
{
    auto pass = c10::make_intrusive<EmbeddingPass>();
    pass->tokens = tokens;
    pass->positions = positions;
    pass->dropout = dropout;
    pass->epsilon = epsilon;
    return EmbedRows::apply(words, places.contiguous(), gain, shift, std::move(pass));
}

} // namespace gram::cuda

// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/fused_embedding.h"

#include "kernels/cpu/add_norm.h"
#include "kernels/cpu/row_ops.h"
#include "kernels/layer_pass.h"

#include <torch/autograd.h>
#include <torch/torch.h>

#include <utility>

namespace gram::cpu {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

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
        const RowParts parts = RowParts::even(norm.sum.size(0));
        const NormGradients g(norm, {}, parts);
        AT_DISPATCH_FLOATING_TYPES(gradOut.scalar_type(), "embed_tokens_backward", [&] {
            onThreads(parts.size(), [&](std::int64_t begin, std::int64_t end) {
                addNormGradients<scalar_t>(parts, begin, end, norm, gradOut, {}, t[2], g);
            });
        });
        Tensor gain, shift, noBias;
        g.takeParameters(gain, shift, noBias);
        // Of a large vocabulary a few rows have a gradient: those of later micro-batches are added to the
        // first one's, where autograd would add whole tables.
        const auto scattered = [&g](const Tensor &index, std::int64_t rows) {
            Tensor out = torch::zeros({ rows, g.sum.size(1) }, g.sum.options());
            addRowsAt(out, g.sum, index);
            return out;
        };
        Tensor words = t[5], gradWords;
        if (words.is_leaf() && words.grad().defined())
            addRowsAt(words.mutable_grad(), g.sum, t[3]);
        else
            gradWords = scattered(t[3], words.size(0));
        return { gradWords, scattered(t[4], context->saved_data["places"].toInt()), gain, shift, Tensor(), Tensor(),
            Tensor(), Tensor() };
    }

    static Tensor run(const Tensor &words, const Tensor &places, const Tensor &gain, const Tensor &shift,
        const Tensor &tokens, const Tensor &positions, double epsilon, const Dropout &dropout, Norm &norm)
    {
        norm = Norm::over(words.index_select(0, tokens));
        const Tensor place = places.index_select(0, positions), out = torch::empty_like(norm.sum);
        AT_DISPATCH_FLOATING_TYPES(out.scalar_type(), "embed_tokens", [&] {
            overRows(out.size(0),
                [&](Rows rows) { addNorm<scalar_t>(rows, norm, {}, place, {}, gain, shift, epsilon, out); });
        });
        return dropped(out, dropout);
    }
};

} // namespace

Tensor embedTokens(const Tensor &words, const Tensor &places, const Tensor &gain, const Tensor &shift, double epsilon,
    const Tensor &tokens, const Tensor &positions, const Dropout &dropout)
{
    if (!needsGraph(words, places)) {
        Norm norm;
        return EmbedFunction::run(words, places, gain, shift, tokens, positions, epsilon, dropout, norm);
    }
    auto pass = c10::make_intrusive<LayerPass>();
    pass->dropout = dropout;
    return EmbedFunction::apply(words, places, gain, shift, tokens, positions, epsilon, std::move(pass));
}

} // namespace gram::cpu

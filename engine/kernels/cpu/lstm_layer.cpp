// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/lstm_layer.h"

#include "kernels/cpu/lstm_kernel.h"
#include "kernels/cpu/products.h"
#include "kernels/cpu/row_parts.h"

#include <ATen/Parallel.h>
#include <torch/autograd.h>
#include <torch/torch.h>

namespace gram::cpu {

namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t sequencesPerTask = 8;

/// Calls run(first, count) for parts of the sequences in parallel.
template<typename Run>
void overSequences(std::int64_t sequences, Run &&run)
{
    at::parallel_for(0, sequences, sequencesPerTask,
        [&](std::int64_t begin, std::int64_t end) { run(begin, end - begin); });
}

/// The rows from `first` on of a step in [steps, sequences, width].
template<typename T>
T *rowsAt(const Tensor &t, std::int64_t step, std::int64_t first)
{
    return t.data_ptr<T>() + (step * t.size(1) + first) * t.size(2);
}

class LstmLayer : public torch::autograd::Function<LstmLayer> {
public:
    static Tensor forward(AutogradContext *context, const Tensor &x, const Tensor &inputWeight,
        const Tensor &stateWeight, const Tensor &inputBias, const Tensor &stateBias)
    {
        const std::int64_t steps = x.size(0), sequences = x.size(1), d = stateWeight.size(1);
        const Tensor rows = x.view({ steps * sequences, x.size(2) }), bias = inputBias + stateBias;
        const Tensor gates = torch::empty({ steps, sequences, 4 * d }, x.options());
        const Factor input(inputWeight, Factor::Of::Transpose, CePrecision::Full);
        overRows(rows.size(0), [&](Rows part) {
            input.addProduct(part.of(gates.view({ rows.size(0), 4 * d })), bias, part.of(rows));
        });
        const Tensor cells = torch::empty({ steps, sequences, d }, x.options());
        const Tensor out = torch::empty({ steps, sequences, d }, x.options());
        const Tensor transposed = stateWeight.detach().t().contiguous();
        AT_DISPATCH_FLOATING_TYPES(x.scalar_type(), "lstm_layer", [&] {
            overSequences(sequences, [&](std::int64_t first, std::int64_t count) {
                const auto part = [&](const Tensor &t, std::int64_t step) { return rowsAt<scalar_t>(t, step, first); };
                for (std::int64_t t = 0; t < steps; ++t)
                    lstmStep<scalar_t>(count, d, transposed.data_ptr<scalar_t>(), t > 0 ? part(out, t - 1) : nullptr,
                        t > 0 ? part(cells, t - 1) : nullptr, part(gates, t), part(cells, t), part(out, t));
            });
        });
        context->save_for_backward({ x, inputWeight, stateWeight, gates, cells, out });
        return out;
    }

    static variable_list backward(AutogradContext *context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const Tensor &x = saved[0], &inputWeight = saved[1], &gates = saved[3], &cells = saved[4], &out = saved[5];
        const Tensor stateWeight = saved[2].detach().contiguous(), gradOut = gradients[0].contiguous();
        const std::int64_t steps = x.size(0), sequences = x.size(1), d = stateWeight.size(1);
        const Tensor gradGates = torch::empty_like(gates);
        AT_DISPATCH_FLOATING_TYPES(x.scalar_type(), "lstm_layer_backward", [&] {
            overSequences(sequences, [&](std::int64_t first, std::int64_t count) {
                const auto part = [&](const Tensor &t, std::int64_t step) { return rowsAt<scalar_t>(t, step, first); };
                const Tensor gradCell = torch::zeros({ count, d }, x.options());
                const Tensor scratch = torch::empty({ count, d }, x.options());
                for (std::int64_t t = steps; t-- > 0;)
                    lstmStepBackward<scalar_t>(count, d, stateWeight.data_ptr<scalar_t>(), part(gates, t),
                        t > 0 ? part(cells, t - 1) : nullptr, part(cells, t), part(gradOut, t),
                        t + 1 < steps ? part(gradGates, t + 1) : nullptr, gradCell.data_ptr<scalar_t>(),
                        part(gradGates, t), scratch.data_ptr<scalar_t>());
            });
        });
        const Tensor flat = gradGates.view({ steps * sequences, 4 * d }), bias = flat.sum(0);
        const Tensor later = gradGates.slice(0, 1).reshape({ (steps - 1) * sequences, 4 * d });
        const Tensor before = out.slice(0, 0, steps - 1).reshape({ (steps - 1) * sequences, d });
        Tensor gradX;
        if (x.requires_grad()) {
            gradX = torch::empty_like(x);
            const Factor input(inputWeight, Factor::Of::Weight, CePrecision::Full);
            overRows(flat.size(0), [&](Rows part) {
                input.multiply(part.of(gradX.view({ flat.size(0), x.size(2) })), part.of(flat));
            });
        }
        const std::vector<Tensor> weights = weightGradients(
            { { flat, x.view({ steps * sequences, x.size(2) }) }, { later, before } }, CePrecision::Full);
        return { gradX, weights[0], weights[1], bias, bias };
    }
};

} // namespace

Tensor lstmLayer(const Tensor &x, const Tensor &inputWeight, const Tensor &stateWeight, const Tensor &inputBias,
    const Tensor &stateBias)
{
    return LstmLayer::apply(x.contiguous(), inputWeight, stateWeight, inputBias, stateBias);
}

} // namespace gram::cpu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/lstm_layer.h"

#include "kernels/cuda/products.h"
#include "kernels/reference/plain_lstm.h"
#ifdef GRAM_CUDA
#include "kernels/cuda/lstm_source.h"
#include "kernels/cuda/row_launch.h"
#endif

#include <torch/autograd.h>
#include <torch/torch.h>

#include <algorithm>

namespace gram::cuda {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

namespace {

std::int64_t roundedUp(std::int64_t x, std::int64_t to)
{
    return (x + to - 1) / to * to;
}

std::int64_t tilesOf(std::int64_t sequences)
{
    return (sequences + lstmTile - 1) / lstmTile;
}

/// The sizes are those that lstm.cu makes of its macros.
std::int64_t sharedBytesFor(std::int64_t rows, std::int64_t units, std::int64_t numberBytes)
{
    const std::int64_t pack = 16 / numberBytes, packs = (units + pack - 1) / pack;
    const std::int64_t weight = rows * 4 * (packs % 4 == 0 ? packs + 1 : packs) * pack,
                       sums = lstmWarps * 4 * ((units * (lstmTile + 4) + 15) / 32 * 32 + 16),
                       states = lstmWarps * 6 * 8 * lstmTile;
    return (weight + std::max(sums, states)) * numberBytes;
}

#ifdef GRAM_CUDA
constexpr std::int64_t counterStride = 32; // numbers, so that no two counters share a cache line

std::optional<LstmPlan> planFor(std::int64_t sequences, const Tensor &stateWeight)
{
    const CardSize card = presentCard();
    return lstmPlan(sequences, stateWeight.size(1), static_cast<std::int64_t>(stateWeight.element_size()),
        card.multiprocessors, card.sharedBytes);
}

RuntimeModule &moduleFor(const LstmPlan &plan, const Tensor &stateWeight)
{
    return RuntimeModule::of(lstmSource,
        { "A=" + nameInKernel(stateWeight.scalar_type()), "WIDTH=" + std::to_string(stateWeight.size(1)),
            "UNITS=" + std::to_string(plan.units), "WARPS=" + std::to_string(lstmWarps) });
}

RuntimeModule::Grid gridOf(const LstmPlan &plan)
{
    return { static_cast<unsigned>(plan.blocks()), static_cast<unsigned>(32 * lstmWarps),
        static_cast<unsigned>(plan.sharedBytes), 1, true };
}

bool launchForward(const Tensor &weight, const Tensor &gates, const Tensor &cells, const Tensor &out)
{
    const std::optional<LstmPlan> plan = weight.is_cuda() ? planFor(gates.size(1), weight) : std::nullopt;
    if (!plan)
        return false;
    const Tensor states = torch::zeros({ 2, tilesOf(gates.size(1)), plan->rows, lstmTile }, gates.options());
    const Tensor counters = torch::zeros({ plan->groups * counterStride }, gates.options().dtype(torch::kInt32));
    const void *weights = weight.data_ptr();
    void *toGates = gates.data_ptr(), *toCells = cells.data_ptr(), *to = out.data_ptr(), *between = states.data_ptr(),
         *arrivals = counters.data_ptr();
    int steps = static_cast<int>(gates.size(0)), sequences = static_cast<int>(gates.size(1)),
        groups = static_cast<int>(plan->groups);
    void *arguments[] = { &weights, &toGates, &toCells, &to, &between, &arrivals, &steps, &sequences, &groups };
    return moduleFor(*plan, weight).launch("lstmForward", gridOf(*plan), arguments);
}

bool launchBackward(const Tensor &weight, const Tensor &gates, const Tensor &cells, const Tensor &gradOut,
    const Tensor &gradGates)
{
    const std::optional<LstmPlan> plan = weight.is_cuda() ? planFor(gates.size(1), weight) : std::nullopt;
    if (!plan)
        return false;
    const std::int64_t tiles = tilesOf(gates.size(1));
    const Tensor gradCells = torch::empty({ gates.size(1), weight.size(1) }, gates.options());
    const Tensor turned = torch::zeros({ 2, tiles, 4, plan->rows, lstmTile }, gates.options());
    const Tensor partial = torch::empty({ tiles, 4 * plan->ranges, 4, lstmTile * plan->units }, gates.options());
    const Tensor counters = torch::zeros({ plan->groups * (1 + plan->ranges) * counterStride },
        gates.options().dtype(torch::kInt32));
    const void *weights = weight.data_ptr(), *values = gates.data_ptr(), *cell = cells.data_ptr(),
               *grad = gradOut.data_ptr();
    void *toGates = gradGates.data_ptr(), *toCells = gradCells.data_ptr(), *between = turned.data_ptr(),
         *sums = partial.data_ptr(), *arrivals = counters.data_ptr();
    int steps = static_cast<int>(gates.size(0)), sequences = static_cast<int>(gates.size(1)),
        groups = static_cast<int>(plan->groups);
    void *arguments[] = { &weights, &values, &cell, &grad, &toGates, &toCells, &between, &sums, &arrivals, &steps,
        &sequences, &groups };
    return moduleFor(*plan, weight).launch("lstmBackward", gridOf(*plan), arguments);
}
#endif

void plainForward(const Tensor &weight, const Tensor &gates, const Tensor &cells, const Tensor &out)
{
    for (std::int64_t t = 0; t < gates.size(0); ++t) {
        Tensor step = gates[t], cell = cells[t], state = out[t];
        if (t > 0)
            step.addmm_(out[t - 1], weight.t());
        const std::vector<Tensor> gate = step.chunk(4, 1);
        gate[0].sigmoid_();
        gate[1].sigmoid_();
        gate[2].tanh_();
        gate[3].sigmoid_();
        torch::mul_out(cell, gate[0], gate[2]);
        if (t > 0)
            cell.addcmul_(gate[1], cells[t - 1]);
        torch::mul_out(state, gate[3], cell.tanh());
    }
}

void plainBackward(const Tensor &weight, const Tensor &gates, const Tensor &cells, const Tensor &gradOut,
    const Tensor &gradGates)
{
    Tensor gradCell = torch::zeros_like(cells[0]);
    for (std::int64_t t = gates.size(0); t-- > 0;) {
        const std::vector<Tensor> gate = gates[t].chunk(4, 1);
        const Tensor &i = gate[0], &f = gate[1], &g = gate[2], &o = gate[3];
        const Tensor before = t > 0 ? cells[t - 1] : torch::zeros_like(cells[0]), bounded = cells[t].tanh();
        const Tensor grad = t + 1 < gates.size(0) ? torch::addmm(gradOut[t], gradGates[t + 1], weight) : gradOut[t];
        const Tensor inCell = gradCell + grad * o * (1 - bounded * bounded);
        gradGates[t].copy_(torch::cat({ inCell * g * i * (1 - i), inCell * before * f * (1 - f),
                                          inCell * i * (1 - g * g), grad * bounded * o * (1 - o) },
            1));
        gradCell = inCell * f;
    }
}

class LstmLayer : public torch::autograd::Function<LstmLayer> {
public:
    static Tensor forward(AutogradContext *context, const Tensor &x, const Tensor &inputWeight,
        const Tensor &stateWeight, const Tensor &inputBias, const Tensor &stateBias)
    {
        const std::int64_t steps = x.size(0), sequences = x.size(1), d = stateWeight.size(1);
        const Tensor weight = stateWeight.contiguous();
        const Tensor rows = x.view({ steps * sequences, x.size(2) });
        const Tensor gates
            = product(rows, inputWeight.contiguous(), inputBias + stateBias).view({ steps, sequences, 4 * d });
        const Tensor cells = torch::empty({ steps, sequences, d }, x.options()), out = torch::empty_like(cells);
#ifdef GRAM_CUDA
        if (!launchForward(weight, gates, cells, out))
#endif
            plainForward(weight, gates, cells, out);
        context->save_for_backward({ x, inputWeight, stateWeight, gates, cells, out });
        return out;
    }

    static variable_list backward(AutogradContext *context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const Tensor &x = saved[0], &inputWeight = saved[1], &gates = saved[3], &cells = saved[4], &out = saved[5];
        const Tensor weight = saved[2].contiguous(), gradOut = gradients[0].contiguous();
        const std::int64_t steps = x.size(0), sequences = x.size(1), d = weight.size(1);
        const Tensor gradGates = torch::empty_like(gates);
#ifdef GRAM_CUDA
        if (!launchBackward(weight, gates, cells, gradOut, gradGates))
#endif
            plainBackward(weight, gates, cells, gradOut, gradGates);
        const Tensor flat = gradGates.view({ steps * sequences, 4 * d }), bias = flat.sum(0);
        const Tensor later = flat.slice(0, sequences),
                     before = out.view({ steps * sequences, d }).slice(0, 0, (steps - 1) * sequences);
        Tensor gradX;
        if (x.requires_grad())
            gradX = productBack(flat, inputWeight.contiguous()).view(x.sizes());
        return { gradX, weightGradient(flat, x.view({ steps * sequences, x.size(2) })), weightGradient(later, before),
            bias, bias };
    }
};

} // namespace

std::optional<LstmPlan> lstmPlan(std::int64_t sequences, std::int64_t width, std::int64_t numberBytes,
    std::int64_t multiprocessors, std::int64_t sharedBytes)
{
    constexpr std::int64_t fewest = 4, most = 2 * lstmWarps; // units; of more a thread would have two sums
    const std::int64_t rows = roundedUp(width, 8 * lstmWarps), tiles = tilesOf(sequences);
    std::optional<LstmPlan> best;
    std::int64_t least = 0;
    for (std::int64_t groups = 1; groups <= std::min(tiles, multiprocessors / 4); ++groups)
        for (std::int64_t units = fewest; units <= most; units += 2) {
            const std::int64_t ranges = (width + 4 * units - 1) / (4 * units);
            const LstmPlan plan { units, groups, ranges, sharedBytesFor(rows, units, numberBytes), rows };
            if (plan.blocks() > multiprocessors)
                continue;
            // Of as much work the one with more groups: blocks of fewer users read fewer states.
            const std::int64_t work = units * ((tiles + groups - 1) / groups);
            if (plan.sharedBytes <= sharedBytes && (!best || work <= least)) {
                best = plan;
                least = work;
            }
            break; // more units are more work
        }
    return best;
}

Tensor lstmLayer(const Tensor &x, const Tensor &inputWeight, const Tensor &stateWeight, const Tensor &inputBias,
    const Tensor &stateBias)
{
    if (!x.is_cpu()) {
        bool ours = false;
#ifdef GRAM_CUDA
        const bool isNumber = x.scalar_type() == torch::kFloat32 || x.scalar_type() == torch::kFloat64;
        if (const auto plan = isNumber && x.numel() > 0 ? planFor(x.size(1), stateWeight) : std::nullopt)
            ours = moduleFor(*plan, stateWeight).has("lstmForward");
#endif
        if (!ours)
            return reference::lstm(x.transpose(0, 1), { inputWeight, stateWeight, inputBias, stateBias }, 0, true)
                .transpose(0, 1);
    }
    return LstmLayer::apply(x.contiguous(), inputWeight, stateWeight, inputBias, stateBias);
}

} // namespace gram::cuda

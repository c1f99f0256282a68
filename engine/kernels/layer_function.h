// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/layer_pass.h"

#include <utility>

namespace gram {

struct LayerGradients {
    torch::Tensor x;
    LayerWeights weights;
};

/// A layer as one node of the graph, by a device's `Passes`:
///   struct State { variable_list tensors() const; static State from(const Tensor *); };  what backward() needs
///   Tensor forward(x, weights, pass, State *keep), where keep may be null;
///   LayerGradients backward(x, weights, pass, State, gradOut).
/// With checkpointing the state is computed again in the backward pass.
template<typename Passes>
class LayerFunction : public torch::autograd::Function<LayerFunction<Passes>> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext *context, const torch::Tensor &x,
        const torch::Tensor &qkv, const torch::Tensor &qkvBias, const torch::Tensor &mix, const torch::Tensor &mixBias,
        const torch::Tensor &gain1, const torch::Tensor &shift1, const torch::Tensor &up, const torch::Tensor &upBias,
        const torch::Tensor &down, const torch::Tensor &downBias, const torch::Tensor &gain2,
        const torch::Tensor &shift2, c10::intrusive_ptr<LayerPass> pass)
    {
        const LayerWeights w { qkv, qkvBias, mix, mixBias, gain1, shift1, up, upBias, down, downBias, gain2, shift2 };
        torch::autograd::variable_list saved = listOf(x, w);
        typename Passes::State state;
        const bool keeps = !pass->settings.checkpointing;
        torch::Tensor out = Passes::forward(x, w, *pass, keeps ? &state : nullptr);
        if (keeps)
            for (torch::Tensor &t : state.tensors())
                saved.push_back(std::move(t));
        context->save_for_backward(std::move(saved));
        context->saved_data["pass"] = c10::IValue::make_capsule(std::move(pass));
        return out;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext *context,
        torch::autograd::variable_list gradients)
    {
        const auto holder = context->saved_data["pass"].toCapsule();
        const LayerPass &pass = static_cast<const LayerPass &>(*holder);
        torch::autograd::variable_list t = context->get_saved_variables();
        const LayerWeights w = weightsOf(t);
        typename Passes::State state;
        if (pass.settings.checkpointing)
            Passes::forward(t[0], w, pass, &state);
        else
            state = Passes::State::from(t.data() + listed);
        const torch::Tensor x = t[0];
        t.clear();
        const LayerGradients g = Passes::backward(x, w, pass, std::move(state), gradients[0].contiguous());
        torch::autograd::variable_list all = listOf(g.x, g.weights);
        all.emplace_back(); // of the pass
        return all;
    }
};

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/autograd.h>
#include <torch/torch.h>

#include <functional>

namespace gram::reference {

/// A function of tensors, some of which may be undefined, none of which is empty.
using TensorFunction = std::function<torch::Tensor(const torch::autograd::variable_list &)>;

/// f(arguments) that keeps its arguments alone and calls f again for the backward pass.
class Recomputed : public torch::autograd::Function<Recomputed> {
public:
    template<typename... Tensors>
    static torch::Tensor of(TensorFunction f, const Tensors &...arguments)
    {
        auto holder = c10::make_intrusive<Holder>();
        holder->f = std::move(f);
        // An undefined argument has no device, which autograd asks for: it goes as a tensor of nothing.
        const auto present = [](const torch::Tensor &t) { return t.defined() ? t : torch::empty({ 0 }); };
        return apply(std::move(holder), present(arguments)...);
    }

    struct Holder : torch::CustomClassHolder {
        TensorFunction f;
    };

    template<typename... Tensors>
    static torch::Tensor forward(torch::autograd::AutogradContext *context, c10::intrusive_ptr<Holder> holder,
        const Tensors &...arguments)
    {
        const torch::autograd::variable_list all { arguments... };
        context->save_for_backward(all);
        const torch::Tensor out = holder->f(withoutAbsent(all));
        context->saved_data["f"] = c10::IValue::make_capsule(std::move(holder));
        return out;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext *context,
        torch::autograd::variable_list gradients)
    {
        const auto capsule = context->saved_data["f"].toCapsule();
        const Holder &holder = static_cast<const Holder &>(*capsule);
        const torch::AutoGradMode withGraph(true);
        torch::autograd::variable_list leaves, wanted;
        for (const torch::Tensor &t : context->get_saved_variables()) {
            leaves.push_back(t.detach().requires_grad_(t.requires_grad()));
            if (t.requires_grad())
                wanted.push_back(leaves.back());
        }
        const torch::autograd::variable_list found = torch::autograd::grad({ holder.f(withoutAbsent(leaves)) }, wanted,
            { gradients[0] });
        torch::autograd::variable_list all(1); // of the holder
        for (std::size_t i = 0, next = 0; i < leaves.size(); ++i)
            all.push_back(leaves[i].requires_grad() ? found[next++] : torch::Tensor());
        return all;
    }

private:
    static torch::autograd::variable_list withoutAbsent(torch::autograd::variable_list all)
    {
        for (torch::Tensor &t : all)
            if (t.numel() == 0)
                t.reset();
        return all;
    }
};

} // namespace gram::reference

// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/packed_attention.h"

#include "kernels/cpu/attention_kernel.h"
#include "kernels/cpu/row_parts.h"

#include <torch/autograd.h>
#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace gram::cpu {

namespace {

template<typename T>
AttentionHead<T> headAt(const T *qkv, std::int64_t row, std::int64_t length, std::int64_t head, std::int64_t d,
    std::int64_t width)
{
    const T *q = qkv + row * 3 * d + head * width;
    return { q, q + d, q + 2 * d, 3 * d, length, width, static_cast<T>(1.0 / std::sqrt(static_cast<double>(width))) };
}

/// Calls run(sequence, head, scratch) for all of them in parallel, with about the same work for
/// each thread. Each writes its own memory only, so the result does not depend on the number of
/// threads.
template<typename T, typename Run>
void forEachHead(const std::vector<std::int64_t> &offsets, std::int64_t heads, std::int64_t width, Run &&run)
{
    const std::size_t sequences = offsets.size() - 1;
    std::int64_t longest = 0;
    std::vector<std::int64_t> work(sequences + 1, 0); // of all heads, before each sequence
    for (std::size_t s = 0; s < sequences; ++s) {
        const std::int64_t length = offsets[s + 1] - offsets[s];
        longest = std::max(longest, length);
        work[s + 1] = work[s] + heads * length * (length + width);
    }
    const auto some = [&](std::int64_t begin, std::int64_t end) {
        std::vector<T> scratch(static_cast<std::size_t>(attentionScratch(longest, width)));
        auto s = static_cast<std::size_t>(std::upper_bound(work.begin(), work.end(), begin) - work.begin()) - 1;
        for (; s < sequences && work[s] < end; ++s) {
            const std::int64_t each = (work[s + 1] - work[s]) / heads;
            for (std::int64_t h = 0; h < heads; ++h)
                if (const std::int64_t start = work[s] + h * each; start >= begin && start < end)
                    run(static_cast<std::int64_t>(s), h, scratch.data());
        }
    };
    onThreads(work.back(), some, 64 * 1024);
}

class PackedAttention : public torch::autograd::Function<PackedAttention> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext *context, torch::Tensor qkv, SequenceOffsets offsets,
        std::int64_t heads)
    {
        qkv = qkv.contiguous();
        const AttentionPass pass = attend(qkv, *offsets, heads);
        context->save_for_backward({ qkv, pass.out, pass.softmax });
        context->saved_data["heads"] = heads;
        context->saved_data["offsets"] = *offsets;
        return pass.out;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext *context,
        torch::autograd::variable_list gradients)
    {
        const auto saved = context->get_saved_variables();
        return { attendBackward(saved[0], { saved[1], saved[2] }, gradients[0],
                     context->saved_data["offsets"].toIntVector(), context->saved_data["heads"].toInt()),
            torch::Tensor(), torch::Tensor() };
    }
};

} // namespace

AttentionPass attend(const torch::Tensor &qkv, const std::vector<std::int64_t> &offsets, std::int64_t heads)
{
    const std::int64_t tokens = qkv.size(0), d = qkv.size(1) / 3, width = d / heads;
    AttentionPass pass { torch::empty({ tokens, d }, qkv.options()),
        torch::empty({ heads, tokens, 2 }, qkv.options()) };
    AT_DISPATCH_FLOATING_TYPES(qkv.scalar_type(), "packed_attention", [&] {
        const scalar_t *in = qkv.data_ptr<scalar_t>();
        scalar_t *out = pass.out.data_ptr<scalar_t>(), *softmax = pass.softmax.data_ptr<scalar_t>();
        forEachHead<scalar_t>(offsets, heads, width, [&](std::int64_t s, std::int64_t h, scalar_t *scratch) {
            const auto at = static_cast<std::size_t>(s);
            const std::int64_t row = offsets[at], length = offsets[at + 1] - row;
            attentionForward(headAt(in, row, length, h, d, width), out + row * d + h * width, d,
                softmax + 2 * (h * tokens + row), scratch);
        });
    });
    return pass;
}

torch::Tensor attendBackward(const torch::Tensor &qkv, const AttentionPass &pass, const torch::Tensor &gradient,
    const std::vector<std::int64_t> &offsets, std::int64_t heads)
{
    const std::int64_t tokens = qkv.size(0), d = qkv.size(1) / 3, width = d / heads;
    const torch::Tensor gradOut = gradient.contiguous();
    torch::Tensor gradQkv = torch::empty_like(qkv);
    AT_DISPATCH_FLOATING_TYPES(qkv.scalar_type(), "packed_attention_backward", [&] {
        const scalar_t *in = qkv.data_ptr<scalar_t>(), *out = pass.out.data_ptr<scalar_t>();
        const scalar_t *go = gradOut.data_ptr<scalar_t>(), *softmax = pass.softmax.data_ptr<scalar_t>();
        scalar_t *g = gradQkv.data_ptr<scalar_t>();
        forEachHead<scalar_t>(offsets, heads, width, [&](std::int64_t s, std::int64_t h, scalar_t *scratch) {
            const auto first = static_cast<std::size_t>(s);
            const std::int64_t row = offsets[first], length = offsets[first + 1] - row;
            const std::int64_t at = row * d + h * width;
            scalar_t *dq = g + row * 3 * d + h * width;
            attentionBackward(headAt(in, row, length, h, d, width), out + at, go + at, d,
                softmax + 2 * (h * tokens + row), dq, dq + d, dq + 2 * d, scratch);
        });
    });
    return gradQkv;
}

torch::Tensor packedAttention(const torch::Tensor &qkv, const SequenceOffsets &offsets, std::int64_t heads)
{
    return PackedAttention::apply(qkv, offsets, heads);
}

} // namespace gram::cpu

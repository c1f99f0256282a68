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

/// Calls run(row, length, head, scratch) for all of the texts and heads in parallel, with about the same work for each
/// thread. Each writes its own memory only, so the result does not depend on the number of threads.
template<typename T, typename Run>
void forEachHead(const Texts &texts, std::int64_t heads, std::int64_t width, Run &&run)
{
    const auto count = static_cast<std::size_t>(texts.last - texts.first);
    const auto row = [&](std::size_t text) { return texts.offsets[static_cast<std::size_t>(texts.first) + text]; };
    std::int64_t longest = 0;
    std::vector<std::int64_t> work(count + 1, 0); // of all heads, before each text
    for (std::size_t t = 0; t < count; ++t) {
        const std::int64_t length = row(t + 1) - row(t);
        longest = std::max(longest, length);
        work[t + 1] = work[t] + heads * length * (length + width);
    }
    const auto some = [&](std::int64_t begin, std::int64_t end) {
        std::vector<T> scratch(static_cast<std::size_t>(attentionScratch(longest, width)));
        auto t = static_cast<std::size_t>(std::upper_bound(work.begin(), work.end(), begin) - work.begin()) - 1;
        for (; t < count && work[t] < end; ++t) {
            const std::int64_t each = (work[t + 1] - work[t]) / heads;
            for (std::int64_t h = 0; h < heads; ++h)
                if (const std::int64_t start = work[t] + h * each; start >= begin && start < end)
                    run(row(t) - texts.firstRow, row(t + 1) - row(t), h, scratch.data());
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
        const AttentionPass pass = AttentionPass::over(qkv, heads);
        attend(qkv, pass, Texts::all(*offsets), heads);
        context->save_for_backward({ qkv, pass.out, pass.softmax });
        context->saved_data["heads"] = heads;
        context->saved_data["offsets"] = *offsets;
        return pass.out;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext *context,
        torch::autograd::variable_list gradients)
    {
        const auto saved = context->get_saved_variables();
        const torch::Tensor gradQkv = torch::empty_like(saved[0]);
        const std::vector<std::int64_t> offsets = context->saved_data["offsets"].toIntVector();
        attendBackward(saved[0], { saved[1], saved[2] }, gradients[0].contiguous(), Texts::all(offsets),
            context->saved_data["heads"].toInt(), gradQkv);
        return { gradQkv, torch::Tensor(), torch::Tensor() };
    }
};

} // namespace

AttentionPass AttentionPass::over(const torch::Tensor &qkv, std::int64_t heads)
{
    const std::int64_t tokens = qkv.size(0), d = qkv.size(1) / 3;
    return { torch::empty({ tokens, d }, qkv.options()), torch::empty({ heads, tokens, 2 }, qkv.options()) };
}

void attend(const torch::Tensor &qkv, const AttentionPass &pass, const Texts &texts, std::int64_t heads)
{
    const std::int64_t tokens = qkv.size(0), d = qkv.size(1) / 3, width = d / heads;
    AT_DISPATCH_FLOATING_TYPES(qkv.scalar_type(), "packed_attention", [&] {
        const scalar_t *in = qkv.data_ptr<scalar_t>();
        scalar_t *out = pass.out.data_ptr<scalar_t>(), *softmax = pass.softmax.data_ptr<scalar_t>();
        forEachHead<scalar_t>(texts, heads, width,
            [&](std::int64_t row, std::int64_t length, std::int64_t h, scalar_t *scratch) {
                attentionForward(headAt(in, row, length, h, d, width), out + row * d + h * width, d,
                    softmax + 2 * (h * tokens + row), scratch);
            });
    });
}

void attendBackward(const torch::Tensor &qkv, const AttentionPass &pass, const torch::Tensor &gradOut,
    const Texts &texts, std::int64_t heads, const torch::Tensor &gradQkv)
{
    const std::int64_t tokens = qkv.size(0), d = qkv.size(1) / 3, width = d / heads;
    AT_DISPATCH_FLOATING_TYPES(qkv.scalar_type(), "packed_attention_backward", [&] {
        const scalar_t *in = qkv.data_ptr<scalar_t>(), *out = pass.out.data_ptr<scalar_t>();
        const scalar_t *go = gradOut.data_ptr<scalar_t>(), *softmax = pass.softmax.data_ptr<scalar_t>();
        scalar_t *g = gradQkv.data_ptr<scalar_t>();
        forEachHead<scalar_t>(texts, heads, width,
            [&](std::int64_t row, std::int64_t length, std::int64_t h, scalar_t *scratch) {
                const std::int64_t at = row * d + h * width;
                scalar_t *dq = g + row * 3 * d + h * width;
                attentionBackward(headAt(in, row, length, h, d, width), out + at, go + at, d,
                    softmax + 2 * (h * tokens + row), dq, dq + d, dq + 2 * d, scratch);
            });
    });
}

torch::Tensor packedAttention(const torch::Tensor &qkv, const SequenceOffsets &offsets, std::int64_t heads)
{
    return PackedAttention::apply(qkv, offsets, heads);
}

} // namespace gram::cpu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/packed_attention.h"

#include "kernels/cuda/offsets_on_device.h"
#include "kernels/reference/grouped_attention.h"

#include <torch/autograd.h>
#include <torch/torch.h>
// The signatures of LibTorch's attention changed with 2.7.
#if defined(GRAM_CUDA) && (TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 7))
#define GRAM_VARLEN_ATTENTION
#include <ATen/ops/_efficient_attention_forward.h>
#include <ATen/ops/_flash_attention_forward.h>
#endif
#ifdef GRAM_CUDA
#include "kernels/cuda/row_launch.h"
#include "kernels/cuda/short_attention_source.h"

#include <cuda_runtime_api.h>
#endif

#include <algorithm>
#include <cmath>

namespace gram::cuda {

using torch::Tensor;

#ifdef GRAM_CUDA
namespace {

constexpr std::int64_t rowsOfTile = 16;
constexpr std::int64_t shortest = 8 * rowsOfTile; ///< texts that are not short have more tokens

std::int64_t lengthOf(const SequenceOffsets &offsets, std::size_t text)
{
    return (*offsets)[text + 1] - (*offsets)[text];
}

/// Texts before this one are short: they are sorted.
std::size_t firstLong(const SequenceOffsets &offsets)
{
    std::size_t low = 0, high = offsets->size() - 1;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (lengthOf(offsets, middle) <= shortest)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/// bf16 on matrix units needs compute capability 8.0, and so does flash attention.
bool hasMatrixUnits(const torch::Device &device)
{
    int major = 0;
    return cudaDeviceGetAttribute(&major, cudaDevAttrComputeCapabilityMajor, device.index()) == cudaSuccess
        && major >= 8;
}

bool canBeShort(const Tensor &qkv, std::int64_t heads)
{
    const std::int64_t width = qkv.size(1) / 3 / heads;
    return qkv.is_cuda() && qkv.scalar_type() == torch::kBFloat16 && width % rowsOfTile == 0 && width <= 128
        && hasMatrixUnits(qkv.device());
}

/// Launches a kernel for the texts before `end`, those of as many tiles together.
bool launchShort(const char *kernel, const SequenceOffsets &offsets, std::size_t end, std::int64_t heads,
    std::int64_t width, int matrices, const std::vector<const void *> &before, void *out, const Tensor &at)
{
    for (std::size_t first = 0; first < end;) {
        const std::int64_t tiles = (lengthOf(offsets, first) + rowsOfTile - 1) / rowsOfTile, rows = tiles * rowsOfTile;
        std::size_t last = first;
        while (last < end && lengthOf(offsets, last) <= rows)
            ++last;
        std::vector<void *> arguments;
        for (const void *const &pointer : before)
            arguments.push_back(const_cast<const void **>(&pointer));
        const void *places = at.data_ptr();
        int text = static_cast<int>(first), headCount = static_cast<int>(heads);
        float scale = 1 / std::sqrt(static_cast<float>(width));
        for (void *argument : { static_cast<void *>(&places), static_cast<void *>(&out), static_cast<void *>(&text),
                 static_cast<void *>(&headCount), static_cast<void *>(&scale) })
            arguments.push_back(argument);
        const bool backward = matrices > 3;
        const std::int64_t numbers = matrices * rows * (width + 8)
            + (backward && rows > width ? 2 * rows * (rows + 8) : 0);
        RuntimeModule &module = RuntimeModule::of(shortAttentionSource,
            { "HEAD=" + std::to_string(width), "TILES=" + std::to_string(tiles) });
        if (!module.launch(kernel,
                { static_cast<unsigned>((static_cast<std::int64_t>(last - first)) * heads),
                    static_cast<unsigned>(32 * tiles), static_cast<unsigned>(2 * numbers) },
                arguments.data()))
            return false;
        first = last;
    }
    return true;
}

/// Undefined where there is no kernel.
Tensor shortForward(const Tensor &qkv, const SequenceOffsets &offsets, std::int64_t heads)
{
    const std::int64_t d = qkv.size(1) / 3;
    const Tensor out = torch::empty({ qkv.size(0), d }, qkv.options()), at = offsetsOn(offsets, qkv.device());
    return launchShort("attendShort", offsets, offsets->size() - 1, heads, d / heads, 3, { qkv.data_ptr() },
               out.data_ptr(), at)
        ? out
        : Tensor();
}

class ShortAttention : public torch::autograd::Function<ShortAttention> {
public:
    struct Texts : torch::CustomClassHolder {
        SequenceOffsets offsets;
        std::int64_t heads = 1;
    };

    static Tensor forward(torch::autograd::AutogradContext *context, const Tensor &qkv, c10::intrusive_ptr<Texts> texts)
    {
        context->save_for_backward({ qkv });
        Tensor out = shortForward(qkv, texts->offsets, texts->heads);
        context->saved_data["texts"] = c10::IValue::make_capsule(std::move(texts));
        return out;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext *context,
        torch::autograd::variable_list gradients)
    {
        const auto holder = context->saved_data["texts"].toCapsule();
        const Texts &texts = static_cast<const Texts &>(*holder);
        return { packedAttentionBackward(context->get_saved_variables()[0], gradients[0].contiguous(), texts.offsets,
                     texts.heads),
            {} };
    }
};

/// Whether the kernels compile on this card; tried once.
bool haveShortKernels(const Tensor &qkv, std::int64_t heads)
{
    static const bool have = [&] {
        const auto one = std::make_shared<const std::vector<std::int64_t>>(std::vector<std::int64_t> { 0, 1 });
        return shortForward(torch::zeros({ 1, qkv.size(1) }, qkv.options()), one, heads).defined();
    }();
    return have;
}

#ifdef GRAM_VARLEN_ATTENTION
/// Undefined where LibTorch has none.
Tensor byLibTorch(const Tensor &qkv, const SequenceOffsets &offsets, std::int64_t heads)
{
    const std::int64_t tokens = qkv.size(0), d = qkv.size(1) / 3, width = d / heads;
    const bool half = qkv.scalar_type() == torch::kBFloat16 && width % 8 == 0 && width <= 256
        && hasMatrixUnits(qkv.device());
    if (!half && (qkv.scalar_type() != torch::kFloat32 || width % 4 != 0))
        return {};
    const Tensor at = offsetsOn(offsets, qkv.device());
    const std::int64_t longest = lengthOf(offsets, offsets->size() - 2);
    const std::vector<Tensor> part = qkv.view({ tokens, 3, heads, width }).unbind(1);
    if (half)
        return std::get<0>(at::_flash_attention_forward(part[0], part[1], part[2], at, at, longest, longest,
                               /*dropout_p=*/0.0, /*is_causal=*/false, /*return_debug_mask=*/false))
            .reshape({ tokens, d });
    return std::get<0>(at::_efficient_attention_forward(part[0].unsqueeze(0), part[1].unsqueeze(0),
                           part[2].unsqueeze(0), /*bias=*/ {}, at, at, longest, longest, /*dropout_p=*/0.0,
                           /*custom_mask_type=*/0, /*compute_log_sumexp=*/true))
        .reshape({ tokens, d });
}
#endif

} // namespace
#endif

bool recomputesAttention([[maybe_unused]] const Tensor &qkv, [[maybe_unused]] const SequenceOffsets &offsets,
    [[maybe_unused]] std::int64_t heads)
{
#ifdef GRAM_CUDA
    return canBeShort(qkv, heads) && firstLong(offsets) == offsets->size() - 1 && haveShortKernels(qkv, heads);
#else
    return false;
#endif
}

Tensor packedAttentionBackward([[maybe_unused]] const Tensor &qkv, [[maybe_unused]] const Tensor &gradOut,
    [[maybe_unused]] const SequenceOffsets &offsets, [[maybe_unused]] std::int64_t heads)
{
    Tensor gradient;
#ifdef GRAM_CUDA
    const Tensor at = offsetsOn(offsets, qkv.device());
    gradient = torch::empty_like(qkv);
    const bool done = launchShort("attendShortBackward", offsets, offsets->size() - 1, heads, qkv.size(1) / 3 / heads,
        4, { qkv.data_ptr(), gradOut.data_ptr() }, gradient.data_ptr(), at);
    TORCH_CHECK(done, "CUDA error: a kernel of the attention could not be started");
#endif
    return gradient;
}

Tensor packedAttention(const Tensor &qkv, const SequenceOffsets &offsets, std::int64_t heads)
{
#ifdef GRAM_CUDA
    if (qkv.is_cuda() && qkv.size(0) > 0) {
        const std::size_t split = canBeShort(qkv, heads) && haveShortKernels(qkv, heads) ? firstLong(offsets) : 0,
                          texts = offsets->size() - 1;
        if (split == texts) {
            auto all = c10::make_intrusive<ShortAttention::Texts>();
            all->offsets = offsets;
            all->heads = heads;
            return ShortAttention::apply(qkv.contiguous(), std::move(all));
        }
        if (split > 0) {
            const std::int64_t place = (*offsets)[split];
            std::vector<std::int64_t> rest;
            for (std::size_t i = split; i <= texts; ++i)
                rest.push_back((*offsets)[i] - place);
            const auto before = std::make_shared<const std::vector<std::int64_t>>(offsets->begin(),
                offsets->begin() + static_cast<std::ptrdiff_t>(split) + 1);
            const auto after = std::make_shared<const std::vector<std::int64_t>>(std::move(rest));
            return torch::cat({ packedAttention(qkv.narrow(0, 0, place), before, heads),
                packedAttention(qkv.narrow(0, place, qkv.size(0) - place), after, heads) });
        }
#ifdef GRAM_VARLEN_ATTENTION
        if (Tensor mixed = byLibTorch(qkv, offsets, heads); mixed.defined())
            return mixed;
#endif
    }
#endif
    return reference::packedAttention(qkv, offsets, heads);
}

} // namespace gram::cuda

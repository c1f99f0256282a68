// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/modern_layer.h"

#include "kernels/layer_pass.h"
#include "kernels/reference/plain_dropout.h"
#include "kernels/reference/plain_encoder_layer.h"
#include "kernels/reference/recomputed.h"

#include <cmath>

namespace gram {

namespace {

using torch::Tensor;
using torch::autograd::variable_list;

/// Cosines and sines of each token's angles: [T, 1, w], the two halves of a head being the same.
std::pair<Tensor, Tensor> turns(const Tensor &positions, std::int64_t width, double theta, torch::ScalarType type)
{
    const Tensor powers = torch::arange(0, width, 2, positions.options().dtype(torch::kFloat32))
        / static_cast<double>(width);
    const Tensor frequency = torch::pow(theta, powers).reciprocal();
    const Tensor angle = (positions.to(torch::kFloat32).unsqueeze(1) * frequency.unsqueeze(0)).to(torch::kFloat64);
    const Tensor both = torch::cat({ angle, angle }, 1).unsqueeze(1);
    return { both.cos().to(type), both.sin().to(type) };
}

/// x: [T, heads, w].
Tensor turned(const Tensor &x, const Tensor &cosine, const Tensor &sine)
{
    const std::vector<Tensor> halves = x.chunk(2, -1);
    return x * cosine + torch::cat({ -halves[1], halves[0] }, -1) * sine;
}

/// q, k, v: [T, heads, w]. Runs of equal length go together. Returns [T, d].
Tensor attention(const Tensor &q, const Tensor &k, const Tensor &v, const std::vector<std::int64_t> &offsets,
    std::int64_t window)
{
    const std::int64_t heads = q.size(1), width = q.size(2);
    const double scale = 1.0 / std::sqrt(static_cast<double>(width));
    std::vector<Tensor> parts;
    const std::size_t sequences = offsets.size() - 1;
    for (std::size_t first = 0; first < sequences;) {
        const std::int64_t length = offsets[first + 1] - offsets[first];
        std::size_t last = first + 1;
        while (last < sequences && offsets[last + 1] - offsets[last] == length)
            ++last;
        const auto n = static_cast<std::int64_t>(last - first);
        const auto group = [&](const Tensor &t) {
            return t.slice(0, offsets[first], offsets[last]).view({ n, length, heads, width }).transpose(1, 2);
        };
        Tensor scores = torch::matmul(group(q) * scale, group(k).transpose(-2, -1));
        if (window > 0 && length > window / 2 + 1) {
            const Tensor at = torch::arange(length, q.options().dtype(torch::kInt64));
            scores = scores.masked_fill((at.unsqueeze(1) - at.unsqueeze(0)).abs() > window / 2,
                -std::numeric_limits<double>::infinity());
        }
        parts.push_back(
            torch::matmul(torch::softmax(scores, -1), group(v)).transpose(1, 2).reshape({ n * length, heads * width }));
        first = last;
    }
    return parts.size() == 1 ? parts.front() : torch::cat(parts);
}

} // namespace

Tensor modernNorm(const Tensor &x, const Tensor &gain, double epsilon)
{
    return torch::layer_norm(x, { x.size(1) }, gain, {}, epsilon);
}

Tensor modernLayer(const Tensor &x, const ModernWeights &weights, const SequenceOffsets &offsets,
    const Tensor &positions, const ModernSettings &s, const Dropout &dropout)
{
    const reference::TensorFunction run = [=](const variable_list &t) {
        const Tensor &in = t[0];
        const std::int64_t d = in.size(1);
        const Tensor qkv = reference::plainProduct(t[1].defined() ? modernNorm(in, t[1], s.epsilon) : in, t[2], {},
            s.precision)
                               .view({ in.size(0), 3, s.heads, d / s.heads });
        const auto [cosine, sine] = turns(positions, d / s.heads, s.theta, in.scalar_type());
        const Tensor mixed = attention(turned(qkv.select(1, 0), cosine, sine), turned(qkv.select(1, 1), cosine, sine),
            qkv.select(1, 2), *offsets, s.window);
        const Tensor y = in + reference::dropRows(reference::plainProduct(mixed, t[3], {}, s.precision), dropout);
        const std::vector<Tensor> inner
            = reference::plainProduct(modernNorm(y, t[4], s.epsilon), t[5], {}, s.precision).chunk(2, 1);
        const Tensor down = reference::plainProduct(reference::activatePlain(inner[0], s.activation) * inner[1], t[6],
            {}, s.precision);
        return y + reference::dropRows(down, dropout.at(dropout.site + 1));
    };
    const ModernWeights &w = weights;
    if (s.checkpointing && needsGraph(x, w.qkv, w.mix, w.up, w.down))
        return reference::Recomputed::of(run, x, w.attentionNorm, w.qkv, w.mix, w.norm, w.up, w.down);
    return run({ x, w.attentionNorm, w.qkv, w.mix, w.norm, w.up, w.down });
}

Tensor modernEmbed(const Tensor &words, const Tensor &gain, double epsilon, const Tensor &tokens,
    const Dropout &dropout)
{
    return reference::dropRows(modernNorm(torch::embedding(words, tokens), gain, epsilon), dropout);
}

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "distributed/gradient_sum.h"

#include "distributed/process_group.h"

#include <torch/torch.h>

#include <optional>
#include <utility>

namespace gram {

namespace {

constexpr std::int64_t bucketNumbers = std::int64_t { 1 } << 22; // 16 MiB of float32

torch::Tensor partOf(const SummedGradient &g)
{
    const torch::Tensor &gradient = g.parameter.grad();
    return (g.rows.defined() ? gradient.index_select(0, g.rows) : gradient).reshape({ -1 });
}

} // namespace

void sumGradients(ProcessGroup &group, const std::vector<SummedGradient> &gradients, torch::Tensor &extra)
{
    const torch::NoGradGuard noGrad;
    // Which of them exist somewhere.
    torch::Tensor there = torch::zeros({ static_cast<std::int64_t>(gradients.size()) }, torch::kFloat64);
    for (std::size_t i = 0; i < gradients.size(); ++i)
        there.data_ptr<double>()[i] = gradients[i].parameter.grad().defined() ? 1 : 0;
    torch::Tensor small = torch::cat({ there.to(extra.options()), extra });
    group.sum(small);
    extra = small.slice(0, there.size(0)).contiguous();
    const torch::Tensor anywhere = small.slice(0, 0, there.size(0)).to(torch::kFloat64).cpu();

    struct Bucket {
        std::vector<const SummedGradient *> members;
        torch::Tensor flat;
        std::optional<ProcessGroup::Pending> sum; ///< once it was sent
    };
    std::vector<Bucket> buckets(1);
    std::vector<torch::Tensor> parts;
    std::int64_t numbers = 0;
    const auto send = [&] {
        if (parts.empty())
            return;
        Bucket &bucket = buckets.back();
        bucket.flat = torch::cat(parts);
        bucket.sum.emplace(group.startSum(bucket.flat));
        parts.clear();
        numbers = 0;
        buckets.emplace_back();
    };
    for (std::size_t i = 0; i < gradients.size(); ++i) {
        if (anywhere.data_ptr<double>()[i] == 0)
            continue;
        torch::Tensor parameter = gradients[i].parameter;
        if (!parameter.grad().defined())
            parameter.mutable_grad() = torch::zeros_like(parameter);
        buckets.back().members.push_back(&gradients[i]);
        parts.push_back(partOf(gradients[i]));
        numbers += parts.back().numel();
        if (numbers >= bucketNumbers)
            send();
    }
    send();
    for (Bucket &bucket : buckets) {
        if (bucket.sum)
            bucket.sum->wait();
        std::int64_t at = 0;
        for (const SummedGradient *g : bucket.members) {
            torch::Tensor gradient = g->parameter.grad();
            std::vector<std::int64_t> sizes = gradient.sizes().vec();
            std::int64_t count = gradient.numel();
            if (g->rows.defined()) {
                count = count / sizes[0] * g->rows.size(0);
                sizes[0] = g->rows.size(0);
            }
            const torch::Tensor summed = bucket.flat.slice(0, at, at + count).view(sizes);
            if (g->rows.defined())
                gradient.index_copy_(0, g->rows, summed);
            else
                gradient.copy_(summed);
            at += count;
        }
    }
}

} // namespace gram

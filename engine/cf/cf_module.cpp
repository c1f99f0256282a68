// SPDX-License-Identifier: GPL-3.0-or-later
#include "cf/cf_module.h"

#include "cf/dkt.h"
#include "cf/nrms.h"
#include "cf/saint.h"
#include "config/config_json.h"
#include "device/device_copy.h"

#include <torch/torch.h>

#include <algorithm>
#include <iterator>

namespace gram {

CfBatch toDevice(const Batch &batch, const std::vector<std::int32_t> &rowOfInteraction,
    const torch::TensorOptions &like)
{
    const auto n = static_cast<std::int64_t>(batch.slots.size());
    torch::Tensor row = torch::empty({ n }, torch::kInt64);
    torch::Tensor correct;
    std::int64_t *r = row.data_ptr<std::int64_t>();
    for (std::int64_t i = 0; i < n; ++i) {
        const std::int64_t slot = batch.slots[static_cast<std::size_t>(i)];
        r[i] = slot < 0 || rowOfInteraction.empty() ? slot : rowOfInteraction[static_cast<std::size_t>(slot)];
    }
    if (!batch.correct.empty()) {
        correct = torch::zeros({ n }, torch::kInt64);
        std::int64_t *c = correct.data_ptr<std::int64_t>();
        for (std::int64_t i = 0; i < n; ++i)
            if (batch.slots[static_cast<std::size_t>(i)] >= 0)
                c[i] = batch.correct[static_cast<std::size_t>(batch.slots[static_cast<std::size_t>(i)])];
        correct = onDevice(correct.view({ batch.users, batch.width }), like.dtype(torch::kInt64));
    }
    CfBatch out;
    out.rowOfSlot = onDevice(row, like.dtype(torch::kInt64));
    out.present = (out.rowOfSlot >= 0).view({ batch.users, batch.width });
    out.correct = correct;
    out.users = batch.users;
    out.width = batch.width;
    out.historyLength = batch.historyLength;
    out.interactions = static_cast<std::int64_t>(batch.interactions.size());
    return out;
}

torch::Tensor answersLoss(const torch::Tensor &scores, const CfBatch &batch)
{
    const torch::Tensor each = torch::binary_cross_entropy_with_logits(scores, batch.correct.to(scores.scalar_type()),
        {}, {}, at::Reduction::None);
    return (each * batch.present.to(scores.scalar_type())).sum() / static_cast<double>(batch.interactions);
}

namespace {

/// A line for each module.
struct Registered {
    CfModule module;
    std::shared_ptr<CfBase> (*make)(const RunConfig &config, std::int64_t width, std::int64_t heads);
    CfMemory (*memory)(const CfSizes &sizes);
};
constexpr Registered registry[] {
    { CfModule::Nrms, Nrms::make, Nrms::memory },
    { CfModule::Dkt, Dkt::make, Dkt::memory },
    { CfModule::Saint, Saint::make, Saint::memory },
};

const Registered &registered(CfModule module)
{
    return *std::find_if(std::begin(registry), std::end(registry),
        [module](const Registered &r) { return r.module == module; });
}

} // namespace

std::shared_ptr<CfBase> makeCf(const RunConfig &config, TaskKind kind, std::int64_t width, std::int64_t heads)
{
    return registered(cfFor(config, kind)).make(config, width, heads);
}

CfMemory cfMemory(CfModule module, const CfSizes &sizes)
{
    return registered(module).memory(sizes);
}

} // namespace gram

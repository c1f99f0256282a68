// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/training_mode.h"

#include "device/device_copy.h"
#include "modes/e2e.h"
#include "modes/frozen.h"
#include "modes/id_table.h"
#include "modes/multi_step.h"
#include "modes/single_step.h"
#include "modes/single_step_bounded.h"

#include <torch/torch.h>

#include <algorithm>
#include <iterator>

namespace gram {

namespace {

/// A line for each mode.
struct Registered {
    Mode mode;
    std::unique_ptr<TrainingMode> (*make)(Learner &learner);
    double (*memory)(const MemoryParts &parts);
};

template<typename Way>
constexpr Registered registered(Mode mode)
{
    return { mode, [](Learner &learner) -> std::unique_ptr<TrainingMode> { return std::make_unique<Way>(learner); },
        Way::memory };
}

constexpr Registered registry[] {
    registered<E2e>(Mode::E2E),
    registered<SingleStep>(Mode::SingleStep),
    registered<SingleStepBounded>(Mode::SingleStepBounded),
    registered<MultiStep>(Mode::MultiStep),
    registered<Frozen>(Mode::Frozen),
    registered<IdTable>(Mode::Id),
};

const Registered &entryOf(Mode mode)
{
    return *std::find_if(std::begin(registry), std::end(registry),
        [mode](const Registered &r) { return r.mode == mode; });
}

} // namespace

std::unique_ptr<TrainingMode> makeMode(Mode mode, Learner &learner)
{
    return entryOf(mode).make(learner);
}

double memoryOf(Mode mode, const MemoryParts &parts)
{
    return entryOf(mode).memory(parts);
}

torch::Tensor indexTensor(std::span<const std::int32_t> values, const torch::TensorOptions &like)
{
    torch::Tensor index = torch::empty({ static_cast<std::int64_t>(values.size()) }, torch::kInt64);
    std::copy(values.begin(), values.end(), index.data_ptr<std::int64_t>());
    return onDevice(index, like.dtype(torch::kInt64));
}

} // namespace gram

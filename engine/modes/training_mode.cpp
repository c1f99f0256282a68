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

namespace gram {

std::unique_ptr<TrainingMode> makeMode(Mode mode, Learner &learner)
{
    switch (mode) {
    case Mode::E2E:
        return std::make_unique<E2e>(learner);
    case Mode::SingleStep:
        return std::make_unique<SingleStep>(learner);
    case Mode::SingleStepBounded:
        return std::make_unique<SingleStepBounded>(learner);
    case Mode::MultiStep:
        return std::make_unique<MultiStep>(learner);
    case Mode::Frozen:
        return std::make_unique<Frozen>(learner);
    case Mode::Id:
        return std::make_unique<IdTable>(learner);
    }
    return nullptr;
}

torch::Tensor indexTensor(std::span<const std::int32_t> values, const torch::TensorOptions &like)
{
    torch::Tensor index = torch::empty({ static_cast<std::int64_t>(values.size()) }, torch::kInt64);
    std::copy(values.begin(), values.end(), index.data_ptr<std::int64_t>());
    return onDevice(index, like.dtype(torch::kInt64));
}

} // namespace gram

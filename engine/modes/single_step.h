// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modes/training_mode.h"

namespace gram {

/// Single-step GRAM with one forward: each of the batch's U unique items is encoded once with a
/// graph; the gradient that reaches it is the sum over its interactions, which is E2E's gradient.
class SingleStep : public TrainingMode {
public:
    using TrainingMode::TrainingMode;
    std::optional<torch::Tensor> step(const Batch &batch) override;
    static double memory(const MemoryParts &parts);
};

} // namespace gram

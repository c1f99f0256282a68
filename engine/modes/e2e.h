// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modes/training_mode.h"

namespace gram {

/// End-to-end training, the baseline: every interaction is encoded and back-propagated by itself,
/// K forward and K backward passes. Nothing is deduplicated.
class E2e : public TrainingMode {
public:
    using TrainingMode::TrainingMode;
    std::optional<torch::Tensor> step(const Batch &batch) override;
    static double memory(const MemoryParts &parts);
};

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "train/training_mode.h"

namespace gram {

/// Single-step GRAM in bounded memory: the U items are encoded without a graph, and after the CF
/// each micro-batch of `micro_batch` items is encoded again with one and back-propagated at once.
/// The same gradient for one more forward; the CE's memory is one micro-batch's.
class SingleStepBounded : public TrainingMode {
public:
    using TrainingMode::TrainingMode;
    std::optional<torch::Tensor> step(const Batch &batch) override;
};

} // namespace gram

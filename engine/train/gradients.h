// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/batch.h"
#include "modes/learner.h"

#include <string>
#include <vector>

namespace gram {

/// The gradients of a module's trained parameters.
struct NamedGradients {
    std::vector<std::string> names; ///< with "ce." or "cf." before them
    std::vector<torch::Tensor> values;
    double largest = 0; ///< absolute entry
};

struct StepGradients {
    NamedGradients ce, cf;
};

/// The gradients that one step of `mode` would update with; `learner` keeps its weights. Multi-step
/// begins with a table of the batch's items. Throws Error, or Cancelled.
StepGradients stepGradients(Learner &learner, Mode mode, const Batch &batch);

/// Draws LoRA's B, which begin with zeros, with that deviation: beside zeros A has no gradient that could be compared.
void drawLoraB(Learner &learner, double deviation = 0.02);

/// The difference of the parameter `i`, max|a - b| / max(max|a|, 1e-3 m), with m the module's
/// largest entry: some gradients (a key bias's) are zero but for rounding.
double relativeDifference(const NamedGradients &expected, const NamedGradients &got, std::size_t i);

/// The relative difference that rounding explains.
double roundingTolerance(Dtype dtype);

} // namespace gram

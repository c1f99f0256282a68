// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

#include <vector>

namespace gram {

class ProcessGroup;

/// A parameter whose gradient is summed over the ranks.
struct SummedGradient {
    torch::Tensor parameter;
    torch::Tensor rows; ///< [n] int64: only these rows can differ from zero, on whatever rank; undefined: all
};

/// Replaces the gradients by their sums over all ranks, the same bits on each. A rank that has none counts as
/// zeros; where no rank has one it stays undefined, as Adam wants it. `extra`, [k] numbers of the gradients' type, are
/// summed on the way. Sent in buckets, each while the next is laid together.
void sumGradients(ProcessGroup &group, const std::vector<SummedGradient> &gradients, torch::Tensor &extra);

} // namespace gram

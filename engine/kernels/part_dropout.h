// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

#include <cstdint>

namespace gram {

/// Which users of a batch a tensor is of.
struct UserPart {
    std::int64_t first = 0;
    std::int64_t all = 0; ///< users of the whole batch; 0: the tensor is of all of them
};

/// torch::dropout of the users in `part`, which are x's dimension `dim`. On the CPU their masks are those of the whole
/// batch, drawn whole: whatever part a process has, what is dropped is the same.
torch::Tensor partDropout(const torch::Tensor &x, double rate, bool training, const UserPart &part,
    std::int64_t dim = 0);

} // namespace gram

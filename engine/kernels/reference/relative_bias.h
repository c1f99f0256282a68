// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

namespace gram::reference {

/// What MPNet (Song et al., 2020) adds to the attention's scores by the distance of two tokens, as T5
/// does (Raffel et al., 2020): half of the buckets are for what stands before; near distances have one
/// each, farther ones share theirs by the logarithm, up to 128. table: [buckets, heads].
/// Returns [heads, length, length].
torch::Tensor relativeBias(const torch::Tensor &table, std::int64_t length);

} // namespace gram::reference

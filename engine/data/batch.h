// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace gram {

/// One training step's interactions, planned on the host. K interactions, U unique items.
///
/// News: B users, each with up to H history clicks and C candidates of which the first is the
/// positive. `slots` is [B, H + C] row-major (history first, then candidates).
/// KT: B sequences of up to L answers. `slots` is [B, L].
/// A slot is the index of an interaction in [0, K) or -1 for padding; interactions are numbered
/// in slot order.
struct Batch {
    std::int64_t epoch = 0;
    std::int64_t index = 0; ///< of the batch in its epoch
    std::int64_t users = 0; ///< B
    std::int64_t historyLength = 0; ///< H (news), 0 for KT
    std::int64_t width = 0; ///< H + C (news) or L (KT)
    std::vector<std::int64_t> slots; ///< [B * width]
    std::vector<std::int32_t> interactions; ///< [K] item of each interaction
    std::vector<std::int32_t> unique; ///< [U] items, ascending
    std::vector<std::int32_t> inverse; ///< [K] position in `unique`
    std::vector<std::uint8_t> correct; ///< [K] KT only: the answers
};

} // namespace gram

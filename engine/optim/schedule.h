// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace gram {

/// The Noam schedule (Vaswani et al., "Attention Is All You Need", 2017, eq. 3) scaled to reach 1
/// at step `warmup`: sqrt(w) * min(s^-0.5, s * w^-1.5). `step` is 1-based.
inline double noam(std::int64_t step, std::int64_t warmup)
{
    const auto s = static_cast<double>(step), w = static_cast<double>(warmup);
    return std::sqrt(w) * std::min(1.0 / std::sqrt(s), s / (w * std::sqrt(w)));
}

} // namespace gram

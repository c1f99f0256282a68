// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/packed_attention.h"

namespace gram {

/// Of sequences of these lengths, one after another.
inline SequenceOffsets offsetsOf(const std::vector<std::int64_t> &lengths)
{
    auto offsets = std::make_shared<std::vector<std::int64_t>>(1, 0);
    for (const std::int64_t l : lengths)
        offsets->push_back(offsets->back() + l);
    return offsets;
}

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/mode_traits.h"

#include <string_view>
#include <vector>

namespace gram {

/// The settings that can be changed while a run trains: its rates and, where the mode has a latency, that latency and
/// how the regression weighs items.
inline std::vector<std::string_view> leversOf(Mode mode)
{
    const ModeTraits &traits = traitsOf(mode);
    std::vector<std::string_view> levers;
    if (traits.hasLatency)
        levers.insert(levers.end(), { "latency", "item_rate", "count_weight" });
    if (traits.trainsEncoder)
        levers.push_back("ce_rate");
    levers.push_back("cf_rate");
    return levers;
}

} // namespace gram

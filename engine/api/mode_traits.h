// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

#include <array>

namespace gram {

/// What is known of a training mode beside how it makes a step. Whoever treats modes differently asks here and
/// not for a mode by its name, so that a new one needs a row and no search.
struct ModeTraits {
    Mode mode;
    bool isReference = false; ///< E2E: encodes an item anew for each interaction; the others are measured against it
    bool trainsEncoder = true;
    bool usesContent = true; ///< item vectors come from texts; else there is no language model in it
    bool exact = false; ///< the encoder's gradient is E2E's; of a mode with a latency: at a latency of 1
    bool hasLatency = false; ///< the encoder's updates come in bursts, N steps apart: a step's median leaves them out
    bool boundsMemory = false; ///< a second forward pass, by micro-batches: U does not decide about the memory
    bool comparedAtFirst = false; ///< among the modes of a comparison for which none were chosen
};

inline constexpr std::array<ModeTraits, EnumNames<Mode>::value.size()> modeTraits { {
    { .mode = Mode::E2E, .isReference = true, .exact = true, .comparedAtFirst = true },
    { .mode = Mode::SingleStep, .exact = true, .comparedAtFirst = true },
    { .mode = Mode::SingleStepBounded, .exact = true, .boundsMemory = true },
    { .mode = Mode::MultiStep, .exact = true, .hasLatency = true, .comparedAtFirst = true },
    { .mode = Mode::Frozen, .trainsEncoder = false },
    { .mode = Mode::Id, .trainsEncoder = false, .usesContent = false },
} };

constexpr const ModeTraits &traitsOf(Mode mode)
{
    return modeTraits[static_cast<std::size_t>(mode)];
}

static_assert(
    [] {
        for (std::size_t i = 0; i < modeTraits.size(); ++i)
            if (modeTraits[i].mode != static_cast<Mode>(i))
                return false;
        return true;
    }(),
    "a row for each mode, in their order");

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace gram {

/// What the engine says of files and data, in English, with %1, %2 ... where values are. The first that fits counts.
const std::vector<const char *> &dataTexts();

/// Of models' folders, weights, adapters and tokenizers.
const std::vector<const char *> &modelTexts();

/// Of runs, checkpoints, settings, memory and devices.
const std::vector<const char *> &runTexts();

/// A text around others, which would fit much if anything could stand in it.
struct JoinedText {
    const char *text;
    const char *known; ///< the digits of the places at which only what is known itself may stand
};

/// Those that join others into a sentence.
const std::vector<JoinedText> &joinedTexts();

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verdict/verdict.h"

#include <array>
#include <set>

namespace gram {

/// A bar of the width of its figure. NaN: there is none of it.
struct VerdictBar {
    double fill = Verdict::unknown; ///< 0 to 1
    double behind = Verdict::unknown; ///< E2E's, paler
    double tick = Verdict::unknown;
    double guess = Verdict::unknown; ///< what the user has guessed
    bool fromMiddle = false; ///< fill is a place: 0.5 = no difference
    bool ofE2e = false; ///< it is E2E that is being measured
};

/// A figure of the verdict as it is read.
struct VerdictFigureText {
    QString caption;
    QString value; ///< "–" where there is none
    QString beside = {};
    QString below = {};
    QString help = {}; ///< how it is counted, for the tool tip
    QString spoken = {}; ///< all of it as one sentence
    bool absent = false;
    bool estimated = false; ///< what is beside the value
    bool offersCompare = false; ///< `below` is a link to the comparison
    VerdictBar bar = {};
};

struct VerdictText {
    QString sentence;
    std::array<VerdictFigureText, 4> figures; ///< speed, memory, quality, time
};

VerdictText verdictText(const Verdict &verdict);

/// What the user thinks that a comparison will come to. NaN: no guess.
struct Guess {
    double speedup = Verdict::unknown; ///< of an exact GRAM mode, a step
    double aucLost = Verdict::unknown; ///< by Multi-step, against E2E; below 0: gained
    std::set<int> runs = {}; ///< the numbers of those that it was made for

    bool any() const;
};

/// Lays the guess over what came, where the verdict is on a run that it is about.
void layOver(VerdictText &text, const Verdict &verdict, const Guess &guess);

} // namespace gram

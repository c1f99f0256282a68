// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/machine_report.h"

#include <string>

namespace gram {

/// Kernels that OpenBLAS is to be given in the place of its own choice, which it takes at a new start of the program.
struct BlasReplacement {
    std::string coreType; ///< empty: its choice stays
    std::string reason; ///< what blasChoice() makes its sentence of

    /// For a new start.
    void setVariables() const;
};

/// Where OpenBLAS's kernels are older than what the processor offers, and OPENBLAS_CORETYPE is not set.
BlasReplacement insteadOfOlder();
/// Where they compute wrong results, and the user did not choose them: the next older ones.
BlasReplacement insteadOfWrong();

/// Why OpenBLAS uses the kernels that it uses.
BlasChoice blasChoice();

} // namespace gram

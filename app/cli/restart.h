// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gram {

/// The program starts itself again where libraries that were loaded before main() read settings that suit it badly;
/// to be called before anything is done, by what computes, as loading them a second time takes a moment:
/// - Idle OpenMP threads are to sleep after a moment. They spin for long by default, and where another program or the
///   window wants a core, training then takes several times as long. Not if OMP_WAIT_POLICY or GOMP_SPINCOUNT is set.
/// - OpenBLAS takes a processor younger than itself for a very old one. It gets OPENBLAS_CORETYPE, where the variable
///   is not set and the kernels that it chose are older than what the processor offers, or compute wrong results.
void restartWithSettings(char **argv);

} // namespace gram

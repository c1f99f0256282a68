// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gram {

/// Idle OpenMP threads are to sleep after a moment: they spin for long by default, and where
/// another program or the window wants a core, training then takes several times as long. The
/// OpenMP library reads the setting when it is loaded, which was before main(): so the program
/// starts itself again, unless OMP_WAIT_POLICY or GOMP_SPINCOUNT is set. To be called before
/// anything is done, by what computes: loading the libraries a second time takes a moment.
void letIdleThreadsSleep(char **argv);

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace gram {

/// As many as asked for; for 0 as many as cores that this process may use, divided by the processes of its training
/// on this machine (LOCAL_WORLD_SIZE).
std::int64_t threadsFor(std::int64_t asked);

/// Lets LibTorch use threadsFor(asked) threads in the calling one. Where these are as many as the processors that the
/// process may use, each but the calling one is bound to one of them. Where the process may map only so much memory
/// (ulimit -v or -d), the BLAS's work buffers, one a thread, are taken at once: OpenBLAS tries for ever to map one that
/// it cannot get. Throws Error OutOfMemory if they do not fit.
void useThreads(std::int64_t asked);

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace gram {

/// Lets LibTorch use that many threads. Where the process may map only so much memory (ulimit -v or
/// -d), the BLAS's work buffers, one a thread, are taken at once: OpenBLAS tries for ever to map
/// one that it cannot get. Throws Error OutOfMemory if they do not fit.
void useThreads(std::int64_t threads);

} // namespace gram

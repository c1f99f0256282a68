// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/memory_meter.h"

namespace gram {

/// At its end, what a passing look at a batch has freed goes back to the system: a run needs it.
struct ReleasedMemory {
    ReleasedMemory() = default;
    ReleasedMemory(const ReleasedMemory &) = delete;
    ReleasedMemory &operator=(const ReleasedMemory &) = delete;
    ~ReleasedMemory() { MemoryMeter::release(); }
};

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/compute_device.h"

#include <chrono>

namespace gram {

/// The seconds that `work` takes, from when the device has done all that it was given before until it has
/// done this.
template<typename Work>
double secondsOf(const torch::TensorOptions &options, Work &&work)
{
    using Clock = std::chrono::steady_clock;
    const auto now = [&options] {
        waitFor(options.device());
        return Clock::now();
    };
    const auto start = now();
    work();
    return std::chrono::duration<double>(now() - start).count();
}

} // namespace gram

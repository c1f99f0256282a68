// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include <nlohmann/json.hpp>

namespace gram::bench {

/// Makes a step and tells what the GPU did in it, by LibTorch's profiler: of each kernel its name, how often it ran and
/// its seconds, longest first; what it was busy in all, and the wall time, which the profiler prolongs. The step must
/// end with waiting for the device. Where a file is named, the whole course in Chrome's trace format goes there. Empty
/// without CUDA.
nlohmann::ordered_json profileOf(const std::function<void()> &step, const std::string &file);

} // namespace gram::bench

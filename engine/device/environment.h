// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "api/run_result.h"
#include "api/said.h"

#include <optional>
#include <string>
#include <vector>

namespace gram {

/// What the program runs on. `threads` and `device` as the configuration asks for them.
Environment environmentFor(const RunConfig &config);

/// Why ce_precision bf16 is not to be had on a device ("cpu", "cuda:0"), in English; empty where
/// it is.
std::string bf16Unavailable(const std::string &device);
/// The same of tf32.
std::string tf32Unavailable(const std::string &device);
/// The same of any: full is always to be had.
std::string unavailable(CePrecision precision, const std::string &device);

/// Why ce_precision automatic is not bf16 on a device, in English: there is none, or it is no faster. Empty where it is.
std::string automaticIsFull(const RunConfig &config);
/// The precision that a configuration's products have here: its own, or what automatic is.
CePrecision precisionFor(const RunConfig &config);

/// "cpu" and, where LibTorch has CUDA, "cuda:0", ...
std::vector<std::string> availableDevices();

/// Why nothing can be computed on a GPU here; none where it can.
std::optional<Said> whyNoGpu();

/// "cpu", or a GPU's name with its place: "NVIDIA H200 (cuda:0)". The name as it is given where there is no such GPU.
std::string deviceTitle(const std::string &name);

} // namespace gram

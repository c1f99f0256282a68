// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

#include <exception>
#include <string>

namespace gram {

/// The device that a configuration names. Throws Error Unsupported where LibTorch does not have it.
torch::Device deviceNamed(const std::string &name);

/// True if its tensors are in main memory.
bool usesMainMemory(const torch::Device &device);

/// Whether the numbers can be looked at without waiting for a device.
bool isAtHand(const torch::Tensor &tensor);

/// Whether a GPU may make products of float32 by TF32, whose factors have 11 significant bits. Of the whole process.
void allowTf32(bool allowed);

/// True of a GPU that stopped working (taken away, reset, out of order), of which CUDA and its libraries tell in words.
bool isDeviceFailure(const std::exception &e);

/// Returns when the device has done all that it was given.
void waitFor(const torch::Device &device);

} // namespace gram

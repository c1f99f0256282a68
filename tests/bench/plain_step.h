// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suite.h"

namespace gram::bench {

/// Writes a model, its CF module and some batches for tests/reference/plain_pytorch.py into a new
/// folder: `encoder` (a Hugging Face folder with weights), cf.safetensors, step.json; and what
/// timeSteps() reads. `demo`: kt or news; `size`: bundled, large (a random encoder of
/// 6 layers of 384) or base (6 layers of 768, batches of 32).
void exportStep(const std::filesystem::path &folder, const std::string &demo, const std::string &size,
    const Options &options);

/// Serves the script: says what it runs on, then reads lines "MODE I" from standard input, makes
/// that step on batch I and answers with a JSON line: its seconds, its loss and the
/// tensors' peak in bytes. "MODE I FOLDER"
/// leaves the weights as they are and writes the gradients into a folder, under the weights' names.
void timeSteps(const std::filesystem::path &folder, const Options &options);

} // namespace gram::bench

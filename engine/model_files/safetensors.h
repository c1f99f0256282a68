// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model_files/tensor_file.h"

namespace gram {

/// The tensors in the bytes of a .safetensors file; `file` names it in errors. Every rule of the
/// format (https://huggingface.co/docs/safetensors) is checked. Throws Error(MalformedFile).
TensorViews readSafetensors(std::span<const std::byte> bytes, const std::string &file);

/// Writes a .safetensors file: names in order, data aligned to 8 bytes. Throws
/// Error(FileUnwritable); then nothing is left behind.
void writeSafetensors(const std::filesystem::path &file, const TensorViews &tensors,
    const std::map<std::string, std::string> &metadata);

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model_files/tensor_file.h"

#include <memory>
#include <utility>

namespace gram {

/// The tensors of a state dict in the bytes of a pytorch_model.bin (torch.save's zip form) and
/// what owns their memory; `file` names it in errors. Throws Error(MalformedFile).
std::pair<TensorViews, std::shared_ptr<const void>> readPytorchBin(std::span<const std::byte> bytes,
    const std::string &file);

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model_files/tensor_file.h"

namespace gram {

/// A tensor as a pickle describes it: a part of a storage, which is a record of its own.
struct PickledTensor {
    std::string name;
    std::string storage; ///< its record's key
    TensorType type = TensorType::F32;
    std::int64_t storageElements = 0;
    std::int64_t offset = 0; ///< elements
    std::vector<std::int64_t> shape, stride;
};

/// Reads the pickle of a state dict (protocols 2 to 4, as torch.save writes it) as data: of what
/// a pickle can name or call, only what a state dict consists of is known, and everything else is
/// refused by its name. `file` names it in errors. Throws Error(MalformedFile).
std::vector<PickledTensor> readStateDictPickle(std::span<const std::byte> pickle, const std::string &file);

} // namespace gram

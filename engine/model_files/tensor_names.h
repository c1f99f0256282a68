// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model_files/encoder_config.h"
#include "model_files/tensor_file.h"

#include <string>
#include <vector>

namespace gram {

struct NamedShape {
    std::string name;
    std::vector<std::int64_t> shape;
};

/// The encoder's tensors as transformers names them, without a `bert.` prefix. The order is
/// ContentEncoder::tensors()'s: word, position and (unless the family has none) type embeddings,
/// their norm, ALBERT's projection; then of each layer (ALBERT: the shared one) query, key, value,
/// attention output, its norm, up, down, output norm; weight before bias.
std::vector<NamedShape> tensorNames(const EncoderConfig &config);

struct TensorMatch {
    std::vector<TensorView> found;   ///< in tensorNames()'s order
    std::vector<std::string> unused; ///< heads, poolers and whatever else is in the file
};

/// Finds the encoder's tensors, with or without the family's prefix, `gamma` and `beta` for a
/// norm's weight and bias. Throws Error(TensorMismatch), which names each missing or misshapen one.
TensorMatch matchTensors(const EncoderConfig &config, const TensorFiles &files, const std::string &folder);

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/lora.h"
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
/// ContentEncoder::tensors()'s: word, position and (unless the family has none) type and task embeddings,
/// their norm, ALBERT's and ELECTRA's projection; then of each layer (ALBERT: the shared one) query, key,
/// value, attention output, its norm, up, down, output norm; weight before bias; MPNet's bias by distance.
/// ModernBERT: word embeddings, their norm; of each layer the attention's norm (but the first's), qkv,
/// output, norm, up, down; the last norm.
std::vector<NamedShape> tensorNames(const EncoderConfig &config);

/// A layer's product as transformers names its module: "encoder.layer.0.attention.self.query". ModernBERT's
/// query, key and value are one, "layers.0.attn.Wqkv".
std::string moduleName(const EncoderConfig &config, std::int64_t layer, LoraTarget product);

struct TensorMatch {
    std::vector<TensorView> found; ///< in tensorNames()'s order
    std::vector<std::string> unused; ///< heads, poolers and whatever else is in the file
    std::string prefix; ///< before each name
};

/// Finds the encoder's tensors, under whatever prefix ("bert.", "module.bert.", "0.auto_model."), with
/// `gamma` and `beta` for a norm's weight and bias too. Throws Error(TensorMismatch), which names each
/// missing or misshapen one, or the prefixes of several encoders.
TensorMatch matchTensors(const EncoderConfig &config, const TensorFiles &files, const std::string &folder);

} // namespace gram

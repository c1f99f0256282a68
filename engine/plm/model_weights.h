// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model_files/model_folder.h"
#include "plm/content_encoder.h"

#include <filesystem>
#include <string>
#include <vector>

namespace gram {

/// Fills an encoder of the folder's configuration with its weights, and the attention pooling
/// with its own where a run has left them in the folder. Returns the names of the tensors in the
/// files that the encoder does not have. Throws Error: FileNotFound, MalformedFile, TensorMismatch.
std::vector<std::string> loadWeights(const ModelFolder &folder, ContentEncoderImpl &encoder);

/// Writes an encoder's weights as transformers names them, in their dtype and with LoRA's part added, into
/// `folder`/model.safetensors, and the attention pooling's beside it. Throws Error(FileUnwritable).
/// `poolerOf`: a folder whose pooler, which no run trains, goes along; null = none.
void saveWeights(ContentEncoderImpl &encoder, const std::filesystem::path &folder, const ModelFolder *poolerOf);

/// Writes an encoder's LoRA adapters as PEFT names them, in their dtype, into `folder`/adapter_model.safetensors, and
/// the attention pooling's weights beside it. Throws Error(FileUnwritable).
void saveAdapters(const ContentEncoderImpl &encoder, const std::filesystem::path &folder);

/// Writes tensors by name, in their dtype. Throws Error(FileUnwritable).
void saveTensors(const std::vector<std::pair<std::string, torch::Tensor>> &tensors, const std::filesystem::path &file);

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "model_files/model_folder.h"

#include <string>
#include <vector>

namespace gram {

struct EncodeOptions {
    Pooling pooling = Pooling::Model; ///< Model: as the folder says, scaled to length 1 if it says so
    Dtype dtype = Dtype::Float32;
    std::string device = "cpu";
    std::int64_t threads = 0; ///< 0 = as many as cores
    std::int64_t maxTokens = 0; ///< 0 = the model's longest text
};

/// Encodes each text with a model as it is and writes the vectors, [texts, d], as a .npy file.
/// Throws Error, or Cancelled; then nothing is left of the file.
void encodeTexts(const ModelFolder &folder, const std::vector<std::string> &texts, const EncodeOptions &options,
    const std::filesystem::path &out, std::stop_token stop, const ProgressFunction &progress);

} // namespace gram

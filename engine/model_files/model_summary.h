// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/model_summary.h"
#include "model_files/model_folder.h"

namespace gram {

/// Opens a model's folder and checks its tensors and tokenizer without using them. Throws Error.
ModelSummary summarizeModel(const ModelFolder &folder);

/// The sizes alone.
ModelSummary summarizeSizes(const EncoderConfig &config);

/// The encoder of a run with random weights. `vocabulary`: the tokenizer's, or what is asked for.
ModelSummary summarizeRandomModel(const RunConfig &config, std::int64_t vocabulary);

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/training_control.h"
#include "data/dataset.h"

#include <filesystem>

namespace gram {

/// What of a run's encoder is written: all of it, with LoRA's part added to the weights it began with; or LoRA's part
/// alone, as PEFT loads it over the model that the run began with (adapter_config.json, adapter_model.safetensors).
enum class ExportForm { Model, Adapter };

/// Writes the trained model of a run's checkpoint as a Hugging Face folder that transformers and
/// sentence-transformers load: model.safetensors, config.json, the tokenizer's files byte for
/// byte, the pooling's configuration, README.md (a model card with the run's measured figures);
/// beside them the CF module (cf.safetensors, cf_config.json) and, where `dataset` is given, every
/// item's vector (item_vectors.npy, [items, d], and item_ids.txt, a line each).
/// `target` must not exist or be an empty folder; it appears whole or not at all. An attention
/// pooling has no form in sentence-transformers: its weights go into gram_pooling.safetensors.
/// An adapter needs a run with LoRA whose model's folder is still there.
/// Throws Error, or Cancelled.
void exportRun(const std::filesystem::path &runFolder, const std::filesystem::path &target, const Dataset *dataset,
    TrainingControl &control, const ProgressFunction &progress, ExportForm form = ExportForm::Model,
    const WarningFunction &warn = {});

} // namespace gram

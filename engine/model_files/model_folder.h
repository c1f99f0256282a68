// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "model_files/encoder_config.h"
#include "model_files/peft_adapter.h"
#include "text/tokenizer_files.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gram {

/// A Hugging Face encoder folder, sentence-transformers' form included, but for its weights.
struct ModelFolder {
    std::filesystem::path path; ///< as it was asked for
    std::filesystem::path weights; ///< the folder that holds config.json and the weights
    std::string name; ///< the folder's name, or the bundled model's
    EncoderConfig config;
    std::string configJson; ///< as read, but for a model_type that was guessed
    TokenizerFiles tokenizer; ///< see readTokenizerFiles()
    std::optional<Pooling> pooling; ///< sentence-transformers only: mean or cls
    bool normalize = false; ///< sentence-transformers: vectors are scaled to length 1
    std::int64_t maxTokens = 0; ///< the longest text, from all of the folder's files
    std::string unsupportedModules; ///< sentence-transformers modules that are not applied
    std::optional<PeftAdapter> adapter; ///< to be added to the weights, which are its base's
    std::vector<std::string> notes; ///< sentences about what was guessed or left out

    /// Opens a folder without reading its weights; of a hub's cache the snapshot that its ref main
    /// names, else its only one; of a PEFT adapter its base with the adapter. Throws Error: FileNotFound, FileUnreadable, MalformedFile,
    /// UnsupportedModel.
    static std::shared_ptr<const ModelFolder> open(const std::filesystem::path &folder);

    /// Opens the model that the configuration names; null for random weights. Throws as open().
    static std::shared_ptr<const ModelFolder> openFor(const RunConfig &config);

    /// True for folders and files that open() is meant for, even if it will refuse them: those with a
    /// model's configuration, weights of whatever program, an adapter, a hub's cache.
    static bool is(const std::filesystem::path &folder);

    /// The folder of the encoder that comes with the program.
    static std::filesystem::path bundled();
};

/// The pooling of a run: the setting, or the model's own. `model` may be null. Throws
/// Error(UnsupportedModel) where the model's own is another kind.
Pooling poolingFor(const RunConfig &config, const ModelFolder *model);
/// Whether items' vectors are scaled to length 1: the setting, or with the model's own pooling its
/// Normalize module.
bool normalizesFor(const RunConfig &config, const ModelFolder *model);

} // namespace gram

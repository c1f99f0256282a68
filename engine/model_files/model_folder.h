// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "model_files/encoder_config.h"
#include "text/tokenizer_files.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace gram {

/// A Hugging Face encoder folder, sentence-transformers' form included, but for its weights.
struct ModelFolder {
    std::filesystem::path path;      ///< as it was asked for
    std::filesystem::path weights;   ///< the folder that holds config.json and the weights
    std::string name;                ///< the folder's name, or the bundled model's
    EncoderConfig config;
    std::string configJson;          ///< as read
    TokenizerFiles tokenizer;        ///< byte for byte
    std::optional<Pooling> pooling;  ///< sentence-transformers only: mean or cls
    bool normalize = false;          ///< sentence-transformers: vectors are scaled to length 1
    std::int64_t maxTokens = 0;      ///< the longest text, from all of the folder's files
    std::string unsupportedModules;  ///< sentence-transformers modules that are not applied

    /// Opens a folder without reading its weights. Throws Error: FileNotFound, FileUnreadable,
    /// MalformedFile, UnsupportedModel.
    static std::shared_ptr<const ModelFolder> open(const std::filesystem::path &folder);

    /// Opens the model that the configuration names; null for random weights. Throws as open().
    static std::shared_ptr<const ModelFolder> openFor(const RunConfig &config);

    /// True for folders that open() is meant for: they have a config.json with a model_type, or a
    /// modules.json.
    static bool is(const std::filesystem::path &folder);

    /// The folder of the encoder that comes with the program.
    static std::filesystem::path bundled();
};

/// The pooling of a run: the setting, or the model's own. `model` may be null. Throws
/// Error(UnsupportedModel) where the model's own is another kind.
Pooling poolingFor(const RunConfig &config, const ModelFolder *model);

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model_files/tensor_names.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace gram {

/// A LoRA adapter as PEFT writes it: a folder with adapter_config.json and
/// adapter_model.safetensors (or .bin).
struct PeftAdapter {
    std::filesystem::path folder;
    std::string base; ///< base_model_name_or_path
    double alpha = 0; ///< lora_alpha
    std::vector<std::pair<std::string, double>> alphaPattern; ///< other ones, by regular expressions of modules
    bool byRoot = false; ///< use_rslora: divided by the rank's square root

    /// Throws Error: FileNotFound, MalformedFile; UnsupportedModel for another method than LoRA as
    /// it is merged here.
    static PeftAdapter read(const std::filesystem::path &folder);

    /// The base model's folder, if it is on this machine: by its path, or by its name beside the
    /// adapter. Else empty.
    std::filesystem::path baseFolder() const;
};

/// Whether the folder has an adapter and no whole model.
bool isPeftAdapter(const std::filesystem::path &folder);

/// What an adapter changes in an encoder.
struct AdapterMatch {
    struct Update {
        std::size_t tensor = 0; ///< in tensorNames()'s order
        TensorView a, b; ///< [rank, in], [out, rank]
        double scale = 0; ///< the weight becomes W + scale B A
    };
    std::vector<Update> updates;
    std::vector<std::pair<std::size_t, TensorView>> replaced; ///< biases, norms and others that were trained whole
    std::vector<std::string> unused; ///< of other modules, such as a classifier
};

/// `files`: adapterFiles(). Throws Error(TensorMismatch) where shapes differ or nothing is of this
/// encoder, MalformedFile for values that are NaN.
AdapterMatch matchAdapter(const EncoderConfig &config, const PeftAdapter &adapter, const TensorFiles &files);

/// The adapter's weights. Throws as TensorFiles::open().
TensorFiles adapterFiles(const PeftAdapter &adapter);

/// An adapter_config.json for PEFT. `modules` as moduleName() gives them.
std::string peftConfig(const std::string &base, std::int64_t rank, double alpha,
    const std::vector<std::string> &modules);

} // namespace gram

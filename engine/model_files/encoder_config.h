// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gram {

/// Encoders that can be opened, as config.json's `model_type` names them.
enum class Family { Bert, DistilBert, Roberta, XlmRoberta, Albert, Camembert, Electra, Ernie, MpNet, ModernBert };

/// "bert", "distilbert", "roberta", "xlm-roberta", "albert", "camembert", "electra", "ernie", "mpnet",
/// "modernbert".
std::string_view nameOf(Family family);
/// As people write it: "BERT", "DistilBERT".
std::string_view titleOf(Family family);

enum class Activation {
    Gelu, ///< exact, with the error function
    GeluTanh, ///< its approximation with tanh: gelu_new, gelu_pytorch_tanh, gelu_fast
    Relu
};

/// Sizes and kind of a transformer encoder: learned positions and post-norm, but for ModernBERT, whose
/// positions are rotations and whose norms stand before a layer's parts (see modern_layer.h).
struct EncoderConfig {
    Family family = Family::Bert;
    std::int64_t vocabulary = 0;
    std::int64_t positions = 512; ///< rows of the position embeddings
    std::int64_t positionOffset = 0; ///< row of a text's first token: RoBERTa's is pad_token_id + 1
    std::int64_t types = 0; ///< rows of the type embeddings; 0 = the family has none
    std::int64_t tasks = 0; ///< ERNIE: rows of the task embeddings, of which the first is used; 0 = none
    std::int64_t embedding = 0; ///< width of the embeddings: ALBERT's and ELECTRA's differ from hidden
    std::int64_t hidden = 0; ///< d
    std::int64_t layers = 0;
    std::int64_t heads = 0;
    std::int64_t intermediate = 0;
    Activation activation = Activation::Gelu;
    double normEpsilon = 1e-12;
    std::int64_t relativeBuckets = 0; ///< MPNet: rows of the bias by distance (see relative_bias.h); 0 = none
    std::int64_t globalEvery = 0; ///< ModernBERT: layers 0, k, 2k, ... see the whole text, the others a window
    std::int64_t window = 0; ///< ModernBERT: tokens of it, half before and half behind
    double globalTheta = 0, localTheta = 0; ///< ModernBERT: bases of the rotations
    double dropout = 0; ///< hidden_dropout_prob of config.json; a run's own setting decides

    /// Tokens of the longest text, special ones included.
    std::int64_t maxTokens() const { return positions - positionOffset; }
    /// One set of weights for all layers.
    bool sharesLayers() const { return family == Family::Albert; }
    /// The embeddings are brought to the layers' width by a product.
    bool hasProjection() const { return family == Family::Albert || embedding != hidden; }
    /// ModernBERT: whether the layer sees the whole text.
    bool seesAll(std::int64_t layer) const { return globalEvery > 0 && layer % globalEvery == 0; }

    bool operator==(const EncoderConfig &) const = default;
};

/// Reads a config.json's text; `file` names it in errors. Throws Error(MalformedFile or
/// UnsupportedModel).
EncoderConfig encoderConfigFromJson(const std::string &json, const std::string &file);

/// The model_type of a config.json that has none: by its architectures, or by fields that one family
/// alone has; empty where nothing tells.
std::string modelTypeFrom(const std::string &json, const std::string &file);
/// The same by the weights' names.
std::string modelTypeFrom(const std::vector<std::string> &tensors);

/// The BERT of a run with random weights.
EncoderConfig randomEncoderConfig(const RunConfig &config, std::int64_t vocabulary);

/// A config.json that transformers reads.
std::string toJson(const EncoderConfig &config);

/// Number of the encoder's weights, without heads and poolers.
std::int64_t parameterCount(const EncoderConfig &config);
/// Of these, what is in the embeddings and in one layer (of ALBERT: in the shared one).
std::int64_t embeddingParameterCount(const EncoderConfig &config);
std::int64_t layerParameterCount(const EncoderConfig &config);

} // namespace gram

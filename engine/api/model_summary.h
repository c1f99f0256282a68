// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

#include <cstdint>
#include <string>
#include <vector>

namespace gram {

/// What a mode will need of the device's memory, foretold and not measured.
struct MemoryEstimate {
    Mode mode = Mode::E2E;
    std::uint64_t bytes = 0;
};

/// Plain figures of a language model.
struct ModelSummary {
    std::string name; ///< the folder's name
    std::string folder; ///< empty for random weights
    std::string family; ///< "BERT"
    std::string tokenizer; ///< "WordPiece", "SentencePiece unigram", "byte-level BPE"
    bool bundled = false;
    bool pretrained = true; ///< false: weights are drawn at the start of the run
    std::int64_t parameters = 0;
    std::int64_t embeddingParameters = 0; ///< of these
    std::int64_t layerParameters = 0; ///< of one layer
    std::int64_t layers = 0;
    std::int64_t hidden = 0;
    std::int64_t heads = 0;
    std::int64_t intermediate = 0;
    std::int64_t vocabulary = 0;
    std::int64_t maxTokens = 0; ///< of a text
    bool sharedLayers = false; ///< ALBERT: then only the embeddings can be frozen
    bool fusedAttention = false; ///< ModernBERT: query, key and value are one module
    bool gated = false; ///< ModernBERT: the product into the feed-forward part is twice as wide
    Pooling pooling = Pooling::Mean; ///< what the setting "model" means for it
    bool normalize = false; ///< likewise: vectors are scaled to length 1
    std::uint64_t weightBytes = 0; ///< on disk
    std::string weightType; ///< "F32", "F16", "BF16" or "mixed"
    std::vector<std::string> unusedTensors; ///< in the file, but not part of the encoder
    std::vector<std::string> notes; ///< sentences about what was guessed or left out
};

} // namespace gram

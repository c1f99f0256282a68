// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace gram {

/// A tokenizer as it is on disk: contents by file name, byte for byte.
using TokenizerFiles = std::map<std::string, std::string>;

/// The files of a Hugging Face folder that make up its tokenizer.
inline constexpr std::array<std::string_view, 11> tokenizerFileNames {
    "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "added_tokens.json", "vocab.txt",
    "vocab.json", "merges.txt", "spiece.model", "sentencepiece.bpe.model", "tokenizer.model",
    "sentence_bert_config.json" // may ask for lower case, and tells the longest text
};

/// Those of them that the folder has; empty where none has a vocabulary. Where they do not name the
/// tokenizer's class, but the folder's config.json tells it (tokenizer_class, or model_type as in
/// transformers), the class is written into tokenizer_config.json: the files stand for themselves
/// wherever they go. Throws Error(FileUnreadable).
TokenizerFiles readTokenizerFiles(const std::filesystem::path &folder);

} // namespace gram

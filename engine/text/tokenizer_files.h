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
inline constexpr std::array<std::string_view, 10> tokenizerFileNames {
    "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "added_tokens.json",
    "vocab.txt", "vocab.json", "merges.txt", "spiece.model", "sentencepiece.bpe.model",
    "tokenizer.model"
};

/// Those of them that the folder has. Throws Error(FileUnreadable).
TokenizerFiles readTokenizerFiles(const std::filesystem::path &folder);

} // namespace gram

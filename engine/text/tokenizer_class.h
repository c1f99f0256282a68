// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace gram {

/// How transformers makes a tokenizer, told by the class that a folder names. Version 5 builds those
/// from Bert to Herbert anew, with the vocabulary of tokenizer.json but with the normalizer,
/// pre-tokenizer and special tokens of the class and of tokenizer_config.json.
enum class TokenizerKind {
    AsIs, ///< tokenizer.json is all there is to it; also of classes that nobody knows
    Bert, ///< ELECTRA's, DistilBERT's and ERNIE's too
    MpNet,
    Roberta,
    Gpt2, ///< as RoBERTa's, without tokens around the text
    XlmRoberta,
    Camembert,
    Albert,
    Herbert,
    Unnamed, ///< no class: the files tell
    OtherProgram ///< what no tokenizer.json describes: words are found by MeCab and the like
};

/// `name`: tokenizer_class, with or without "Fast".
TokenizerKind tokenizerKindOf(std::string_view name);

/// The class that transformers takes for a model_type where the folder names none; empty: none known.
std::string_view tokenizerClassFor(std::string_view modelType);

} // namespace gram

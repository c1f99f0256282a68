// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/json_fields.h"
#include "text/tokenizer_files.h"

namespace gram {

/// The tokenizer.json of these files: their own, or what transformers makes of the others
/// (vocab.txt; vocab.json with merges.txt; spiece.model, sentencepiece.bpe.model or
/// tokenizer.model), guided by tokenizer_config.json. Throws Error(Tokenizer).
TokenizerJson tokenizerSpec(const TokenizerFiles &files);

/// For a sentencepiece model without anything beside it: [CLS] and [SEP] are the pieces of these
/// names, else the begin and end of sentence; what it has neither of is left out.
/// `specialInText`: as transformers takes such a model (special pieces are found in a text too);
/// else as sentencepiece itself does.
TokenizerJson sentencePieceSpec(const std::string &model, bool specialInText);

/// The files with which transformers loads a sentencepiece model of the program's own making.
TokenizerFiles sentencePieceFiles(const std::string &model);

} // namespace gram

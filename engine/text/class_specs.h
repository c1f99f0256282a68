// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/sentencepiece_model.h"
#include "text/special_tokens.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

// The tokenizer.json that transformers makes of a vocabulary for a tokenizer's class.
namespace gram {

/// BERT's and MPNet's. `where`: the file that the vocabulary is from.
TokenizerJson wordPieceSpec(TokenizerJson vocabulary, const SpecialTokens &special, bool mpnet, const char *where);

/// RoBERTa's and, without tokens around the text, GPT-2's.
TokenizerJson byteLevelSpec(TokenizerJson vocabulary, TokenizerJson merges, const SpecialTokens &special, bool around,
    const char *where);

/// HerBERT's: BERT's words, cut by merges whose last pieces end in </w>.
TokenizerJson herbertSpec(TokenizerJson vocabulary, TokenizerJson merges, const SpecialTokens &special);

/// The parts of a unigram tokenizer that the classes below share, whichever file they are from.
struct UnigramParts {
    TokenizerJson vocabulary; ///< [text, score] of each piece
    std::string charactersMap; ///< in base 64; empty: none
    std::vector<std::string> found; ///< pieces that are found in a text as they are
};

UnigramParts partsOf(const SentencePieceModel &model);

/// The pieces of a unigram model, with its special ones as fairseq puts them: XLM-RoBERTa's ids are one
/// higher than the model's, CamemBERT's four; the mask is behind all.
SentencePieceModel withFairseqIds(SentencePieceModel model, const SpecialTokens &special, bool camembert);

/// XLM-RoBERTa's and CamemBERT's.
TokenizerJson fairseqSpec(UnigramParts parts, const SpecialTokens &special, bool camembert);

/// ALBERT's. `processor`: null, or a tokenizer.json's, which ALBERT's class keeps.
TokenizerJson albertSpec(UnigramParts parts, const SpecialTokens &special, std::int64_t unknownId, bool bytes,
    TokenizerJson processor);

/// Parts of a normalizer or pre-tokenizer, one after the other.
TokenizerJson sequenceOf(const char *key, TokenizerJson parts);

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/added_tokens.h"
#include "text/pre_tokenizer.h"
#include "text/text_normalizer.h"
#include "text/token_model.h"

#include <memory>
#include <string_view>
#include <vector>

namespace gram {

/// What a tokenizer.json describes (the format of Hugging Face's tokenizers): added tokens,
/// normalizer, pre-tokenizer, model, post-processor; for single texts. Immutable, thread-safe.
class TokenizerPipeline {
public:
    /// Throws Error(Tokenizer), which says what is wrong or not supported.
    explicit TokenizerPipeline(const TokenizerJson &spec);

    /// The ids of any bytes, without the tokens around them.
    void encode(std::string_view text, std::vector<std::int32_t> &ids) const;
    const std::vector<std::int32_t> &prefix() const { return m_prefix; }
    const std::vector<std::int32_t> &suffix() const { return m_suffix; }

    /// Of a token as it is written in the vocabulary; -1 = none.
    std::int32_t idOf(std::string_view token) const;
    /// One more than the highest id.
    std::int64_t size() const { return m_size; }
    std::string_view kind() const { return m_kind; }

private:
    void readModel(const TokenizerJson &spec);
    void readAddedTokens(const TokenizerJson &spec);
    void readPostProcessor(const TokenizerJson &spec);
    void encodePlain(std::string_view text, bool atStart, std::vector<std::int32_t> &ids) const;

    TextNormalizer m_normalizer;
    PreTokenizer m_preTokenizer;
    std::unique_ptr<const TokenModel> m_model;
    AddedTokens m_added; ///< looked for in the text as it is
    AddedTokens m_addedNormalized; ///< looked for in the normalized text
    Vocabulary m_addedIds;
    std::vector<std::int32_t> m_prefix, m_suffix;
    std::int64_t m_size = 0;
    std::string_view m_kind;
};

} // namespace gram

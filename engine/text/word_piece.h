// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/json_fields.h"
#include "text/token_model.h"

namespace gram {

/// WordPiece: the longest known beginning of a word, then the longest known continuation of the
/// rest, and so on; a word for which this ends early is unknown as a whole.
class WordPiece : public TokenModel {
public:
    /// The `model` of a tokenizer.json. Throws Error(Tokenizer).
    explicit WordPiece(const TokenizerJson &spec);

    void encode(std::string_view word, std::vector<std::int32_t> &ids) const override;
    std::int32_t idOf(std::string_view token) const override;
    std::int64_t size() const override { return m_size; }

private:
    Vocabulary m_beginnings; ///< whole tokens
    Vocabulary m_continuations; ///< without their prefix
    std::int32_t m_unknown = 0;
    std::int64_t m_size = 0;
    std::int64_t m_longestWord = 100; ///< characters
    std::size_t m_longestToken = 0; ///< bytes
};

/// A tokenizer.json's map of tokens to ids. Throws Error(Tokenizer) for ids that occur twice.
Vocabulary vocabularyOf(const TokenizerJson &map);
std::int64_t sizeOf(const Vocabulary &vocabulary);

} // namespace gram

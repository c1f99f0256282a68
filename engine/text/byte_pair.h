// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/json_fields.h"
#include "text/token_model.h"

#include <array>

namespace gram {

/// Byte-pair encoding (Sennrich et al., 2016): the neighbours with the best rank are merged until
/// no known pair is left. Over bytes (GPT-2's form) or over characters (sentencepiece's); a word's last
/// character may have a suffix of its own ("</w>", the first form), and those behind its first a prefix.
class BytePair : public TokenModel {
public:
    /// The `model` of a tokenizer.json. `bytes`: its tokens are written in GPT-2's alphabet of 256
    /// characters, one a byte. Throws Error(Tokenizer).
    BytePair(const TokenizerJson &spec, bool bytes);

    void encode(std::string_view word, std::vector<std::int32_t> &ids) const override;
    std::int32_t idOf(std::string_view token) const override;
    std::int64_t size() const override { return m_size; }

private:
    struct Merge {
        std::int32_t rank;
        std::int32_t result;
    };
    void merge(std::string_view word, std::vector<std::int32_t> &ids) const;

    Vocabulary m_vocabulary; ///< as written
    Vocabulary m_plain; ///< in plain bytes; with `bytes` only
    std::unordered_map<std::uint64_t, Merge> m_merges; ///< by both ids
    std::array<std::int32_t, 256> m_byteIds; ///< of single bytes, or of <0x00> to <0xFF>; -1 = none
    bool m_bytes;
    bool m_byteFallback = false;
    bool m_fuseUnknown = false;
    bool m_ignoreMerges = false;
    std::string m_prefix, m_suffix; ///< continuing_subword_prefix, end_of_word_suffix
    std::int32_t m_unknown = -1;
    std::int64_t m_size = 0;
    std::uint64_t m_serial; ///< tells the tokenizers' caches apart
};

/// The tokens' plain bytes, or nothing where one is not written in GPT-2's alphabet.
bool fromByteAlphabet(std::string_view token, std::string &bytes);

} // namespace gram

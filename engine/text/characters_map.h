// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gram {

/// The normalization that a sentencepiece model carries: a double-array trie (darts-clone) of byte
/// sequences and, behind it, what stands in their place.
class CharactersMap {
public:
    /// What of a text is looked up. Longest: the longest match at each place, as sentencepiece does.
    /// Grapheme: as Hugging Face's tokenizers do, each grapheme of less than 6 bytes, then each
    /// character, and of several matches the shortest.
    enum class Match { Longest, Grapheme };

    /// The model's `precompiled_charsmap`. Throws Error(Tokenizer) if it cannot be one.
    CharactersMap(std::string blob, Match match);

    std::string apply(std::string_view text) const;

private:
    /// A beginning of a text, in bytes, and what stands for it; null data if nothing does.
    struct Found {
        std::size_t size = 0;
        std::string_view mapped;
    };
    Found find(std::string_view text) const;
    std::string applyLongest(std::string_view text) const;

    Match m_match;
    std::vector<std::uint32_t> m_units;
    std::string m_strings;
    bool m_ascii[128]; ///< the character is mapped
};

} // namespace gram

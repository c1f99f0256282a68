// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/json_fields.h"

#include <functional>
#include <string_view>
#include <vector>

namespace gram {

/// The `pre_tokenizer` of a tokenizer.json: cuts a text into words. Besides the format's own there is
/// Metaspace's prepend_scheme "sentence": before the whole text, whatever it begins with, as
/// sentencepiece itself does; and "suffix": behind it, as its models with treat_whitespace_as_suffix do.
class PreTokenizer {
public:
    PreTokenizer() = default;
    /// null: the text is one word. Throws Error(Tokenizer), which names what is not supported.
    explicit PreTokenizer(const TokenizerJson &spec);

    using Word = std::function<void(std::string_view)>;
    /// `atStart`: the text's beginning is that of the whole input.
    void split(std::string_view text, bool atStart, const Word &word) const { split(0, text, atStart, word); }

    /// The words are bytes, which a model writes in GPT-2's alphabet.
    bool isByteLevel() const;

private:
    enum class Kind { Bert, WhitespaceSplit, Whitespace, Metaspace, ByteLevel };
    enum class Prepend { Always, First, Never, Sentence, Suffix };
    struct Step {
        Kind kind;
        Prepend prepend = Prepend::Never; ///< Metaspace
        std::string blank = {}; ///< Metaspace: what a space becomes
        bool prefixSpace = false; ///< ByteLevel
        bool cut = true; ///< Metaspace, ByteLevel: into words
    };
    void add(const TokenizerJson &spec);
    void split(std::size_t step, std::string_view text, bool atStart, const Word &word) const;

    std::vector<Step> m_steps;
};

} // namespace gram

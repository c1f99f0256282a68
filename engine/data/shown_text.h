// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "text/tokenizer.h"

#include <string>
#include <string_view>
#include <vector>

namespace gram {

/// What people see of an item, as words, and the item with another text in its place. A dataset keeps the tokens
/// of all texts, but of their characters only the beginning of each item's first one: what lies beyond it stays.
class ShownText {
public:
    /// `tokenizer`: the dataset's; `maxTokens`: of a text, as the dataset was read.
    ShownText(const Dataset &dataset, std::int32_t item, Tokenizer tokenizer, std::int64_t maxTokens);

    const std::string &text() const { return m_text; }
    /// The text is longer than text(), and the model reads more of it.
    bool goesOn() const { return !m_tail.empty(); }
    /// The item's others, which are not shown.
    std::int64_t otherTexts() const { return m_otherTexts; }

    struct Piece {
        std::string_view text; ///< of text()
        bool word = false; ///< else blanks or punctuation
    };
    /// All of text(), cut at the borders of words as Unicode has them (UAX 29; Chinese, Japanese and Thai by ICU's
    /// dictionaries).
    std::vector<Piece> pieces() const;
    /// text() without one of pieces(), and without one of two blanks that then meet.
    std::string without(std::size_t piece) const;

    /// Appends the item, with `text` in place of text(), to `store`: its tokens and texts only.
    void append(std::string_view text, ItemStore &store) const;

private:
    const Dataset &m_dataset;
    std::int32_t m_item;
    Tokenizer m_tokenizer;
    std::size_t m_maxTokens;
    std::string m_text;
    std::int64_t m_otherTexts = 0;
    std::vector<std::int32_t> m_tail; ///< the stored tokens beyond text(), with those that end a text
    std::size_t m_suffix = 0; ///< how many tokens end a text
};

} // namespace gram

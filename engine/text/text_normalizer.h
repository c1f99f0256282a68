// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/json_fields.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace gram {

/// The `normalizer` of a tokenizer.json. Besides the format's own kinds there is "SentencePiece"
/// (precompiled_charsmap, remove_extra_whitespaces): what sentencepiece itself does to a text.
class TextNormalizer {
public:
    TextNormalizer() = default;
    /// null: nothing is changed. Throws Error(Tokenizer), which names what is not supported.
    explicit TextNormalizer(const TokenizerJson &spec);

    bool isEmpty() const { return m_steps.empty(); }
    /// `text` must be valid UTF-8.
    std::string apply(std::string_view text) const;

private:
    using Step = std::function<std::string(std::string_view)>;
    void add(const TokenizerJson &spec);

    std::vector<Step> m_steps;
};

} // namespace gram

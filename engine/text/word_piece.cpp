// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/word_piece.h"

#include "text/unicode.h"

#include <algorithm>

namespace gram {

Vocabulary vocabularyOf(const TokenizerJson &map)
{
    Vocabulary vocabulary;
    vocabulary.reserve(map.size());
    std::vector<bool> used(map.size());
    for (const auto &[token, id] : map.items()) {
        if (!id.is_number_integer() || id.get<double>() < 0 || id.get<double>() >= INT32_MAX)
            malformedTokenizer("the token \"" + token.substr(0, 60) + "\" has no id");
        const auto value = id.get<std::size_t>();
        if (value < used.size()) { // ids may have gaps, and so be higher
            if (used[value])
                malformedTokenizer("the id " + std::to_string(value) + " belongs to two tokens");
            used[value] = true;
        }
        if (!vocabulary.emplace(token, static_cast<std::int32_t>(value)).second)
            malformedTokenizer("the token \"" + token.substr(0, 60) + "\" occurs twice");
    }
    if (vocabulary.empty())
        malformedTokenizer("its vocabulary is empty");
    return vocabulary;
}

std::int64_t sizeOf(const Vocabulary &vocabulary)
{
    std::int64_t size = 0;
    for (const auto &[token, id] : vocabulary)
        size = std::max<std::int64_t>(size, id + 1);
    return size;
}

WordPiece::WordPiece(const TokenizerJson &spec)
    : m_beginnings(vocabularyOf(objectField(spec, "vocab")))
    , m_size(sizeOf(m_beginnings))
    , m_longestWord(intField(spec, "max_input_chars_per_word", 100))
{
    const std::string unknown = textField(spec, "unk_token", "[UNK]");
    m_unknown = idOf(unknown);
    if (m_unknown < 0)
        malformedTokenizer("its vocabulary lacks the unknown token " + unknown);
    const std::string prefix = textField(spec, "continuing_subword_prefix", "##");
    for (const auto &[token, id] : m_beginnings) {
        m_longestToken = std::max(m_longestToken, token.size());
        if (token.starts_with(prefix))
            m_continuations.emplace(token.substr(prefix.size()), id);
    }
}

std::int32_t WordPiece::idOf(std::string_view token) const
{
    const auto found = m_beginnings.find(token);
    return found == m_beginnings.end() ? -1 : found->second;
}

void WordPiece::encode(std::string_view word, std::vector<std::int32_t> &ids) const
{
    std::int64_t characters = 0;
    for (const char c : word)
        characters += (static_cast<unsigned char>(c) & 0xc0) != 0x80;
    const std::size_t before = ids.size();
    bool known = characters <= m_longestWord;
    for (std::size_t begin = 0; begin < word.size() && known;) {
        const Vocabulary &vocabulary = begin == 0 ? m_beginnings : m_continuations;
        known = false;
        for (std::size_t end = std::min(word.size(), begin + m_longestToken); end > begin; --end) {
            if (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xc0) == 0x80)
                continue; // inside a character
            const auto found = vocabulary.find(word.substr(begin, end - begin));
            if (found != vocabulary.end()) {
                ids.push_back(found->second);
                begin = end;
                known = true;
                break;
            }
        }
    }
    if (!known) {
        ids.resize(before);
        ids.push_back(m_unknown);
    }
}

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/added_tokens.h"

#include "text/unicode.h"

#include <algorithm>

namespace gram {

namespace {

/// Where the character before `i` begins.
std::size_t previous(std::string_view text, std::size_t i)
{
    do
        --i;
    while (i > 0 && (static_cast<unsigned char>(text[i]) & 0xc0) == 0x80);
    return i;
}

char32_t characterAt(std::string_view text, std::size_t i)
{
    return nextCharacter(text, i);
}

} // namespace

void AddedTokens::add(Token token)
{
    if (token.content.empty())
        return;
    m_firstBytes[static_cast<unsigned char>(token.content[0])] = true;
    const auto shorter = std::find_if(m_tokens.begin(), m_tokens.end(),
        [&](const Token &t) { return t.content.size() < token.content.size(); });
    m_tokens.insert(shorter, std::move(token));
}

AddedTokens::Match AddedTokens::find(std::string_view text, std::size_t from) const
{
    for (std::size_t i = from; i < text.size();) {
        if (!m_firstBytes[static_cast<unsigned char>(text[i])]) {
            ++i;
            continue;
        }
        const auto token = std::find_if(m_tokens.begin(), m_tokens.end(),
            [&](const Token &t) { return text.substr(i).starts_with(t.content); });
        if (token == m_tokens.end()) {
            ++i;
            continue;
        }
        std::size_t begin = i, end = i + token->content.size();
        const bool touched = (begin > 0 && isWordCharacter(characterAt(text, previous(text, begin))))
            || (end < text.size() && isWordCharacter(characterAt(text, end)));
        if (token->singleWord && touched) {
            i = end;
            continue;
        }
        while (token->leftStrip && begin > from && isWhitespace(characterAt(text, previous(text, begin))))
            begin = previous(text, begin);
        while (token->rightStrip && end < text.size() && isWhitespace(characterAt(text, end)))
            end += characterSize(text[end]);
        return { begin, end, token->id };
    }
    return { text.size(), text.size(), -1 };
}

} // namespace gram

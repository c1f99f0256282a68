// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace gram {

/// The character that begins at `i`, which is moved behind it. The text must be valid UTF-8.
inline char32_t nextCharacter(std::string_view text, std::size_t &i)
{
    const auto byte = [&](std::size_t k) { return static_cast<char32_t>(static_cast<unsigned char>(text[k])); };
    const char32_t first = byte(i);
    if (first < 0x80)
        return ++i, first;
    if (first < 0xe0)
        return i += 2, ((first & 0x1f) << 6) | (byte(i - 1) & 0x3f);
    if (first < 0xf0)
        return i += 3, ((first & 0x0f) << 12) | ((byte(i - 2) & 0x3f) << 6) | (byte(i - 1) & 0x3f);
    return i += 4,
           ((first & 0x07) << 18) | ((byte(i - 3) & 0x3f) << 12) | ((byte(i - 2) & 0x3f) << 6) | (byte(i - 1) & 0x3f);
}

/// Bytes of the character that begins with this one, in valid UTF-8.
inline std::size_t characterSize(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

void appendCharacter(std::string &text, char32_t c);

/// `text` itself where it is valid UTF-8; else a copy in `storage` with U+FFFD in place of what is
/// not, as Python's errors="replace" puts it.
std::string_view validUtf8(std::string_view text, std::string &storage);

bool isWhitespace(char32_t c); ///< White_Space
bool isLetter(char32_t c); ///< L*
bool isNumber(char32_t c); ///< N*
bool isWordCharacter(char32_t c); ///< \w of regular expressions
// The rest as of the Unicode version whose tables the reference implementation (Hugging Face's
// tokenizers) carries: 9 for marks, 8 for BERT's own.
bool isMark(char32_t c); ///< M*
bool isOther(char32_t c); ///< Cc, Cf, Co
bool isPunctuation(char32_t c); ///< P* and all ASCII punctuation
bool isNonspacingMark(char32_t c); ///< Mn
bool isChinese(char32_t c); ///< of BERT's CJK blocks
/// Lower case, character by character, whatever stands around it.
void appendLowercase(std::string &text, char32_t c);

enum class NormalForm { Nfc, Nfd, Nfkc, Nfkd };
std::string normalized(std::string_view text, NormalForm form);

/// Where the extended grapheme cluster that begins at `i` ends.
class Graphemes {
public:
    explicit Graphemes(std::string_view text);
    ~Graphemes();
    Graphemes(const Graphemes &) = delete;
    Graphemes &operator=(const Graphemes &) = delete;

    std::size_t endOf(std::size_t i);

private:
    std::string_view m_text;
    void *m_iterator = nullptr; ///< opened when it is needed: plain ASCII needs none
};

} // namespace gram

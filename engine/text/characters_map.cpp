// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/characters_map.h"

#include "api/error.h"
#include "text/unicode.h"

#include <cstring>

namespace gram {

CharactersMap::CharactersMap(std::string blob, Match match)
    : m_match(match)
{
    std::uint32_t size = 0;
    const auto fail = [] { throw Error(ErrorCode::Tokenizer, { .got = "its normalization table is damaged" }); };
    if (blob.size() < sizeof size)
        fail();
    std::memcpy(&size, blob.data(), sizeof size);
    if (size % sizeof(std::uint32_t) != 0 || size > blob.size() - sizeof size || size == 0)
        fail();
    m_units.resize(size / sizeof(std::uint32_t));
    std::memcpy(m_units.data(), blob.data() + sizeof size, size);
    m_strings = blob.substr(sizeof size + size);
    for (char c = 0; c >= 0; ++c) {
        m_ascii[static_cast<unsigned char>(c)] = c != 0 && find(std::string_view(&c, 1)).mapped.data();
        if (c == 127)
            break;
    }
}

CharactersMap::Found CharactersMap::find(std::string_view text) const
{
    Found found;
    const auto offset = [](std::uint32_t unit) { return (unit >> 10) << ((unit & 0x200) >> 6); };
    std::uint32_t position = offset(m_units[0]);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        position ^= byte;
        if (byte == 0 || position >= m_units.size())
            break;
        const std::uint32_t unit = m_units[position];
        if ((unit & 0x800000ff) != byte)
            break;
        position ^= offset(unit);
        if ((unit >> 8) & 1) { // a match ends here
            const std::uint32_t at = position < m_units.size() ? m_units[position] & 0x7fffffff : UINT32_MAX;
            if (at >= m_strings.size())
                break;
            found = { i + 1, std::string_view(m_strings).substr(at, m_strings.find('\0', at) - at) };
            if (m_match == Match::Grapheme)
                break;
        }
    }
    return found;
}

std::string CharactersMap::apply(std::string_view text) const
{
    if (m_match == Match::Longest)
        return applyLongest(text);
    constexpr std::size_t longestGrapheme = 6;
    std::string result;
    result.reserve(text.size() + 8);
    Graphemes graphemes(text);
    for (std::size_t i = 0, end = 0; i < text.size(); i = end) {
        end = graphemes.endOf(i);
        const auto byte = static_cast<unsigned char>(text[i]);
        if (end == i + 1 && byte < 0x80 && !m_ascii[byte]) {
            result += text[i];
            continue;
        }
        if (end - i < longestGrapheme) {
            if (const std::string_view mapped = find(text.substr(i, end - i)).mapped; mapped.data()) {
                result += mapped;
                continue;
            }
        }
        for (std::size_t k = i; k < end;) {
            const std::string_view character = text.substr(k, characterSize(text[k]));
            const std::string_view mapped = find(character).mapped;
            result += mapped.data() ? mapped : character;
            k += character.size();
        }
    }
    return result;
}

std::string CharactersMap::applyLongest(std::string_view text) const
{
    std::string result;
    result.reserve(text.size() + 8);
    for (std::size_t i = 0; i < text.size();) {
        const Found found = find(text.substr(i));
        const std::size_t size = found.mapped.data() ? found.size : characterSize(text[i]);
        result += found.mapped.data() ? found.mapped : text.substr(i, size);
        i += size;
    }
    return result;
}

} // namespace gram

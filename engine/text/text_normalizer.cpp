// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_normalizer.h"

#include "text/characters_map.h"
#include "text/unicode.h"

#include <algorithm>
#include <memory>

namespace gram {

namespace {

using Json = TokenizerJson;

struct BertOptions {
    bool clean, chinese, strip, lower;
};

/// BERT's cleaning, spaces around Chinese characters, removal of accents and lower-casing.
std::string bertNormalized(std::string_view text, const BertOptions &o)
{
    std::string first;
    first.reserve(text.size() + 16);
    bool ascii = true;
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = nextCharacter(text, i);
        const bool blank = c == '\t' || c == '\n' || c == '\r';
        if (o.clean && !blank && (c == 0 || c == 0xfffd || isOther(c)))
            continue;
        ascii = ascii && c < 0x80;
        if (o.clean && (blank || isWhitespace(c))) {
            first += ' ';
        } else if (o.chinese && isChinese(c)) {
            first += ' ';
            appendCharacter(first, c);
            first += ' ';
        } else if (o.lower && c < 0x80) {
            appendLowercase(first, c);
        } else {
            appendCharacter(first, c);
        }
    }
    if (ascii || (!o.strip && !o.lower))
        return first;
    if (o.strip)
        first = normalized(first, NormalForm::Nfd);
    std::string second;
    second.reserve(first.size());
    for (std::size_t i = 0; i < first.size();) {
        const char32_t c = nextCharacter(first, i);
        if (o.strip && isNonspacingMark(c))
            continue;
        if (o.lower)
            appendLowercase(second, c);
        else
            appendCharacter(second, c);
    }
    return second;
}

std::string lowercase(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size();)
        appendLowercase(result, nextCharacter(text, i));
    return result;
}

std::string withoutMarks(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        if (!isMark(nextCharacter(text, i)))
            result += text.substr(begin, i - begin);
    }
    return result;
}

std::string stripped(std::string_view text, bool left, bool right)
{
    std::size_t begin = 0, end = 0;
    bool started = !left;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t at = i;
        const bool blank = isWhitespace(nextCharacter(text, i));
        if (!started && !blank) {
            begin = at;
            started = true;
        }
        if (!right || !blank)
            end = i;
    }
    return started && end > begin ? std::string(text.substr(begin, end - begin)) : std::string();
}

std::string replaced(std::string_view text, const std::string &what, const std::string &by)
{
    std::string result;
    std::size_t from = 0;
    for (std::size_t at; (at = text.find(what, from)) != std::string_view::npos; from = at + what.size()) {
        result += text.substr(from, at - from);
        result += by;
    }
    return result += text.substr(from);
}

/// Runs of two spaces or more.
std::string withoutExtraSpaces(std::string_view text, const std::string &by)
{
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && text[end] == ' ')
            ++end;
        if (end - i >= 2) {
            result += by;
            i = end;
        } else {
            result += text[i++];
        }
    }
    return result;
}

} // namespace

TextNormalizer::TextNormalizer(const Json &spec)
{
    if (!spec.is_null())
        add(spec);
}

void TextNormalizer::add(const Json &spec)
{
    const std::string type = textField(spec, "type", "");
    if (type == "Sequence") {
        for (const Json &part : arrayField(spec, "normalizers"))
            add(part);
    } else if (type == "BertNormalizer") {
        const bool lower = boolField(spec, "lowercase", true);
        const BertOptions options { boolField(spec, "clean_text", true), boolField(spec, "handle_chinese_chars", true),
            boolField(spec, "strip_accents", lower), lower };
        m_steps.push_back([options](std::string_view text) { return bertNormalized(text, options); });
    } else if (type == "Lowercase") {
        m_steps.push_back(lowercase);
    } else if (type == "StripAccents") {
        m_steps.push_back(withoutMarks);
    } else if (type == "NFC" || type == "NFD" || type == "NFKC" || type == "NFKD") {
        const NormalForm form = type == "NFC" ? NormalForm::Nfc
            : type == "NFD"                   ? NormalForm::Nfd
            : type == "NFKC"                  ? NormalForm::Nfkc
                                              : NormalForm::Nfkd;
        m_steps.push_back([form](std::string_view text) { return normalized(text, form); });
    } else if (type == "Strip") {
        const bool left = boolField(spec, "strip_left", true), right = boolField(spec, "strip_right", true);
        m_steps.push_back([left, right](std::string_view text) { return stripped(text, left, right); });
    } else if (type == "Replace") {
        const Json &pattern = objectField(spec, "pattern");
        const std::string by = textField(spec, "content");
        if (pattern.contains("String")) {
            const std::string what = textField(pattern, "String");
            if (what.empty())
                unsupported("the normalizer Replace of nothing");
            m_steps.push_back([what, by](std::string_view text) { return replaced(text, what, by); });
        } else if (textField(pattern, "Regex", "") == " {2,}") {
            m_steps.push_back([by](std::string_view text) { return withoutExtraSpaces(text, by); });
        } else {
            unsupported("the normalizer Replace with this regular expression");
        }
    } else if (type == "Prepend") {
        const std::string what = textField(spec, "prepend");
        m_steps.push_back(
            [what](std::string_view text) { return text.empty() ? std::string() : what + std::string(text); });
    } else if (type == "Precompiled") {
        const auto map = std::make_shared<const CharactersMap>(base64Field(spec, "precompiled_charsmap"),
            CharactersMap::Match::Grapheme);
        m_steps.push_back([map](std::string_view text) { return map->apply(text); });
    } else if (type == "SentencePiece") {
        if (spec.contains("precompiled_charsmap")) {
            const auto map = std::make_shared<const CharactersMap>(base64Field(spec, "precompiled_charsmap"),
                CharactersMap::Match::Longest);
            m_steps.push_back([map](std::string_view text) { return map->apply(text); });
        }
        if (boolField(spec, "remove_extra_whitespaces", true))
            m_steps.push_back([](std::string_view text) {
                text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
                constexpr std::string_view blank = "\u2581"; // counts as a space at the end only
                while (text.ends_with(' ') || text.ends_with(blank))
                    text.remove_suffix(text.ends_with(' ') ? 1 : blank.size());
                return withoutExtraSpaces(text, " ");
            });
    } else {
        unsupported("the normalizer \"" + type.substr(0, 60) + '"');
    }
}

std::string TextNormalizer::apply(std::string_view text) const
{
    if (m_steps.empty())
        return std::string(text);
    std::string result = m_steps.front()(text);
    for (std::size_t i = 1; i < m_steps.size(); ++i)
        result = m_steps[i](result);
    return result;
}

} // namespace gram

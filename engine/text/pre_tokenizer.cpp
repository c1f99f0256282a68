// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pre_tokenizer.h"

#include "text/unicode.h"

#include <algorithm>
#include <map>

namespace gram {

namespace {

/// Runs without blanks; with `punctuation`, each punctuation character is a word of its own.
template<typename Emit>
void splitAtBlanks(std::string_view text, bool punctuation, Emit &&emit)
{
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t at = i;
        const char32_t c = nextCharacter(text, i);
        const bool blank = isWhitespace(c), alone = punctuation && isPunctuation(c);
        if (!blank && !alone)
            continue;
        if (begin < at)
            emit(text.substr(begin, at - begin), begin);
        if (alone)
            emit(text.substr(at, i - at), at);
        begin = i;
    }
    if (begin < text.size())
        emit(text.substr(begin), begin);
}

/// \w+|[^\w\s]+
template<typename Emit>
void splitWords(std::string_view text, Emit &&emit)
{
    std::size_t begin = 0;
    int kind = 0; // 0 blank, 1 word, 2 other
    for (std::size_t i = 0; i <= text.size();) {
        const std::size_t at = i;
        int next = 0;
        if (i == text.size()) {
            ++i;
        } else {
            const char32_t c = nextCharacter(text, i);
            next = isWordCharacter(c) ? 1 : isWhitespace(c) ? 0 : 2;
        }
        if (next == kind && at < text.size())
            continue;
        if (kind != 0 && begin < at)
            emit(text.substr(begin, at - begin), begin);
        begin = at;
        kind = next;
    }
}

enum class Class { Blank, Letter, Number, Other };

Class classOf(char32_t c)
{
    return isWhitespace(c) ? Class::Blank : isLetter(c) ? Class::Letter : isNumber(c) ? Class::Number : Class::Other;
}

/// 's 't 're 've 'm 'll 'd
std::size_t contractionAt(std::string_view text)
{
    if (text.size() < 2)
        return 0;
    if (text[1] == 's' || text[1] == 't' || text[1] == 'm' || text[1] == 'd')
        return 2;
    const std::string_view two = text.substr(1, 2);
    return two == "re" || two == "ve" || two == "ll" ? 3 : 0;
}

/// GPT-2's pattern: 's|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+
template<typename Emit>
void splitLikeGpt2(std::string_view text, Emit &&emit)
{
    const auto runEnd = [text](std::size_t i, Class kind) {
        while (i < text.size()) {
            std::size_t next = i;
            if (classOf(nextCharacter(text, next)) != kind)
                break;
            i = next;
        }
        return i;
    };
    for (std::size_t begin = 0, end = 0; begin < text.size(); begin = end) {
        end = text[begin] == '\'' ? begin + contractionAt(text.substr(begin)) : begin;
        if (end == begin) {
            std::size_t next = begin;
            Class kind = classOf(nextCharacter(text, next));
            std::size_t run = begin;
            if (text[begin] == ' ' && next < text.size()) { // the one space before a word belongs to it
                std::size_t behind = next;
                kind = classOf(nextCharacter(text, behind));
                run = kind == Class::Blank ? begin : next;
            }
            end = runEnd(run, kind);
            if (kind == Class::Blank && end < text.size()) {
                // All but the last blank, which the next word may need.
                std::size_t last = end;
                do
                    --last;
                while ((static_cast<unsigned char>(text[last]) & 0xc0) == 0x80);
                end = last > begin ? last : end;
            }
        }
        emit(text.substr(begin, end - begin));
    }
}

} // namespace

PreTokenizer::PreTokenizer(const TokenizerJson &spec)
{
    if (!spec.is_null())
        add(spec);
}

void PreTokenizer::add(const TokenizerJson &spec)
{
    const std::string type = textField(spec, "type", "");
    if (type == "Sequence") {
        for (const TokenizerJson &part : arrayField(spec, "pretokenizers"))
            add(part);
    } else if (type == "BertPreTokenizer") {
        m_steps.push_back({ .kind = Kind::Bert });
    } else if (type == "WhitespaceSplit") {
        m_steps.push_back({ .kind = Kind::WhitespaceSplit });
    } else if (type == "Whitespace") {
        m_steps.push_back({ .kind = Kind::Whitespace });
    } else if (type == "Metaspace") {
        static const std::map<std::string, Prepend> schemes { { "always", Prepend::Always },
            { "first", Prepend::First }, { "never", Prepend::Never }, { "sentence", Prepend::Sentence },
            { "suffix", Prepend::Suffix } };
        const std::string scheme = textField(spec, "prepend_scheme",
            boolField(spec, "add_prefix_space", true) ? "always" : "never");
        const auto known = schemes.find(scheme);
        if (known == schemes.end())
            unsupported("the prepend_scheme \"" + scheme.substr(0, 60) + '"');
        m_steps.push_back({ .kind = Kind::Metaspace,
            .prepend = known->second,
            .blank = textField(spec, "replacement", "\u2581"),
            .cut = boolField(spec, "split", true) });
    } else if (type == "ByteLevel") {
        m_steps.push_back({ .kind = Kind::ByteLevel,
            .prefixSpace = boolField(spec, "add_prefix_space", true),
            .cut = boolField(spec, "use_regex", true) });
    } else {
        unsupported("the pre-tokenizer \"" + type.substr(0, 60) + '"');
    }
    if (m_steps.size() > 1 && m_steps[m_steps.size() - 2].kind == Kind::ByteLevel)
        unsupported("a pre-tokenizer behind ByteLevel");
}

bool PreTokenizer::isByteLevel() const
{
    return !m_steps.empty() && m_steps.back().kind == Kind::ByteLevel;
}

void PreTokenizer::split(std::size_t at, std::string_view text, bool atStart, const Word &word) const
{
    if (text.empty())
        return;
    if (at == m_steps.size())
        return word(text);
    const Step &step = m_steps[at];
    const auto rest = [&](std::string_view part, std::size_t begin) {
        split(at + 1, part, atStart && begin == 0, word);
    };
    switch (step.kind) {
    case Kind::Bert:
        return splitAtBlanks(text, true, rest);
    case Kind::WhitespaceSplit:
        return splitAtBlanks(text, false, rest);
    case Kind::Whitespace:
        return splitWords(text, rest);
    case Kind::Metaspace: {
        std::string marked;
        marked.reserve(text.size() + 8);
        for (const char c : text)
            if (c == ' ')
                marked += step.blank;
            else
                marked += c;
        const bool unmarked = !marked.starts_with(step.blank);
        if ((step.prepend == Prepend::Always && unmarked) || (step.prepend == Prepend::First && atStart && unmarked)
            || (step.prepend == Prepend::Sentence && atStart))
            marked.insert(0, step.blank);
        if (step.prepend == Prepend::Suffix)
            marked += step.blank;
        if (!step.cut)
            return rest(marked, 0);
        for (std::size_t begin = 0, end = 0; begin < marked.size(); begin = end) {
            end = std::min(marked.find(step.blank, begin + step.blank.size()), marked.size());
            if (begin == 0 && !marked.starts_with(step.blank))
                end = std::min(marked.find(step.blank), marked.size());
            rest(std::string_view(marked).substr(begin, end - begin), begin);
        }
        return;
    }
    case Kind::ByteLevel: {
        std::string prefixed;
        if (step.prefixSpace && text.front() != ' ') {
            prefixed = ' ' + std::string(text);
            text = prefixed;
        }
        if (step.cut)
            splitLikeGpt2(text, word);
        else
            word(text);
        return;
    }
    }
}

} // namespace gram

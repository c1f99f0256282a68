// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/item_texts.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace gram {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n\v\f";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::string wholeId(std::string_view id)
{
    if (id.size() > 1 && id.front() == '0' && id.find_first_not_of("0123456789") == std::string_view::npos) {
        id.remove_prefix(std::min(id.find_first_not_of('0'), id.size() - 1)); // "007"
        return std::string(id);
    }
    if (id.find_first_of(".eE") == std::string_view::npos)
        return std::string(id);
    double number = 0;
    const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), number);
    if (error != std::errc() || end != id.data() + id.size() || number != std::floor(number)
        || std::fabs(number) > 9e15)
        return std::string(id);
    return std::to_string(static_cast<long long>(number));
}

namespace {

/// Whole UTF-8 characters, at most so many bytes.
std::string_view beginningOf(std::string_view text)
{
    constexpr std::size_t longest = 200;
    if (text.size() <= longest)
        return text;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end;
    return text.substr(0, end);
}

} // namespace

ItemTexts::Added ItemTexts::add(std::string_view id, std::initializer_list<std::string_view> texts)
{
    if (m_ids.find(id) >= 0)
        return Added::Duplicate;
    for (const std::string_view text : texts) {
        if (const std::string_view kept = trimmed(text); !kept.empty()) {
            m_characters += kept;
            m_textOffsets.push_back(m_characters.size());
        }
    }
    if (m_textOffsets.size() - 1 == m_itemOffsets.back())
        return Added::WithoutText;
    m_itemOffsets.push_back(m_textOffsets.size() - 1);
    m_ids.add(id);
    return Added::New;
}

std::string_view ItemTexts::text(std::size_t t) const
{
    return std::string_view(m_characters).substr(m_textOffsets[t], m_textOffsets[t + 1] - m_textOffsets[t]);
}

std::vector<std::string_view> ItemTexts::texts(const std::vector<std::uint8_t> &leftOut) const
{
    std::vector<std::string_view> result;
    for (std::size_t item = 0; item + 1 < m_itemOffsets.size(); ++item) {
        if (leftOut[item])
            continue;
        for (std::size_t t = m_itemOffsets[item]; t < m_itemOffsets[item + 1]; ++t)
            result.push_back(text(t));
    }
    return result;
}

ItemStore ItemTexts::tokenize(const Tokenizer &tokenizer, std::int64_t maxTokens, std::int64_t threads,
    LoadReport &report) const
{
    ItemStore store;
    store.ids.assign(m_ids.names().begin(), m_ids.names().end());
    store.itemOffsets.assign(m_itemOffsets.begin(), m_itemOffsets.end());
    for (std::size_t item = 0; item + 1 < m_itemOffsets.size(); ++item) {
        store.shown += beginningOf(text(m_itemOffsets[item]));
        store.shownOffsets.push_back(static_cast<std::int64_t>(store.shown.size()));
    }
    const std::size_t texts = m_textOffsets.size() - 1;
    store.textOffsets.reserve(texts + 1);
    report.begin(Progress::Phase::Tokenizing, static_cast<std::int64_t>(texts));
    constexpr std::size_t block = 1 << 16; // what is held twice at a time
    for (std::size_t first = 0; first < texts; first += block) {
        std::vector<std::string_view> some;
        for (std::size_t t = first; t < std::min(first + block, texts); ++t)
            some.push_back(text(t));
        std::int64_t reported = 0;
        const auto ids = tokenizer.encodeAll(some, maxTokens, threads, [&](std::int64_t done) {
            report.advance(done - reported);
            reported = done;
        });
        report.advance(static_cast<std::int64_t>(some.size()) - reported);
        for (const std::vector<std::int32_t> &text : ids) {
            store.tokens.insert(store.tokens.end(), text.begin(), text.end());
            store.textOffsets.push_back(static_cast<std::int64_t>(store.tokens.size()));
        }
    }
    return store;
}

} // namespace gram

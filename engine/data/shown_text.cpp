// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/shown_text.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace gram {

namespace {

constexpr std::int64_t unlimited = std::numeric_limits<std::int32_t>::max();

bool endsWithBlank(std::string_view text)
{
    return !text.empty() && text.back() == ' ';
}

} // namespace

ShownText::ShownText(const Dataset &dataset, std::int32_t item, Tokenizer tokenizer, std::int64_t maxTokens)
    : m_dataset(dataset)
    , m_item(item)
    , m_tokenizer(std::move(tokenizer))
    , m_maxTokens(static_cast<std::size_t>(maxTokens))
    , m_text(dataset.items.shownText(item))
{
    const ItemStore &items = dataset.items;
    const auto i = static_cast<std::size_t>(item);
    m_otherTexts = items.itemOffsets[i + 1] - items.itemOffsets[i] - 1;
    const std::span<const std::int32_t> stored = items.text(items.itemOffsets[i]);
    const auto sameAs = [&stored](const std::vector<std::int32_t> &tokens) {
        return std::equal(stored.begin(), stored.end(), tokens.begin(), tokens.end());
    };
    const bool isWhole = sameAs(m_tokenizer.encode(m_text, maxTokens));
    if (!isWhole) { // the last word may be cut in two
        if (const std::vector<Piece> all = pieces(); !all.empty() && all.back().word)
            m_text.resize(m_text.size() - all.back().text.size());
    }
    const std::vector<std::int32_t> whole = m_tokenizer.encode(m_text, unlimited),
                                    plain = m_tokenizer.encodePlain(m_text);
    // What stands behind the text's own tokens: they begin where they are first found.
    const auto own = std::search(whole.begin(), whole.end(), plain.begin(), plain.end());
    m_suffix = static_cast<std::size_t>(whole.end() - own)
        - std::min(plain.size(), static_cast<std::size_t>(whole.end() - own));
    if (!isWhole)
        m_tail.assign(std::mismatch(stored.begin(), stored.end(), whole.begin(), whole.end()).first, stored.end());
}

std::vector<ShownText::Piece> ShownText::pieces() const
{
    std::vector<Piece> result;
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UText, decltype(&utext_close)> text(
        utext_openUTF8(nullptr, m_text.data(), static_cast<std::int64_t>(m_text.size()), &error), utext_close);
    const std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> breaks(ubrk_open(UBRK_WORD, "", nullptr, 0, &error),
        ubrk_close);
    ubrk_setUText(breaks.get(), text.get(), &error);
    if (U_FAILURE(error)) // without ICU's data: one piece, which cannot be left out
        return { { m_text, false } };
    std::int32_t begin = 0;
    for (std::int32_t end = ubrk_next(breaks.get()); end != UBRK_DONE; end = ubrk_next(breaks.get())) {
        const bool word = ubrk_getRuleStatus(breaks.get()) >= UBRK_WORD_NONE_LIMIT;
        result.push_back(
            { std::string_view(m_text).substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)),
                word });
        begin = end;
    }
    return result;
}

std::string ShownText::without(std::size_t piece) const
{
    const std::vector<Piece> all = pieces();
    std::string result;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i == piece)
            continue;
        std::string_view text = all[i].text;
        if (i == piece + 1 && (result.empty() || endsWithBlank(result)) && text.starts_with(' '))
            text.remove_prefix(1);
        result += text;
    }
    return result;
}

void ShownText::append(std::string_view text, ItemStore &store) const
{
    const ItemStore &items = m_dataset.items;
    const auto i = static_cast<std::size_t>(m_item);
    std::vector<std::int32_t> tokens;
    if (m_tail.empty()) {
        tokens = m_tokenizer.encode(text, static_cast<std::int64_t>(m_maxTokens));
    } else {
        tokens = m_tokenizer.encode(text, unlimited);
        tokens.resize(tokens.size() - std::min(m_suffix, tokens.size()));
        tokens.insert(tokens.end(), m_tail.begin(), m_tail.end());
        if (const std::size_t size = tokens.size(); size > m_maxTokens) // it loses its end, as any text
            tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(m_maxTokens - m_suffix),
                tokens.begin() + static_cast<std::ptrdiff_t>(size - m_suffix));
    }
    const auto add = [&store](std::span<const std::int32_t> one) {
        store.tokens.insert(store.tokens.end(), one.begin(), one.end());
        store.textOffsets.push_back(static_cast<std::int64_t>(store.tokens.size()));
    };
    add(tokens);
    for (std::int64_t t = items.itemOffsets[i] + 1; t < items.itemOffsets[i + 1]; ++t)
        add(items.text(t));
    store.itemOffsets.push_back(store.texts());
}

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "data/load_report.h"
#include "data/name_index.h"
#include "text/tokenizer.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace gram {

/// The items of a dataset with their texts as they were read, until they are tokenized. Items are
/// numbered in the order in which they are added.
class ItemTexts {
public:
    enum class Added { New, Duplicate, WithoutText };

    /// Texts are trimmed; those then empty are left out. The first item of an id stays.
    Added add(std::string_view id, std::initializer_list<std::string_view> texts);

    /// The item's number, or -1: items without text are not there.
    std::int32_t find(std::string_view id) const { return m_ids.find(id); }
    std::int32_t size() const { return m_ids.size(); }

    /// The texts of the items for which `leftOut` is 0. Valid until the next add().
    std::vector<std::string_view> texts(const std::vector<std::uint8_t> &leftOut) const;

    /// On `threads` threads (0 = as many as cores); the result does not depend on their number.
    ItemStore tokenize(const Tokenizer &tokenizer, std::int64_t maxTokens, std::int64_t threads,
        LoadReport &report) const;

private:
    std::string_view text(std::size_t t) const;

    NameIndex m_ids;
    std::string m_characters;
    std::vector<std::size_t> m_textOffsets { 0 };
    std::vector<std::size_t> m_itemOffsets { 0 };
};

/// "85000" of "85000.0" or "8.5e4", as tables of floats write ids, and of "085000"; else the id itself.
std::string wholeId(std::string_view id);

/// Without the blanks around it.
std::string_view trimmed(std::string_view text);

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gram {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

using Vocabulary = std::unordered_map<std::string, std::int32_t, TextHash, std::equal_to<>>;

/// Turns a word (what a pre-tokenizer has cut out of a text) into token ids. Immutable.
class TokenModel {
public:
    virtual ~TokenModel() = default;
    virtual void encode(std::string_view word, std::vector<std::int32_t> &ids) const = 0;
    /// -1 = none.
    virtual std::int32_t idOf(std::string_view token) const = 0;
    /// One more than the highest id.
    virtual std::int64_t size() const = 0;
};

} // namespace gram

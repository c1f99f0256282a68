// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gram {

/// Tokens that are looked for in a text as they are, before anything else is done with it.
class AddedTokens {
public:
    struct Token {
        std::string content;
        std::int32_t id = 0;
        bool singleWord = false; ///< only where no letter touches it
        bool leftStrip = false; ///< takes the blanks before it along
        bool rightStrip = false;
    };

    void add(Token token);

    struct Match {
        std::size_t begin, end;
        std::int32_t id;
    };
    /// The first one at `from` or behind it: of those at one place, the longest. id -1: none.
    Match find(std::string_view text, std::size_t from) const;

private:
    std::vector<Token> m_tokens; ///< longest first
    std::array<bool, 256> m_firstBytes {};
};

} // namespace gram

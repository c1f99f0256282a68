// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/json_fields.h"
#include "text/tokenizer_files.h"

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace gram {

/// One of a tokenizer's JSON files, an empty object if there is none. Throws Error(Tokenizer).
TokenizerJson parsedFile(const TokenizerFiles &files, const std::string &name);

/// The special tokens as the folder's files name them.
class SpecialTokens {
public:
    explicit SpecialTokens(const TokenizerFiles &files);

    /// Those of a tokenizer.json, for a class that is built anew from it.
    void setOwn(TokenizerJson added) { m_own = std::move(added); }

    /// The id of a token that only these files give; -1 = none.
    std::int64_t idOf(const std::string &token) const;

    const TokenizerJson &config() const { return m_config; }
    std::string classOf() const { return textField(m_config, "tokenizer_class", ""); }

    /// Whether the files describe the token as more than its text.
    bool describes(const char *key) const;

    /// `key`: cls_token and the like.
    std::string name(const char *key, const std::string &otherwise) const;

    /// The added tokens: those that the configuration lists, else the tokenizer.json's own; the special ones that `idOf`
    /// knows; added_tokens.json.
    TokenizerJson added(const std::vector<std::string> &special,
        const std::function<std::int64_t(const std::string &)> &idOf) const;

private:
    static std::int64_t numberOf(const std::string &id);
    TokenizerJson factsOf(const std::string &token) const;

    TokenizerJson m_config, m_map, m_added;
    TokenizerJson m_own = TokenizerJson::array();
    bool m_listed = false; ///< the configuration has an added_tokens_decoder
};

/// The id of a token in a vocabulary or among the added tokens; -1 = none.
class TokenIds {
public:
    TokenIds(const TokenizerJson &vocabulary, const SpecialTokens &special);

    std::int64_t operator()(const std::string &token) const;

    /// Throws where one is nowhere. `where`: the file of the vocabulary.
    void need(const std::vector<std::string> &tokens, const char *where) const;

private:
    std::unordered_map<std::string, std::int64_t> m_ids;
    const SpecialTokens &m_special;
};

} // namespace gram

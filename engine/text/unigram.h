// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/json_fields.h"
#include "text/token_model.h"

#include <array>

namespace gram {

/// A field of the model that tokenizer.json does not have: ids of pieces that are not looked for in
/// a text (sentencepiece's special ones).
inline constexpr const char *unmatchedIdsField = "unmatched_ids";

/// A unigram language model over pieces (Kudo, 2018): the segmentation with the highest sum of the
/// pieces' scores.
class Unigram : public TokenModel {
public:
    /// The `model` of a tokenizer.json. Throws Error(Tokenizer).
    explicit Unigram(const TokenizerJson &spec);

    void encode(std::string_view word, std::vector<std::int32_t> &ids) const override;
    std::int32_t idOf(std::string_view token) const override;
    std::int64_t size() const override { return static_cast<std::int64_t>(m_scores.size()); }

private:
    /// A trie of bytes: a node's children are a run in m_edges, by byte.
    struct Node {
        std::int32_t firstEdge = 0, edges = 0;
        std::int32_t id = -1; ///< of the piece that ends here
    };
    struct Edge {
        unsigned char byte;
        std::int32_t node;
    };
    void buildTrie(const std::vector<bool> &unmatched);
    std::int32_t childOf(std::int32_t node, unsigned char byte) const;

    Vocabulary m_vocabulary;
    std::vector<double> m_scores;
    std::vector<Node> m_nodes;
    std::vector<Edge> m_edges;
    std::array<std::int32_t, 256> m_firstBytes; ///< the root's children
    std::array<std::int32_t, 256> m_byteIds; ///< of <0x00> to <0xFF>; -1 = none
    double m_unknownScore = 0;
    std::int32_t m_unknown = -1;
    bool m_byteFallback = false;
};

} // namespace gram

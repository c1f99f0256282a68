// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/unigram.h"

#include "text/unicode.h"

#include <algorithm>
#include <limits>

namespace gram {

namespace {

constexpr double unknownPenalty = 10.0; // as sentencepiece

} // namespace

Unigram::Unigram(const TokenizerJson &spec)
    : m_byteFallback(boolField(spec, "byte_fallback", false))
{
    const TokenizerJson &pieces = arrayField(spec, "vocab");
    double lowest = std::numeric_limits<double>::infinity();
    m_vocabulary.reserve(pieces.size());
    for (const TokenizerJson &piece : pieces) {
        if (!piece.is_array() || piece.size() != 2 || !piece[0].is_string() || !piece[1].is_number())
            malformedTokenizer("its piece number " + std::to_string(m_scores.size()) + " is not a text and a score");
        // Of equal pieces the last counts, as in the reference.
        m_vocabulary.insert_or_assign(piece[0].get<std::string>(), static_cast<std::int32_t>(m_scores.size()));
        m_scores.push_back(piece[1].get<double>());
        lowest = std::min(lowest, m_scores.back());
    }
    if (m_scores.empty())
        malformedTokenizer("its vocabulary is empty");
    m_unknownScore = lowest - unknownPenalty;
    const std::int64_t unknown = intField(spec, "unk_id", -1);
    if (unknown >= size())
        malformedTokenizer("its unk_id is beyond the vocabulary");
    m_unknown = unknown < 0 ? -1 : static_cast<std::int32_t>(unknown);
    for (std::size_t b = 0; b < 256; ++b) {
        constexpr const char *digits = "0123456789ABCDEF";
        m_byteIds[b] = idOf(std::string("<0x") + digits[b >> 4] + digits[b & 15] + '>');
    }
    std::vector<bool> unmatched(m_scores.size());
    if (spec.contains(unmatchedIdsField))
        for (const TokenizerJson &id : arrayField(spec, unmatchedIdsField))
            if (id.is_number_integer() && id.get<std::size_t>() < unmatched.size())
                unmatched[id.get<std::size_t>()] = true;
    buildTrie(unmatched);
}

void Unigram::buildTrie(const std::vector<bool> &unmatched)
{
    std::vector<std::pair<std::string_view, std::int32_t>> sorted;
    for (const auto &[piece, id] : m_vocabulary)
        if (!unmatched[static_cast<std::size_t>(id)])
            sorted.emplace_back(piece, id);
    std::sort(sorted.begin(), sorted.end());
    // Breadth first: a node's words are a run of the sorted ones.
    struct Open {
        std::size_t begin, end, depth;
    };
    std::vector<Open> open { { 0, sorted.size(), 0 } };
    m_nodes.emplace_back();
    for (std::size_t n = 0; n < open.size(); ++n) {
        auto [begin, end, depth] = open[n];
        if (begin < end && sorted[begin].first.size() == depth) {
            if (depth > 0)
                m_nodes[n].id = sorted[begin].second;
            ++begin;
        }
        m_nodes[n].firstEdge = static_cast<std::int32_t>(m_edges.size());
        while (begin < end) {
            const auto byte = static_cast<unsigned char>(sorted[begin].first[depth]);
            std::size_t next = begin;
            while (next < end && static_cast<unsigned char>(sorted[next].first[depth]) == byte)
                ++next;
            m_edges.push_back({ byte, static_cast<std::int32_t>(open.size()) });
            open.push_back({ begin, next, depth + 1 });
            m_nodes.emplace_back();
            begin = next;
        }
        m_nodes[n].edges = static_cast<std::int32_t>(m_edges.size()) - m_nodes[n].firstEdge;
    }
    m_firstBytes.fill(-1);
    for (std::int32_t e = 0; e < m_nodes[0].edges; ++e)
        m_firstBytes[m_edges[static_cast<std::size_t>(e)].byte] = m_edges[static_cast<std::size_t>(e)].node;
}

std::int32_t Unigram::childOf(std::int32_t node, unsigned char byte) const
{
    const Node &n = m_nodes[static_cast<std::size_t>(node)];
    const Edge *begin = m_edges.data() + n.firstEdge, *end = begin + n.edges;
    const Edge *found = std::lower_bound(begin, end, byte, [](const Edge &e, unsigned char b) { return e.byte < b; });
    return found != end && found->byte == byte ? found->node : -1;
}

std::int32_t Unigram::idOf(std::string_view token) const
{
    const auto found = m_vocabulary.find(token);
    return found == m_vocabulary.end() ? -1 : found->second;
}

void Unigram::encode(std::string_view word, std::vector<std::int32_t> &ids) const
{
    struct Best {
        double score = 0;
        std::size_t begin = std::string_view::npos;
        std::int32_t id = -1; ///< -1 = unknown
    };
    thread_local std::vector<Best> best;
    best.assign(word.size() + 1, {});
    for (std::size_t begin = 0, size = 0; begin < word.size(); begin += size) {
        size = characterSize(word[begin]);
        const double here = best[begin].score;
        const auto offer = [&](std::size_t end, double score, std::int32_t id) {
            Best &target = best[end];
            if (target.begin == std::string_view::npos || score > target.score)
                target = { score, begin, id };
        };
        bool single = false;
        std::int32_t node = m_firstBytes[static_cast<unsigned char>(word[begin])];
        for (std::size_t end = begin + 1; node >= 0; ++end) {
            if (const std::int32_t id = m_nodes[static_cast<std::size_t>(node)].id; id >= 0) {
                offer(end, m_scores[static_cast<std::size_t>(id)] + here, id);
                single = single || end == begin + size;
            }
            if (end == word.size())
                break;
            node = childOf(node, static_cast<unsigned char>(word[end]));
        }
        if (!single)
            offer(begin + size, m_unknownScore + here, -1);
    }

    const std::size_t first = ids.size();
    const auto addUnknown = [&](std::string_view text) {
        const bool spelled = m_byteFallback && std::all_of(text.begin(), text.end(), [this](char c) {
            return m_byteIds[static_cast<unsigned char>(c)] >= 0;
        });
        if (spelled) {
            for (std::size_t i = text.size(); i > 0; --i)
                ids.push_back(m_byteIds[static_cast<unsigned char>(text[i - 1])]);
        } else if (m_unknown >= 0) {
            ids.push_back(m_unknown);
        }
    };
    // Backwards; neighbours that are unknown are one.
    for (std::size_t end = word.size(); end > 0;) {
        std::size_t begin = best[end].begin;
        if (best[end].id >= 0 && best[end].id != m_unknown) {
            ids.push_back(best[end].id);
        } else {
            while (begin > 0 && (best[begin].id < 0 || best[begin].id == m_unknown))
                begin = best[begin].begin;
            addUnknown(word.substr(begin, end - begin));
        }
        end = begin;
    }
    std::reverse(ids.begin() + static_cast<std::ptrdiff_t>(first), ids.end());
}

} // namespace gram

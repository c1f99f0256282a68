// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/byte_pair.h"

#include "text/unicode.h"
#include "text/word_piece.h"

#include <algorithm>
#include <atomic>
#include <queue>

namespace gram {

namespace {

constexpr std::size_t cachedWords = 1 << 15;
constexpr std::size_t longestCachedWord = 64;

/// A byte's character in GPT-2's alphabet: printable ones stand for themselves, the others follow
/// from U+0100 on.
const std::array<char32_t, 256> &byteAlphabet()
{
    static const std::array<char32_t, 256> alphabet = [] {
        std::array<char32_t, 256> a {};
        char32_t next = 0x100;
        for (char32_t b = 0; b < 256; ++b) {
            const bool printable = (b >= '!' && b <= '~') || (b >= 0xa1 && b <= 0xac) || (b >= 0xae && b <= 0xff);
            a[b] = printable ? b : next++;
        }
        return a;
    }();
    return alphabet;
}

std::uint64_t pairOf(std::int32_t left, std::int32_t right)
{
    return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(left)) << 32) | static_cast<std::uint32_t>(right);
}

/// The words a thread has met lately. The results do not depend on it.
struct Cache {
    std::uint64_t owner = 0;
    std::unordered_map<std::string, std::vector<std::int32_t>, TextHash, std::equal_to<>> words;
};

} // namespace

bool fromByteAlphabet(std::string_view token, std::string &bytes)
{
    static const std::unordered_map<char32_t, char> byteOf = [] {
        std::unordered_map<char32_t, char> map;
        for (std::size_t b = 0; b < 256; ++b)
            map[byteAlphabet()[b]] = static_cast<char>(b);
        return map;
    }();
    bytes.clear();
    for (std::size_t i = 0; i < token.size();) {
        const auto found = byteOf.find(nextCharacter(token, i));
        if (found == byteOf.end())
            return false;
        bytes += found->second;
    }
    return true;
}

BytePair::BytePair(const TokenizerJson &spec, bool bytes)
    : m_vocabulary(vocabularyOf(objectField(spec, "vocab")))
    , m_bytes(bytes)
    , m_byteFallback(boolField(spec, "byte_fallback", false))
    , m_fuseUnknown(boolField(spec, "fuse_unk", false))
    , m_ignoreMerges(boolField(spec, "ignore_merges", false))
    , m_size(sizeOf(m_vocabulary))
{
    static std::atomic<std::uint64_t> serial { 0 };
    m_serial = ++serial;
    m_prefix = textField(spec, "continuing_subword_prefix", "");
    m_suffix = textField(spec, "end_of_word_suffix", "");
    if (bytes && !(m_prefix + m_suffix).empty())
        unsupported("a BPE model over bytes with continuing_subword_prefix or end_of_word_suffix");
    if (const auto dropout = spec.find("dropout"); dropout != spec.end() && dropout->is_number() && *dropout != 0)
        unsupported("a BPE model with dropout");
    if (const std::string unknown = textField(spec, "unk_token", ""); !unknown.empty()) {
        m_unknown = idOf(unknown);
        if (m_unknown < 0)
            malformedTokenizer("its vocabulary lacks the unknown token " + unknown);
    }
    m_byteIds.fill(-1);
    for (std::size_t b = 0; b < 256; ++b) {
        std::string token;
        if (m_bytes) {
            appendCharacter(token, byteAlphabet()[b]);
        } else {
            constexpr const char *digits = "0123456789ABCDEF";
            token = std::string("<0x") + digits[b >> 4] + digits[b & 15] + '>';
        }
        m_byteIds[b] = idOf(token);
    }
    if (m_bytes) {
        std::string plain;
        for (const auto &[token, id] : m_vocabulary)
            if (fromByteAlphabet(token, plain))
                m_plain.emplace(plain, id);
    }
    std::int32_t rank = 0;
    const TokenizerJson &merges = arrayField(spec, "merges");
    m_merges.reserve(merges.size());
    for (const TokenizerJson &merge : merges) {
        std::string left, right;
        if (merge.is_string()) {
            const std::string &text = merge.get_ref<const std::string &>();
            const std::size_t space = text.find(' ');
            left = text.substr(0, space);
            right = space == std::string::npos ? "" : text.substr(space + 1);
        } else if (merge.is_array() && merge.size() == 2 && merge[0].is_string() && merge[1].is_string()) {
            left = merge[0].get<std::string>();
            right = merge[1].get<std::string>();
        }
        const std::string joined = left + (right.starts_with(m_prefix) ? right.substr(m_prefix.size()) : right);
        const std::int32_t a = idOf(left), b = idOf(right), result = idOf(joined);
        if (a < 0 || b < 0 || result < 0)
            malformedTokenizer("its merge number " + std::to_string(rank + 1) + " (\"" + left.substr(0, 40) + ' '
                + right.substr(0, 40) + "\") names a token that the vocabulary lacks");
        m_merges[pairOf(a, b)] = { rank++, result };
    }
}

std::int32_t BytePair::idOf(std::string_view token) const
{
    const auto found = m_vocabulary.find(token);
    return found == m_vocabulary.end() ? -1 : found->second;
}

void BytePair::encode(std::string_view word, std::vector<std::int32_t> &ids) const
{
    if (m_ignoreMerges) {
        const Vocabulary &vocabulary = m_bytes ? m_plain : m_vocabulary;
        if (const auto whole = vocabulary.find(word); whole != vocabulary.end()) {
            ids.push_back(whole->second);
            return;
        }
    }
    if (word.size() > longestCachedWord)
        return merge(word, ids);
    thread_local Cache cache;
    if (cache.owner != m_serial || cache.words.size() >= cachedWords) {
        cache.words.clear();
        cache.owner = m_serial;
    }
    auto found = cache.words.find(word);
    if (found == cache.words.end()) {
        std::vector<std::int32_t> own;
        merge(word, own);
        found = cache.words.emplace(word, std::move(own)).first;
    }
    ids.insert(ids.end(), found->second.begin(), found->second.end());
}

void BytePair::merge(std::string_view word, std::vector<std::int32_t> &ids) const
{
    struct Symbol {
        std::int32_t id, previous, next;
    };
    std::vector<Symbol> symbols;
    const auto add = [&symbols](std::int32_t id) {
        const auto n = static_cast<std::int32_t>(symbols.size());
        symbols.push_back({ id, n - 1, n + 1 });
    };
    bool afterUnknown = false;
    for (std::size_t i = 0; i < word.size();) {
        const std::size_t size = m_bytes ? 1 : characterSize(word[i]);
        const std::string_view part = word.substr(i, size);
        i += size;
        std::int32_t id = -1;
        if (m_bytes)
            id = m_byteIds[static_cast<unsigned char>(part[0])];
        else if (m_prefix.empty() && m_suffix.empty())
            id = idOf(part);
        else
            id = idOf((i > size ? m_prefix : std::string()) + std::string(part)
                + (i == word.size() ? m_suffix : std::string()));
        if (id >= 0) {
            add(id);
            afterUnknown = false;
            continue;
        }
        const bool spelled = m_byteFallback && !m_bytes && std::all_of(part.begin(), part.end(), [this](char c) {
            return m_byteIds[static_cast<unsigned char>(c)] >= 0;
        });
        if (spelled) {
            for (const char c : part)
                add(m_byteIds[static_cast<unsigned char>(c)]);
            afterUnknown = false;
        } else if (m_unknown >= 0 && !(afterUnknown && m_fuseUnknown)) {
            add(m_unknown);
            afterUnknown = true;
        }
    }
    if (symbols.empty())
        return;
    symbols.back().next = -1;

    struct Candidate {
        std::int32_t rank, position, result;
        std::int32_t left, right; ///< ids, to tell what is out of date
        bool operator<(const Candidate &other) const // of a max-heap: the best is the lowest rank, leftmost
        {
            return rank != other.rank ? rank > other.rank : position > other.position;
        }
    };
    std::priority_queue<Candidate> queue;
    const auto consider = [&](std::int32_t position) {
        if (position < 0 || symbols[static_cast<std::size_t>(position)].next < 0)
            return;
        const Symbol &left = symbols[static_cast<std::size_t>(position)];
        const Symbol &right = symbols[static_cast<std::size_t>(left.next)];
        const auto found = m_merges.find(pairOf(left.id, right.id));
        if (found != m_merges.end())
            queue.push({ found->second.rank, position, found->second.result, left.id, right.id });
    };
    for (std::size_t i = 0; i + 1 < symbols.size(); ++i)
        consider(static_cast<std::int32_t>(i));
    while (!queue.empty()) {
        const Candidate best = queue.top();
        queue.pop();
        Symbol &left = symbols[static_cast<std::size_t>(best.position)];
        if (left.id != best.left || left.next < 0 || symbols[static_cast<std::size_t>(left.next)].id != best.right)
            continue;
        Symbol &right = symbols[static_cast<std::size_t>(left.next)];
        left.id = best.result;
        left.next = right.next;
        right.id = -1;
        if (left.next >= 0)
            symbols[static_cast<std::size_t>(left.next)].previous = best.position;
        consider(left.previous);
        consider(best.position);
    }
    for (std::int32_t i = 0; i >= 0; i = symbols[static_cast<std::size_t>(i)].next)
        ids.push_back(symbols[static_cast<std::size_t>(i)].id);
}

} // namespace gram

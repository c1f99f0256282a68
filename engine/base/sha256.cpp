// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace gram {

namespace {

constexpr std::size_t blockBytes = 64;

alignas(16) constexpr std::array<std::uint32_t, 64> roundConstants { 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5,
    0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74,
    0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
    0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351,
    0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116,
    0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f,
    0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2 };

using State = std::array<std::uint32_t, 8>;

void addBlocksPlain(State &state, const std::uint8_t *data, std::size_t count)
{
    for (; count > 0; --count, data += blockBytes) {
        std::array<std::uint32_t, 64> w;
        for (std::size_t i = 0; i < 16; ++i)
            w[i] = std::uint32_t { data[4 * i] } << 24 | std::uint32_t { data[4 * i + 1] } << 16
                | std::uint32_t { data[4 * i + 2] } << 8 | data[4 * i + 3];
        for (std::size_t i = 16; i < 64; ++i) {
            const std::uint32_t s0 = std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ w[i - 15] >> 3;
            const std::uint32_t s1 = std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ w[i - 2] >> 10;
            w[i] = w[i - 16] + s0 + w[i - 7] + s1;
        }
        auto [a, b, c, d, e, f, g, h] = state;
        for (std::size_t i = 0; i < 64; ++i) {
            const std::uint32_t s1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
            const std::uint32_t t1 = h + s1 + ((e & f) ^ (~e & g)) + roundConstants[i] + w[i];
            const std::uint32_t s0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
            const std::uint32_t t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
            h = g;
            g = f;
            f = e;
            e = d + t1;
            d = c;
            c = b;
            b = a;
            a = t1 + t2;
        }
        const State after { a, b, c, d, e, f, g, h };
        for (std::size_t i = 0; i < state.size(); ++i)
            state[i] += after[i];
    }
}

#if defined(__x86_64__)
/// The same by the processor's instructions, which keep the state as ABEF and CDGH.
__attribute__((target("sha,sse4.1"))) void addBlocksFast(State &state, const std::uint8_t *data, std::size_t count)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    __m128i dcba = _mm_loadu_si128(reinterpret_cast<const __m128i *>(state.data()));
    __m128i hgfe = _mm_loadu_si128(reinterpret_cast<const __m128i *>(state.data() + 4));
    dcba = _mm_shuffle_epi32(dcba, 0xb1);
    hgfe = _mm_shuffle_epi32(hgfe, 0x1b);
    __m128i abef = _mm_alignr_epi8(dcba, hgfe, 8);
    __m128i cdgh = _mm_blend_epi16(hgfe, dcba, 0xf0);
    for (; count > 0; --count, data += blockBytes) {
        const __m128i abefBefore = abef, cdghBefore = cdgh;
        __m128i w[4];
        for (int i = 0; i < 4; ++i)
            w[i] = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(data) + i), bigEndian);
#pragma GCC unroll 16
        for (int i = 0; i < 16; ++i) { // four rounds each; w[i % 4] holds their words
            const __m128i words = _mm_add_epi32(w[i % 4],
                _mm_load_si128(reinterpret_cast<const __m128i *>(roundConstants.data()) + i));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, words);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(words, 0x0e));
            if (i < 12) {
                const __m128i last = w[(i + 3) % 4];
                const __m128i next = _mm_add_epi32(_mm_sha256msg1_epu32(w[i % 4], w[(i + 1) % 4]),
                    _mm_alignr_epi8(last, w[(i + 2) % 4], 4));
                w[i % 4] = _mm_sha256msg2_epu32(next, last);
            }
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1b), dchg = _mm_shuffle_epi32(cdgh, 0xb1);
    _mm_storeu_si128(reinterpret_cast<__m128i *>(state.data()), _mm_blend_epi16(feba, dchg, 0xf0));
    _mm_storeu_si128(reinterpret_cast<__m128i *>(state.data() + 4), _mm_alignr_epi8(dchg, feba, 8));
}
#endif

using AddBlocks = void (*)(State &, const std::uint8_t *, std::size_t);

AddBlocks chosen()
{
#if defined(__x86_64__)
    unsigned a = 0, b = 0, c = 0, d = 0;
    constexpr unsigned shaBit = 1U << 29;
    __asm__("cpuid" : "=a"(a), "=b"(b), "=c"(c), "=d"(d) : "a"(7), "c"(0));
    if (__builtin_cpu_supports("sse4.1") && (b & shaBit))
        return addBlocksFast;
#endif
    return addBlocksPlain;
}

} // namespace

void Sha256::take(const std::uint8_t *blocks, std::size_t count)
{
    static const AddBlocks add = chosen();
    add(m_state, blocks, count);
}

void Sha256::update(const void *data, std::size_t size)
{
    const auto *bytes = static_cast<const std::uint8_t *>(data);
    if (const std::size_t held = m_size % blockBytes; held > 0) {
        const std::size_t n = std::min(size, blockBytes - held);
        std::memcpy(m_rest.data() + held, bytes, n);
        m_size += n;
        bytes += n;
        size -= n;
        if (held + n < blockBytes)
            return;
        take(m_rest.data(), 1);
    }
    take(bytes, size / blockBytes);
    m_size += size;
    if (size % blockBytes > 0)
        std::memcpy(m_rest.data(), bytes + size / blockBytes * blockBytes, size % blockBytes);
}

std::string Sha256::digest() const
{
    Sha256 end = *this;
    const std::uint64_t bits = m_size * 8;
    std::array<std::uint8_t, 2 * blockBytes> padding { 0x80 };
    const std::size_t zeros = (2 * blockBytes - 9 - m_size % blockBytes) % blockBytes;
    for (std::size_t i = 0; i < 8; ++i)
        padding[1 + zeros + i] = static_cast<std::uint8_t>(bits >> (56 - 8 * i));
    end.update(padding.data(), zeros + 9);
    std::string text;
    constexpr std::string_view digits = "0123456789abcdef";
    for (const std::uint32_t word : end.m_state)
        for (int shift = 28; shift >= 0; shift -= 4)
            text += digits[word >> shift & 15];
    return text;
}

std::string sha256(std::string_view text)
{
    Sha256 hash;
    hash.update(text);
    return hash.digest();
}

const std::string unsealed(64, '0');

std::size_t sealPlace(std::string_view text)
{
    for (const std::string_view key : { std::string_view("\"sha256\":\""), std::string_view("\"sha256\": \"") }) {
        const std::size_t at = text.find(key);
        if (at != std::string_view::npos && text.size() - at >= key.size() + unsealed.size())
            return at + key.size();
    }
    return std::string_view::npos;
}

std::string sealed(std::string text)
{
    const std::size_t at = sealPlace(text);
    return at == std::string::npos ? text : text.replace(at, unsealed.size(), sha256(text));
}

Seal sealOf(std::string_view text)
{
    const std::size_t at = sealPlace(text);
    if (at == std::string_view::npos)
        return Seal::None;
    Sha256 hash;
    hash.update(text.substr(0, at));
    hash.update(unsealed);
    hash.update(text.substr(at + unsealed.size()));
    return hash.digest() == text.substr(at, unsealed.size()) ? Seal::Whole : Seal::Broken;
}

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later

// Compiled for the card at run time, with IN and OUT as the types of a number, and by the test as C++. Includes
// nothing, as there is no toolkit. The hash is RowState's, of kernels/row_dropout.h.

#ifndef GRAM_BFLOAT
#define GRAM_BFLOAT
struct BFloat {
    unsigned short bits;
};

__device__ inline float wide(float x) { return x; }
__device__ inline double wide(double x) { return x; }
__device__ inline float wide(BFloat x)
{
    union {
        unsigned bits;
        float number;
    } word;
    word.bits = static_cast<unsigned>(x.bits) << 16;
    return word.number;
}

__device__ inline void put(float &to, float x) { to = x; }
__device__ inline void put(double &to, double x) { to = x; }
__device__ inline void put(BFloat &to, float x)
{
    union {
        float number;
        unsigned bits;
    } word;
    word.number = x;
    const bool isNan = (word.bits & 0x7fffffffU) > 0x7f800000U;
    // To the nearest, ties to even.
    to.bits = isNan ? 0x7fc0 : static_cast<unsigned short>((word.bits + 0x7fffU + ((word.bits >> 16) & 1U)) >> 16);
}
#endif

/// out[row] = (kept ? x[row] * scale : 0) + residual[row], a block a row. residual: of OUT's type, or null. siteLow and
/// siteHigh: RowState(0, site).
extern "C" __global__ void dropRows(const IN *x, const OUT *residual, const long long *keys, OUT *out, int width,
    unsigned siteLow, unsigned siteHigh, unsigned threshold, double scale)
{
    const long long first = static_cast<long long>(blockIdx.x) * width;
    const unsigned long long key = static_cast<unsigned long long>(keys[blockIdx.x]);
    const unsigned low = static_cast<unsigned>(key) + siteLow, high = static_cast<unsigned>(key >> 32) ^ siteHigh;
    for (int column = threadIdx.x; column < width; column += blockDim.x) {
        unsigned hash = static_cast<unsigned>(column) * 0x9e3779b9U + low;
        hash ^= hash >> 16;
        hash *= 0x7feb352dU;
        hash ^= hash >> 15;
        hash ^= high;
        hash *= 0x846ca68bU;
        hash ^= hash >> 16;
        auto number = wide(x[first + column]);
        auto sum = hash >= threshold ? number * static_cast<decltype(number)>(scale) : 0 * number;
        if (residual)
            sum += wide(residual[first + column]);
        put(out[first + column], sum);
    }
}

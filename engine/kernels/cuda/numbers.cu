// SPDX-License-Identifier: GPL-3.0-or-later

// Begins the source of every kernel. They are compiled for the card at run time, and by a test as C++. Nothing is
// included, as there is no toolkit.

#ifndef KERNEL
#define KERNEL extern "C" __global__
#define SHARED(name) extern __shared__ __align__(16) unsigned char name[]
#endif

struct BFloat {
    unsigned short bits;
};

/// What numbers are computed in.
template<typename T>
struct WideOf {
    typedef float Type;
};
template<>
struct WideOf<double> {
    typedef double Type;
};

__device__ inline float floatOf(unsigned bits)
{
    union {
        unsigned bits;
        float number;
    } word;
    word.bits = bits;
    return word.number;
}

/// To the nearest, ties to even; of a NaN a NaN.
__device__ inline unsigned short narrowBits(float x)
{
    union {
        float number;
        unsigned bits;
    } word;
    word.number = x;
    const bool isNan = (word.bits & 0x7fffffffU) > 0x7f800000U;
    return isNan ? 0x7fc0 : static_cast<unsigned short>((word.bits + 0x7fffU + ((word.bits >> 16) & 1U)) >> 16);
}

/// Two bfloat16 in a word, the first in its lower half.
__device__ inline unsigned pairOf(float first, float second)
{
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 800
    unsigned word;
    asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(word) : "f"(second), "f"(first));
    return word;
#else
    return narrowBits(first) | static_cast<unsigned>(narrowBits(second)) << 16;
#endif
}

__device__ inline float wide(float x)
{
    return x;
}
__device__ inline double wide(double x)
{
    return x;
}
__device__ inline float wide(BFloat x)
{
    return floatOf(static_cast<unsigned>(x.bits) << 16);
}

__device__ inline void put(float &to, float x)
{
    to = x;
}
__device__ inline void put(double &to, double x)
{
    to = x;
}
__device__ inline void put(BFloat &to, float x)
{
    to.bits = narrowBits(x);
}

/// 16 bytes of numbers at a time.
template<typename T>
struct PackOf {
    static const int size = 16 / sizeof(T);
};

__device__ inline void load(float *to, const float *from)
{
    const float4 words = *reinterpret_cast<const float4 *>(from);
    to[0] = words.x;
    to[1] = words.y;
    to[2] = words.z;
    to[3] = words.w;
}
__device__ inline void load(double *to, const double *from)
{
    to[0] = from[0];
    to[1] = from[1];
}
__device__ inline void load(float *to, const BFloat *from)
{
    const uint4 words = *reinterpret_cast<const uint4 *>(from);
    const unsigned all[4] = { words.x, words.y, words.z, words.w };
#pragma unroll
    for (int i = 0; i < 4; ++i) {
        to[2 * i] = floatOf(all[i] << 16);
        to[2 * i + 1] = floatOf(all[i] & 0xffff0000U);
    }
}

__device__ inline void store(float *to, const float *from)
{
    *reinterpret_cast<float4 *>(to) = make_float4(from[0], from[1], from[2], from[3]);
}
__device__ inline void store(double *to, const double *from)
{
    to[0] = from[0];
    to[1] = from[1];
}
__device__ inline void store(BFloat *to, const float *from)
{
    *reinterpret_cast<uint4 *>(to) = make_uint4(pairOf(from[0], from[1]), pairOf(from[2], from[3]),
        pairOf(from[4], from[5]), pairOf(from[6], from[7]));
}

/// N numbers from where 16 bytes are aligned.
template<int N, typename T>
__device__ inline void loadAll(T *to, const T *from)
{
#pragma unroll
    for (int i = 0; i < N; i += PackOf<T>::size)
        load(to + i, from + i);
}

// A row of WIDTH numbers of type A over a warp: its lanes take packs of 16 bytes in turn.
#define PACK (PackOf<A>::size)
#define PACKS ((WIDTH / PACK + 31) / 32)
#define FOR_PACKS                                                                                                      \
    _Pragma("unroll") for (int pack = 0; pack < PACKS; ++pack)                                                         \
        if (const int column = PACK * (pack * 32 + lane); WIDTH % (32 * PACK) == 0 || column < WIDTH)
#define FOR_PACK _Pragma("unroll") for (int i = 0; i < PACK; ++i)

/// The sum over a warp, in every lane the same.
template<typename T>
__device__ inline T warpSum(T x)
{
#pragma unroll
    for (int step = 16; step > 0; step /= 2)
        x += __shfl_xor_sync(0xffffffffU, x, step);
    return x;
}

/// The mask of dropout: RowState's, of kernels/row_dropout.h. siteLow and siteHigh: RowState(0, site).
struct RowMask {
    unsigned low, high, threshold;

    __device__ RowMask(unsigned long long key, unsigned siteLow, unsigned siteHigh, unsigned dropBelow)
        : low(static_cast<unsigned>(key) + siteLow)
        , high(static_cast<unsigned>(key >> 32) ^ siteHigh)
        , threshold(dropBelow)
    {
    }

    __device__ bool keeps(int column) const
    {
        unsigned hash = static_cast<unsigned>(column) * 0x9e3779b9U + low;
        hash ^= hash >> 16;
        hash *= 0x7feb352dU;
        hash ^= hash >> 15;
        hash ^= high;
        hash *= 0x846ca68bU;
        hash ^= hash >> 16;
        return hash >= threshold;
    }
};

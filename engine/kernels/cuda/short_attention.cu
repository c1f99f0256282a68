// SPDX-License-Identifier: GPL-3.0-or-later

// Attention inside texts that fit on a multiprocessor: a block has a text and a head, a warp 16 of the text's rows,
// and nothing but the result leaves the chip. Macros: HEAD, a head's width; TILES, a block's warps: texts of at most
// 16 * TILES tokens. The products are of the matrix units, 16 x 16 by 16 x 8, whose fragments lie over a warp's lanes
// as the PTX manual says of mma.m16n8k16: lane = 4 * group + place.

#define ROWS (16 * TILES)
#define STRIDE (HEAD + 8) // numbers from row to row in shared memory: no two lanes meet in a bank
#define PAIR_STRIDE (ROWS + 8)

/// c += a b, a: 16 x 16 in four words of two bfloat16, b: 16 x 8 in two, c: 16 x 8 in four float32.
__device__ inline void multiply(float *c, const unsigned *a, unsigned b0, unsigned b1)
{
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 800
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, "
                 "{%0,%1,%2,%3};"
                 : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3])
                 : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
#elif !defined(__CUDA_ARCH__)
    multiplyOnHost(c, a, b0, b1);
#endif
}

__device__ inline unsigned pairAt(const BFloat *at)
{
    return *reinterpret_cast<const unsigned *>(at);
}

/// Of two rows that follow each other the same column.
__device__ inline unsigned pairBelow(const BFloat *at, int stride)
{
    return at[0].bits | static_cast<unsigned>(at[stride].bits) << 16;
}

/// A text's rows of HEAD numbers into shared memory, and zeros after them.
__device__ inline void fetch(BFloat *to, const BFloat *from, long long stride, int rows)
{
    for (int i = threadIdx.x; i < ROWS * HEAD / 8; i += blockDim.x) {
        const int row = i / (HEAD / 8), column = 8 * (i % (HEAD / 8));
        *reinterpret_cast<uint4 *>(to + row * STRIDE + column) = row < rows
            ? *reinterpret_cast<const uint4 *>(from + row * stride + column)
            : make_uint4(0, 0, 0, 0);
    }
}

/// out = the warp's 16 rows of `left` by all rows of `right`, transposed: HEAD numbers each.
__device__ inline void rowsByRows(float (*out)[4], const BFloat *left, const BFloat *right)
{
    const int group = threadIdx.x % 32 / 4, place = 2 * (threadIdx.x % 4), first = 16 * (threadIdx.x / 32);
#pragma unroll
    for (int n = 0; n < 2 * TILES; ++n)
        out[n][0] = out[n][1] = out[n][2] = out[n][3] = 0;
#pragma unroll
    for (int k = 0; k < HEAD; k += 16) {
        const BFloat *const at = left + (first + group) * STRIDE + k + place;
        const unsigned a[4] = { pairAt(at), pairAt(at + 8 * STRIDE), pairAt(at + 8), pairAt(at + 8 * STRIDE + 8) };
#pragma unroll
        for (int n = 0; n < 2 * TILES; ++n) {
            const BFloat *const b = right + (8 * n + group) * STRIDE + k + place;
            multiply(out[n], a, pairAt(b), pairAt(b + 8));
        }
    }
}

/// scores become exp(scale (score - highest)), 0 of what is no key; sums: of each of the lane's two rows.
__device__ inline void exponentials(float (*scores)[4], float *sums, int keys, float scale)
{
    const int place = 2 * (threadIdx.x % 4);
#pragma unroll
    for (int half = 0; half < 2; ++half) {
        float highest = -3.4e38F, sum = 0;
#pragma unroll
        for (int n = 0; n < 2 * TILES; ++n)
#pragma unroll
            for (int i = 0; i < 2; ++i)
                if (8 * n + place + i < keys)
                    highest = fmaxf(highest, scores[n][2 * half + i]);
        highest = fmaxf(highest, __shfl_xor_sync(0xffffffffU, highest, 1));
        highest = fmaxf(highest, __shfl_xor_sync(0xffffffffU, highest, 2));
#pragma unroll
        for (int n = 0; n < 2 * TILES; ++n)
#pragma unroll
            for (int i = 0; i < 2; ++i) {
                float &score = scores[n][2 * half + i];
                score = 8 * n + place + i < keys ? expf(scale * (score - highest)) : 0;
                sum += score;
            }
        sum += __shfl_xor_sync(0xffffffffU, sum, 1);
        sums[half] = sum + __shfl_xor_sync(0xffffffffU, sum, 2);
    }
}

/// Two neighbouring 8-column results as a left factor of 16 columns.
__device__ inline void asFactor(unsigned *a, const float (*two)[4])
{
    a[0] = pairOf(two[0][0], two[0][1]);
    a[1] = pairOf(two[0][2], two[0][3]);
    a[2] = pairOf(two[1][0], two[1][1]);
    a[3] = pairOf(two[1][2], two[1][3]);
}

/// out += a by the 16 rows of `right` from row k on.
__device__ inline void byColumns(float (*out)[4], const unsigned *a, const BFloat *right, int k)
{
    const int group = threadIdx.x % 32 / 4, place = 2 * (threadIdx.x % 4);
#pragma unroll
    for (int n = 0; n < HEAD / 8; ++n) {
        const BFloat *const b = right + (k + place) * STRIDE + 8 * n + group;
        multiply(out[n], a, pairBelow(b, STRIDE), pairBelow(b + 8 * STRIDE, STRIDE));
    }
}

/// The warp's rows to where they belong, each of the lane's two times its factor.
__device__ inline void deliver(BFloat *to, long long stride, const float (*out)[4], float upper, float lower, int rows)
{
    const int group = threadIdx.x % 32 / 4, place = 2 * (threadIdx.x % 4), first = 16 * (threadIdx.x / 32);
#pragma unroll
    for (int n = 0; n < HEAD / 8; ++n) {
        if (first + group < rows)
            *reinterpret_cast<unsigned *>(to + (first + group) * stride + 8 * n + place) = pairOf(out[n][0] * upper,
                out[n][1] * upper);
        if (first + group + 8 < rows)
            *reinterpret_cast<unsigned *>(to + (first + group + 8) * stride + 8 * n + place) = pairOf(out[n][2] * lower,
                out[n][3] * lower);
    }
}

/// qkv: [T, 3 * width]; out: [T, width]. Texts `firstText` and those after it, a block for each head of each.
KERNEL void attendShort(const BFloat *qkv, const int *offsets, BFloat *out, int firstText, int heads, float scale)
{
    SHARED(memory);
    BFloat *const q = reinterpret_cast<BFloat *>(memory), *const k = q + ROWS * STRIDE, *const v = k + ROWS * STRIDE;
    const int text = firstText + blockIdx.x / heads, width = heads * HEAD, head = blockIdx.x % heads * HEAD;
    const long long begin = offsets[text];
    const int rows = offsets[text + 1] - offsets[text];
    const BFloat *const from = qkv + begin * 3 * width + head;
    fetch(q, from, 3 * width, rows);
    fetch(k, from + width, 3 * width, rows);
    fetch(v, from + 2 * width, 3 * width, rows);
    __syncthreads();

    float scores[2 * TILES][4], sums[2], mixed[HEAD / 8][4] = {};
    rowsByRows(scores, q, k);
    exponentials(scores, sums, rows, scale);
#pragma unroll
    for (int tile = 0; tile < TILES; ++tile) {
        unsigned a[4];
        asFactor(a, scores + 2 * tile);
        byColumns(mixed, a, v, 16 * tile);
    }
    deliver(out + begin * width + head, width, mixed, 1 / sums[0], 1 / sums[1], rows);
}

/// The way back, with the forward pass computed again. gradOut: [T, width]; gradQkv: [T, 3 * width].
KERNEL void attendShortBackward(const BFloat *qkv, const BFloat *gradOut, const int *offsets, BFloat *gradQkv,
    int firstText, int heads, float scale)
{
    SHARED(memory);
    BFloat *const q = reinterpret_cast<BFloat *>(memory), *const k = q + ROWS * STRIDE, *const v = k + ROWS * STRIDE,
                  *const g = v + ROWS * STRIDE;
    // Both [key][query]; in the place of k and v where there is room, so that more blocks are at work.
    BFloat *const weights = ROWS <= HEAD ? k : g + ROWS * STRIDE,
                  *const gradScores = ROWS <= HEAD ? v : weights + ROWS * PAIR_STRIDE;
    const int text = firstText + blockIdx.x / heads, width = heads * HEAD, head = blockIdx.x % heads * HEAD;
    const long long begin = offsets[text];
    const int rows = offsets[text + 1] - offsets[text];
    const BFloat *const from = qkv + begin * 3 * width + head;
    BFloat *const to = gradQkv + begin * 3 * width + head;
    fetch(q, from, 3 * width, rows);
    fetch(k, from + width, 3 * width, rows);
    fetch(v, from + 2 * width, 3 * width, rows);
    fetch(g, gradOut + begin * width + head, width, rows);
    __syncthreads();

    const int group = threadIdx.x % 32 / 4, place = 2 * (threadIdx.x % 4), first = 16 * (threadIdx.x / 32);
    {
        float p[2 * TILES][4], s[2 * TILES][4], sums[2], toQuery[HEAD / 8][4] = {};
        rowsByRows(p, q, k);
        exponentials(p, sums, rows, scale);
        rowsByRows(s, g, v); // the gradient of the weights
#pragma unroll
        for (int half = 0; half < 2; ++half) {
            float mean = 0; // under the weights
#pragma unroll
            for (int n = 0; n < 2 * TILES; ++n)
#pragma unroll
                for (int i = 2 * half; i < 2 * half + 2; ++i) {
                    p[n][i] /= sums[half];
                    mean += p[n][i] * s[n][i];
                }
            mean += __shfl_xor_sync(0xffffffffU, mean, 1);
            mean += __shfl_xor_sync(0xffffffffU, mean, 2);
#pragma unroll
            for (int n = 0; n < 2 * TILES; ++n)
#pragma unroll
                for (int i = 2 * half; i < 2 * half + 2; ++i)
                    s[n][i] = p[n][i] * (s[n][i] - mean) * scale;
        }
#pragma unroll
        for (int tile = 0; tile < TILES; ++tile) {
            unsigned a[4];
            asFactor(a, s + 2 * tile);
            byColumns(toQuery, a, k, 16 * tile);
        }
        deliver(to, 3 * width, toQuery, 1, 1, rows);
        __syncthreads(); // k and v have been read
#pragma unroll
        for (int n = 0; n < 2 * TILES; ++n)
#pragma unroll
            for (int half = 0; half < 2; ++half) {
                const int at = (8 * n + place) * PAIR_STRIDE + first + group + 8 * half;
                const unsigned weight = pairOf(p[n][2 * half], p[n][2 * half + 1]),
                               gradScore = pairOf(s[n][2 * half], s[n][2 * half + 1]);
                weights[at].bits = static_cast<unsigned short>(weight);
                weights[at + PAIR_STRIDE].bits = static_cast<unsigned short>(weight >> 16);
                gradScores[at].bits = static_cast<unsigned short>(gradScore);
                gradScores[at + PAIR_STRIDE].bits = static_cast<unsigned short>(gradScore >> 16);
            }
    }
    __syncthreads();
    const auto fromQueries = [&](const BFloat *factors, const BFloat *right, BFloat *there) {
        float sum[HEAD / 8][4] = {};
#pragma unroll
        for (int tile = 0; tile < TILES; ++tile) {
            const BFloat *const at = factors + (first + group) * PAIR_STRIDE + 16 * tile + place;
            const unsigned a[4] = { pairAt(at), pairAt(at + 8 * PAIR_STRIDE), pairAt(at + 8),
                pairAt(at + 8 * PAIR_STRIDE + 8) };
            byColumns(sum, a, right, 16 * tile);
        }
        deliver(there, 3 * width, sum, 1, 1, rows);
    };
    fromQueries(gradScores, q, to + width);
    fromQueries(weights, g, to + 2 * width);
}

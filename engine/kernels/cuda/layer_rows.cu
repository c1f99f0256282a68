// SPDX-License-Identifier: GPL-3.0-or-later

// What a layer does between its products. Macros: A, the type of an activation; WIDTH, numbers in a row; ACTIVATION, as
// Activation numbers them.

typedef WideOf<A>::Type Wide;

/// sum = dropout(product) + residual, out = norm(sum) * gain + shift; of each row the mean and the inverse deviation
/// in state. keys: null where nothing is dropped. sum, state: null where they are not wanted.
KERNEL void addNorm(const A *product, const A *residual, const long long *keys, const Wide *gain, const Wide *shift,
    A *sum, A *out, Wide *state, long long rows, double epsilon, unsigned siteLow, unsigned siteHigh,
    unsigned threshold, double scale)
{
    const int lane = threadIdx.x % 32;
    const long long row = (static_cast<long long>(blockIdx.x) * blockDim.x + threadIdx.x) / 32;
    if (row >= rows) // of a whole warp
        return;
    const RowMask mask(keys ? static_cast<unsigned long long>(keys[row]) : 0, siteLow, siteHigh, threshold);
    Wide x[PACKS][PACK], total = 0;
    FOR_PACKS {
        Wide added[PACK];
        load(x[pack], product + row * WIDTH + column);
        load(added, residual + row * WIDTH + column);
        FOR_PACK {
            if (keys)
                x[pack][i] = mask.keeps(column + i) ? x[pack][i] * static_cast<Wide>(scale) : 0;
            x[pack][i] += added[i];
            total += x[pack][i];
        }
        if (sum)
            store(sum + row * WIDTH + column, x[pack]);
    }
    const Wide mean = warpSum(total) / WIDTH;
    Wide squares = 0;
    FOR_PACKS
        FOR_PACK
            squares += (x[pack][i] - mean) * (x[pack][i] - mean);
    const Wide inverse = 1 / sqrt(warpSum(squares) / WIDTH + static_cast<Wide>(epsilon));
    FOR_PACKS {
        Wide gains[PACK], shifts[PACK];
        loadAll<PACK>(gains, gain + column);
        loadAll<PACK>(shifts, shift + column);
        FOR_PACK
            x[pack][i] = (x[pack][i] - mean) * inverse * gains[i] + shifts[i];
        store(out + row * WIDTH + column, x[pack]);
    }
    if (state && lane == 0) {
        state[2 * row] = mean;
        state[2 * row + 1] = inverse;
    }
}

/// The way back. gradSum: of the sum, and so of the residual; gradProduct: of what was dropped from, null where nothing
/// was. parts[block]: what the block's rows add to the gradients of gain, of shift and of the product's bias, WIDTH
/// numbers each.
KERNEL void addNormBackward(const A *gradOut, const A *sum, const Wide *state, const Wide *gain, const long long *keys,
    A *gradSum, A *gradProduct, Wide *parts, long long rows, unsigned siteLow, unsigned siteHigh, unsigned threshold,
    double scale)
{
    SHARED(memory);
    const int lane = threadIdx.x % 32, warp = threadIdx.x / 32, warps = blockDim.x / 32;
    Wide toGain[PACKS][PACK] = {}, toShift[PACKS][PACK] = {}, toBias[PACKS][PACK] = {};
    for (long long row = static_cast<long long>(blockIdx.x) * warps + warp; row < rows;
         row += static_cast<long long>(gridDim.x) * warps) {
        const Wide mean = state[2 * row], inverse = state[2 * row + 1];
        Wide g[PACKS][PACK], normal[PACKS][PACK], first = 0, second = 0;
        FOR_PACKS {
            load(g[pack], gradOut + row * WIDTH + column);
            load(normal[pack], sum + row * WIDTH + column);
        }
        FOR_PACKS {
            Wide gains[PACK];
            loadAll<PACK>(gains, gain + column);
            FOR_PACK {
                normal[pack][i] = (normal[pack][i] - mean) * inverse;
                toGain[pack][i] += g[pack][i] * normal[pack][i];
                toShift[pack][i] += g[pack][i];
                g[pack][i] *= gains[i];
                first += g[pack][i];
                second += g[pack][i] * normal[pack][i];
            }
        }
        first = warpSum(first) / WIDTH;
        second = warpSum(second) / WIDTH;
        const RowMask mask(keys ? static_cast<unsigned long long>(keys[row]) : 0, siteLow, siteHigh, threshold);
        FOR_PACKS {
            FOR_PACK
                g[pack][i] = inverse * (g[pack][i] - first - normal[pack][i] * second);
            store(gradSum + row * WIDTH + column, g[pack]);
            if (keys) {
                FOR_PACK
                    g[pack][i] = mask.keeps(column + i) ? g[pack][i] * static_cast<Wide>(scale) : 0;
                store(gradProduct + row * WIDTH + column, g[pack]);
            }
            FOR_PACK
                toBias[pack][i] += g[pack][i];
        }
    }
    // The warps one after another, so that the order is always the same.
    Wide *const totals = reinterpret_cast<Wide *>(memory); // [3 * WIDTH]
    for (int turn = 0; turn < warps; ++turn) {
        if (turn == warp)
            FOR_PACKS
                FOR_PACK {
                    Wide *const at = totals + column + i;
                    at[0] = toGain[pack][i] + (turn > 0 ? at[0] : 0);
                    at[WIDTH] = toShift[pack][i] + (turn > 0 ? at[WIDTH] : 0);
                    at[2 * WIDTH] = toBias[pack][i] + (turn > 0 ? at[2 * WIDTH] : 0);
                }
        __syncthreads();
    }
    for (int i = threadIdx.x; i < 3 * WIDTH; i += blockDim.x)
        parts[static_cast<long long>(blockIdx.x) * 3 * WIDTH + i] = totals[i];
}

/// A thread has a pack of columns of every gridDim.x-th row. activated = f(inner); gradInner = gradOut f'(inner), and
/// may be gradOut. parts[blockIdx.x]: the sums of its columns.
KERNEL void activateBackward(const A *inner, const A *gradOut, A *activated, A *gradInner, Wide *parts, long long rows,
    int width)
{
    const int column = PACK * (blockIdx.y * blockDim.x + threadIdx.x);
    if (column >= width)
        return;
    Wide total[PACK] = {};
#pragma unroll 2
    for (long long row = blockIdx.x; row < rows; row += gridDim.x) {
        Wide x[PACK], g[PACK];
        load(x, inner + row * width + column);
        load(g, gradOut + row * width + column);
        FOR_PACK {
#if ACTIVATION == 0 // x Phi(x)
            const Wide phi = static_cast<Wide>(0.5) * (1 + erf(x[i] * static_cast<Wide>(0.70710678118654752440)));
            const Wide density = exp(static_cast<Wide>(-0.5) * x[i] * x[i])
                * static_cast<Wide>(0.39894228040143267794);
            g[i] *= phi + x[i] * density;
            x[i] *= phi;
#elif ACTIVATION == 1 // its approximation by tanh
            const Wide root = static_cast<Wide>(0.79788456080286535588), cubic = static_cast<Wide>(0.044715);
            const Wide t = tanh(root * (x[i] + cubic * x[i] * x[i] * x[i]));
            g[i] *= static_cast<Wide>(0.5) * (1 + t)
                + static_cast<Wide>(0.5) * x[i] * (1 - t * t) * root * (1 + 3 * cubic * x[i] * x[i]);
            x[i] *= static_cast<Wide>(0.5) * (1 + t);
#else
            const bool above = x[i] > 0;
            g[i] = above ? g[i] : 0;
            x[i] = above ? x[i] : 0;
#endif
            total[i] += g[i];
        }
        store(activated + row * width + column, x);
        store(gradInner + row * width + column, g);
    }
    FOR_PACK
        parts[static_cast<long long>(blockIdx.x) * width + column + i] = total[i];
}

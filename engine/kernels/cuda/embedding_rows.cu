// SPDX-License-Identifier: GPL-3.0-or-later

// Tokens to rows. Macros: A, float or double; WIDTH, numbers in a row. A warp has a row.

/// x += words[token] + places[position] of a lane's packs.
__device__ inline void addRows(A (*x)[PACK], const A *words, const A *places, long long token, long long position,
    int lane)
{
    FOR_PACKS {
        A word[PACK], place[PACK];
        load(word, words + token * WIDTH + column);
        load(place, places + position * WIDTH + column);
        FOR_PACK
            x[pack][i] = word[i] + place[i];
    }
}

/// out = dropout(norm(words[tokens] + places[positions]) * gain + shift); of each row the mean and the inverse
/// deviation in state. keys: null where nothing is dropped.
KERNEL void embedRows(const A *words, const A *places, const long long *tokens, const long long *positions,
    const long long *keys, const A *gain, const A *shift, A *out, A *state, long long rows, double epsilon,
    unsigned siteLow, unsigned siteHigh, unsigned threshold, double scale)
{
    const int lane = threadIdx.x % 32;
    const long long row = (static_cast<long long>(blockIdx.x) * blockDim.x + threadIdx.x) / 32;
    if (row >= rows) // of a whole warp
        return;
    A x[PACKS][PACK], total = 0, squares = 0;
    addRows(x, words, places, tokens[row], positions[row], lane);
    FOR_PACKS
        FOR_PACK
            total += x[pack][i];
    const A mean = warpSum(total) / WIDTH;
    FOR_PACKS
        FOR_PACK
            squares += (x[pack][i] - mean) * (x[pack][i] - mean);
    const A inverse = 1 / sqrt(warpSum(squares) / WIDTH + static_cast<A>(epsilon));
    const RowMask mask(keys ? static_cast<unsigned long long>(keys[row]) : 0, siteLow, siteHigh, threshold);
    FOR_PACKS {
        A gains[PACK], shifts[PACK];
        load(gains, gain + column);
        load(shifts, shift + column);
        FOR_PACK {
            x[pack][i] = (x[pack][i] - mean) * inverse * gains[i] + shifts[i];
            if (keys)
                x[pack][i] = mask.keeps(column + i) ? x[pack][i] * static_cast<A>(scale) : 0;
        }
        store(out + row * WIDTH + column, x[pack]);
    }
    if (lane == 0) {
        state[2 * row] = mean;
        state[2 * row + 1] = inverse;
    }
}

/// The way back: gradSum of the sums, and in parts[block] what the block's rows add to the gradients of gain and shift.
KERNEL void embedRowsBackward(const A *gradOut, const A *words, const A *places, const long long *tokens,
    const long long *positions, const long long *keys, const A *state, const A *gain, A *gradSum, A *parts,
    long long rows, unsigned siteLow, unsigned siteHigh, unsigned threshold, double scale)
{
    SHARED(memory);
    const int lane = threadIdx.x % 32, warp = threadIdx.x / 32, warps = blockDim.x / 32;
    A toGain[PACKS][PACK] = {}, toShift[PACKS][PACK] = {};
    for (long long row = static_cast<long long>(blockIdx.x) * warps + warp; row < rows;
         row += static_cast<long long>(gridDim.x) * warps) {
        const A mean = state[2 * row], inverse = state[2 * row + 1];
        const RowMask mask(keys ? static_cast<unsigned long long>(keys[row]) : 0, siteLow, siteHigh, threshold);
        A x[PACKS][PACK], g[PACKS][PACK], first = 0, second = 0;
        addRows(x, words, places, tokens[row], positions[row], lane);
        FOR_PACKS {
            A gains[PACK];
            load(gains, gain + column);
            load(g[pack], gradOut + row * WIDTH + column);
            FOR_PACK {
                if (keys)
                    g[pack][i] = mask.keeps(column + i) ? g[pack][i] * static_cast<A>(scale) : 0;
                x[pack][i] = (x[pack][i] - mean) * inverse;
                toGain[pack][i] += g[pack][i] * x[pack][i];
                toShift[pack][i] += g[pack][i];
                g[pack][i] *= gains[i];
                first += g[pack][i];
                second += g[pack][i] * x[pack][i];
            }
        }
        first = warpSum(first) / WIDTH;
        second = warpSum(second) / WIDTH;
        FOR_PACKS {
            FOR_PACK
                g[pack][i] = inverse * (g[pack][i] - first - x[pack][i] * second);
            store(gradSum + row * WIDTH + column, g[pack]);
        }
    }
    // The warps one after another, so that the order is always the same.
    A *const totals = reinterpret_cast<A *>(memory); // [2 * WIDTH]
    for (int turn = 0; turn < warps; ++turn) {
        if (turn == warp)
            FOR_PACKS
                FOR_PACK {
                    A *const at = totals + column + i;
                    at[0] = toGain[pack][i] + (turn > 0 ? at[0] : 0);
                    at[WIDTH] = toShift[pack][i] + (turn > 0 ? at[WIDTH] : 0);
                }
        __syncthreads();
    }
    for (int i = threadIdx.x; i < 2 * WIDTH; i += blockDim.x)
        parts[static_cast<long long>(blockIdx.x) * 2 * WIDTH + i] = totals[i];
}

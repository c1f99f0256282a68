// SPDX-License-Identifier: GPL-3.0-or-later

// Rows gathered, and sums of rows in a fixed order, without atomics. Macro: A, the type of a number.

typedef WideOf<A>::Type Wide;

/// out[i] = rows[index[i]], or zeros where index[i] is negative; a block a row.
KERNEL void gatherRows(const A *rows, const long long *index, A *out, int width)
{
    const long long row = index[blockIdx.x];
    for (int column = threadIdx.x; column < width; column += blockDim.x)
        out[static_cast<long long>(blockIdx.x) * width + column] = row < 0 ? A() : rows[row * width + column];
}

/// out[index[i]] = values[i]; a block a row.
KERNEL void putRowsAt(A *out, const A *values, const long long *index, int width)
{
    const long long row = index[blockIdx.x];
    for (int column = threadIdx.x; column < width; column += blockDim.x)
        out[row * width + column] = values[static_cast<long long>(blockIdx.x) * width + column];
}

/// out[r] += the rows i of values with index[i] == r, in their order. A warp has 32 columns of a row of out:
/// blockIdx.x the row, blockIdx.y * warps + the warp the columns.
KERNEL void addRowsAt(A *out, const A *values, const long long *index, long long count, int width)
{
    const int lane = threadIdx.x % 32, column = (blockIdx.y * blockDim.x + threadIdx.x) / 32 * 32 + lane;
    const long long row = blockIdx.x, at = row * width + column;
    const bool inside = column < width;
    Wide sum = 0;
    for (long long first = 0; first < count; first += 32) {
        const bool hits = first + lane < count && index[first + lane] == row;
        for (unsigned left = __ballot_sync(0xffffffffU, hits); left != 0; left &= left - 1)
            if (inside)
                sum += wide(values[(first + __ffs(static_cast<int>(left)) - 1) * width + column]);
    }
    if (inside)
        put(out[at], wide(out[at]) + sum);
}

/// out[s] = the sum of the rows offsets[s] to offsets[s + 1] - 1; a block a segment.
KERNEL void addSegments(A *out, const A *values, const int *offsets, int width)
{
    const long long first = offsets[blockIdx.x], last = offsets[blockIdx.x + 1];
    for (int column = threadIdx.x; column < width; column += blockDim.x) {
        Wide sum = 0;
        for (long long row = first; row < last; ++row)
            sum += wide(values[row * width + column]);
        put(out[static_cast<long long>(blockIdx.x) * width + column], sum);
    }
}

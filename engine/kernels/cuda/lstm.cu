// SPDX-License-Identifier: GPL-3.0-or-later

// A layer of an LSTM over all its steps, in one launch whose blocks are all on the card at once. Macros: A, float or
// double; WIDTH, the layer's; UNITS, how many of them a block has, even, 16 at most; WARPS, a block's, with
// 16 UNITS <= 32 WARPS.
//
// Users come in tiles of 16, and tiles in groups that have nothing to do with each other: tile n is in group
// n % groups. A group has 4 * ranges blocks, of which block 4 * range + quarter has the units from
// (4 * range + quarter) * UNITS on. It keeps its part of the state weight in shared memory, of each row 4 times UNITS
// numbers, and multiplies by it the states of all blocks, which they leave to each other in global memory, with the
// users of a tile side by side. Of each sum the half warps have the rows in turn; then lanes and warps are added in
// their order, whatever UNITS and the number of users are.

constexpr int users = 16, units = UNITS, warps = WARPS;
constexpr int pack = PackOf<A>::size;
constexpr int turns = 4; // of a stage: in each the half of a warp has one row
constexpr int stages = (WIDTH + 2 * warps * turns - 1) / (2 * warps * turns);
constexpr int rows = stages * 2 * warps * turns; // those beyond WIDTH are zero
constexpr int slots = 6; // stages of states that are read, or on their way
constexpr int stageSize = 2 * turns * users; // a warp's states
// From UNITS numbers of the weight to the next, which the lanes of a half warp read from banks of their own.
constexpr int packs = (units + pack - 1) / pack, stride = (packs % 4 == 0 ? packs + 1 : packs) * pack;
constexpr int unitStride = users + 4; // of a unit's sums, so that neither writing nor reading them waits for a bank
constexpr int gateStride = (units * unitStride + 15) / 32 * 32 + 16;
constexpr int counterStride = 32; // a cache line each

// What other multiprocessors have written is read past this one's cache, in which nothing tells of it.

/// Begins to copy 16 bytes into shared memory.
__device__ inline void beginCopy(A *to, const A *from)
{
#ifdef __CUDA_ARCH__
    asm volatile("cp.async.cg.shared.global [%0], [%1], 16;"
                 :
                 : "r"(static_cast<unsigned>(__cvta_generic_to_shared(to))), "l"(from)
                 : "memory");
#else
    for (int i = 0; i < pack; ++i)
        to[i] = from[i];
#endif
}
__device__ inline void endStage()
{
#ifdef __CUDA_ARCH__
    asm volatile("cp.async.commit_group;" : : : "memory");
#endif
}
/// Until all but the newest `slots` - 2 stages are there, for the whole warp.
__device__ inline void awaitStage()
{
#ifdef __CUDA_ARCH__
    asm volatile("cp.async.wait_group %0;" : : "n"(slots - 2) : "memory");
#endif
    __syncwarp();
}

__device__ inline float freshOf(const float *from)
{
#ifdef __CUDA_ARCH__
    float x;
    asm volatile("ld.global.cg.f32 %0, [%1];" : "=f"(x) : "l"(from) : "memory");
    return x;
#else
    return *from;
#endif
}
__device__ inline double freshOf(const double *from)
{
#ifdef __CUDA_ARCH__
    double x;
    asm volatile("ld.global.cg.f64 %0, [%1];" : "=d"(x) : "l"(from) : "memory");
    return x;
#else
    return *from;
#endif
}

/// What the block has written is seen by those that await() its arrival; it no longer reads what it has read.
__device__ inline void arrive(unsigned *counter)
{
    __syncthreads();
    if (threadIdx.x == 0) {
#ifdef __CUDA_ARCH__
        asm volatile("red.release.gpu.add.u32 [%0], 1;" : : "l"(counter) : "memory");
#else
        arriveOnHost(counter);
#endif
    }
}

__device__ inline void await(const unsigned *counter, unsigned arrivals)
{
    if (threadIdx.x == 0) {
        unsigned seen;
        do {
#ifdef __CUDA_ARCH__
            asm volatile("ld.acquire.gpu.u32 %0, [%1];" : "=r"(seen) : "l"(counter) : "memory");
#else
            seen = seenOnHost(counter);
#endif
        } while (seen < arrivals);
    }
    __syncthreads();
}

/// parts[warp][quarter][unit][user] = what the warp's rows add to left [rows, 16], transposed, by weight
/// [rows, 4, UNITS].
/// Until then the memory is that of the states on their way.
__device__ inline void product(A *parts, const A *weight, const A *left)
{
    const int lane = threadIdx.x % 32, warp = threadIdx.x / 32, half = lane / 16;
    // Neighbours read the same states or the same weights.
    const int quarter = lane / 2 % 2 + lane / 8 % 2 * 2, user = 4 * (lane % 2 + lane / 4 % 2 * 2);
    A *const ring = parts + warp * slots * stageSize;
    left += warp * stageSize + lane * pack;
    weight += ((warp * turns * 2 + half) * 4 + quarter) * stride;
    const auto begin = [&](int stage, int slot) {
        if (stage < stages)
#pragma unroll
            for (int i = 0; i < stageSize; i += 32 * pack)
                beginCopy(ring + slot * stageSize + lane * pack + i, left + stage * warps * stageSize + i);
        endStage();
    };
    __syncthreads(); // the sums of the product before have been read
#pragma unroll
    for (int stage = 0; stage < slots - 1; ++stage)
        begin(stage, stage);
    A total[units][4] = {};
    int slot = 0;
#pragma unroll 1
    for (int stage = 0; stage < stages; ++stage) {
        awaitStage();
        begin(stage + slots - 1, slot == 0 ? slots - 1 : slot - 1);
        const A *const states = ring + slot * stageSize + half * users + user;
#pragma unroll
        for (int turn = 0; turn < turns; ++turn) {
            A state[4], column[stride];
            loadAll<4>(state, states + turn * 2 * users);
            loadAll<stride>(column, weight + turn * 2 * 4 * stride);
#pragma unroll
            for (int u = 0; u < units; ++u)
#pragma unroll
                for (int s = 0; s < 4; ++s)
                    total[u][s] += column[u] * state[s];
        }
        weight += warps * turns * 2 * 4 * stride;
        slot = slot + 1 == slots ? 0 : slot + 1;
    }
    // Each half of the warp goes on with half of the units.
#pragma unroll
    for (int u = 0; u < units / 2; ++u)
#pragma unroll
        for (int s = 0; s < 4; ++s) {
            const A others = half ? total[u][s] : total[u + units / 2][s];
            const A own = half ? total[u + units / 2][s] : total[u][s];
            total[u][s] = own + __shfl_xor_sync(0xffffffffU, others, 16);
        }
    __syncthreads(); // all states have been read
    parts += (warp * 4 + quarter) * gateStride + half * (units / 2) * unitStride + user;
#pragma unroll
    for (int u = 0; u < units / 2; ++u)
#pragma unroll
        for (int s = 0; s < 4; s += pack)
            store(parts + u * unitStride + s, total[u] + s);
    __syncthreads();
}

/// Of a unit of the block and a user of the tile.
__device__ inline A productOf(const A *parts, int quarter, int unit, int user)
{
    A sum = 0;
#pragma unroll
    for (int warp = 0; warp < warps; ++warp)
        sum += parts[(warp * 4 + quarter) * gateStride + unit * unitStride + user];
    return sum;
}

__device__ inline A sigmoidOf(A x)
{
    return 1 / (1 + exp(-x));
}

/// gates [steps, sequences, 4 WIDTH]: input, forget, cell and output gate as the inputs alone make them, overwritten
/// with their values; cells and out [steps, sequences, WIDTH]. stateWeight: [4 WIDTH, WIDTH]. states:
/// [2, tiles, rows, 16], zeros; counters: [groups 32], zeros.
KERNEL void __launch_bounds__(32 * warps, 1) lstmForward(const A *stateWeight, A *gates, A *cells, A *out, A *states,
    unsigned *counters, int steps, int sequences, int groups)
{
    SHARED(memory);
    A *const weight = reinterpret_cast<A *>(memory), *const parts = weight + rows * 4 * stride;
    const int blocks = static_cast<int>(gridDim.x) / groups, group = static_cast<int>(blockIdx.x) / blocks,
              first = static_cast<int>(blockIdx.x) % blocks * units, tiles = (sequences + users - 1) / users;
    const int ofBlock = static_cast<int>(threadIdx.x) % units, ofTile = static_cast<int>(threadIdx.x) / units,
              unit = first + ofBlock;
    unsigned *const counter = counters + group * counterStride;
    for (int i = static_cast<int>(threadIdx.x); i < 4 * units * rows; i += 32 * warps) {
        const int row = i % rows, gate = i / rows / units, u = i / rows % units;
        weight[(row * 4 + gate) * stride + u] = row < WIDTH && first + u < WIDTH
            ? stateWeight[(gate * WIDTH + first + u) * WIDTH + row]
            : 0;
    }
    __syncthreads();
    const long long size = static_cast<long long>(tiles) * rows * users;
    for (int t = 0; t < steps; ++t) {
        const A *const before = states + (t + 1) % 2 * size;
        A *const after = states + t % 2 * size;
        for (int tile = group; tile < tiles; tile += groups) {
            const int user = tile * users + ofTile;
            const bool mine = ofTile < users && unit < WIDTH && user < sequences;
            const long long at = static_cast<long long>(t) * sequences + user;
            A *const own = gates + 4 * WIDTH * at + unit;
            A gate[4] = {}, cell = 0, state = 0;
            if (mine) {
#pragma unroll
                for (int i = 0; i < 4; ++i)
                    gate[i] = own[i * WIDTH];
                if (t > 0)
                    cell = cells[WIDTH * (at - sequences) + unit];
            }
            if (t > 0) {
                if (tile == group)
                    await(counter, static_cast<unsigned>(t * blocks));
                product(parts, weight, before + static_cast<long long>(tile) * rows * users);
                if (mine) {
#pragma unroll
                    for (int i = 0; i < 4; ++i)
                        gate[i] += productOf(parts, i, ofBlock, ofTile);
                }
            }
            if (mine) {
                gate[0] = sigmoidOf(gate[0]);
                gate[1] = sigmoidOf(gate[1]);
                gate[2] = tanh(gate[2]);
                gate[3] = sigmoidOf(gate[3]);
                cell = gate[1] * cell + gate[0] * gate[2];
                state = gate[3] * tanh(cell);
                after[(static_cast<long long>(tile) * rows + unit) * users + ofTile] = state;
            }
            if (tile + groups >= tiles)
                arrive(counter);
            // The others do not wait for what only the way back reads.
            if (mine) {
#pragma unroll
                for (int i = 0; i < 4; ++i)
                    own[i * WIDTH] = gate[i];
                cells[WIDTH * at + unit] = cell;
                out[WIDTH * at + unit] = state;
            }
        }
    }
}

/// gradGates [steps, sequences, 4 WIDTH], of the gates before their functions, from gradOut [steps, sequences, WIDTH].
/// A block multiplies the gradients of one gate, which is its quarter, by the columns of all units of its range; the
/// range's four blocks then add what the four gates give. gradCells: [sequences, WIDTH]; turned:
/// [2, tiles, 4, rows, 16], zeros; partial: [tiles, 4 ranges, 4, 16 UNITS]; counters: [groups (1 + ranges) 32], zeros.
KERNEL void __launch_bounds__(32 * warps, 1) lstmBackward(const A *stateWeight, const A *gates, const A *cells,
    const A *gradOut, A *gradGates, A *gradCells, A *turned, A *partial, unsigned *counters, int steps, int sequences,
    int groups)
{
    SHARED(memory);
    A *const weight = reinterpret_cast<A *>(memory), *const parts = weight + rows * 4 * stride;
    const int blocks = static_cast<int>(gridDim.x) / groups, group = static_cast<int>(blockIdx.x) / blocks,
              block = static_cast<int>(blockIdx.x) % blocks, range = block / 4, quarter = block % 4,
              tiles = (sequences + users - 1) / users;
    const int ofBlock = static_cast<int>(threadIdx.x) % units, ofTile = static_cast<int>(threadIdx.x) / units,
              unit = block * units + ofBlock, thread = static_cast<int>(threadIdx.x);
    unsigned *const counter = counters + group * counterStride,
                    *const ofRange = counters + (groups + group * (blocks / 4) + range) * counterStride;
    for (int i = thread; i < 4 * units * rows; i += 32 * warps) {
        const int row = i / (4 * units), column = i % (4 * units), to = range * 4 * units + column;
        weight[(row * 4 + column / units) * stride + column % units] = row < WIDTH && to < WIDTH
            ? stateWeight[(quarter * WIDTH + row) * WIDTH + to]
            : 0;
    }
    __syncthreads();
    const long long size = static_cast<long long>(tiles) * 4 * rows * users;
    for (int round = 0; round < steps; ++round) {
        const int t = steps - 1 - round;
        A *const now = turned + round % 2 * size;
        for (int tile = group; tile < tiles; tile += groups) {
            const int user = tile * users + ofTile;
            const bool mine = ofTile < users && unit < WIDTH && user < sequences;
            const long long at = static_cast<long long>(t) * sequences + user,
                            gradCellAt = static_cast<long long>(user) * WIDTH + unit;
            A gate[4] = {}, cell = 0, cellBefore = 0, grad = 0, gradCell = 0;
            if (mine) {
#pragma unroll
                for (int i = 0; i < 4; ++i)
                    gate[i] = gates[4 * WIDTH * at + i * WIDTH + unit];
                cell = cells[WIDTH * at + unit];
                grad = gradOut[WIDTH * at + unit];
                if (t > 0)
                    cellBefore = cells[WIDTH * (at - sequences) + unit];
                if (round > 0)
                    gradCell = gradCells[gradCellAt];
            }
            if (round > 0) {
                if (tile == group)
                    await(ofRange, static_cast<unsigned>(4 * round));
                if (mine) {
                    const A *const from = partial
                        + (static_cast<long long>(tile) * blocks + block) * 4 * units * users + thread;
                    A later = 0;
#pragma unroll
                    for (int i = 0; i < 4; ++i)
                        later += freshOf(from + i * units * users);
                    grad += later;
                }
            }
            A gradGate[4] = {};
            if (mine) {
                const A bounded = tanh(cell), inCell = gradCell + grad * gate[3] * (1 - bounded * bounded);
                gradGate[0] = inCell * gate[2] * gate[0] * (1 - gate[0]);
                gradGate[1] = inCell * cellBefore * gate[1] * (1 - gate[1]);
                gradGate[2] = inCell * gate[0] * (1 - gate[2] * gate[2]);
                gradGate[3] = grad * bounded * gate[3] * (1 - gate[3]);
                gradCell = inCell * gate[1];
#pragma unroll
                for (int i = 0; i < 4; ++i)
                    now[((static_cast<long long>(tile) * 4 + i) * rows + unit) * users + ofTile] = gradGate[i];
            }
            if (tile + groups >= tiles)
                arrive(counter);
            if (mine) {
#pragma unroll
                for (int i = 0; i < 4; ++i)
                    gradGates[4 * WIDTH * at + i * WIDTH + unit] = gradGate[i];
                gradCells[gradCellAt] = gradCell;
            }
        }
        if (t == 0)
            break;
        await(counter, static_cast<unsigned>((round + 1) * blocks));
        for (int tile = group; tile < tiles; tile += groups) {
            product(parts, weight, now + (static_cast<long long>(tile) * 4 + quarter) * rows * users);
            if (ofTile < users) {
#pragma unroll
                for (int i = 0; i < 4; ++i)
                    partial[((static_cast<long long>(tile) * blocks + 4 * range + i) * 4 + quarter) * units * users
                        + thread] = productOf(parts, i, ofBlock, ofTile);
            }
        }
        arrive(ofRange);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/packed_attention.h"

namespace gram {

/// out[i] = rows[index[i]], or zeros where index[i] is -1. rows: [R, d], index: [n] int64,
/// returns [n, d]. The gradient of a row is the sum over all its occurrences, added up in the
/// order of `index` whatever the number of threads.
torch::Tensor gatherRows(const torch::Tensor &rows, const torch::Tensor &index);

/// The other way round: out[r] = sum of the rows i with index[i] == r. Returns [rows, d].
torch::Tensor scatterRows(const torch::Tensor &values, const torch::Tensor &index, std::int64_t rows);

/// The same into what is there: out[index[i]] += values[i], but where index[i] is -1. out: [R, d].
void addRowsAt(torch::Tensor &out, const torch::Tensor &values, const torch::Tensor &index);

/// out[index[i]] = values[i]; index has no repeats and nothing negative. Outside of autograd. On a GPU LibTorch would
/// sort the index, as it must be ready for repeats.
void putRowsAt(torch::Tensor &out, const torch::Tensor &values, const torch::Tensor &index);

/// out[s] = sum of values[offsets[s]] ... values[offsets[s + 1] - 1]. values: [T, c],
/// segmentOfRow: [T] int64, the same division the other way round. Returns [segments, c].
torch::Tensor segmentSum(const torch::Tensor &values, const SequenceOffsets &offsets,
    const torch::Tensor &segmentOfRow);

} // namespace gram

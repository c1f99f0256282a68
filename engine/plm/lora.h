// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <vector>

namespace gram {

/// A weight with updates of low rank (LoRA; Hu et al., "LoRA: Low-Rank Adaptation of Large Language
/// Models", 2022, section 4.1): W + alpha / rank * B A. W stays as it is; A and B train.
///
/// The kernels see the sum alone, which is made once between two updates of A and B. Its gradient G
/// becomes theirs, dA = s B^T G and dB = s G A^T, as it comes out of a layer's backward pass:
/// exact, since both are linear in G, and a gradient of W's size is never kept.
class LoraWeight {
public:
    /// The adapter of some of the weight's rows: query, key and value are one weight.
    struct Part {
        torch::Tensor a; ///< [rank, in]
        torch::Tensor b; ///< [rows, rank]
        std::int64_t firstRow = 0;
    };

    /// weight: [out, in]; scale: alpha / rank. The tensors are shared: what is written into them
    /// counts after changed().
    LoraWeight(torch::Tensor weight, double scale);
    void add(Part part);

    /// The sum, [out, in]; with gradients wanted, it brings them to A and B.
    torch::Tensor sum();
    /// To be called when W, A or B are other ones.
    void changed() { m_isCurrent = false; }

private:
    torch::Tensor m_weight;
    double m_scale;
    std::vector<Part> m_parts;
    torch::Tensor m_sum;
    bool m_isCurrent = false;
};

/// A drawn as PEFT does it, uniformly from +-1 / sqrt(in) (kaiming_uniform_ with a = sqrt(5)):
/// [rank, in], float32. The seed alone decides it.
torch::Tensor drawLoraA(std::int64_t rank, std::int64_t in, std::uint64_t seed);

} // namespace gram

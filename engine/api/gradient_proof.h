// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gram {

/// Some of the parameters whose gradients are compared.
struct GradientPart {
    enum class Kind { Embeddings, Layer, Pooling, Cf };
    Kind kind = Kind::Embeddings;
    std::int64_t layer = 0; ///< from 0
    std::int64_t parameters = 0; ///< numbers in it that are trained
};

/// One entry of the gradient, by both ways.
struct GradientPoint {
    std::int32_t part = 0;
    double e2e = 0, gram = 0;
};

/// E2E's gradient against Single-step's on one batch, in one precision.
struct GradientComparison {
    Dtype dtype = Dtype::Float32;
    /// By part: the largest max|a - b| / max(max|a|, 1e-3 m) over its tensors, with m the largest
    /// entry of E2E's gradient in the same module (CE or CF). As in verify().
    std::vector<double> differences;
    double largest = 0;
    std::string worst; ///< the parameter where it is largest
    double tolerance = 0; ///< what rounding explains
    /// A sample drawn with a fixed seed, as many of each part, of entries that are not zero by
    /// both ways (words that the batch does not have). The same entries in both precisions.
    std::vector<GradientPoint> points;

    bool equal() const { return largest <= tolerance; } ///< false for NaN
};

/// Multi-step's direction against the true one. Both begin with the same weights theta, phi and
/// h_i = f_theta(c_i), and see the same N batches; theta is held. L_t is batch t's CF loss, and
/// both update phi after each batch by the CF's optimizer and rates:
///   Multi-step: h~ = h at first, h~_i <- h~_i - rate * dL_t/dh_i (phi_t, h~) for each batch;
///               pseudo-gradient P = grad_theta 1/2 sum_i |f_theta(c_i) - h~_i|^2, all weights 1;
///   E2E:        T = sum_t grad_theta L_t(phi'_t, f_theta), E2E's gradients summed over the
///   batches.
/// For N = 1, P = rate * T. The difference for N > 1 comes from rows and phi that have moved.
struct LatencyAngle {
    std::int64_t latency = 0; ///< N
    double cosine = 0, degrees = 0; ///< between P and T, over all trained weights of the CE
    double pseudoLength = 0, trueLength = 0; ///< |P| and |T|
    std::int64_t interactions = 0, unique = 0; ///< of the N batches together
};

/// Computed with the weights that a run starts with, CE dropout off.
struct GradientProof {
    std::int64_t epoch = 0, index = 0; ///< of the batch; the angles' first
    std::int64_t interactions = 0, unique = 0;
    std::vector<GradientPart> parts;
    std::vector<GradientComparison> comparisons; ///< float32, float64
    std::vector<LatencyAngle> angles; ///< in float64
    /// Where another precision than full is asked for: by how much its products change Single-step's gradient in
    /// float32, as GradientComparison::largest. The comparisons themselves are in full precision.
    std::optional<double> roundingError;
    CePrecision precision = CePrecision::Full; ///< the one asked for
};

} // namespace gram

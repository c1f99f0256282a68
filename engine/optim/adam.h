// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "optim/state_visitor.h"

#include <vector>

namespace gram {

/// Adam (Kingma and Ba, 2015, algorithm 1; beta 0.9 and 0.999, epsilon 1e-8) over a module's
/// parameters. One pass over memory a parameter on the CPU, without the rows that never had a gradient.
class Adam {
public:
    explicit Adam(std::vector<torch::Tensor> parameters);

    /// Updates every parameter that has a gradient. The rate is the caller's: schedules live there.
    void step(double rate);
    void clearGradients();
    std::int64_t steps() const { return m_steps; }

    void visit(StateVisitor &visitor);

private:
    std::vector<torch::Tensor> m_parameters;
    std::vector<torch::Tensor> m_mean, m_square; ///< each undefined until its parameter has had a gradient
    std::vector<std::vector<std::uint8_t>> m_active; ///< of each parameter's rows, see kernels/adam.h
    std::int64_t m_steps = 0;
};

/// Adam over the rows of a table: only rows that occur in a step are read or written; each row's
/// bias correction counts the steps of the whole table.
class RowAdam {
public:
    explicit RowAdam(torch::Tensor table);

    /// rows: [n] int64 without repeats; gradient: [n, d].
    void step(const torch::Tensor &rows, const torch::Tensor &gradient, double rate);
    std::int64_t steps() const { return m_steps; }

    void visit(StateVisitor &visitor);

private:
    torch::Tensor m_table, m_mean, m_square;
    std::int64_t m_steps = 0;
};

} // namespace gram

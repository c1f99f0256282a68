// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "optim/state_visitor.h"

#include <span>
#include <vector>

namespace gram {

/// The item vectors that the CF module reads in Multi-step GRAM: of each item the encoder's output
/// when the item was last encoded, and how far its row has moved since.
///
/// The two are kept apart so that the regression's residual does not round a small move against a
/// large vector: before the first encoder step of a cycle it is the move itself, exactly.
///
/// A row is stale from an encoder update until it is encoded again, which is when it is next read:
/// items that a cycle does not touch cost nothing.
class ItemTable {
public:
    ItemTable(std::int64_t items, std::int64_t width, ItemOptimizer optimizer, const torch::TensorOptions &options);

    /// Those of `items` whose row is not the present encoder's.
    std::vector<std::int32_t> stale(std::span<const std::int32_t> items) const;
    /// Puts the encoder's output there. vectors: [items.size(), d].
    void encode(std::span<const std::int32_t> items, const torch::Tensor &vectors);

    /// [items.size(), d]: of rows that are not stale.
    torch::Tensor rows(const torch::Tensor &items) const;
    /// The encoder's part of them, and how far they have moved since.
    torch::Tensor start(const torch::Tensor &items) const { return m_start.index_select(0, items); }
    torch::Tensor move(const torch::Tensor &items) const { return m_move.index_select(0, items); }

    bool isAdaptive() const { return m_optimizer == ItemOptimizer::Adam; }
    /// Moves the rows of `items` ([n] int64, each once) by the item gradient g ([n, d]).
    /// sgd: -rate g. adam: each row by -rate m / sqrt(v), of Adam (Kingma and Ba, 2015, algorithm 1;
    /// beta 0.9 and 0.999) with one v for a row, the mean of its g^2, so that a row keeps its
    /// gradient's direction and each moves about as far as the others. m and v stay over an encoder
    /// update: they are what a row has learnt of its own noise.
    void descend(const torch::Tensor &items, const torch::Tensor &gradient, double rate);

    /// The encoder has changed: every row is stale, the moves are spent.
    void startCycle();

    void visit(StateVisitor &visitor);

private:
    /// factor * direction onto the moves of `items`.
    void addToMoves(const torch::Tensor &items, const torch::Tensor &direction, double factor);

    ItemOptimizer m_optimizer;
    torch::Tensor m_start, m_move; ///< [items, d]
    torch::Tensor m_mean, m_square; ///< adam: [items, d] and [items, 1]; else empty
    torch::Tensor m_fresh; ///< [items] bool on the CPU
    std::int64_t m_steps = 0; ///< of adam
};

} // namespace gram

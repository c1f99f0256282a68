// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modes/training_mode.h"

namespace gram {

/// No content: item vectors are a learned table, Adam on the rows a batch touches. A reference
/// run that knows nothing of cold-start items, whose rows stay random.
class IdTable : public TrainingMode {
public:
    explicit IdTable(Learner &learner);

    std::optional<torch::Tensor> step(const Batch &batch) override;
    static double memory(const MemoryParts &parts);
    std::optional<torch::Tensor> evaluationRows(std::span<const std::int32_t> items) override;
    void visit(StateVisitor &visitor) override;

private:
    torch::Tensor m_table; ///< [items, d]
    RowAdam m_adam;
};

} // namespace gram

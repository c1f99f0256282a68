// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modes/training_mode.h"

namespace gram {

/// The CE is never trained: the CF module reads its output from a table. A reference run.
class Frozen : public TrainingMode {
public:
    using TrainingMode::TrainingMode;

    static double memory(const MemoryParts &parts);
    bool prepare() override;
    std::optional<torch::Tensor> step(const Batch &batch) override;
    std::optional<torch::Tensor> evaluationRows(std::span<const std::int32_t> items) override;
    void visit(StateVisitor &visitor) override;

private:
    torch::Tensor m_table; ///< [items, d]
};

} // namespace gram

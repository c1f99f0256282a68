// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modes/learner.h"
#include "modes/memory_parts.h"

namespace gram {

/// One way of training the CE and the CF module together. A mode owns what it needs beside the
/// learner (an item table) and nothing else.
class TrainingMode {
public:
    explicit TrainingMode(Learner &learner)
        : m_learner(learner)
    {
    }
    virtual ~TrainingMode() = default;

    /// Before the first step of a new run; false if the job was stopped.
    virtual bool prepare() { return true; }

    /// Makes one step. Returns its loss, a scalar on the device; none if the job was stopped
    /// meanwhile. A stopped step is made again from its beginning, or, where a mode has already
    /// changed something, goes on from there.
    virtual std::optional<torch::Tensor> step(const Batch &batch) = 0;

    /// After the last step: what the CE has not learnt from yet. False if the job was stopped; the next
    /// finish() or step() goes on.
    virtual bool finish() { return true; }

    /// Item vectors for an evaluation: [items.size(), d]; none if the job was stopped.
    virtual std::optional<torch::Tensor> evaluationRows(std::span<const std::int32_t> items)
    {
        return m_learner.encode(items, Learner::anyNumber);
    }

    /// The learner's settings were changed between two steps. Returns after how many further steps the mode follows
    /// them: 0 but for a latency, which waits for its cycle's end unless `atOnce`.
    virtual std::int64_t adopt(bool /*atOnce*/) { return 0; }

    /// What a checkpoint keeps of it beside the learner's.
    virtual void visit(StateVisitor &) { }

protected:
    Learner &m_learner;
};

std::unique_ptr<TrainingMode> makeMode(Mode mode, Learner &learner);

/// The elements of tensors that training in the mode will take at most.
double memoryOf(Mode mode, const MemoryParts &parts);

/// int32 indices as an int64 tensor on the device of `like`.
torch::Tensor indexTensor(std::span<const std::int32_t> values, const torch::TensorOptions &like);

} // namespace gram

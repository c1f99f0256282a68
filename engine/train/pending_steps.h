// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/metrics_snapshot.h"

#include <torch/types.h>

#include <optional>
#include <vector>

namespace gram {

/// The steps that nobody has heard of yet, with their losses where they were computed: a device is
/// waited for once for all of them.
class PendingSteps {
public:
    /// `loss` is a number on any device; it becomes the record's when the steps are taken.
    void add(const StepRecord &record, const torch::Tensor &loss);
    bool empty() const { return m_records.empty(); }
    /// The last one, of which there is one: what comes after a step may still belong to it.
    StepRecord &last() { return m_records.back(); }
    /// All of them with their losses; waits for the device.
    std::vector<StepRecord> take();
    /// The first step taken whose loss is no number.
    std::optional<std::int64_t> notFinite() const { return m_notFinite; }

private:
    std::vector<StepRecord> m_records;
    std::vector<torch::Tensor> m_losses;
    std::optional<std::int64_t> m_notFinite;
};

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/pending_steps.h"

#include <torch/torch.h>

#include <cmath>
#include <utility>

namespace gram {

void PendingSteps::add(const StepRecord &record, const torch::Tensor &loss)
{
    m_records.push_back(record);
    m_losses.push_back(loss);
}

std::vector<StepRecord> PendingSteps::take()
{
    if (m_records.empty())
        return {};
    for (torch::Tensor &loss : m_losses)
        loss = loss.to(torch::kFloat64);
    const torch::Tensor host = torch::stack(m_losses).cpu();
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        m_records[i].loss = host.data_ptr<double>()[i];
        if (!std::isfinite(m_records[i].loss) && !m_notFinite)
            m_notFinite = m_records[i].step;
    }
    m_losses.clear();
    return std::exchange(m_records, {});
}

} // namespace gram

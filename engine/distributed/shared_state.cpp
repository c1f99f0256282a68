// SPDX-License-Identifier: GPL-3.0-or-later
#include "distributed/shared_state.h"

#include "distributed/process_group.h"

#include <torch/torch.h>

namespace gram {

namespace {

template<typename Number>
void share(ProcessGroup &group, Number &value)
{
    // As a sum, which takes a few numbers from wherever they are; the others add nothing.
    value = static_cast<Number>(group.sum({ group.isFirst() ? static_cast<double>(value) : 0.0 })[0]);
}

} // namespace

void SharedState::tensor(const std::string &, torch::Tensor &value)
{
    const torch::NoGradGuard noGrad;
    if (value.numel() == 0)
        return;
    // As bytes: Gloo knows no bool.
    torch::Tensor sent = value.contiguous();
    if (sent.scalar_type() == torch::kBool)
        sent = sent.to(torch::kUInt8);
    m_group.broadcast(sent);
    if (!m_group.isFirst())
        value.copy_(sent);
}

void SharedState::optionalTensor(const std::string &name, torch::Tensor &value, const torch::Tensor &like)
{
    bool defined = value.defined();
    number(name, defined);
    if (!defined) {
        value.reset();
        return;
    }
    if (!value.defined())
        value = torch::zeros_like(like, torch::TensorOptions().requires_grad(false));
    tensor(name, value);
}

void SharedState::number(const std::string &, std::int64_t &value)
{
    share(m_group, value);
}

void SharedState::number(const std::string &, double &value)
{
    share(m_group, value);
}

void SharedState::number(const std::string &, bool &value)
{
    share(m_group, value);
}

bool SharedState::restores() const
{
    return !m_group.isFirst();
}

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "optim/state_visitor.h"

namespace gram {

class ProcessGroup;

/// Gives every rank the state that rank 0 has: of what was read from a checkpoint by rank 0 alone, and so that
/// nothing differs at the beginning.
class SharedState : public StateVisitor {
public:
    explicit SharedState(ProcessGroup &group)
        : m_group(group)
    {
    }

    void tensor(const std::string &name, torch::Tensor &value) override;
    void optionalTensor(const std::string &name, torch::Tensor &value, const torch::Tensor &like) override;
    void number(const std::string &name, std::int64_t &value) override;
    void number(const std::string &name, double &value) override;
    void number(const std::string &name, bool &value) override;
    bool restores() const override;

private:
    ProcessGroup &m_group;
};

} // namespace gram

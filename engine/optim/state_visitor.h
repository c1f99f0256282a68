// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

#include <string>

namespace gram {

/// Goes over the state of a training, part by part, to save it or to restore it: each part has one function
/// that shows the visitor what it keeps, under names that stay.
class StateVisitor {
public:
    virtual ~StateVisitor() = default;

    /// Of fixed sizes: restoring writes into it.
    virtual void tensor(const std::string &name, torch::Tensor &value) = 0;
    /// May be undefined; else it has the sizes and the type of `like`.
    virtual void optionalTensor(const std::string &name, torch::Tensor &value, const torch::Tensor &like) = 0;
    virtual void number(const std::string &name, std::int64_t &value) = 0;
    virtual void number(const std::string &name, double &value) = 0;
    virtual void number(const std::string &name, bool &value) = 0;
    virtual bool restores() const = 0;

    /// The names in `part` have its own and a dot before them.
    template<typename Part>
    void within(const std::string &name, Part &&part)
    {
        const std::string before = m_prefix;
        m_prefix += name + '.';
        part();
        m_prefix = before;
    }

protected:
    std::string full(const std::string &name) const { return m_prefix + name; }

private:
    std::string m_prefix;
};

} // namespace gram

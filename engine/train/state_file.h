// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/mapped_file.h"
#include "model_files/tensor_file.h"
#include "optim/state_visitor.h"

#include <torch/types.h>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace torch::nn {
class Module;
}

namespace gram {

/// Collects a state and writes it as one safetensors file: tensors and numbers as tensors, a text of JSON and the
/// file's own SHA-256 in its metadata. Tensors are not copied until they are written, one after the other.
class StateWriter : public StateVisitor {
public:
    void tensor(const std::string &name, torch::Tensor &value) override;
    void optionalTensor(const std::string &name, torch::Tensor &value, const torch::Tensor &like) override;
    void number(const std::string &name, std::int64_t &value) override;
    void number(const std::string &name, double &value) override;
    void number(const std::string &name, bool &value) override;
    bool restores() const override { return false; }
    void numbers(const std::string &name, const std::vector<double> &values);

    std::uint64_t bytes() const; ///< of all that was collected
    /// Copies it, so that the state can change before it is written; outside of LibTorch's memory, whose use a run
    /// measures. False if there is no memory: then nothing has changed.
    bool copy();

    struct Written {
        std::string sha256; ///< as the file says it of itself
        std::uint64_t bytes = 0;
    };
    /// Throws Error: FileUnwritable; or, before anything is written, NotFinite after this step, for the first tensor
    /// with a NaN or an infinity. Of either, nothing is left behind.
    Written write(const std::filesystem::path &file, const std::string &json, std::int64_t step) const;

private:
    std::map<std::string, torch::Tensor> m_tensors;
    std::shared_ptr<void> m_copies; ///< what the tensors are of, after copy()
};

/// Restores a state from such a file, whose SHA-256 is checked first. Nothing in it is executed, no size in it is
/// believed: what does not fit is an Error that names the file and the tensor.
class StateReader : public StateVisitor {
public:
    /// Throws Error: FileNotFound, FileUnreadable, MalformedFile.
    explicit StateReader(const std::filesystem::path &file);

    const std::string &json() const { return m_json; }
    const std::string &sha256() const { return m_sha256; }

    void tensor(const std::string &name, torch::Tensor &value) override;
    void optionalTensor(const std::string &name, torch::Tensor &value, const torch::Tensor &like) override;
    void number(const std::string &name, std::int64_t &value) override;
    void number(const std::string &name, double &value) override;
    void number(const std::string &name, bool &value) override;
    bool restores() const override { return true; }
    std::vector<double> numbers(const std::string &name) const;

private:
    [[noreturn]] void fail(const std::string &what) const;
    const TensorView &viewOf(const std::string &name) const;
    const TensorView &viewOf(const std::string &name, TensorType type, std::size_t dimensions) const;

    std::filesystem::path m_file;
    MappedFile m_bytes;
    TensorViews m_views;
    std::string m_json, m_sha256;
};

/// A module's parameters and buffers, by their names.
void visitModule(StateVisitor &visitor, torch::nn::Module &module);

} // namespace gram

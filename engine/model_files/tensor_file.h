// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gram {

/// The types of safetensors; a PyTorch file has some of them. Those after Bool can be listed and
/// copied, but nothing here computes with them.
enum class TensorType { F64, F32, F16, BF16, I64, I32, I16, I8, U8, Bool, U16, U32, U64, F8_E4M3, F8_E5M2 };

/// As safetensors names it, and its bytes.
std::string_view nameOf(TensorType type);
std::size_t sizeOf(TensorType type);

/// Contiguous, row-major, little-endian; not necessarily aligned.
struct TensorView {
    TensorType type = TensorType::F32;
    std::vector<std::int64_t> shape; ///< empty: a scalar
    std::span<const std::byte> bytes;
};

using TensorViews = std::map<std::string, TensorView>;

/// How many of its values are NaN or infinite; 0 for types that have none.
std::int64_t notFiniteIn(const TensorView &tensor);

/// True if a PEFT adapter's configuration lies beside a whole model's weights. Throws Error(UnsupportedModel) if the
/// adapter's own weights do, too: nothing tells whether they are in the others already.
bool hasAdapterBesideWeights(const std::filesystem::path &folder);

/// Throws Error(UnsupportedModel), with what to do, where the folder's weights are an adapter's or of
/// another program: TensorFlow, Flax, ONNX, llama.cpp.
void refuseOtherWeights(const std::filesystem::path &folder);
/// Whether it has weights of any kind, also those.
bool hasWeights(const std::filesystem::path &folder);
/// Whether it has what TensorFiles::openFolder() opens.
bool hasWholeWeights(const std::filesystem::path &folder);

/// All tensors of one model, however many files they are in. Immutable; the views live as long as
/// it or a copy of it. Nothing in the files is executed.
class TensorFiles {
public:
    /// One .safetensors or .bin; its content tells which. Throws Error: FileNotFound,
    /// FileUnreadable, MalformedFile.
    static TensorFiles open(const std::filesystem::path &file);

    /// What the folder has first of model.safetensors, model.safetensors.index.json,
    /// pytorch_model.bin, pytorch_model.bin.index.json. Throws as open(); FileNotFound tells what
    /// was looked for.
    static TensorFiles openFolder(const std::filesystem::path &folder);

    const TensorViews &tensors() const { return m_tensors; }
    std::uint64_t fileBytes() const { return m_fileBytes; }
    const std::vector<std::filesystem::path> &files() const { return m_files; }

private:
    static TensorFiles openIndex(const std::filesystem::path &index);
    void add(const std::filesystem::path &file, TensorViews views, std::shared_ptr<const void> owner);

    TensorViews m_tensors;
    std::vector<std::filesystem::path> m_files;
    std::vector<std::shared_ptr<const void>> m_owners; ///< of what the views show
    std::uint64_t m_fileBytes = 0;
};

} // namespace gram

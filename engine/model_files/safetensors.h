// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/atomic_file.h"
#include "base/sha256.h"
#include "model_files/tensor_file.h"

namespace gram {

/// The tensors in the bytes of a .safetensors file; `file` names it in errors. Every rule of the
/// format (https://huggingface.co/docs/safetensors) is checked. Throws Error(MalformedFile).
/// `metadata`: gets the texts of its __metadata__.
TensorViews readSafetensors(std::span<const std::byte> bytes, const std::string &file,
    std::map<std::string, std::string> *metadata = nullptr);

/// Writes a .safetensors file tensor by tensor, data aligned to 8 bytes. Where the metadata have "sha256" with the
/// value of base/sha256.h's `unsealed`, the file's SHA-256 is put there. Throws Error(FileUnwritable); then, as
/// without finish(), nothing is left behind.
class SafetensorsWriter {
public:
    struct Entry {
        std::string name;
        TensorType type;
        std::vector<std::int64_t> shape;
    };
    SafetensorsWriter(const std::filesystem::path &file, std::vector<Entry> entries,
        const std::map<std::string, std::string> &metadata);

    /// The tensors as their bytes must come: wider types first, as the reference writer has them.
    const std::vector<Entry> &order() const { return m_entries; }
    void append(std::span<const std::byte> bytes);
    std::uint64_t bytes() const { return m_bytes; }
    /// Returns the SHA-256, or nothing where it was not asked for.
    std::string finish();

private:
    void write(const void *data, std::size_t size);
    void writeBuffer();

    AtomicFile m_out;
    std::vector<Entry> m_entries;
    std::size_t m_sealPlace;
    Sha256 m_hash;
    std::string m_buffer;
    std::uint64_t m_bytes = 0;
};

/// Writes a .safetensors file: names in order, data aligned to 8 bytes. Throws
/// Error(FileUnwritable); then nothing is left behind.
void writeSafetensors(const std::filesystem::path &file, const TensorViews &tensors,
    const std::map<std::string, std::string> &metadata);

} // namespace gram

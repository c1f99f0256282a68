// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/atomic_file.h"
#include "model_files/tensor_file.h"

namespace gram {

/// Writes a matrix as numpy's .npy (format 1.0), rows by rows; it appears whole or not at all.
class NpyFile {
public:
    /// `type`: F32 or F64. Throws Error(FileUnwritable), as do the others.
    NpyFile(const std::filesystem::path &file, TensorType type, std::int64_t rows, std::int64_t columns);

    void append(const void *data, std::size_t size) { m_file.write(data, size); }
    void finish() { m_file.finish(); }

private:
    AtomicFile m_file;
};

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_files/npy_file.h"

namespace gram {

NpyFile::NpyFile(const std::filesystem::path &file, TensorType type, std::int64_t rows, std::int64_t columns)
    : m_file(file)
{
    constexpr std::size_t alignment = 64;
    std::string header = std::string("{'descr': '") + (type == TensorType::F64 ? "<f8" : "<f4")
        + "', 'fortran_order': False, 'shape': (" + std::to_string(rows) + ", " + std::to_string(columns) + "), }";
    std::string start("\x93NUMPY\x01\x00", 8);
    // Magic and length are 10 bytes, a newline ends the header.
    const std::size_t length = (start.size() + 2 + header.size() + 1 + alignment - 1) / alignment * alignment
        - start.size() - 2;
    header.resize(length - 1, ' ');
    header += '\n';
    start += static_cast<char>(length & 0xff);
    start += static_cast<char>(length >> 8);
    m_file.write(start.data(), start.size());
    m_file.write(header.data(), header.size());
}

} // namespace gram

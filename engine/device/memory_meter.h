// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <exception>
#include <string>

namespace gram {

/// Bytes of tensors on a device. On the CPU, LibTorch's allocator is replaced by a counting one
/// (two atomic additions an allocation); on CUDA the caching allocator's statistics are read.
class MemoryMeter {
public:
    /// Installs the counting CPU allocator. Call it before the first tensor; later calls do nothing.
    static void install();

    /// `device`: as a configuration names it, "cpu" or "cuda:0".
    explicit MemoryMeter(const std::string &device);

    std::uint64_t current() const;
    /// Highest current() since resetPeak() or the start.
    std::uint64_t peak() const;
    void resetPeak();

    /// What the program holds of a GPU's memory: tensors, and what is kept for those to come. 0 on the CPU.
    std::uint64_t reserved() const;

    /// What more tensors can have on the device; 0 = unknown.
    std::uint64_t obtainable() const;

    /// Physical memory of the whole process.
    static std::uint64_t resident();
    /// Main memory that can be had without swapping; 0 = unknown.
    static std::uint64_t available();
    /// Gives memory that is no longer used back to the operating system.
    static void release();

private:
    int m_card = -1; ///< of a GPU; -1: main memory
};

/// True of a failed allocation, of which LibTorch tells in words only.
bool isOutOfMemory(const std::exception &e);

} // namespace gram

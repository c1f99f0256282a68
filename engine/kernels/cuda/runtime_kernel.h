// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace gram::cuda {

/// A kernel of our own, compiled for the card by NVRTC, which comes with LibTorch's CUDA: neither building nor running
/// needs a toolkit.
class RuntimeKernel {
public:
    /// options: as NVRTC takes them.
    RuntimeKernel(std::string source, std::string name, std::vector<std::string> options);

    /// The machine code for a compute capability, as 90. Needs no card. Throws Error Internal with the compiler's log,
    /// or where there is no NVRTC.
    std::string compiledFor(int capability) const;

    /// On the thread's present card and stream. arguments: pointers to the kernel's. False where the kernel cannot be
    /// had here.
    bool launch(unsigned blocks, unsigned threads, void **arguments);

private:
    std::string m_source, m_name;
    std::vector<std::string> m_options;
    std::vector<void *> m_functions; ///< by card; null: not loaded yet
    bool m_failed = false;
};

} // namespace gram::cuda

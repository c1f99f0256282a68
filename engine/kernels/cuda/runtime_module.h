// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace gram::cuda {

/// Kernels of our own, compiled for the card by NVRTC, which comes with LibTorch's CUDA: neither building nor running
/// needs a toolkit.
class RuntimeModule {
public:
    /// source: follows kernels/cuda/numbers.cu. options: as NVRTC takes them.
    RuntimeModule(const std::string &source, std::vector<std::string> options);

    /// The one of this source and these macros ("A=float"), made when it is first asked for.
    static RuntimeModule &of(const char *source, const std::vector<std::string> &macros);

    /// The machine code for a compute capability, as 90. Needs no card. Throws Error Internal with the compiler's log,
    /// or where there is no NVRTC.
    std::string compiledFor(int capability) const;

    struct Grid {
        unsigned blocks, threads;
        unsigned sharedBytes = 0;
        unsigned blocksY = 1;
        bool together = false; ///< all blocks at once, so that they can wait for each other
    };
    /// On the thread's present card and stream. arguments: pointers to the kernel's. False where the kernel cannot be
    /// had here, or so many blocks not at once.
    bool launch(const char *kernel, const Grid &grid, void **arguments);

    /// Whether a kernel can be had on the thread's present card.
    bool has(const char *kernel) { return find(kernel) != nullptr; }

private:
    struct Loaded {
        bool tried = false;
        void *module = nullptr; ///< null: it cannot be had
        std::map<std::string, void *, std::less<>> kernels;
    };
    void *find(const char *kernel);
    void load(Loaded &loaded, int card) const;

    std::string m_source;
    std::vector<std::string> m_options;
    std::vector<Loaded> m_loaded; ///< by card
};

struct CardSize {
    int multiprocessors;
    int sharedBytes; ///< at most of a block
};
/// Of the thread's present card.
CardSize presentCard();

} // namespace gram::cuda

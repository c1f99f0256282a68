// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/job_stream.h"

#include "device/compute_device.h"

#ifdef GRAM_CUDA
#include <c10/cuda/CUDAGuard.h>
#endif
#include <torch/torch.h>

namespace gram {

struct JobStream::Guard {
#ifdef GRAM_CUDA
    c10::cuda::OptionalCUDAStreamGuard stream;
#endif
};

JobStream::JobStream()
    : m_guard(std::make_unique<Guard>())
{
}

JobStream::~JobStream() = default;

void JobStream::use([[maybe_unused]] const std::string &device)
{
#ifdef GRAM_CUDA
    if (const torch::Device named = deviceNamed(device); named.is_cuda())
        m_guard->stream.reset_stream(c10::cuda::getStreamFromPool(false, named.index()));
#endif
}

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/compute_device.h"

#include "api/error.h"
#include "device/card_meter.h"
#include "device/environment.h"

#include <torch/torch.h>
#ifdef GRAM_CUDA
#include <c10/cuda/CUDAFunctions.h>
#include <cuda_runtime_api.h>
#endif

#include <cstdlib>
#include <string_view>

namespace gram {

namespace {

/// The same numbers from the same seed, on the same GPU: sums in a fixed order. An operation that has no such form
/// throws. To warn only is not enough: LibTorch's flash and memory-efficient attention then take the other form
/// (aten/src/ATen/native/transformers/cuda/attention_backward.cu). cuBLAS reads the variable when it starts.
void fixTheOrderOfSums()
{
    setenv("CUBLAS_WORKSPACE_CONFIG", ":4096:8", /*overwrite=*/0);
    at::globalContext().setDeterministicAlgorithms(true, /*warn_only=*/false);
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 2)
    at::globalContext().setDeterministicFillUninitializedMemory(false); // it takes time, and nothing reads such memory
#endif
}

} // namespace

std::optional<Said> whyNoGpu()
{
#ifdef GRAM_CUDA
    try {
        c10::cuda::device_count_ensure_non_zero();
        return {};
    } catch (const c10::Error &e) {
        const std::string reason = e.what_without_backtrace();
        return Said { QT_TRANSLATE_NOOP("Said", "CUDA says: %1"), { reason.substr(0, reason.find('\n')) } };
    }
#else
    return QT_TRANSLATE_NOOP("Said", "This LibTorch has no CUDA: start packaging/demo.sh --gpu for one that has.");
#endif
}

torch::Device deviceNamed(const std::string &name)
{
    const torch::Device device(name);
    if (!device.is_cuda())
        return device;
    if (const auto reason = whyNoGpu())
        throw Error(ErrorCode::Unsupported, { .field = name, .expected = "Choose cpu. " + reason->sentence() });
    if (const auto there = static_cast<int>(torch::cuda::device_count()); device.index() >= there)
        throw Error(ErrorCode::Unsupported,
            { .field = name,
                .expected = there == 1 ? "There is one GPU, cuda:0."
                                       : "The GPUs are cuda:0 to cuda:" + std::to_string(there - 1) + '.' });
    fixTheOrderOfSums();
    // Operations without an index mean the thread's present GPU.
    return device.has_index() ? device : torch::Device(torch::kCUDA, 0);
}

std::string deviceTitle(const std::string &name)
{
#ifdef GRAM_CUDA
    const torch::Device device(name);
    cudaDeviceProp properties;
    const int index = device.has_index() ? device.index() : 0;
    if (device.is_cuda() && cudaGetDeviceProperties(&properties, index) == cudaSuccess)
        return std::string(properties.name) + " (cuda:" + std::to_string(index) + ')';
#endif
    return name;
}

std::string tf32Unavailable([[maybe_unused]] const std::string &device)
{
#ifdef GRAM_CUDA
    const torch::Device named(device);
    cudaDeviceProp card;
    if (named.is_cuda()) {
        // A card that does not answer is told of where it is asked to compute.
        if (cudaGetDeviceProperties(&card, named.has_index() ? named.index() : 0) != cudaSuccess || card.major >= 8)
            return {};
        return "the " + std::string(card.name) + " has compute capability " + std::to_string(card.major) + '.'
            + std::to_string(card.minor) + ", and TF32 begins with 8.0";
    }
#endif
    return "TF32 is a way of NVIDIA's GPUs to multiply, from compute capability 8.0";
}

bool usesMainMemory(const torch::Device &device)
{
    return device.is_cpu();
}

bool isAtHand(const torch::Tensor &tensor)
{
    return tensor.is_cpu();
}

void allowTf32(bool allowed)
{
    at::globalContext().setAllowTF32CuBLAS(allowed);
    at::globalContext().setAllowTF32CuDNN(allowed);
}

bool isDeviceFailure(const std::exception &e)
{
    const std::string_view message = e.what();
    const auto says = [message](std::string_view words) { return message.find(words) != message.npos; };
    return says("CUDA error") || says("CUDNN_STATUS") || says("CUBLAS_STATUS") || says("cuDNN error");
}

void waitFor(const torch::Device &device)
{
    if (device.is_cuda())
        torch::cuda::synchronize(device.index());
}

std::string busIdOf([[maybe_unused]] const std::string &device)
{
#ifdef GRAM_CUDA
    const torch::Device named(device);
    char id[32];
    if (named.is_cuda() && cudaDeviceGetPCIBusId(id, sizeof id, named.has_index() ? named.index() : 0) == cudaSuccess)
        return id;
#endif
    return {};
}

} // namespace gram

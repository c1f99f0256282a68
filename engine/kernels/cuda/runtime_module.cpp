// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/runtime_module.h"

#include "api/error.h"
#include "kernels/cuda/numbers_source.h"

#include <c10/cuda/CUDAFunctions.h>
#include <c10/cuda/CUDAStream.h>
#include <cuda.h>
#include <dlfcn.h>
#include <nvrtc.h>

#include <algorithm>
#include <mutex>

namespace gram::cuda {

namespace {

/// A function of a library that is opened at run time: the driver's and the compiler's are not there at link time.
template<typename Function>
Function *find(void *library, const char *name)
{
    return library ? reinterpret_cast<Function *>(dlsym(library, name)) : nullptr;
}

struct Compiler {
    void *library = dlopen(GRAM_NVRTC, RTLD_NOW | RTLD_GLOBAL);
    decltype(nvrtcCreateProgram) *create = find<decltype(nvrtcCreateProgram)>(library, "nvrtcCreateProgram");
    decltype(nvrtcDestroyProgram) *destroy = find<decltype(nvrtcDestroyProgram)>(library, "nvrtcDestroyProgram");
    decltype(nvrtcCompileProgram) *compile = find<decltype(nvrtcCompileProgram)>(library, "nvrtcCompileProgram");
    decltype(nvrtcGetCUBINSize) *size = find<decltype(nvrtcGetCUBINSize)>(library, "nvrtcGetCUBINSize");
    decltype(nvrtcGetCUBIN) *code = find<decltype(nvrtcGetCUBIN)>(library, "nvrtcGetCUBIN");
    decltype(nvrtcGetProgramLogSize) *logSize = find<decltype(nvrtcGetProgramLogSize)>(library,
        "nvrtcGetProgramLogSize");
    decltype(nvrtcGetProgramLog) *log = find<decltype(nvrtcGetProgramLog)>(library, "nvrtcGetProgramLog");

    bool complete() const { return create && destroy && compile && size && code && logSize && log; }
};

struct Driver {
    void *library = dlopen("libcuda.so.1", RTLD_NOW);
    decltype(cuModuleLoadData) *load = find<decltype(cuModuleLoadData)>(library, "cuModuleLoadData");
    decltype(cuModuleGetFunction) *function = find<decltype(cuModuleGetFunction)>(library, "cuModuleGetFunction");
    decltype(cuFuncSetAttribute) *set = find<decltype(cuFuncSetAttribute)>(library, "cuFuncSetAttribute");
    decltype(cuLaunchKernel) *launch = find<decltype(cuLaunchKernel)>(library, "cuLaunchKernel");
    decltype(cuLaunchCooperativeKernel) *launchTogether = find<decltype(cuLaunchCooperativeKernel)>(library,
        "cuLaunchCooperativeKernel");

    bool complete() const { return load && function && set && launch && launchTogether; }
};

const Driver &driver()
{
    static const Driver it;
    return it;
}

[[noreturn]] void fail(const std::string &what)
{
    throw Error(ErrorCode::Internal, { .got = what });
}

} // namespace

RuntimeModule::RuntimeModule(const std::string &source, std::vector<std::string> options)
    : m_source(numbersSource + source)
    , m_options(std::move(options))
{
}

RuntimeModule &RuntimeModule::of(const char *source, const std::vector<std::string> &macros)
{
    static std::mutex mutex;
    static std::map<std::pair<const char *, std::vector<std::string>>, RuntimeModule> modules;
    const std::lock_guard lock(mutex);
    if (const auto found = modules.find({ source, macros }); found != modules.end())
        return found->second;
    std::vector<std::string> options;
    for (const std::string &macro : macros)
        options.push_back("-D" + macro);
    return modules.try_emplace({ source, macros }, source, options).first->second;
}

std::string RuntimeModule::compiledFor(int capability) const
{
    static const Compiler compiler;
    if (!compiler.complete())
        fail(std::string("there is no ") + GRAM_NVRTC + " to compile a GPU's kernels with");
    nvrtcProgram program = nullptr;
    if (compiler.create(&program, m_source.c_str(), "gram", 0, nullptr, nullptr) != NVRTC_SUCCESS)
        fail("NVRTC made no program");
    std::vector<std::string> options = m_options;
    options.push_back("--gpu-architecture=sm_" + std::to_string(capability));
    std::vector<const char *> given;
    for (const std::string &option : options)
        given.push_back(option.c_str());
    const nvrtcResult result = compiler.compile(program, static_cast<int>(given.size()), given.data());
    std::size_t bytes = 0;
    std::string text;
    if (result != NVRTC_SUCCESS) {
        compiler.logSize(program, &bytes);
        text.resize(bytes);
        compiler.log(program, text.data());
        compiler.destroy(&program);
        fail("a kernel does not compile for sm_" + std::to_string(capability) + ": " + text);
    }
    compiler.size(program, &bytes);
    text.resize(bytes);
    compiler.code(program, text.data());
    compiler.destroy(&program);
    return text;
}

void RuntimeModule::load(Loaded &loaded, int card) const
{
    loaded.tried = true;
    int major = 0, minor = 0;
    cudaDeviceGetAttribute(&major, cudaDevAttrComputeCapabilityMajor, card);
    cudaDeviceGetAttribute(&minor, cudaDevAttrComputeCapabilityMinor, card);
    try {
        CUmodule module = nullptr;
        const std::string code = compiledFor(10 * major + minor);
        if (driver().complete() && driver().load(&module, code.data()) == CUDA_SUCCESS)
            loaded.module = module;
    } catch (const Error &) {
        // The caller has another way.
    }
}

void *RuntimeModule::find(const char *kernel)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    const int card = c10::cuda::current_device();
    m_loaded.resize(std::max(m_loaded.size(), static_cast<std::size_t>(card) + 1));
    Loaded &loaded = m_loaded[static_cast<std::size_t>(card)];
    if (!loaded.tried)
        load(loaded, card);
    if (!loaded.module)
        return nullptr;
    if (const auto found = loaded.kernels.find(kernel); found != loaded.kernels.end())
        return found->second;
    CUfunction function = nullptr;
    if (driver().function(&function, static_cast<CUmodule>(loaded.module), kernel) != CUDA_SUCCESS)
        fail(std::string("there is no kernel ") + kernel);
    driver().set(function, CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, presentCard().sharedBytes);
    return loaded.kernels[kernel] = function;
}

bool RuntimeModule::launch(const char *kernel, const Grid &grid, void **arguments)
{
    const auto function = static_cast<CUfunction>(find(kernel));
    if (!function)
        return false;
    CUstream stream = c10::cuda::getCurrentCUDAStream().stream();
    const CUresult result = grid.together ? driver().launchTogether(function, grid.blocks, grid.blocksY, 1,
                                grid.threads, 1, 1, grid.sharedBytes, stream, arguments)
                                          : driver().launch(function, grid.blocks, grid.blocksY, 1, grid.threads, 1, 1,
                                              grid.sharedBytes, stream, arguments, nullptr);
    return result == CUDA_SUCCESS;
}

CardSize presentCard()
{
    const int card = c10::cuda::current_device();
    CardSize size {};
    cudaDeviceGetAttribute(&size.multiprocessors, cudaDevAttrMultiProcessorCount, card);
    cudaDeviceGetAttribute(&size.sharedBytes, cudaDevAttrMaxSharedMemoryPerBlockOptin, card);
    return size;
}

} // namespace gram::cuda

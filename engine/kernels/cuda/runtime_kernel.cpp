// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/runtime_kernel.h"

#include "api/error.h"

#include <c10/cuda/CUDAFunctions.h>
#include <c10/cuda/CUDAStream.h>
#include <cuda.h>
#include <dlfcn.h>
#include <nvrtc.h>

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
    decltype(cuLaunchKernel) *launch = find<decltype(cuLaunchKernel)>(library, "cuLaunchKernel");

    bool complete() const { return load && function && launch; }
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

RuntimeKernel::RuntimeKernel(std::string source, std::string name, std::vector<std::string> options)
    : m_source(std::move(source))
    , m_name(std::move(name))
    , m_options(std::move(options))
{
}

std::string RuntimeKernel::compiledFor(int capability) const
{
    static const Compiler compiler;
    if (!compiler.complete())
        fail(std::string("there is no ") + GRAM_NVRTC + " to compile a GPU's kernels with");
    nvrtcProgram program = nullptr;
    if (compiler.create(&program, m_source.c_str(), m_name.c_str(), 0, nullptr, nullptr) != NVRTC_SUCCESS)
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
        fail(m_name + " does not compile for sm_" + std::to_string(capability) + ": " + text);
    }
    compiler.size(program, &bytes);
    text.resize(bytes);
    compiler.code(program, text.data());
    compiler.destroy(&program);
    return text;
}

bool RuntimeKernel::launch(unsigned blocks, unsigned threads, void **arguments)
{
    static std::mutex mutex;
    CUfunction function = nullptr;
    {
        const std::lock_guard lock(mutex);
        const auto card = static_cast<std::size_t>(c10::cuda::current_device());
        m_functions.resize(std::max(m_functions.size(), card + 1));
        if (!m_functions[card] && !m_failed) {
            int major = 0, minor = 0;
            cudaDeviceGetAttribute(&major, cudaDevAttrComputeCapabilityMajor, static_cast<int>(card));
            cudaDeviceGetAttribute(&minor, cudaDevAttrComputeCapabilityMinor, static_cast<int>(card));
            try {
                CUmodule module = nullptr;
                const std::string code = compiledFor(10 * major + minor);
                m_failed = !driver().complete() || driver().load(&module, code.data()) != CUDA_SUCCESS
                    || driver().function(&function, module, m_name.c_str()) != CUDA_SUCCESS;
            } catch (const Error &) {
                m_failed = true; // the caller has another way
            }
            m_functions[card] = m_failed ? nullptr : function;
        }
        if (m_failed)
            return false;
        function = static_cast<CUfunction>(m_functions[card]);
    }
    return driver().launch(function, blocks, 1, 1, threads, 1, 1, 0, c10::cuda::getCurrentCUDAStream().stream(),
               arguments, nullptr)
        == CUDA_SUCCESS;
}

} // namespace gram::cuda

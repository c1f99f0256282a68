// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/products.h"

#include "kernels/cuda/layer_rows.h"

#include <torch/torch.h>
#ifdef GRAM_CUDA
#include <ATen/Context.h>
#include <c10/cuda/CUDAFunctions.h>
#include <c10/cuda/CUDAStream.h>
#include <cublasLt.h>
#include <dlfcn.h>

#include <bit>
#include <map>
#include <mutex>
#endif

namespace gram::cuda {

using torch::Tensor;

#ifdef GRAM_CUDA
namespace {

/// Of the library that LibTorch has loaded: its name is not there at link time.
template<typename Function>
Function *find(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_DEFAULT, name));
}

struct Library {
#define GRAM_FIND(name) decltype(cublasLt##name) *name = find<decltype(cublasLt##name)>("cublasLt" #name)
    GRAM_FIND(Create);
    GRAM_FIND(MatmulDescCreate);
    GRAM_FIND(MatmulDescSetAttribute);
    GRAM_FIND(MatrixLayoutCreate);
    GRAM_FIND(MatrixLayoutSetAttribute);
    GRAM_FIND(MatmulPreferenceCreate);
    GRAM_FIND(MatmulPreferenceSetAttribute);
    GRAM_FIND(MatmulAlgoGetHeuristic);
    GRAM_FIND(Matmul);
#undef GRAM_FIND

    bool complete() const
    {
        return Create && MatmulDescCreate && MatmulDescSetAttribute && MatrixLayoutCreate && MatrixLayoutSetAttribute
            && MatmulPreferenceCreate && MatmulPreferenceSetAttribute && MatmulAlgoGetHeuristic && Matmul;
    }
};

const Library &library()
{
    static const Library it;
    return it;
}

constexpr std::uint32_t alignment = 16; // of matrices, in bytes
constexpr std::size_t workspaceBytes = std::size_t { 32 } << 20;

enum class Kind {
    Forward, ///< x w^T
    Back, ///< g w
    Weight ///< g^T x
};

/// A product as cuBLASLt takes it, column by column: D [rows, columns] = A B (+ C), where one of D's columns and the sum's
/// length is the number of tokens.
struct Shape {
    int card;
    Kind kind;
    torch::ScalarType type;
    bool tf32, hasBias, adds;
    std::int64_t tokens, n, k; ///< of tokens, as many as a plan is made for
    std::int64_t batch; ///< products of pairs of matrices

    auto operator<=>(const Shape &) const = default;
};

/// The next of eight steps between a power of two and the next.
std::int64_t roundedUp(std::int64_t tokens)
{
    const auto floor = static_cast<std::int64_t>(std::bit_floor(static_cast<std::uint64_t>(tokens)));
    const std::int64_t step = std::max<std::int64_t>(1, floor / 8);
    return (tokens + step - 1) / step * step;
}

class Plan {
public:
    explicit Plan(const Shape &shape)
        : m_kind(shape.kind)
    {
        const Library &lt = library();
        const bool half = shape.type == torch::kBFloat16;
        const cudaDataType_t in = half ? CUDA_R_16BF : CUDA_R_32F;
        const cudaDataType_t out = shape.kind == Kind::Weight ? CUDA_R_32F : in;
        const cublasComputeType_t compute = shape.tf32 && !half ? CUBLAS_COMPUTE_32F_FAST_TF32 : CUBLAS_COMPUTE_32F;
        const auto made = [&](cublasLtMatrixLayout_t &layout, cudaDataType_t type, std::int64_t rows,
                              std::int64_t columns) {
            bool good = lt.MatrixLayoutCreate(&layout, type, static_cast<std::uint64_t>(rows),
                            static_cast<std::uint64_t>(columns), rows)
                == CUBLAS_STATUS_SUCCESS;
            const auto count = static_cast<std::int32_t>(shape.batch);
            const std::int64_t stride = rows * columns;
            if (good && count > 1)
                good = lt.MatrixLayoutSetAttribute(layout, CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT, &count, sizeof count)
                        == CUBLAS_STATUS_SUCCESS
                    && lt.MatrixLayoutSetAttribute(layout, CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET, &stride,
                           sizeof stride)
                        == CUBLAS_STATUS_SUCCESS;
            return good;
        };
        m_good = lt.MatmulDescCreate(&m_description, compute, CUDA_R_32F) == CUBLAS_STATUS_SUCCESS;
        const cublasOperation_t transposed = CUBLAS_OP_T;
        // Row-major matrices are transposed ones here: the second factor stands first.
        switch (shape.kind) {
        case Kind::Forward:
            set(CUBLASLT_MATMUL_DESC_TRANSA, transposed);
            m_good &= made(m_a, in, shape.k, shape.n) && made(m_b, in, shape.k, shape.tokens)
                && made(m_d, out, shape.n, shape.tokens);
            break;
        case Kind::Back:
            m_good &= made(m_a, in, shape.k, shape.n) && made(m_b, in, shape.n, shape.tokens)
                && made(m_d, out, shape.k, shape.tokens);
            break;
        case Kind::Weight:
            set(CUBLASLT_MATMUL_DESC_TRANSB, transposed);
            m_good &= made(m_a, in, shape.k, shape.tokens) && made(m_b, in, shape.n, shape.tokens)
                && made(m_d, out, shape.k, shape.n);
            break;
        }
        if (shape.hasBias)
            set(CUBLASLT_MATMUL_DESC_EPILOGUE, CUBLASLT_EPILOGUE_BIAS);
        cublasLtMatmulPreference_t preference = nullptr;
        m_good = m_good && lt.MatmulPreferenceCreate(&preference) == CUBLAS_STATUS_SUCCESS;
        m_preference = preference;
        const auto prefer = [&](cublasLtMatmulPreferenceAttributes_t attribute, const auto &value) {
            m_good = m_good
                && lt.MatmulPreferenceSetAttribute(preference, attribute, &value, sizeof value)
                    == CUBLAS_STATUS_SUCCESS;
        };
        prefer(CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, workspaceBytes);
        for (const auto attribute :
            { CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES, CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_B_BYTES,
                CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_C_BYTES, CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES })
            prefer(attribute, alignment);
        m_good = m_good && choose();
    }

    bool good() const { return m_good; }

    /// False where the plan does not do for so many tokens.
    bool run(const void *a, const void *b, const void *bias, void *d, bool adds, std::int64_t tokens)
    {
        const Library &lt = library();
        const auto count = static_cast<std::uint64_t>(tokens);
        if (m_kind == Kind::Weight)
            lt.MatrixLayoutSetAttribute(m_a, CUBLASLT_MATRIX_LAYOUT_COLS, &count, sizeof count);
        else
            lt.MatrixLayoutSetAttribute(m_d, CUBLASLT_MATRIX_LAYOUT_COLS, &count, sizeof count);
        lt.MatrixLayoutSetAttribute(m_b, CUBLASLT_MATRIX_LAYOUT_COLS, &count, sizeof count);
        if (bias)
            lt.MatmulDescSetAttribute(m_description, CUBLASLT_MATMUL_DESC_BIAS_POINTER, &bias, sizeof bias);
        const float one = 1, more = adds ? 1 : 0;
        const c10::cuda::CUDAStream stream = c10::cuda::getCurrentCUDAStream();
        return lt.Matmul(handle(), m_description, &one, a, m_a, b, m_b, &more, d, m_d, d, m_d, &m_choice.algo,
                   workspaceOf(stream), workspaceBytes, stream.stream())
            == CUBLAS_STATUS_SUCCESS;
    }

private:
    bool choose()
    {
        int found = 0;
        return library().MatmulAlgoGetHeuristic(handle(), m_description, m_a, m_b, m_d, m_d, m_preference, 1, &m_choice,
                   &found)
            == CUBLAS_STATUS_SUCCESS
            && found == 1;
    }

    template<typename Value>
    void set(cublasLtMatmulDescAttributes_t attribute, const Value &value)
    {
        m_good = m_good
            && library().MatmulDescSetAttribute(m_description, attribute, &value, sizeof value)
                == CUBLAS_STATUS_SUCCESS;
    }

    static cublasLtHandle_t handle()
    {
        static std::map<int, cublasLtHandle_t> handles;
        cublasLtHandle_t &it = handles[c10::cuda::current_device()];
        if (!it)
            library().Create(&it);
        return it;
    }

    static void *workspaceOf(const c10::cuda::CUDAStream &stream)
    {
        // One for the stream that is used: a job has its own, and leaves none behind.
        static std::optional<c10::cuda::CUDAStream> last;
        static Tensor workspace;
        if (last != stream)
            workspace = torch::empty({ static_cast<std::int64_t>(workspaceBytes) },
                torch::TensorOptions(torch::kUInt8).device(stream.device()));
        last = stream;
        return workspace.data_ptr();
    }

    Kind m_kind;
    bool m_good = true;
    cublasLtMatmulDesc_t m_description = nullptr;
    cublasLtMatrixLayout_t m_a = nullptr, m_b = nullptr, m_d = nullptr;
    cublasLtMatmulPreference_t m_preference = nullptr;
    cublasLtMatmulHeuristicResult_t m_choice {};
};

/// False where LibTorch has to do it.
bool multiply(Kind kind, const Tensor &a, const Tensor &b, const Tensor &bias, Tensor &d, bool adds,
    std::int64_t tokens, std::int64_t n, std::int64_t k, std::int64_t batch = 1)
{
    static std::mutex mutex; // plans are changed as they run, and a launch takes microseconds
    static std::map<Shape, Plan> plans;
    if (!library().complete() || tokens == 0)
        return false;
    const bool tf32 = b.scalar_type() == torch::kFloat32 && at::globalContext().allowTF32CuBLAS();
    Shape shape { c10::cuda::current_device(), kind, b.scalar_type(), tf32, bias.defined(), adds,
        batch == 1 ? roundedUp(tokens) : tokens, n, k, batch };
    const std::lock_guard lock(mutex);
    for (const bool exact : { false, true }) {
        if (exact)
            shape.tokens = tokens;
        Plan &plan = plans.try_emplace(shape, shape).first->second;
        if (plan.good()
            && plan.run(a.data_ptr(), b.data_ptr(), bias.defined() ? bias.data_ptr() : nullptr, d.data_ptr(), adds,
                tokens))
            return true;
    }
    return false;
}

bool isOurs(const Tensor &x, const Tensor &other)
{
    const auto aligned = [](const Tensor &t) {
        return t.is_contiguous() && reinterpret_cast<std::uintptr_t>(t.data_ptr()) % alignment == 0;
    };
    return x.is_cuda() && aligned(x) && aligned(other) && x.scalar_type() == other.scalar_type()
        && (x.scalar_type() == torch::kFloat32 || x.scalar_type() == torch::kBFloat16);
}

} // namespace
#endif

Tensor product(const Tensor &x, const Tensor &w, const Tensor &bias)
{
#ifdef GRAM_CUDA
    if (isOurs(x, w)) {
        Tensor out = torch::empty({ x.size(0), w.size(0) }, x.options());
        if (multiply(Kind::Forward, w, x, bias, out, false, x.size(0), w.size(0), w.size(1)))
            return out;
    }
#endif
    return torch::linear(x, w, bias);
}

Tensor productBack(const Tensor &g, const Tensor &w)
{
#ifdef GRAM_CUDA
    if (isOurs(g, w)) {
        Tensor out = torch::empty({ g.size(0), w.size(1) }, g.options());
        if (multiply(Kind::Back, w, g, {}, out, false, g.size(0), w.size(0), w.size(1)))
            return out;
    }
#endif
    return torch::mm(g, w);
}

void addProductBack(Tensor &out, const Tensor &g, const Tensor &w)
{
#ifdef GRAM_CUDA
    if (isOurs(g, w) && out.is_contiguous()
        && multiply(Kind::Back, w, g, {}, out, true, g.size(0), w.size(0), w.size(1)))
        return;
#endif
    out.addmm_(g, w);
}

Tensor weightGradient(const Tensor &g, const Tensor &x)
{
#ifdef GRAM_CUDA
    if (isOurs(g, x) && g.size(0) > 0) {
        Tensor out = torch::empty({ g.size(1), x.size(1) }, g.options().dtype(torch::kFloat32));
        if (multiply(Kind::Weight, x, g, {}, out, false, g.size(0), g.size(1), x.size(1)))
            return out;
    }
#endif
    return torch::mm(g.t(), x).to(wideType(g.scalar_type()));
}

Tensor productOfEach(const Tensor &x, const Tensor &w)
{
#ifdef GRAM_CUDA
    if (isOurs(x, w)) {
        Tensor out = torch::empty({ x.size(0), x.size(1), w.size(1) }, x.options());
        if (multiply(Kind::Forward, w, x, {}, out, false, x.size(1), w.size(1), w.size(2), x.size(0)))
            return out;
    }
#endif
    return torch::bmm(x, w.transpose(1, 2));
}

Tensor productBackOfEach(const Tensor &g, const Tensor &w)
{
#ifdef GRAM_CUDA
    if (isOurs(g, w)) {
        Tensor out = torch::empty({ g.size(0), g.size(1), w.size(2) }, g.options());
        if (multiply(Kind::Back, w, g, {}, out, false, g.size(1), w.size(1), w.size(2), g.size(0)))
            return out;
    }
#endif
    return torch::bmm(g, w);
}

Tensor weightGradientOfEach(const Tensor &g, const Tensor &x)
{
#ifdef GRAM_CUDA
    if (isOurs(g, x) && g.scalar_type() == torch::kFloat32) {
        Tensor out = torch::empty({ g.size(0), g.size(2), x.size(2) }, g.options());
        if (multiply(Kind::Weight, x, g, {}, out, false, g.size(1), g.size(2), x.size(2), g.size(0)))
            return out;
    }
#endif
    return torch::bmm(g.transpose(1, 2), x);
}

} // namespace gram::cuda

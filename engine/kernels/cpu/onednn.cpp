// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/onednn.h"

#include <torch/torch.h>

#ifdef GRAM_ONEDNN
#include <dnnl.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <map>
#include <stdexcept>
#include <unordered_map>
#include <vector>
#endif

namespace gram::cpu {

#ifdef GRAM_ONEDNN

namespace {

using torch::Tensor;

const dnnl::engine &engine()
{
    static const dnnl::engine cpu(dnnl::engine::kind::cpu, 0);
    return cpu;
}

dnnl::memory::data_type typeOf(const Tensor &t)
{
    return t.scalar_type() == torch::kBFloat16 ? dnnl::memory::data_type::bf16 : dnnl::memory::data_type::f32;
}

dnnl::memory::desc describe(const Tensor &t)
{
    return { { t.size(0), t.size(1) }, typeOf(t), { t.stride(0), t.stride(1) } };
}

/// bias: of no size where there is none.
dnnl::matmul::primitive_desc describeProduct(const dnnl::memory::desc &a, const dnnl::memory::desc &b,
    const dnnl::memory::desc &bias, const dnnl::memory::desc &out, const dnnl::primitive_attr &attributes)
{
    const bool hasBias = bias.get_size() > 0;
#if DNNL_VERSION_MAJOR >= 3
    return hasBias ? dnnl::matmul::primitive_desc(engine(), a, b, bias, out, attributes)
                   : dnnl::matmul::primitive_desc(engine(), a, b, out, attributes);
#else
    return { hasBias ? dnnl::matmul::desc(a, b, bias, out) : dnnl::matmul::desc(a, b, out), attributes, engine() };
#endif
}

/// How a weight is laid out depends on its sizes and, a little, on the rows that it is multiplied with: of this many.
constexpr std::int64_t rowsOfPacking = 256;

dnnl::memory::desc packedDesc(std::int64_t rows, std::int64_t columns)
{
    using dnnl::memory;
    const auto bf16 = memory::data_type::bf16;
    return describeProduct({ { rowsOfPacking, rows }, bf16, memory::format_tag::ab },
        { { rows, columns }, bf16, memory::format_tag::any }, {},
        { { rowsOfPacking, columns }, memory::data_type::f32, memory::format_tag::ab }, {})
        .weights_desc();
}

/// A product's kernel. Kept by each thread for itself: oneDNN's own store is shared and is looked up by the whole
/// description.
struct Kernel {
    dnnl::matmul product;
    dnnl::memory::desc a, b, out, bias, scratch;
};

enum class Order { Rows, Columns, Packed };

Order orderOf(const Tensor &t)
{
    return t.stride(1) == 1 ? Order::Rows : Order::Columns;
}

/// All that the kernel of a product depends on.
struct Key {
    std::int64_t m, k, n;
    Order a, b;
    dnnl::memory::data_type type;
    bool bias;
    Into into;

    auto operator<=>(const Key &) const = default;
};

Kernel makeKernel(const Key &key, const dnnl::memory::desc &a, const dnnl::memory::desc &b)
{
    using dnnl::memory;
    dnnl::primitive_attr attributes;
    attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
    if (key.into == Into::Add) {
        dnnl::post_ops after;
        after.append_sum();
        attributes.set_post_ops(after);
    }
    const auto numbers = memory::data_type::f32;
    Kernel kernel;
    kernel.a = a;
    kernel.b = b;
    kernel.out = { { key.m, key.n }, numbers, memory::format_tag::ab };
    if (key.bias)
        kernel.bias = { { 1, key.n }, numbers, memory::format_tag::ab };
    const dnnl::matmul::primitive_desc description = describeProduct(a, b, kernel.bias, kernel.out, attributes);
    kernel.product = dnnl::matmul(description);
    kernel.scratch = description.scratchpad_desc();
    return kernel;
}

template<typename DescribeB>
Kernel &kernelFor(const Key &key, const Tensor &a, DescribeB &&describeB)
{
    constexpr std::size_t most = 1024; // as many as oneDNN keeps
    thread_local std::map<Key, Kernel> kernels;
    const auto found = kernels.find(key);
    if (found != kernels.end())
        return found->second;
    if (kernels.size() >= most)
        kernels.clear();
    return kernels.emplace(key, makeKernel(key, describe(a), describeB())).first->second;
}

void run(Kernel &kernel, const Tensor &out, const Tensor &a, void *b, const Tensor &bias)
{
    thread_local dnnl::stream stream(engine());
    thread_local std::vector<std::byte> scratch; // of the largest so far: a thread runs one product at a time
    scratch.resize(std::max(scratch.size(), kernel.scratch.get_size()));
    const auto memory = [](const dnnl::memory::desc &desc, void *data) { return dnnl::memory(desc, engine(), data); };
    std::unordered_map<int, dnnl::memory> arguments {
        { DNNL_ARG_SRC, memory(kernel.a, a.data_ptr()) },
        { DNNL_ARG_WEIGHTS, memory(kernel.b, b) },
        { DNNL_ARG_DST, memory(kernel.out, out.data_ptr()) },
        { DNNL_ARG_SCRATCHPAD, memory(kernel.scratch, scratch.data()) },
    };
    if (bias.defined())
        arguments.emplace(DNNL_ARG_BIAS, memory(kernel.bias, bias.data_ptr()));
    kernel.product.execute(stream, arguments);
}

} // namespace

bool haveOneDnn()
{
    return true;
}

void oneDnnProduct(const Tensor &out, const Tensor &a, const Tensor &b, const Tensor &bias, Into into)
{
    const Key key { a.size(0), a.size(1), b.size(1), orderOf(a), orderOf(b), typeOf(a), bias.defined(), into };
    run(kernelFor(key, a, [&] { return describe(b); }), out, a, b.data_ptr(), bias);
}

void oneDnnTransposedProduct(const Tensor &out, const Tensor &a, const Tensor &b)
{
    const dnnl_status_t status = dnnl_sgemm('T', 'N', a.size(1), b.size(1), a.size(0), 1, a.data_ptr<float>(),
        a.stride(0), b.data_ptr<float>(), b.stride(0), 0, out.data_ptr<float>(), out.stride(0));
    if (status != dnnl_success)
        throw std::runtime_error("oneDNN: sgemm failed with status " + std::to_string(static_cast<int>(status)));
}

PackedMatrix packedInBf16(const Tensor &matrix)
{
    const dnnl::memory::desc to = packedDesc(matrix.size(0), matrix.size(1));
    PackedMatrix packed { torch::empty({ static_cast<std::int64_t>(to.get_size()) }, torch::kUInt8), matrix.size(0),
        matrix.size(1) };
    const dnnl::memory::desc from = describe(matrix);
    dnnl::memory source(from, engine(), matrix.data_ptr()), target(to, engine(), packed.bytes.data_ptr());
    dnnl::stream stream(engine());
    dnnl::reorder(source, target).execute(stream, source, target);
    stream.wait();
    return packed;
}

void oneDnnProduct(const Tensor &out, const Tensor &a, const PackedMatrix &b, const Tensor &bias, Into into)
{
    const Key key { a.size(0), b.rows, b.columns, orderOf(a), Order::Packed, typeOf(a), bias.defined(), into };
    run(kernelFor(key, a, [&] { return packedDesc(b.rows, b.columns); }), out, a, b.bytes.data_ptr(), bias);
}

#else

bool haveOneDnn()
{
    return false;
}

void oneDnnProduct(const torch::Tensor &, const torch::Tensor &, const torch::Tensor &, const torch::Tensor &, Into) { }
void oneDnnTransposedProduct(const torch::Tensor &, const torch::Tensor &, const torch::Tensor &) { }
PackedMatrix packedInBf16(const torch::Tensor &)
{
    return {};
}
void oneDnnProduct(const torch::Tensor &, const torch::Tensor &, const PackedMatrix &, const torch::Tensor &, Into) { }

#endif

} // namespace gram::cpu

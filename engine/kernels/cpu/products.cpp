// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/products.h"

#include "kernels/cpu/row_parts.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <mutex>
#include <vector>

namespace gram::cpu {

namespace {

bool byOneDnn(const Tensor &t)
{
    return haveOneDnn() && t.scalar_type() == torch::kFloat32;
}

Tensor rounded(const Tensor &t)
{
    return t.to(torch::kBFloat16);
}

/// Weights in bfloat16, while the weights live and are not changed: a step has many micro-batches.
class PackedWeights {
public:
    PackedMatrix of(const Tensor &weight, Factor::Of of)
    {
        c10::TensorImpl *const impl = weight.unsafeGetTensorImpl();
        const std::int64_t version = weight.is_inference() ? -1 : weight._version();
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_entries, [](const Entry &e) { return e.weight.expired(); });
        const auto found = std::ranges::find_if(m_entries,
            [&](const Entry &e) { return e.of == of && e.weight._unsafe_get_target() == impl; });
        if (found != m_entries.end() && version >= 0 && found->version == version)
            return found->packed;
        const PackedMatrix packed = packedInBf16(of == Factor::Of::Transpose ? weight.t() : weight);
        if (found != m_entries.end()) {
            found->packed = packed;
            found->version = version;
        } else {
            m_entries.push_back(
                { c10::weak_intrusive_ptr<c10::TensorImpl>(weight.getIntrusivePtr()), version, of, packed });
        }
        return packed;
    }

private:
    struct Entry {
        c10::weak_intrusive_ptr<c10::TensorImpl> weight;
        std::int64_t version;
        Factor::Of of;
        PackedMatrix packed;
    };

    std::mutex m_mutex;
    std::vector<Entry> m_entries;
};

/// out = left^T right. left: [T, rows], right: [T, i], of bfloat16 with bf16.
void setTransposedProduct(const Tensor &out, const Tensor &left, const Tensor &right, bool bf16)
{
    constexpr std::int64_t tokensAtOnce = 512; // few kernels for all numbers of tokens, and factors in the cache
    if (right.size(0) == 0) { // oneDNN writes nothing then
        out.zero_();
    } else if (!byOneDnn(out)) {
        if (bf16)
            out.copy_(at::mm(rounded(left).t(), right));
        else
            at::mm_out(const_cast<Tensor &>(out), left.t(), right);
    } else if (!bf16) {
        oneDnnTransposedProduct(out, left, right);
    } else {
        for (std::int64_t first = 0; first < right.size(0); first += tokensAtOnce) {
            const Rows tokens { first, std::min(first + tokensAtOnce, right.size(0)) };
            oneDnnProduct(out, rounded(tokens.of(left)).t(), tokens.of(right), {}, first == 0 ? Into::Set : Into::Add);
        }
    }
}

/// Calls run(rows) for all rows in blocks of few sizes, so that few kernels do for all numbers of rows.
template<typename Run>
void inFewSizes(std::int64_t rows, Run &&run)
{
    constexpr std::int64_t unit = 256; // for each block the whole weight is laid out anew
    const std::int64_t whole = rows < 2 * unit ? 0 : (rows / unit - 1) * unit;
    if (whole > 0)
        run(Rows { 0, whole });
    run(Rows { whole, rows });
}

} // namespace

Factor::Factor(const Tensor &weight, Of of, CePrecision precision)
    : m_oneDnn(byOneDnn(weight))
    , m_bf16(precision == CePrecision::Bf16)
{
    static PackedWeights packedWeights;
    if (m_oneDnn && m_bf16) {
        m_packed = packedWeights.of(weight, of);
        return;
    }
    m_matrix = m_bf16 ? rounded(weight) : weight.detach().contiguous();
    if (of == Of::Transpose)
        m_matrix = m_matrix.t();
}

void Factor::oneDnn(const Tensor &out, const Tensor &rows, const Tensor &bias, Into into) const
{
    inFewSizes(rows.size(0), [&](Rows block) {
        if (m_bf16)
            oneDnnProduct(block.of(out), rounded(block.of(rows)), m_packed, bias, into);
        else
            oneDnnProduct(block.of(out), block.of(rows), m_matrix, bias, into);
    });
}

void Factor::multiply(Tensor out, const Tensor &rows) const
{
    if (m_oneDnn)
        oneDnn(out, rows, {}, Into::Set);
    else if (m_bf16)
        out.copy_(at::mm(rounded(rows), m_matrix));
    else
        at::mm_out(out, rows, m_matrix);
}

void Factor::addProduct(Tensor out, const Tensor &term, const Tensor &rows) const
{
    if (m_oneDnn) {
        const bool row = term.dim() == 1;
        if (!row && !out.is_same(term) && out.data_ptr() != term.data_ptr())
            out.copy_(term);
        oneDnn(out, rows, row ? term.detach() : Tensor(), row ? Into::Set : Into::Add);
    } else if (m_bf16) {
        at::add_out(out, term, at::mm(rounded(rows), m_matrix));
    } else {
        at::addmm_out(out, term, rows, m_matrix);
    }
}

std::vector<Tensor> weightGradients(const std::vector<WeightProduct> &products, CePrecision precision)
{
    struct Turn {
        std::size_t product;
        Rows rows; ///< of the gradient
    };
    double work = 0; // that of T is the same for all
    for (const WeightProduct &p : products)
        work += static_cast<double>(p.gradient.size(1) * p.x.size(1));
    constexpr std::int64_t leastRows = 64, turnsPerThread = 4; // for each turn the whole of x is laid out anew
    const std::int64_t threads = at::get_num_threads();
    const bool bf16 = precision == CePrecision::Bf16;
    std::vector<Tensor> gradients, factors;
    std::vector<Turn> turns;
    for (const WeightProduct &p : products) {
        const std::int64_t rows = p.gradient.size(1);
        const double share = static_cast<double>(rows * p.x.size(1)) / work;
        // As many of a size as there are threads, so that these end together.
        const std::int64_t parts = std::clamp<std::int64_t>(threads
                * std::max<std::int64_t>(1, std::llround(share * turnsPerThread)),
            1, std::max<std::int64_t>(1, rows / leastRows));
        for (std::int64_t i = 0; i < parts; ++i)
            turns.push_back({ gradients.size(), { rows * i / parts, rows * (i + 1) / parts } });
        gradients.push_back(torch::empty({ rows, p.x.size(1) }, p.x.options()));
        factors.push_back(bf16 ? rounded(p.x) : p.x);
    }
    const auto workOf = [&](const Turn &turn) {
        return (turn.rows.last - turn.rows.first) * factors[turn.product].size(1);
    };
    std::ranges::stable_sort(turns, std::greater(), workOf); // the small ones last, so that the threads end together
    takeTurns(static_cast<std::int64_t>(turns.size()), [&](std::int64_t turn) {
        const auto [product, rows] = turns[static_cast<std::size_t>(turn)];
        const Tensor &gradient = products[product].gradient;
        setTransposedProduct(rows.of(gradients[product]), gradient.narrow(1, rows.first, rows.last - rows.first),
            factors[product], bf16);
    });
    return gradients;
}

} // namespace gram::cpu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/products.h"

#include "kernels/cpu/row_parts.h"

#include <torch/torch.h>

#include <algorithm>
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

void Factor::multiply(Tensor out, const Tensor &rows) const
{
    if (m_oneDnn && m_bf16)
        oneDnnProduct(out, rounded(rows), m_packed);
    else if (m_oneDnn)
        oneDnnProduct(out, rows, m_matrix);
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
        const Tensor bias = row ? term.detach() : Tensor();
        const Into into = row ? Into::Set : Into::Add;
        if (m_bf16)
            oneDnnProduct(out, rounded(rows), m_packed, bias, into);
        else
            oneDnnProduct(out, rows, m_matrix, bias, into);
    } else if (m_bf16) {
        at::add_out(out, term, at::mm(rounded(rows), m_matrix));
    } else {
        at::addmm_out(out, term, rows, m_matrix);
    }
}

Tensor weightGradient(const Tensor &gradient, const Tensor &x, CePrecision precision)
{
    const bool bf16 = precision == CePrecision::Bf16, oneDnn = byOneDnn(x);
    Tensor out = torch::empty({ gradient.size(1), x.size(1) }, x.options());
    const Tensor right = bf16 ? rounded(x) : x;
    constexpr std::int64_t rowsPerTask = 96; // for each turn the whole of x is laid out anew
    constexpr std::int64_t tokensAtOnce = 512; // few kernels for all numbers of tokens, and factors in the cache
    onThreads(
        out.size(0),
        [&](std::int64_t begin, std::int64_t end) {
            const Tensor rows = Rows { begin, end }.of(out), left = gradient.narrow(1, begin, end - begin);
            if (!oneDnn) {
                if (bf16)
                    rows.copy_(at::mm(rounded(left).t(), right));
                else
                    at::mm_out(const_cast<Tensor &>(rows), left.t(), right);
                return;
            }
            if (!bf16) {
                oneDnnTransposedProduct(rows, left, right);
                return;
            }
            for (std::int64_t first = 0; first < x.size(0); first += tokensAtOnce) {
                const Rows tokens { first, std::min(first + tokensAtOnce, x.size(0)) };
                oneDnnProduct(rows, rounded(tokens.of(left)).t(), tokens.of(right), {},
                    first == 0 ? Into::Set : Into::Add);
            }
        },
        rowsPerTask);
    return out;
}

} // namespace gram::cpu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/reference/plain_dropout.h"

#include "kernels/row_dropout.h"

#include <torch/torch.h>

namespace gram::reference {

using torch::Tensor;

namespace {

/// RowState::hash() by LibTorch's operations, whose integers have 64 bits.
Tensor maskOf(const Tensor &keys, std::int64_t site, std::int64_t width, double rate)
{
    constexpr std::int64_t word = 0xffffffff;
    const RowState zero(0, static_cast<std::uint32_t>(site));
    const auto factor = [](std::uint32_t f) { return static_cast<std::int64_t>(f); };
    const Tensor low = keys.bitwise_and(word).add(static_cast<std::int64_t>(zero.low)).unsqueeze(1);
    const Tensor high
        = keys.bitwise_right_shift(32).bitwise_and(word).bitwise_xor(static_cast<std::int64_t>(zero.high)).unsqueeze(1);
    Tensor x = torch::arange(width, keys.options()).mul(factor(RowState::columnFactor)).add(low).bitwise_and_(word);
    x.bitwise_xor_(x.bitwise_right_shift(16)).mul_(factor(RowState::firstFactor)).bitwise_and_(word);
    x.bitwise_xor_(x.bitwise_right_shift(15))
        .bitwise_xor_(high)
        .mul_(factor(RowState::secondFactor))
        .bitwise_and_(word);
    x.bitwise_xor_(x.bitwise_right_shift(16));
    return x >= static_cast<std::int64_t>(dropThreshold(rate));
}

} // namespace

Tensor dropRows(const Tensor &x, const Dropout &dropout)
{
    if (!dropout.keys.defined())
        return x;
    return x * maskOf(dropout.keys, dropout.site, x.size(1), dropout.rate).to(x.scalar_type())
        * (1 / (1 - dropout.rate));
}

} // namespace gram::reference

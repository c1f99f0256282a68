// SPDX-License-Identifier: GPL-3.0-or-later
#include "plm/micro_batch.h"

#include "base/random.h"
#include "device/device_copy.h"

#include <torch/torch.h>

#include <algorithm>
#include <bit>
#include <memory>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace gram {

namespace {

/// Lists of numbers that go to the device in one copy, written where it is made from.
class Columns {
public:
    /// `numbers`: of all lists.
    Columns(std::int64_t numbers, const torch::TensorOptions &like)
        : m_like(like)
        , m_all(stagedFor(like, numbers, torch::kInt64))
        , m_next(m_all.data_ptr<std::int64_t>())
    {
    }

    /// Where to write a list of `count`, which `to` becomes in send().
    std::int64_t *add(std::int64_t count, torch::Tensor &to)
    {
        m_lists.push_back({ &to, m_next - m_all.data_ptr<std::int64_t>(), count });
        return std::exchange(m_next, m_next + count);
    }

    void send() const
    {
        const torch::Tensor all = sent(m_all, m_like);
        for (const List &list : m_lists)
            *list.to = all.narrow(0, list.first, list.count);
    }

    /// Of a list of doubles' bits: a column of the dtype of `like`.
    torch::Tensor column(const torch::Tensor &bits) const
    {
        return bits.view(torch::kFloat64).to(m_like.dtype()).unsqueeze(1);
    }

private:
    struct List {
        torch::Tensor *to;
        std::int64_t first, count;
    };
    torch::TensorOptions m_like;
    torch::Tensor m_all;
    std::int64_t *m_next;
    std::vector<List> m_lists;
};

} // namespace

MicroBatchPlanner::MicroBatchPlanner(const ItemStore &items, std::span<const std::int32_t> wanted,
    std::int64_t maxItems, std::int64_t maxTokens, bool sharedMasks, std::span<const std::int32_t> earlier)
    : m_items(items)
    , m_wanted(wanted)
    , m_occurrence(wanted.size(), 0)
    , m_order(wanted.size())
    , m_bounds { 0 }
{
    auto length = [&](std::int64_t i) {
        return static_cast<std::int64_t>(items.tokensOf(wanted[static_cast<std::size_t>(i)]).size());
    };
    if (!sharedMasks) {
        std::unordered_map<std::int32_t, std::uint32_t> seen;
        for (const std::int32_t item : earlier)
            ++seen[item];
        for (std::size_t i = 0; i < wanted.size(); ++i)
            m_occurrence[i] = seen[wanted[i]]++;
    }
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(),
        [&](std::int64_t a, std::int64_t b) { return length(a) < length(b); });
    std::int64_t tokens = 0;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const std::int64_t more = length(m_order[i]);
        if (i > m_bounds.back()
            && (tokens + more > maxTokens || static_cast<std::int64_t>(i - m_bounds.back()) == maxItems)) {
            m_bounds.push_back(i);
            tokens = 0;
        }
        tokens += more;
    }
    if (!m_order.empty())
        m_bounds.push_back(m_order.size());
}

std::int64_t MicroBatchPlanner::largest() const
{
    std::size_t items = 0;
    for (std::size_t i = 0; i < size(); ++i)
        items = std::max(items, m_bounds[i + 1] - m_bounds[i]);
    return static_cast<std::int64_t>(items);
}

MicroBatch MicroBatchPlanner::make(std::size_t i, const torch::TensorOptions &like) const
{
    MicroBatch batch;
    batch.request.assign(m_order.begin() + static_cast<std::ptrdiff_t>(m_bounds[i]),
        m_order.begin() + static_cast<std::ptrdiff_t>(m_bounds[i + 1]));

    struct Text {
        std::int64_t text, row, siblings;
    };
    std::vector<Text> texts;
    for (std::size_t row = 0; row < batch.request.size(); ++row) {
        const auto item = static_cast<std::size_t>(m_wanted[static_cast<std::size_t>(batch.request[row])]);
        const std::int64_t first = m_items.itemOffsets[item], last = m_items.itemOffsets[item + 1];
        for (std::int64_t t = first; t < last; ++t)
            texts.push_back({ t, static_cast<std::int64_t>(row), last - first });
    }
    std::stable_sort(texts.begin(), texts.end(),
        [this](const Text &a, const Text &b) { return m_items.text(a.text).size() < m_items.text(b.text).size(); });

    const auto count = static_cast<std::int64_t>(texts.size());
    std::int64_t realTokens = 0;
    bool textIsRow = true;
    for (std::size_t t = 0; t < texts.size(); ++t) {
        realTokens += static_cast<std::int64_t>(m_items.text(texts[t].text).size());
        textIsRow &= texts[t].row == static_cast<std::int64_t>(t) && texts[t].siblings == 1;
    }
    Columns columns(batch.rows() + 3 * realTokens + (textIsRow ? 2 : 4) * count, like);
    std::ranges::copy(batch.request, columns.add(batch.rows(), batch.requestIndex));
    std::int64_t *token = columns.add(realTokens, batch.tokens), *position = columns.add(realTokens, batch.positions),
                 *textOfToken = columns.add(realTokens, batch.textOfToken),
                 *firstToken = columns.add(count, batch.firstToken),
                 *inverseLength = columns.add(count, batch.inverseLength),
                 *row = textIsRow ? nullptr : columns.add(count, batch.rowOfText),
                 *weight = textIsRow ? nullptr : columns.add(count, batch.textWeight);
    auto offsets = std::make_shared<std::vector<std::int64_t>>(1, 0);
    offsets->reserve(texts.size() + 1);
    for (std::size_t t = 0; t < texts.size(); ++t) {
        const auto span = m_items.text(texts[t].text);
        *firstToken++ = offsets->back();
        batch.storeOffsets.push_back(m_items.textOffsets[static_cast<std::size_t>(texts[t].text)]);
        const auto entry = static_cast<std::size_t>(batch.request[static_cast<std::size_t>(texts[t].row)]);
        batch.dropoutKeys.push_back(mixSeed(static_cast<std::uint64_t>(texts[t].text), m_occurrence[entry]));
        token = std::ranges::copy(span, token).out;
        std::iota(position, position + span.size(), 0);
        position += span.size();
        textOfToken = std::fill_n(textOfToken, span.size(), static_cast<std::int64_t>(t));
        offsets->push_back(offsets->back() + static_cast<std::int64_t>(span.size()));
        *inverseLength++ = std::bit_cast<std::int64_t>(1.0 / static_cast<double>(span.size()));
        if (!textIsRow) {
            *row++ = texts[t].row;
            *weight++ = std::bit_cast<std::int64_t>(1.0 / static_cast<double>(texts[t].siblings));
        }
    }
    batch.realTokens = realTokens;
    batch.offsets = std::move(offsets);
    columns.send();
    batch.inverseLength = columns.column(batch.inverseLength);
    if (!textIsRow)
        batch.textWeight = columns.column(batch.textWeight);
    return batch;
}

} // namespace gram

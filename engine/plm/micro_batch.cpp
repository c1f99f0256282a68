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

namespace gram {

namespace {

/// Lists of numbers that go to the device in one copy.
class Columns {
public:
    /// `to` becomes the list's tensor in send().
    void add(const std::vector<std::int64_t> &values, torch::Tensor &to)
    {
        m_lists.push_back(
            { &to, static_cast<std::int64_t>(m_numbers.size()), static_cast<std::int64_t>(values.size()), false });
        m_numbers.insert(m_numbers.end(), values.begin(), values.end());
    }
    /// As a column of the dtype of `like`.
    void add(const std::vector<double> &values, torch::Tensor &to)
    {
        std::vector<std::int64_t> bits;
        for (const double value : values)
            bits.push_back(std::bit_cast<std::int64_t>(value));
        add(bits, to);
        m_lists.back().isColumn = true;
    }
    void send(const torch::TensorOptions &like) const
    {
        const torch::Tensor all = onDevice(torch::tensor(m_numbers, torch::kInt64), like.dtype(torch::kInt64));
        for (const List &list : m_lists) {
            *list.to = all.narrow(0, list.first, list.count);
            if (list.isColumn)
                *list.to = list.to->view(torch::kFloat64).to(like.dtype()).unsqueeze(1);
        }
    }

private:
    struct List {
        torch::Tensor *to;
        std::int64_t first, count;
        bool isColumn;
    };
    std::vector<std::int64_t> m_numbers;
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

    auto offsets = std::make_shared<std::vector<std::int64_t>>(1, 0);
    std::vector<std::int64_t> tokens, positions, textOfToken, firstToken, rowOfText;
    std::vector<double> inverseLength, weight;
    bool textIsRow = true;
    for (std::size_t t = 0; t < texts.size(); ++t) {
        const auto span = m_items.text(texts[t].text);
        firstToken.push_back(offsets->back());
        batch.storeOffsets.push_back(m_items.textOffsets[static_cast<std::size_t>(texts[t].text)]);
        const auto entry = static_cast<std::size_t>(batch.request[static_cast<std::size_t>(texts[t].row)]);
        batch.dropoutKeys.push_back(mixSeed(static_cast<std::uint64_t>(texts[t].text), m_occurrence[entry]));
        for (std::size_t p = 0; p < span.size(); ++p) {
            tokens.push_back(span[p]);
            positions.push_back(static_cast<std::int64_t>(p));
            textOfToken.push_back(static_cast<std::int64_t>(t));
        }
        offsets->push_back(offsets->back() + static_cast<std::int64_t>(span.size()));
        inverseLength.push_back(1.0 / static_cast<double>(span.size()));
        rowOfText.push_back(texts[t].row);
        weight.push_back(1.0 / static_cast<double>(texts[t].siblings));
        textIsRow &= texts[t].row == static_cast<std::int64_t>(t) && texts[t].siblings == 1;
    }
    batch.realTokens = offsets->back();
    batch.offsets = std::move(offsets);
    Columns columns;
    columns.add(batch.request, batch.requestIndex);
    columns.add(tokens, batch.tokens);
    columns.add(positions, batch.positions);
    columns.add(textOfToken, batch.textOfToken);
    columns.add(firstToken, batch.firstToken);
    columns.add(inverseLength, batch.inverseLength);
    if (!textIsRow) {
        columns.add(rowOfText, batch.rowOfText);
        columns.add(weight, batch.textWeight);
    }
    columns.send(like);
    return batch;
}

} // namespace gram

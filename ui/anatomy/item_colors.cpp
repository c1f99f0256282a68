// SPDX-License-Identifier: GPL-3.0-or-later
#include "item_colors.h"

#include "theme.h"
#include "tokens.h"

#include <algorithm>
#include <numeric>

namespace gram {

namespace {
constexpr double shares[] { 0.35, 0.2, 0.55 }; // of the hue, each time the hues begin again
}

ItemColors::ItemColors(const BatchLayout &batch)
    : m_rank(batch.items.size(), -1)
    , m_byFrequency(batch.items.size())
{
    const auto occurrences = [&batch](int i) { return batch.items[static_cast<std::size_t>(i)].interactions.size(); };
    std::iota(m_byFrequency.begin(), m_byFrequency.end(), 0);
    std::stable_sort(m_byFrequency.begin(), m_byFrequency.end(),
        [&](int a, int b) { return occurrences(a) > occurrences(b); });
    for (std::size_t place = 0; place < m_byFrequency.size(); ++place)
        if (occurrences(m_byFrequency[place]) > 1)
            m_rank[static_cast<std::size_t>(m_byFrequency[place])] = static_cast<int>(place);
}

QColor ItemColors::color(int item, const QPalette &palette, bool pointed) const
{
    const auto rank = static_cast<std::size_t>(m_rank[static_cast<std::size_t>(item)] + 1);
    const QColor back = palette.color(QPalette::Base);
    if (rank == 0)
        return mixed(back, palette.color(QPalette::Text), 0.1);
    const auto &hues = tokens(palette).runs;
    const std::size_t place = rank - 1;
    return mixed(back, hues[place % hues.size()], pointed ? 1 : shares[place / hues.size() % std::size(shares)]);
}

QColor ItemColors::textOn(const QColor &color)
{
    return qGray(color.rgb()) > 125 ? Qt::black : Qt::white;
}

QString ItemColors::label(int item) const
{
    const int rank = m_rank[static_cast<std::size_t>(item)];
    return rank < 0 ? QString() : QString::number(rank + 1);
}

} // namespace gram

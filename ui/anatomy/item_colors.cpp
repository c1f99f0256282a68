// SPDX-License-Identifier: GPL-3.0-or-later
#include "item_colors.h"

#include "runs/run_style.h"

#include <algorithm>
#include <numeric>

namespace gram {

namespace {
constexpr int baseColors = 6; // of runStyle()
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

QColor ItemColors::color(int item, const QPalette &palette) const
{
    const int rank = m_rank[static_cast<std::size_t>(item)];
    if (rank < 0) {
        const QColor back = palette.color(QPalette::Base), front = palette.color(QPalette::Text);
        const auto mix = [](int a, int b) { return (a * 78 + b * 22) / 100; };
        return QColor(mix(back.red(), front.red()), mix(back.green(), front.green()), mix(back.blue(), front.blue()));
    }
    const QColor base = runStyle(rank % baseColors + 1).color;
    switch (rank / baseColors % 3) {
    case 0:
        return base;
    case 1:
        return base.lighter(145);
    default:
        return base.darker(155);
    }
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

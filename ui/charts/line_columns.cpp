// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_columns.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gram {

namespace {
constexpr double within = 0.5, beside = 1; // pixels
}

LineColumns::LineColumns(const QCPGraph &graph)
    : m_graph(&graph)
{
    const QRect room = graph.keyAxis()->axisRect()->rect();
    const QCPAxis *x = graph.keyAxis();
    const QCPAxis *y = graph.valueAxis();
    m_left = room.left();
    m_columns.resize(static_cast<std::size_t>(std::max(0, room.width())));
    m_where.resize(m_columns.size());
    bool any = false;
    for (const QCPGraphData &point : *graph.data()) {
        if (!std::isfinite(point.value))
            continue;
        const double at = x->coordToPixel(point.key);
        const double shown = std::clamp<double>(at, room.left(), room.right());
        if (!any)
            m_first = shown;
        any = true;
        m_last = shown;
        const int column = static_cast<int>(std::floor(at)) - m_left;
        if (column < 0 || column >= static_cast<int>(m_columns.size()))
            continue;
        const auto i = static_cast<std::size_t>(column);
        const auto height = static_cast<float>(y->coordToPixel(point.value));
        Column &c = m_columns[i];
        if (c.isEmpty()) {
            c = { height, height };
            m_where[i] = static_cast<float>(at);
        } else {
            c.top = std::min(c.top, height);
            c.bottom = std::max(c.bottom, height);
        }
    }
}

double LineColumns::pixelAt(double x) const
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    const auto &data = *m_graph->data();
    const double key = m_graph->keyAxis()->pixelToCoord(x);
    const auto after = data.findBegin(key, false);
    if (after == data.constEnd() || after == data.constBegin())
        return after != data.constEnd() && after->key == key ? m_graph->valueAxis()->coordToPixel(after->value) : none;
    const auto before = after - 1;
    const double a = m_graph->valueAxis()->coordToPixel(before->value);
    const double b = m_graph->valueAxis()->coordToPixel(after->value);
    const double from = m_graph->keyAxis()->coordToPixel(before->key),
                 to = m_graph->keyAxis()->coordToPixel(after->key);
    return to > from ? a + (b - a) * (x - from) / (to - from) : b;
}

bool LineColumns::meets(const LineColumns &other, int from, int to, bool &any) const
{
    for (int at = from; at <= to; ++at) {
        const auto i = static_cast<std::size_t>(at - m_left);
        const Column &mine = m_columns[i];
        if (mine.isEmpty())
            continue;
        double top = other.m_columns[i].top, bottom = other.m_columns[i].bottom;
        if (other.m_columns[i].isEmpty())
            top = bottom = other.pixelAt(m_where[i]);
        if (std::isnan(top))
            continue; // nothing of the other one is drawn there
        if (std::abs(mine.top - top) > within || std::abs(mine.bottom - bottom) > within)
            return false;
        any = true;
    }
    return true;
}

bool LineColumns::liesOn(const LineColumns &other) const
{
    if (m_last < m_first || other.m_last < other.m_first || m_left != other.m_left
        || m_columns.size() != other.m_columns.size())
        return false;
    const auto holds = [](const LineColumns &a, const LineColumns &b) {
        return b.m_first >= a.m_first - beside && b.m_last <= a.m_last + beside;
    };
    if (!holds(*this, other) && !holds(other, *this))
        return false;
    // Where one of them goes on, the other's last column of pixels is not all there yet.
    double from = std::max(m_first, other.m_first), to = std::min(m_last, other.m_last);
    if (std::abs(m_first - other.m_first) > beside)
        from += beside;
    if (std::abs(m_last - other.m_last) > beside)
        to -= beside;
    const int last = std::min(static_cast<int>(std::floor(to)), m_left + static_cast<int>(m_columns.size()) - 1);
    const int first = std::max(static_cast<int>(std::floor(from)), m_left);
    bool any = false;
    return meets(other, first, last, any) && other.meets(*this, first, last, any) && any;
}

} // namespace gram

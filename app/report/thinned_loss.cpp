// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/thinned_loss.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace gram {

namespace {

constexpr std::size_t lossColumns = 220;

} // namespace

std::vector<QPointF> thinnedLoss(const std::vector<StepRecord> &steps)
{
    const auto point = [&](std::size_t i) { return QPointF(static_cast<double>(steps[i].step), steps[i].loss); };
    std::vector<QPointF> points;
    if (steps.size() <= 2 * lossColumns) {
        for (std::size_t i = 0; i < steps.size(); ++i)
            points.push_back(point(i));
        return points;
    }
    for (std::size_t column = 0; column < lossColumns; ++column) {
        const std::size_t begin = column * steps.size() / lossColumns;
        const std::size_t end = (column + 1) * steps.size() / lossColumns;
        std::size_t low = begin;
        std::size_t high = begin;
        std::optional<std::size_t> broken;
        for (std::size_t i = begin; i < end; ++i) {
            if (!std::isfinite(steps[i].loss)) {
                broken = i;
                continue;
            }
            if (!std::isfinite(steps[low].loss) || steps[i].loss < steps[low].loss)
                low = i;
            if (!std::isfinite(steps[high].loss) || steps[i].loss > steps[high].loss)
                high = i;
        }
        std::vector<std::size_t> kept { low, high };
        if (broken)
            kept.push_back(*broken);
        std::sort(kept.begin(), kept.end());
        for (const std::size_t i : kept)
            points.push_back(point(i));
    }
    return points;
}

} // namespace gram

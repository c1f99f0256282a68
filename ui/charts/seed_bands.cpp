// SPDX-License-Identifier: GPL-3.0-or-later
#include "seed_bands.h"

#include "api/seeds.h"

#include <QHashFunctions>

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

/// Tells the column of an x.
auto columnsOf(const ThinningRange &range)
{
    const auto place = [log = range.log](double value) { return log ? std::log(value) : value; };
    const double from = place(range.low);
    const double width = (place(range.high) - from) / std::max(1, range.columns);
    return [=](double x) { return std::floor((place(x) - from) / width); };
}

} // namespace

std::optional<std::size_t> SeedBand::placeAt(double at) const
{
    const auto after = std::upper_bound(x.begin(), x.end(), at);
    if (after == x.begin() || (after == x.end() && at > x.back()))
        return std::nullopt;
    return static_cast<std::size_t>(after - x.begin()) - 1;
}

ThinnedSeries SeedBand::thinnedMean(const ThinningRange &range, bool gaps) const
{
    ThinnedSeries out = pyramid.thinned([this](std::size_t i) { return x[i]; },
        [this](std::size_t i) { return mean[i]; }, range);
    out.notFinite.clear();
    if (!gaps) {
        std::erase_if(out.line, [](const QPointF &p) { return std::isnan(p.y()); });
        return out;
    }
    // Smoothing steps over them: they are not the mean's own gaps.
    const auto columnOf = columnsOf(range);
    for (const double at : notFinite)
        if (at >= range.low && at <= range.high
            && (out.notFinite.empty() || columnOf(at) != columnOf(out.notFinite.back())))
            out.notFinite.push_back(at);
    return out;
}

ThinnedSeries SeedBand::edge(const ThinningRange &range, bool upper) const
{
    // One point on either side, for the band to run out of view.
    auto first = std::lower_bound(x.begin(), x.end(), range.low) - x.begin();
    const auto last = std::min(std::upper_bound(x.begin(), x.end(), range.high) - x.begin() + 1,
        static_cast<std::ptrdiff_t>(x.size()));
    first = std::max<std::ptrdiff_t>(0, first - 1);
    const auto columnOf = columnsOf(range);
    ThinnedSeries out;
    double column = 0;
    for (std::ptrdiff_t i = first; i < last; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const double value = upper ? high[at] : low[at];
        if (!std::isfinite(value) || (range.log && !(x[at] > 0)))
            continue;
        const double in = columnOf(x[at]);
        if (out.line.empty() || in != column)
            out.line.emplace_back(x[at], value);
        else if (upper ? value > out.line.back().y() : value < out.line.back().y())
            out.line.back().setY(value);
        column = in;
    }
    return out;
}

const SeedBand &SeedBands::band(const SeedFamily &family, ChartMetric metric, ChartAxis axis, int span,
    std::span<const double> scales, SeriesStore &store)
{
    std::size_t stamp = qHashMulti(0, static_cast<int>(axis), span);
    std::size_t count = std::numeric_limits<std::size_t>::max();
    for (std::size_t r = 0; r < family.size(); ++r) {
        stamp = qHashMulti(stamp, family[r]->id, store.stamp(*family[r], metric), scales[r]);
        count = std::min(count, metricCount(*family[r], metric));
    }
    SeedBand &band = m_bands[{ family.front()->id, metric }];
    if (band.stamp == stamp)
        return band;
    band = SeedBand();
    band.stamp = stamp;
    std::vector<double> values(family.size());
    for (std::size_t i = 0; i < count; ++i) {
        const auto stepOf = [&](const RunData *run) { return store.x(*run, ChartAxis::Steps, metric, i); };
        const double step = stepOf(family.front());
        if (std::any_of(family.begin(), family.end(), [&](const RunData *run) { return stepOf(run) != step; }))
            break;
        double x = 0;
        bool finite = true;
        for (std::size_t r = 0; r < family.size(); ++r) {
            x += store.x(*family[r], axis, metric, i);
            const double recorded = metricValue(*family[r], metric, i);
            finite = finite && std::isfinite(recorded);
            values[r] = scales[r] * (span > 1 ? store.smoothedValue(*family[r], metric, i, span) : recorded);
        }
        const Spread spread = spreadOf(values);
        const bool whole = spread.count == static_cast<std::int64_t>(family.size());
        const auto edge = [&](double extreme, double side) {
            return !whole            ? std::numeric_limits<double>::quiet_NaN()
                : family.size() == 2 ? extreme
                                     : spread.mean + side * spread.deviation;
        };
        band.x.push_back(x / static_cast<double>(family.size()));
        if (!finite)
            band.notFinite.push_back(band.x.back());
        band.mean.push_back(whole ? spread.mean : std::numeric_limits<double>::quiet_NaN());
        band.low.push_back(edge(spread.least, -1));
        band.high.push_back(edge(spread.greatest, 1));
    }
    band.pyramid.extend(band.mean.size(), [&](std::size_t i) { return band.mean[i]; });
    return band;
}

void SeedBands::keepOnly(const std::vector<SeedFamily> &families)
{
    std::erase_if(m_bands, [&](const auto &kept) {
        return std::none_of(families.begin(), families.end(),
            [&](const SeedFamily &family) { return family.front()->id == kept.first.first; });
    });
}

} // namespace gram

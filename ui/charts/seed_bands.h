// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/series_store.h"
#include "runs/seed_families.h"

#include <map>
#include <span>
#include <vector>

namespace gram {

/// The mean of runs that differ by their seed alone, value by value, and what lies around it.
struct SeedBand {
    std::vector<double> x; ///< the mean of the runs': their batches differ, and so do interactions and times
    std::vector<double> mean;
    std::vector<double> low, high; ///< of two runs the least and the greatest, of more mean -+ deviation
    std::vector<double> notFinite; ///< x where a run has recorded NaN or infinity, smoothed or not
    MinMaxPyramid pyramid; ///< of the means
    quint64 stamp = 0; ///< another one for another band

    /// The place of the last value at or before x; none outside of the band.
    std::optional<std::size_t> placeAt(double x) const;
    /// `gaps`: values that are not finite interrupt it, and are told, one a column.
    ThinnedSeries thinnedMean(const ThinningRange &range, bool gaps) const;
    /// A point a column: of the lower edge the lowest, of the upper one the highest value.
    ThinnedSeries edge(const ThinningRange &range, bool upper) const;
};

/// Works out a band when its runs have changed, and keeps it.
class SeedBands {
public:
    /// `scales`: what each run's values are multiplied with. `span`: of the smoothing; 1 = none. The mean goes as far
    /// as all of the runs have a value at the same steps.
    const SeedBand &band(const SeedFamily &family, ChartMetric metric, ChartAxis axis, int span,
        std::span<const double> scales, SeriesStore &store);
    /// Drops the bands of other families.
    void keepOnly(const std::vector<SeedFamily> &families);

private:
    std::map<std::pair<quint64, ChartMetric>, SeedBand> m_bands; ///< by the first run's id
};

} // namespace gram

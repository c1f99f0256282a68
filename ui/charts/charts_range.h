// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPair>

#include <optional>

namespace gram {

class ChartsBar;
class RunModel;
class SeriesStore;

/// Which part of x the charts show: all of it, with room to grow into, what the user has zoomed to,
/// or the newest part of a run.
class ChartsRange {
public:
    ChartsRange(const RunModel &runs, SeriesStore &store, ChartsBar &bar)
        : m_runs(runs)
        , m_store(store)
        , m_bar(bar)
    {
    }

    double low() const { return m_low; }
    double high() const { return m_high; }

    /// The runs may have grown.
    void update();
    /// The user has zoomed or moved.
    void choose(double low, double high);
    /// The newest part from now on, as wide as what is shown.
    void follow();
    /// All of it again.
    void reset() { m_chosen.reset(); }
    /// x is another one.
    void forgetEnd() { m_fullHigh = 0; }

private:
    double dataEnd() const;
    QPair<double, double> fullRange();

    const RunModel &m_runs;
    SeriesStore &m_store;
    ChartsBar &m_bar;
    std::optional<QPair<double, double>> m_chosen; ///< by the user's zoom
    double m_low = 0;
    double m_high = 1;
    double m_fullHigh = 0;
};

} // namespace gram

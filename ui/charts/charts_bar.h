// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_metric.h"

#include <QWidget>

class QComboBox;
class QSettings;
class QToolButton;

namespace gram {

/// What the charts have in common: the x axis, smoothing, following, and what is done with all of
/// them.
class ChartsBar : public QWidget {
    Q_OBJECT

public:
    explicit ChartsBar(QWidget *parent = nullptr);

    ChartAxis axis() const;
    bool isLog() const;
    /// Of the smoothing; 1 = the metric is not smoothed.
    int spanOf(ChartMetric metric) const;
    /// Whether runs that differ by their seed alone are drawn as a mean with a band.
    bool showsBands() const;
    /// Whether there are such runs: without them there is nothing to choose.
    void offerBands(bool any);
    /// No bands, whatever is chosen.
    void suppressBands(bool suppress) { m_noBands = suppress; }
    bool isFollowing() const;
    /// Without a followToggled().
    void stopFollowing();

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);
    /// After everything else: another axis ends it.
    void restoreFollowing(const QSettings &settings);

Q_SIGNALS:
    /// Another axis, or another scale of it.
    void axisChanged();
    void smoothingChanged();
    void bandsToggled();
    void followToggled(bool on);
    void boxZoomToggled(bool on);
    void resetRequested();
    void exportRequested();
    void copyImageRequested();
    void copyValuesRequested();

private:
    QComboBox *m_axis;
    QToolButton *m_logX;
    QComboBox *m_smoothing;
    QToolButton *m_bands;
    QToolButton *m_follow;
    QToolButton *m_boxZoom;
    bool m_noBands = false;
};

} // namespace gram

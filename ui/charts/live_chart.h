// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/thinning.h"
#include "runs/run_style.h"

#include <QWidget>

class QCPGraph;
class QCPItemStraightLine;
class QCustomPlot;
class QLabel;
class QWheelEvent;

namespace gram {

/// One chart: a title, a line that explains its lines, and the plot. It is filled anew between
/// begin() and end(). Wheel and drag zoom and move it; a double click shows everything again.
class LiveChart : public QWidget {
    Q_OBJECT

public:
    LiveChart(const QString &name, const QString &title, QWidget *parent = nullptr);

    enum class Fit { Data, FromZero };

    void setTitle(const QString &title);
    void setLegend(const QString &legend);
    void setAxisLabels(const QString &x, const QString &y);
    void setFit(Fit fit) { m_fit = fit; }

    /// The width of the plot in pixels: what a series is thinned for.
    int columns() const;

    void begin(double low, double high);
    void addLine(const ThinnedSeries &series, const QPen &pen);
    /// Joined by a line of the pen; hollow markers tell a second series of the same run.
    void addMarkers(const ThinnedSeries &series, const RunStyle &style, bool hollow, const QPen &pen);
    /// Shows `empty` in place of a plot that has no point.
    void end(const QString &empty);

    /// y fits the data again.
    void resetZoom() { m_yFixed = false; }

Q_SIGNALS:
    void xRangeChosen(double low, double high);
    void resetRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void note(const ThinnedSeries &series);
    void fitY();
    void markNotFinite();
    void chooseZoomAxis(QWheelEvent *event);

    QLabel *m_title;
    QLabel *m_legend;
    QCustomPlot *m_plot;
    QLabel *m_empty;
    QString m_legendText;
    Fit m_fit = Fit::Data;
    double m_low = 0;
    double m_high = 1;
    double m_lowest = 0;
    double m_highest = 0;
    std::vector<double> m_notFinite;
    bool m_any = false;
    bool m_updating = false;
    bool m_yFixed = false;
};

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_marks.h"
#include "charts/chart_metric.h"
#include "charts/plot_lines.h"

#include <QWidget>

#include <optional>
#include <vector>

class QActionGroup;
class QCPItemStraightLine;
class QCPPainter;
class QCustomPlot;
class QLabel;
class QMenu;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace gram {

class PlotInput;

/// One chart: a title, a line that explains its lines, and the plot, or a table of its values. Its
/// lines are filled in between begin() and end(). The mouse and the keyboard zoom and move it.
class LiveChart : public QWidget {
    Q_OBJECT

public:
    explicit LiveChart(const QString &name, QWidget *parent = nullptr);

    void setViews(const std::vector<ChartView> &views);
    void setView(const ChartView &view);
    const ChartView &view() const { return m_view; }
    void setTitle(const QString &title);
    /// In the place of the view's, from end() on.
    void setLegend(const QString &legend) { m_view.legend = legend; }
    /// What its bands are; empty without one. From end() on.
    void setBandLegend(const QString &legend) { m_bandLegend = legend; }
    void setAxisLabels(const QString &x, const QString &y);
    /// Whether x is counted: no ticks between two numbers then.
    void setWholeX(bool whole) { m_wholeX = whole; }
    void setLogY(bool log);
    bool isLogY() const { return m_logY; }
    void setBoxZoom(bool on);
    enum class Place {
        Small, ///< one of three under the large one: title and plot only; a click makes it the large one
        Large,
        Page ///< fills the page
    };
    void setPlace(Place place);
    Place place() const { return m_place; }
    bool showsValues() const;
    void setValues(const QStringList &headers, const QList<QStringList> &rows);

    /// Before anything else of a refresh: the part of x that is shown.
    void begin(double low, double high, bool log);
    /// To be filled in.
    PlotLines &lines() { return m_lines; }
    /// Before end().
    void setMarks(const std::vector<ChartMark> &marks);
    /// Draws what has changed; shows `empty` in place of a plot that has no point.
    void end(const QString &empty);

    /// y fits the data again.
    void resetZoom();

    void setCrosshair(std::optional<double> x);
    /// Draws title, legend and plot, dark on white.
    void draw(QCPPainter *painter, const QRect &rect);
    QRect plotGeometry() const;
    /// Where x is in the plot: 0 left, 1 right.
    double shareOf(double x) const;

Q_SIGNALS:
    void xRangeChosen(double low, double high);
    void resetRequested();
    void viewRequested(const QString &key);
    void logYToggled(bool on);
    void enlargeRequested();
    void valuesRequested();
    void copyImageRequested();
    void copyValuesRequested();
    void exportRequested();
    void crosshairMoved(double x);
    void crosshairLeft();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *makeButton(const char *name, const QString &text, const QString &accessible, const QString &help);
    void makeMenus();
    void makePlot();
    void fitY();
    void useTickers();
    void placeLabels();
    void onPlotResized();
    void updateTexts();
    int columns() const;

    QLabel *m_title;
    QLabel *m_legend;
    QToolButton *m_metric;
    QToolButton *m_more;
    QToolButton *m_enlarge;
    QStackedWidget *m_stack;
    QCustomPlot *m_plot;
    PlotLines m_lines;
    ChartMarks m_marks;
    PlotInput *m_input;
    QTableWidget *m_table;
    QLabel *m_empty;
    QMenu *m_metrics;
    QMenu *m_menu;
    QActionGroup *m_metricChoice;
    QAction *m_logAction = nullptr;
    QAction *m_valuesAction = nullptr;
    QAction *m_enlargeAction = nullptr;
    QCPItemStraightLine *m_crosshair = nullptr;

    ChartView m_view;
    Place m_place = Place::Large;
    QString m_fullTitle; ///< a small chart's label has the view's short one
    QString m_bandLegend;
    QString m_xLabel, m_yLabel;
    bool m_log = false;
    bool m_wholeX = false;
    bool m_logY = false;
    bool m_updating = false;
    bool m_yFixed = false;
    bool m_refit = true; ///< y may become smaller too
};

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_metric.h"
#include "charts/min_max_pyramid.h"
#include "runs/run_style.h"

#include <QPen>
#include <QWidget>

#include <array>
#include <compare>
#include <map>
#include <optional>

class QActionGroup;
class QCPGraph;
class QCPItemStraightLine;
class QCPLayer;
class QCPPainter;
class QCustomPlot;
class QLabel;
class QMenu;
class QMouseEvent;
class QStackedWidget;
class QTableWidget;
class QToolButton;
class QWheelEvent;

namespace gram {

/// One chart: a title, a line that explains its lines, and the plot. It is filled between begin()
/// and end(); lines that have not changed since the last time are kept, and if only lines of a run
/// in training have, only these are drawn. The mouse and the keyboard zoom and move it.
class LiveChart : public QWidget {
    Q_OBJECT

public:
    explicit LiveChart(const QString &name, QWidget *parent = nullptr);

    /// The line of a run; `behind` is the raw line below a smoothed one.
    struct LineId {
        quint64 run = 0;
        ChartMetric metric = ChartMetric::Loss;
        bool behind = false;
        auto operator<=>(const LineId &) const = default;
    };
    struct LineStyle {
        QPen pen;
        std::optional<int> marker; ///< the run's marker at each point
        bool hollow = false;       ///< to tell a second series of the same run
        bool live = false;         ///< of a run that is training

        bool operator==(const LineStyle &) const = default;
    };

    void setViews(const std::vector<ChartView> &views);
    void setView(const ChartView &view);
    const ChartView &view() const { return m_view; }
    void setTitle(const QString &title);
    void setAxisLabels(const QString &x, const QString &y);
    void setLogY(bool log);
    bool isLogY() const { return m_logY; }
    void setBoxZoom(bool on) { m_boxZoom = on; }
    void setEnlarged(bool enlarged);
    bool showsValues() const;
    void setValues(const QStringList &headers, const QList<QStringList> &rows);

    /// Before anything else of a refresh: the part of x that is shown.
    void begin(double low, double high, bool log);
    /// What the lines are to be thinned for: the part that is shown and some more, to be moved in.
    const ThinningRange &range() const { return m_range; }
    /// Keeps the line as it is drawn and returns true, if it is that of the stamp.
    bool keepLine(const LineId &id, const LineStyle &style, quint64 stamp);
    /// After a keepLine() that returned false.
    void setLine(const LineId &id, const ThinnedSeries &series);
    /// Draws what has changed; shows `empty` in place of a plot that has no point.
    void end(const QString &empty);

    /// y fits the data again.
    void resetZoom();

    void setCrosshair(std::optional<double> x);
    /// Draws title, legend and plot, dark on white.
    void draw(QCPPainter *painter, const QRect &rect);
    QRect plotGeometry() const;

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
    bool eventFilter(QObject *object, QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line {
        QCPGraph *graph = nullptr; ///< none while the series has no point
        std::optional<LineStyle> style;
        quint64 stamp = 0;
        quint64 rangeNumber = 0;
        std::vector<double> notFinite;
        bool used = false;
    };

    QToolButton *makeButton(const char *name, const QString &text, const QString &accessible, const QString &help);
    void makeMenus();
    void makePlot();
    void applyStyle(const LineId &id, Line &line, qsizetype points);
    void remove(Line &line);
    void fitY();
    void markNotFinite();
    void useTickers();
    void zoom(QWheelEvent *event);
    void moveCrosshair(QMouseEvent *event);
    bool press(QKeyEvent *event);
    int columns() const;
    std::array<double, 4> ranges() const;

    QLabel *m_title;
    QLabel *m_legend;
    QToolButton *m_enlarge;
    QStackedWidget *m_stack;
    QCustomPlot *m_plot;
    QTableWidget *m_table;
    QLabel *m_empty;
    QMenu *m_metrics;
    QMenu *m_menu;
    QActionGroup *m_metricChoice;
    QAction *m_logAction = nullptr;
    QAction *m_valuesAction = nullptr;
    QAction *m_enlargeAction = nullptr;
    QCPLayer *m_live = nullptr;
    QCPItemStraightLine *m_crosshair = nullptr;
    QCPGraph *m_marks = nullptr; ///< where values are not finite

    ChartView m_view;
    std::map<LineId, Line> m_lines;
    Line *m_filling = nullptr; ///< between keepLine() and setLine()
    ThinningRange m_range;
    quint64 m_rangeNumber = 0;
    double m_low = 0;
    double m_high = 1;
    bool m_log = false;
    bool m_logY = false;
    bool m_boxZoom = false;
    bool m_updating = false;
    bool m_yFixed = false;
    bool m_refit = true;       ///< y may become smaller too
    bool m_allChanged = true;  ///< more than what is live
    bool m_liveChanged = false;
    std::array<double, 4> m_drawn {}; ///< the ranges of the last drawing of everything
};

} // namespace gram

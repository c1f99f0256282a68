// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_metric.h"
#include "charts/end_labels.h"
#include "charts/line_columns.h"
#include "charts/min_max_pyramid.h"

#include <QPalette>
#include <QPen>

#include <array>
#include <compare>
#include <map>
#include <optional>
#include <vector>

class QCPGraph;
class QCPLayer;
class QCustomPlot;

namespace gram {

class LineBand;
class RunGraph;

/// The lines of runs in a plot. They are filled in between begin() and end(); those that have not
/// changed since the last time are kept, and if only lines of a run in training have, only these are
/// drawn.
class PlotLines {
public:
    explicit PlotLines(QCustomPlot *plot);

    /// The line of a run; `behind` is the raw line below a smoothed one. A band has two: its lower edge, and after it the
    /// upper one, down from which it is filled.
    struct Id {
        int run = 0; ///< its number: later runs lie above earlier ones
        ChartMetric metric = ChartMetric::Loss;
        bool behind = false;
        enum class Part { Line, LowerEdge, UpperEdge } part = Part::Line;
        auto operator<=>(const Id &) const = default;
    };
    struct Style {
        double width = 2;
        Qt::PenStyle line = Qt::SolidLine; ///< no pen: the markers alone
        double opacity = 1;
        bool markers = false; ///< the run's marker at each point
        bool hollow = false; ///< to tell a second series of the same run
        bool live = false; ///< of a run that is training
        double fill = 0; ///< opacity of a band, whose edges themselves are not drawn
        QString label = {}; ///< at its end
        bool limit = false; ///< in the text's colour, for it is no run's own

        bool operator==(const Style &) const = default;
    };

    /// Before anything else of a refresh: the part of x that is shown.
    void begin(double low, double high, bool log);
    /// The lines of the run with this number lie above those of the other runs that have ended, or that train; 0: none.
    void raise(int run);
    double low() const { return m_low; }
    double high() const { return m_high; }
    /// What the lines are to be thinned for: the part that is shown and some more, to be moved in.
    const ThinningRange &range() const { return m_range; }
    /// Keeps the line as it is drawn and returns true, if it is that of the stamp.
    bool keep(const Id &id, const Style &style, quint64 stamp);
    /// After a keep() that returned false.
    void set(const Id &id, const ThinnedSeries &series);
    /// Takes away what was not kept.
    void end();

    /// Whether there is a point to be seen, and whether some are not finite.
    bool isEmpty() const { return !m_any; }
    bool hasGaps() const { return m_anyGap; }
    /// The range of y that shows the data of the shown part of x; none: there are none.
    struct Extent {
        double lowest = 0;
        double highest = 0;
    };
    std::optional<Extent> extent(bool logY) const;
    /// Marks the last good points before values that are not finite.
    void markGaps(bool logY);

    /// Everything is to be drawn again at the next redraw().
    void touch() { m_allChanged = true; }
    void redraw();
    void clear();
    /// Whether the labels at the ends are whole names or the runs' numbers.
    void setNamed(bool named);
    /// Another theme or type, or paper.
    void useLook(const QPalette &palette, const QFont &font);
    const EndLabels &endLabels() const { return *m_labels; }
    /// Leaves the names a column right of the plot, which is as wide as this with it.
    void fitColumn(int width);

private:
    struct Line {
        RunGraph *graph = nullptr; ///< none while the series has no point
        LineBand *band = nullptr; ///< while it is covered
        std::optional<Style> style;
        quint64 stamp = 0;
        quint64 rangeNumber = 0;
        std::vector<double> notFinite;
        bool used = false;
        LineColumns columns;
        bool isPlaced = false; ///< the columns are those of its points
        int covered = 0; ///< how many lines lie on it, one on the other
    };

    void applyStyle(const Id &id, Line &line);
    void showBand(Line &line, QCPLayer *layer, const QColor &color);
    void remove(Line &line);
    /// One run above the other in the order of their start, whatever came into the plot when, and the raised one above them.
    void stack();
    /// What follows from where the lines lie now: which of them are covered, and the labels at their ends.
    void settle();
    void findCovered();
    std::vector<EndLabels::End> ends() const;
    std::vector<EndLabels::Span> taken(double left, double right) const;
    int columns() const;
    std::array<double, 4> ranges() const;

    QCustomPlot *m_plot;
    QCPLayer *m_live;
    QPalette m_palette;
    EndLabels *m_labels;
    QCPGraph *m_marks = nullptr; ///< before values that are not finite
    std::map<Id, Line> m_lines;
    Line *m_filling = nullptr; ///< between keep() and set()
    ThinningRange m_range;
    quint64 m_rangeNumber = 0;
    double m_low = 0;
    double m_high = 1;
    bool m_any = false;
    bool m_anyGap = false;
    bool m_allChanged = true; ///< more than what is live
    bool m_liveChanged = false;
    int m_raised = 0;
    bool m_stacked = true;
    bool m_settled = false;
    bool m_named = true;
    QRect m_settledRoom;
    std::array<double, 4> m_settledRanges {};
    std::array<double, 4> m_drawn {}; ///< the ranges of the last drawing of everything
};

} // namespace gram

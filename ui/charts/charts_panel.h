// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_export.h"
#include "charts/chart_filler.h"
#include "charts/charts_range.h"
#include "charts/series_store.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <array>

class QGridLayout;
class QSettings;

namespace gram {

class ChartsBar;
class LiveChart;
class RunModel;
class ValueReadout;

/// The live charts of all checked runs, over the same x axis: a large one and three small ones under it.
class ChartsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartsPanel(const RunModel *runs, QWidget *parent = nullptr);
    ~ChartsPanel() override;

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

    /// Each run has its own line, whatever is chosen: a lesson tells of runs one by one.
    void suppressBands(bool suppress);

    /// Writes a chart, or without one all that are shown, into a file whose name's end tells the
    /// format: png, svg, pdf or csv.
    void exportTo(const QString &file, LiveChart *chart);

public Q_SLOTS:
    void resetZoom();
    /// The run whose lines lie above the others'; 0: none.
    void setSelected(quint64 id);

Q_SIGNALS:
    void exported(const QString &file);
    void failed(const QString &message);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectBar();
    void connectChart(LiveChart *chart);
    void arrange();
    /// A small chart changes places with the large one, which fills the page or gives it back.
    void enlarge(LiveChart *chart);
    LiveChart *large() const { return m_charts[m_order.front()]; }
    const ChartView &viewOf(const QString &key) const;

    void schedule();
    void beginRound();
    void takeTurn();
    void fill(LiveChart *chart);
    void fillValues(LiveChart *chart);

    void readAt(LiveChart *chart, double x);
    void stopReading();

    std::vector<LiveChart *> shownCharts() const;
    LegendEntries legendEntries() const;
    QByteArray drawn(PictureFormat format, LiveChart *chart);
    bool writeTable(QIODevice *device, char separator, LiveChart *chart, double low, double high);
    void askForExport(LiveChart *chart);
    void copyImage(LiveChart *chart);
    void copyValues(LiveChart *chart);

    const RunModel *m_runs;
    const std::vector<ChartView> m_views;
    SeriesStore m_store;
    std::array<LiveChart *, 4> m_charts;
    std::array<std::size_t, 4> m_order { 0, 1, 2, 3 }; ///< the large one first
    bool m_fillsPage = false; ///< the large one
    ChartsBar *m_bar;
    ChartFiller m_filler;
    ChartsRange m_range;
    QGridLayout *m_grid;
    ValueReadout *m_readout;
    QTimer m_timer; ///< to the next round
    QTimer m_turn; ///< to the next chart of a round: what the user does is answered in between
    std::vector<LiveChart *> m_waiting;
    QElapsedTimer m_clock;
    qint64 m_busyMs = 0; ///< of this round
    bool m_again = false;
    QElapsedTimer m_sinceValues;
    QString m_exportFolder;
};

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_export.h"
#include "charts/series_store.h"

#include <QElapsedTimer>
#include <QPair>
#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

class QComboBox;
class QGridLayout;
class QListWidget;
class QSettings;
class QToolBar;
class QToolButton;

namespace gram {

class LiveChart;
class RunModel;
class ValueReadout;

/// The four live charts of all checked runs, over the same x axis.
class ChartsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartsPanel(const RunModel *runs, QWidget *parent = nullptr);
    ~ChartsPanel() override;

    ChartAxis xAxis() const;

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

    /// Writes a chart, or without one all that are shown, into a file whose name's end tells the
    /// format: png, svg, pdf or csv.
    void exportTo(const QString &file, LiveChart *chart);

public Q_SLOTS:
    void resetZoom();

Q_SIGNALS:
    void exported(const QString &file);
    void failed(const QString &message);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeBar();
    void connectChart(LiveChart *chart);
    void arrange();
    void toggleEnlarged(LiveChart *chart);
    const ChartView &viewOf(const QString &key) const;

    void schedule();
    void beginRound();
    void takeTurn();
    void updateRange();
    QPair<double, double> fullRange();
    double dataEnd() const;
    void chooseRange(double low, double high);
    void setFollowing(bool on);

    void fill(LiveChart *chart);
    void fillRun(LiveChart *chart, const RunData &run);
    /// What the recorded values are multiplied with; 0 = the run has no such figure.
    double scaleOf(const LiveChart *chart, const RunData &run, ChartMetric metric);
    double secondsOfBaseline(const RunData &run, QString *text = nullptr);
    void describe(LiveChart *chart);
    QString emptyText(const LiveChart *chart);
    void fillValues(LiveChart *chart);
    void updateLegend();
    template<typename Fill>
    void forShown(Fill &&fill) const;

    void readAt(LiveChart *chart, double x);
    void stopReading();
    /// Of the smoothing; 1 = the metric is not smoothed.
    int spanOf(ChartMetric metric) const;
    QString valueText(double value) const;

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
    LiveChart *m_enlarged = nullptr;
    QToolBar *m_bar;
    QComboBox *m_axis;
    QToolButton *m_logX;
    QComboBox *m_smoothing;
    QToolButton *m_follow;
    QToolButton *m_boxZoom;
    QGridLayout *m_grid;
    QListWidget *m_legend;
    ValueReadout *m_readout;
    QTimer m_timer; ///< to the next round
    QTimer m_turn;  ///< to the next chart of a round: what the user does is answered in between
    std::vector<LiveChart *> m_waiting;
    QElapsedTimer m_clock;
    qint64 m_busyMs = 0; ///< of this round
    bool m_again = false;
    std::optional<QPair<double, double>> m_chosen; ///< by the user's zoom
    double m_low = 0;
    double m_high = 1;
    double m_fullHigh = 0;
    struct Reference {
        double secondsPerStep = 0;
        QString text;
    };
    std::map<quint64, Reference> m_references; ///< by run, until one may have changed
    QElapsedTimer m_sinceValues;
    QString m_exportFolder;
};

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPair>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;

namespace gram {

class LiveChart;
class RunModel;
struct Evaluation;
struct RunData;
struct StepRecord;
struct ThinnedSeries;

/// The four live charts of all checked runs, over the same x axis.
class ChartsPanel : public QWidget {
    Q_OBJECT

public:
    enum class XAxis { Steps, Epochs, Time };

    explicit ChartsPanel(const RunModel *runs, QWidget *parent = nullptr);

    XAxis xAxis() const;
    void setXAxis(XAxis axis);

public Q_SLOTS:
    void resetZoom();

protected:
    void changeEvent(QEvent *event) override;

private:
    using StepValue = std::function<double(const StepRecord &)>;

    double xOf(const StepRecord &step) const;
    double xOf(const Evaluation &evaluation) const;
    QPair<double, double> fullRange() const;
    ThinnedSeries series(const LiveChart *chart, const RunData &run, const StepValue &value) const;
    ThinnedSeries metric(const LiveChart *chart, const RunData &run, const char *name) const;

    void schedule();
    void refresh();
    void fillLoss();
    void fillMemory();
    void fillSpeedup();
    void fillQuality();
    template<typename Fill>
    void forShown(Fill &&fill) const;

    const RunModel *m_runs;
    QComboBox *m_axis;
    LiveChart *m_loss;
    LiveChart *m_memory;
    LiveChart *m_speedup;
    LiveChart *m_quality;
    QTimer m_timer;
    std::optional<QPair<double, double>> m_chosen; ///< by the user's zoom
    double m_low = 0;
    double m_high = 1;
};

} // namespace gram

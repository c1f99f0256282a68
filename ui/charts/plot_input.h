// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

#include <optional>

class QCustomPlot;
class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace gram {

/// What mouse and keyboard do in a chart's plot: zoom, move, draw a box, read values off.
class PlotInput : public QObject {
    Q_OBJECT

public:
    explicit PlotInput(QCustomPlot *plot);

    void setBoxZoom(bool on) { m_boxZoom = on; }
    /// Where values are being read off.
    void setCrosshair(std::optional<double> x) { m_crosshair = x; }

Q_SIGNALS:
    void crosshairMoved(double x);
    void crosshairLeft();
    void resetRequested();
    void enlargeRequested();
    /// A click that neither moved nor drew a box.
    void clicked();
    void menuRequested(const QPoint &globalPos);
    void focusChanged();
    void resized();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void zoom(QWheelEvent *event);
    void move(QMouseEvent *event);
    bool press(QKeyEvent *event);

    QCustomPlot *m_plot;
    std::optional<double> m_crosshair;
    std::optional<QPoint> m_pressed;
    bool m_boxZoom = false;
};

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot_input.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace gram {

PlotInput::PlotInput(QCustomPlot *plot)
    : QObject(plot)
    , m_plot(plot)
{
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setInteractions(QCP::iRangeDrag);
    m_plot->installEventFilter(this);
    connect(m_plot, &QCustomPlot::mouseWheel, this, &PlotInput::zoom);
    connect(m_plot, &QCustomPlot::mouseMove, this, &PlotInput::move);
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &PlotInput::resetRequested);
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent *event) {
        const bool box = event->button() == Qt::LeftButton
            && (m_boxZoom || event->modifiers().testFlag(Qt::ShiftModifier));
        m_plot->setSelectionRectMode(box ? QCP::srmZoom : QCP::srmNone);
        m_pressed = event->button() == Qt::LeftButton && !box ? std::optional(event->pos()) : std::nullopt;
    });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this](QMouseEvent *event) {
        const auto pressed = std::exchange(m_pressed, std::nullopt);
        if (pressed && (event->pos() - *pressed).manhattanLength() < QApplication::startDragDistance())
            Q_EMIT clicked();
    });
}

void PlotInput::zoom(QWheelEvent *event)
{
    const QRect rect = m_plot->axisRect()->rect();
    const QPointF at = event->position();
    const bool overY = at.x() < rect.left() && rect.top() <= at.y() && at.y() <= rect.bottom();
    if (!m_plot->axisRect()->visible() || (!overY && !rect.contains(at.toPoint())))
        return;
    // with Shift some systems make a horizontal wheel of it
    const int turned = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    const double factor = std::pow(0.85, turned / 120.0);
    if (overY || event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_plot->yAxis->scaleRange(factor, m_plot->yAxis->pixelToCoord(at.y()));
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    } else { // drawn with the points of the new range, by the next refresh
        m_plot->xAxis->scaleRange(factor, m_plot->xAxis->pixelToCoord(at.x()));
    }
}

void PlotInput::move(QMouseEvent *event)
{
    if (m_plot->axisRect()->visible() && m_plot->axisRect()->rect().contains(event->pos()))
        Q_EMIT crosshairMoved(m_plot->xAxis->pixelToCoord(event->position().x()));
    else
        Q_EMIT crosshairLeft();
}

bool PlotInput::press(QKeyEvent *event)
{
    if (!m_plot->axisRect()->visible())
        return false;
    QCPAxis *x = m_plot->xAxis;
    QCPAxis *y = m_plot->yAxis;
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const QRect rect = m_plot->axisRect()->rect();
    const auto move = [](QCPAxis *axis, double share) {
        const QCPRange range = axis->range();
        if (axis->scaleType() == QCPAxis::stLogarithmic) {
            const double factor = std::pow(range.upper / range.lower, share);
            axis->setRange(range.lower * factor, range.upper * factor);
        } else {
            axis->setRange(range.lower + range.size() * share, range.upper + range.size() * share);
        }
    };
    const auto readAt = [&](double pixel) {
        Q_EMIT crosshairMoved(x->pixelToCoord(std::clamp(pixel, double(rect.left()), double(rect.right()))));
    };
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int way = event->key() == Qt::Key_Left ? -1 : 1;
        if (shift) {
            move(x, way * 0.1);
        } else {
            const double now = m_crosshair ? x->coordToPixel(*m_crosshair) : rect.center().x();
            readAt(now + way * (event->modifiers().testFlag(Qt::ControlModifier) ? 1 : 5));
            return true;
        }
        break;
    }
    case Qt::Key_Home:
        readAt(rect.left());
        return true;
    case Qt::Key_End:
        readAt(rect.right());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        move(y, event->key() == Qt::Key_Up ? 0.1 : -0.1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        x->scaleRange(0.8);
        break;
    case Qt::Key_Minus:
        x->scaleRange(1 / 0.8);
        break;
    case Qt::Key_0:
        Q_EMIT resetRequested();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT enlargeRequested();
        return true;
    default:
        return false;
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    return true;
}

bool PlotInput::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        return press(static_cast<QKeyEvent *>(event));
    case QEvent::ContextMenu: // QCustomPlot does not pass it on
        Q_EMIT menuRequested(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    case QEvent::Leave:
        Q_EMIT crosshairLeft();
        break;
    case QEvent::FocusIn:
        Q_EMIT focusChanged();
        break;
    case QEvent::FocusOut:
        Q_EMIT focusChanged();
        Q_EMIT crosshairLeft();
        break;
    case QEvent::Resize:
        Q_EMIT resized();
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_line.h"

#include "runs/run_style.h"
#include "tokens.h"

#include <QPainter>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace gram {

namespace {
constexpr int lineHeight = 6, moveMs = 80, places = 24;
}

ProgressLine::ProgressLine(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setFixedHeight(lineHeight);
}

void ProgressLine::setRun(int number)
{
    m_number = number;
    update();
}

void ProgressLine::setPaused(bool paused)
{
    m_paused = paused;
    update();
}

QColor ProgressLine::color() const
{
    return m_paused || m_number <= 0 ? tokens(palette()).second : runStyle(m_number, palette()).color;
}

void ProgressLine::showEvent(QShowEvent *event)
{
    QProgressBar::showEvent(event);
    if (!m_timer)
        m_timer = startTimer(moveMs);
}

void ProgressLine::hideEvent(QHideEvent *event)
{
    QProgressBar::hideEvent(event);
    killTimer(std::exchange(m_timer, 0));
}

void ProgressLine::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer)
        return QProgressBar::timerEvent(event);
    if (minimum() != maximum() || m_paused)
        return;
    m_phase = (m_phase + 1) % places;
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto bar = [&](double from, double length, const QColor &ink) {
        painter.setBrush(ink);
        painter.drawRoundedRect(QRectF(from, 0, length, lineHeight), lineHeight / 2.0, lineHeight / 2.0);
    };
    bar(0, width(), tokens(palette()).raised);
    if (minimum() == maximum()) { // to and fro
        const double share = std::abs(2.0 * m_phase / places - 1), part = width() / 4.0;
        bar(share * (width() - part), part, color());
    } else if (value() > minimum()) {
        const double share = static_cast<double>(value() - minimum()) / (maximum() - minimum());
        bar(0, std::max<double>(lineHeight, share * width()), color());
    }
}

} // namespace gram

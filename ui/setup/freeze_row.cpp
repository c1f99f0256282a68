// SPDX-License-Identifier: GPL-3.0-or-later
#include "freeze_row.h"

#include "theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>

namespace gram {

namespace {
constexpr int padding = 5; // inside the embeddings' box, beside its text
constexpr int margin = 2; // for the focus frame
constexpr int textGap = 2;
} // namespace

FreezeRow::FreezeRow(QWidget *parent)
    : QAbstractSlider(parent)
{
    setObjectName(QStringLiteral("freezeRow"));
    setAccessibleName(tr("Frozen part of the encoder"));
    setAccessibleDescription(tr("-1: all of it trains, 0: the embeddings are frozen, 1 and above: so "
                                "many layers too"));
    setFocusPolicy(Qt::StrongFocus);
    setOrientation(Qt::Horizontal);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setRange(-1, -1);
    setPageStep(3);
    setValue(-1);
}

void FreezeRow::setLayers(int layers, bool shared, int mostFrozen)
{
    m_layers = layers;
    m_shared = shared;
    setMaximum(mostFrozen);
    update();
}

QSize FreezeRow::sizeHint() const
{
    return { 240, fontMetrics().height() + 10 };
}

QSize FreezeRow::minimumSizeHint() const
{
    return { 120, sizeHint().height() };
}

QRectF FreezeRow::box(int i) const
{
    const double embeddings = fontMetrics().horizontalAdvance(boxText(0)) + 2.0 * padding;
    const double top = margin, height = this->height() - 2.0 * margin;
    if (i == 0)
        return { double(margin), top, embeddings, height };
    const double rest = width() - embeddings - 2.0 * margin;
    const double each = rest / (boxes() - 1);
    const double gap = std::min(3.0, each / 3);
    return { margin + embeddings + each * (i - 1) + gap, top, each - gap, height };
}

int FreezeRow::boxAt(QPointF position) const
{
    for (int i = boxes() - 1; i >= 0; --i)
        if (position.x() >= box(i).left())
            return i;
    return 0;
}

QString FreezeRow::boxText(int i) const
{
    if (i == 0)
        return tr("Embeddings");
    return m_shared ? tr("%1 × the same layer").arg(m_layers) : QString::number(i);
}

bool FreezeRow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isEnabled())
        return QAbstractSlider::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int i = boxAt(help->pos());
    QString text = i == 0 ? tr("Embeddings") : m_shared ? tr("The layers share their weights") : tr("Layer %1").arg(i);
    text += QLatin1String(": ") + (i <= value() ? tr("frozen") : tr("trains"));
    if (i > maximum())
        text += m_shared ? tr(". Only the embeddings can be frozen.")
                         : tr(". Something must be left to train; the mode Frozen trains none of it.");
    else
        text += i == value() ? tr(". Click to let it train.") : tr(". Click to freeze up to here.");
    QToolTip::showText(help->globalPos(), text, this, box(i).toAlignedRect());
    return true;
}

void FreezeRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int i = boxAt(event->position());
    setValue(i == value() ? i - 1 : i);
}

void FreezeRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QColor fill = palette().color(group, QPalette::Highlight);
    const QColor quiet = isEnabled() ? secondaryTextColor(palette()) : palette().color(group, QPalette::Text);
    QColor hatch = quiet;
    hatch.setAlphaF(0.45F);
    for (int i = 0; i < boxes(); ++i) {
        const QRectF r = box(i).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool frozen = i <= value();
        painter.setPen(frozen ? quiet : fill);
        painter.setBrush(frozen ? QBrush(hatch, Qt::BDiagPattern) : QBrush(fill));
        painter.drawRoundedRect(r, 2, 2);
        const QString text = boxText(i);
        if (fontMetrics().horizontalAdvance(text) + textGap > r.width())
            continue;
        painter.setPen(palette().color(group, frozen ? QPalette::Text : QPalette::HighlightedText));
        painter.drawText(r, Qt::AlignCenter, text);
    }
    if (!hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    focus.backgroundColor = palette().color(QPalette::Base);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
}

} // namespace gram

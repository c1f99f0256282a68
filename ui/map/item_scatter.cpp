// SPDX-License-Identifier: GPL-3.0-or-later
#include "item_scatter.h"

#include "charts/plot_colors.h"
#include "runs/run_style.h"
#include "theme.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <map>

namespace gram {

namespace {

constexpr int reach = 12; // pixels around a mark
constexpr int baseColors = 6; // of runStyle(): the seventh is too near to the gray of the others
constexpr double markSize = 7;
constexpr const char *glyphs[] { "●", "■" };

} // namespace

ItemScatter::ItemScatter(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
{
    setObjectName(QStringLiteral("mapScatter"));
    m_plot->setObjectName(QStringLiteral("mapPlot"));
    m_plot->setAccessibleName(tr("Items by their vectors"));
    m_plot->setMouseTracking(true);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->setMinimumSize(160, 120);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    for (QCPAxis *axis : { m_plot->xAxis, m_plot->yAxis })
        axis->setTickLabels(false); // units of a projection say nothing
    connect(m_plot, &QCustomPlot::mouseMove, this, &ItemScatter::pointAt);
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this](QMouseEvent *event) {
        if (const int item = itemAt(event->pos()); item >= 0 && item != m_chosen) {
            choose(item);
            Q_EMIT chosenChanged(item);
        }
    });
    usePalette(palette());
}

void ItemScatter::showMap(const ItemMap &map, std::size_t frame)
{
    m_map = map;
    m_chosen = -1;
    // Over all moments, so that nothing moves but the items.
    double low[2] = { INFINITY, INFINITY }, high[2] = { -INFINITY, -INFINITY };
    for (const ItemMap::Frame &f : m_map.frames)
        for (int axis = 0; axis < 2; ++axis)
            for (const float value : axis == 0 ? f.x : f.y) {
                low[axis] = std::min<double>(low[axis], value);
                high[axis] = std::max<double>(high[axis], value);
            }
    for (int axis = 0; axis < 2; ++axis) {
        const double margin = high[axis] > low[axis] ? 0.05 * (high[axis] - low[axis]) : 1;
        (axis == 0 ? m_plot->xAxis : m_plot->yAxis)->setRange(low[axis] - margin, high[axis] + margin);
    }
    const auto label = [](double share, const QString &text) {
        return text.arg(QLocale().toString(100 * share, 'f', 0));
    };
    m_plot->xAxis->setLabel(label(m_map.shareX, tr("first axis: %1% of the spread")));
    m_plot->yAxis->setLabel(label(m_map.shareY, tr("second axis: %1%")));
    showFrame(frame);
}

void ItemScatter::showFrame(std::size_t frame)
{
    m_frame = frame;
    draw();
}

void ItemScatter::choose(int item)
{
    m_chosen = item;
    draw();
}

ItemScatter::Look ItemScatter::lookOf(int group) const
{
    if (group < 0 || group >= mostGroups)
        return { secondaryTextColor(palette()), 0 };
    return { runStyle(group % baseColors + 1, palette()).color, group / baseColors };
}

QString ItemScatter::legend() const
{
    if (m_map.groups.empty())
        return {};
    QStringList entries;
    for (int g = 0; g < std::min<int>(mostGroups, static_cast<int>(m_map.groups.size())); ++g)
        entries += QStringLiteral("<span style=\"color:%1\">%2</span>&nbsp;%3")
                       .arg(lookOf(g).color.name(), QString::fromUtf8(glyphs[lookOf(g).shape]),
                           QString::fromStdString(m_map.groups[static_cast<std::size_t>(g)]).left(24).toHtmlEscaped());
    if (m_map.groups.size() > mostGroups
        || std::any_of(m_map.items.begin(), m_map.items.end(), [](const ItemMap::Item &i) { return i.group < 0; }))
        entries
            += QStringLiteral("<span style=\"color:%1\">●</span>&nbsp;%2").arg(lookOf(-1).color.name(), tr("others"));
    return entries.join(QStringLiteral("  "));
}

void ItemScatter::draw()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    const bool any = m_frame < m_map.frames.size();
    m_plot->axisRect()->setVisible(any);
    if (!any)
        return m_plot->replot(QCustomPlot::rpQueuedRefresh);
    const ItemMap::Frame &frame = m_map.frames[m_frame];
    // Warm items first: cold ones, of which there are few, lie on top.
    std::map<std::pair<bool, int>, std::pair<QVector<double>, QVector<double>>> layers;
    for (std::size_t i = 0; i < m_map.items.size(); ++i) {
        const int group = m_map.items[i].group < mostGroups ? m_map.items[i].group : -1;
        auto &[x, y] = layers[{ m_map.items[i].cold, group }];
        x += frame.x[i];
        y += frame.y[i];
    }
    const QColor base = palette().color(QPalette::Base);
    for (const auto &[layer, points] : layers) {
        const Look look = lookOf(layer.second);
        const QCPScatterStyle::ScatterShape shape = look.shape == 0 ? QCPScatterStyle::ssCircle
                                                                    : QCPScatterStyle::ssSquare;
        QCPGraph *graph = m_plot->addGraph();
        graph->setLineStyle(QCPGraph::lsNone);
        graph->setAdaptiveSampling(false);
        graph->setScatterStyle(
            QCPScatterStyle(shape, QPen(look.color, 1.6), layer.first ? QBrush(base) : QBrush(look.color), markSize));
        graph->setData(points.first, points.second);
    }
    if (m_chosen >= 0) {
        const auto item = static_cast<std::size_t>(m_chosen);
        const auto nearest = static_cast<std::size_t>(m_map.nearest);
        for (std::size_t n = item * nearest; n < (item + 1) * nearest; ++n) {
            const auto other = static_cast<std::size_t>(frame.neighbours[n].item);
            auto *line = new QCPItemLine(m_plot);
            QColor color = palette().color(QPalette::Text);
            color.setAlphaF(0.5F);
            line->setPen(QPen(color, 1));
            line->start->setCoords(frame.x[item], frame.y[item]);
            line->end->setCoords(frame.x[other], frame.y[other]);
        }
        QCPGraph *ring = m_plot->addGraph();
        ring->setLineStyle(QCPGraph::lsNone);
        ring->setScatterStyle(
            QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(palette().color(QPalette::Text), 2), Qt::NoBrush, 14));
        ring->setData({ frame.x[item] }, { frame.y[item] });
    }
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void ItemScatter::usePalette(const QPalette &palette)
{
    applyPlotColors(m_plot, palette, font());
    draw();
}

int ItemScatter::itemAt(const QPoint &position) const
{
    if (m_frame >= m_map.frames.size())
        return -1;
    const ItemMap::Frame &frame = m_map.frames[m_frame];
    int best = -1;
    double nearest = reach * reach;
    for (std::size_t i = 0; i < m_map.items.size(); ++i) {
        const double dx = m_plot->xAxis->coordToPixel(frame.x[i]) - position.x();
        const double dy = m_plot->yAxis->coordToPixel(frame.y[i]) - position.y();
        if (const double distance = dx * dx + dy * dy; distance < nearest) {
            nearest = distance;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void ItemScatter::pointAt(const QMouseEvent *event)
{
    if (event->buttons() != Qt::NoButton)
        return;
    const int item = itemAt(event->pos());
    if (item >= 0)
        QToolTip::showText(m_plot->mapToGlobal(event->pos()), tipOf(item), m_plot);
    else
        QToolTip::hideText();
}

QString ItemScatter::tipOf(int item) const
{
    const ItemMap::Item &one = m_map.items[static_cast<std::size_t>(item)];
    QString tip = QStringLiteral("<b>%1</b> %2")
                      .arg(QString::fromStdString(one.id).toHtmlEscaped(),
                          QString::fromStdString(one.text).toHtmlEscaped());
    if (one.group >= 0)
        tip += QStringLiteral("<br>%1: %2")
                   .arg(QString::fromStdString(m_map.groupColumn).toHtmlEscaped(),
                       QString::fromStdString(m_map.groups[static_cast<std::size_t>(one.group)]).toHtmlEscaped());
    if (one.cold)
        tip += QStringLiteral("<br>") + tr("cold: it does not occur in training");
    QStringList near;
    const auto nearest = static_cast<std::size_t>(m_map.nearest);
    const auto first = static_cast<std::size_t>(item) * nearest;
    const ItemMap::Frame &frame = m_map.frames[m_frame];
    for (std::size_t n = first; n < first + std::min<std::size_t>(3, nearest); ++n)
        near += tr("%1 (cosine %2)")
                    .arg(QString::fromStdString(m_map.items[static_cast<std::size_t>(frame.neighbours[n].item)].id)
                             .toHtmlEscaped(),
                        QLocale().toString(frame.neighbours[n].cosine, 'f', 3));
    if (!near.isEmpty())
        tip += QStringLiteral("<br>") + tr("Nearest: %1").arg(near.join(QStringLiteral(", ")));
    return QStringLiteral("<p>%1</p>").arg(tip);
}

QByteArray ItemScatter::drawn(PictureFormat format, const QString &title, const QString &caption)
{
    QPalette paper(Qt::white);
    for (const auto role : { QPalette::Text, QPalette::WindowText })
        paper.setColor(role, Qt::black);
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::PlaceholderText, QColor(0x50, 0x50, 0x50));
    setPalette(paper); // the marks' ground too
    usePalette(paper);
    const QSize size(720, 560);
    const int line = fontMetrics().height() + 4;
    const QByteArray bytes = picture(format, size, title, [&](QCPPainter *painter) {
        painter->setPen(Qt::black);
        painter->setFont(font());
        painter->drawText(QRect(8, 4, size.width() - 16, line), Qt::AlignLeft | Qt::AlignVCenter, title);
        painter->drawText(QRect(8, 4 + line, size.width() - 16, line), Qt::AlignLeft | Qt::AlignVCenter, caption);
        // The groups in rows, as many as they need.
        int x = 8, y = 4 + 2 * line;
        for (int g = 0; g < std::min<int>(mostGroups, static_cast<int>(m_map.groups.size())); ++g) {
            const QString name = QString::fromStdString(m_map.groups[static_cast<std::size_t>(g)]).left(24);
            const int width = 16 + fontMetrics().horizontalAdvance(name) + 12;
            if (x + width > size.width() - 8) {
                x = 8;
                y += line;
            }
            painter->setPen(Qt::NoPen);
            painter->setBrush(lookOf(g).color);
            if (lookOf(g).shape == 0)
                painter->drawEllipse(QRectF(x, y + line / 2.0 - 4, 8, 8));
            else
                painter->drawRect(QRectF(x, y + line / 2.0 - 4, 8, 8));
            painter->setPen(Qt::black);
            painter->drawText(QRect(x + 14, y, width, line), Qt::AlignLeft | Qt::AlignVCenter, name);
            x += width;
        }
        y += m_map.groups.empty() ? 0 : line + 4;
        painter->setBrush(Qt::NoBrush);
        painter->translate(0, y);
        m_plot->toPainter(painter, size.width(), size.height() - y);
    });
    setPalette(QPalette()); // the window's again
    usePalette(palette());
    return bytes;
}

void ItemScatter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        usePalette(palette());
}

void ItemScatter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

} // namespace gram

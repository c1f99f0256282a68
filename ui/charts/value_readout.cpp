// SPDX-License-Identifier: GPL-3.0-or-later
#include "value_readout.h"

#include "runs/run_style.h"

#include <QPainter>

#include <algorithm>

namespace gram {

namespace {

constexpr int margin = 6;
constexpr int gap = 10;
constexpr int iconWidth = 14;
constexpr int longestName = 130;

} // namespace

ValueReadout::ValueReadout(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("valueReadout"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void ValueReadout::setRows(const QString &title, const QStringList &headers, const QList<Row> &rows)
{
    ensurePolished();
    m_title = title;
    m_headers = headers;
    m_rows = rows;
    m_nameWidth = 0;
    m_widths.clear();
    for (const QString &header : headers)
        m_widths << (headers.size() > 1 ? fontMetrics().horizontalAdvance(header) : 0);
    for (const Row &row : rows) {
        m_nameWidth = std::max(m_nameWidth, fontMetrics().horizontalAdvance(row.name) + 2);
        for (qsizetype i = 0; i < m_widths.size(); ++i)
            m_widths[i] = std::max(m_widths[i], fontMetrics().horizontalAdvance(row.values[i]));
    }
    m_nameWidth = std::min(m_nameWidth, longestName);
    int width = 2 * margin + iconWidth + 4 + m_nameWidth;
    for (const int w : m_widths)
        width += gap + w;
    width = std::max(width, 2 * margin + fontMetrics().horizontalAdvance(title));
    const int lines = 1 + (headers.size() > 1 ? 1 : 0) + static_cast<int>(rows.size());
    resize(width, 2 * margin + lines * lineHeight());
    update();
}

QString ValueReadout::text() const
{
    QStringList lines { m_title };
    for (const Row &row : m_rows)
        lines << row.name + QStringLiteral(": ") + row.values.join(QStringLiteral(", "));
    return lines.join(QLatin1Char('\n'));
}

void ValueReadout::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setPen(palette().color(QPalette::ToolTipText));
    const int height = lineHeight();
    int y = margin;
    painter.drawText(QRect(margin, y, width() - 2 * margin, height), Qt::AlignLeft | Qt::AlignVCenter, m_title);
    y += height;
    const auto drawValues = [&](const QStringList &values) {
        int right = width() - margin;
        for (qsizetype i = values.size() - 1; i >= 0; --i) {
            painter.drawText(QRect(right - m_widths[i], y, m_widths[i], height), Qt::AlignRight | Qt::AlignVCenter,
                values[i]);
            right -= m_widths[i] + gap;
        }
        y += height;
    };
    if (m_headers.size() > 1)
        drawValues(m_headers);
    for (const Row &row : m_rows) {
        runIcon(row.number).paint(&painter, QRect(margin, y, iconWidth, height));
        painter.drawText(QRect(margin + iconWidth + 4, y, m_nameWidth, height), Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(row.name, Qt::ElideRight, m_nameWidth));
        drawValues(row.values);
    }
}

} // namespace gram

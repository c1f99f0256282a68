// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_charts.h"

#include "runs/run_style.h"

#include <QFont>
#include <QFontMetricsF>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace gram {

namespace {

constexpr double fontSize = 11;
constexpr double slack = 1.08; // another program's font may be wider
const QString text = QStringLiteral("t\" fill=\"#1b1d1f");
const QString faint = QStringLiteral("d\" fill=\"#5c6166");

QString number(double value)
{
    return QString::number(value, 'f', 2);
}

double widthOf(const QString &words, bool bold = false)
{
    QFont font(QStringLiteral("sans-serif"));
    font.setPixelSize(static_cast<int>(fontSize));
    font.setBold(bold);
    return QFontMetricsF(font).horizontalAdvance(words) * slack;
}

QString elided(const QString &words, double width)
{
    QFont font(QStringLiteral("sans-serif"));
    font.setPixelSize(static_cast<int>(fontSize));
    return QFontMetricsF(font).elidedText(words, Qt::ElideMiddle, width / slack);
}

/// `look`: a class, and with it the colour on paper.
QString textAt(double x, double y, const QString &words, const QString &look, const char *anchor = "start",
    const QString &more = {})
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" class=\"%3\" text-anchor=\"%4\"%5>%6</text>")
        .arg(number(x), number(y), look, QLatin1String(anchor), more, words.toHtmlEscaped());
}

QString line(double x1, double y1, double x2, double y2, const QString &look)
{
    return QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" %5/>")
        .arg(number(x1), number(y1), number(x2), number(y2), look);
}

const QString gridLook = QStringLiteral("class=\"g\" stroke=\"#d9dcdf\" stroke-width=\"0.8\"");
const QString axisLook = QStringLiteral("class=\"a\" stroke=\"#5c6166\" stroke-width=\"1\"");

QString marker(const RunStyle &style, QPointF at, double radius)
{
    const QString fill = QStringLiteral("fill=\"%1\"").arg(style.color.name());
    const QPolygonF corners = runMarkerCorners(style.marker);
    if (corners.isEmpty())
        return QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"%3\" %4/>")
            .arg(number(at.x()), number(at.y()), number(radius), fill);
    QString points;
    for (const QPointF &corner : corners)
        points += QStringLiteral("%1,%2 ").arg(number(at.x() + corner.x() * radius),
            number(at.y() + corner.y() * radius));
    return QStringLiteral("<polygon points=\"%1\" %2/>").arg(points.trimmed(), fill);
}

QString document(double width, double height, const QString &title, const QString &content)
{
    const QString spoken = title.isEmpty()
        ? QStringLiteral("aria-hidden=\"true\"")
        : QStringLiteral("role=\"img\" aria-label=\"%1\"").arg(title.toHtmlEscaped());
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" %3 width=\"%1\" height=\"%2\" "
                          "viewBox=\"0 0 %1 %2\" font-family=\"sans-serif\" font-size=\"%4\">%5</svg>")
        .arg(number(width), number(height), spoken, number(fontSize), content);
}

/// 1, 2 or 5 times a power of ten, so that the range has about `count` of them.
double tickStep(double range, int count)
{
    const double raw = range / count;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : { 1.0, 2.0, 5.0 })
        if (raw <= factor * power * 1.0001)
            return factor * power;
    return 10 * power;
}

QString tickText(double value, double step)
{
    const int decimals = std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9)));
    return QLocale().toString(value, 'f', decimals);
}

struct Range {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void add(double value)
    {
        if (!std::isfinite(value))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    void widen()
    {
        if (!(low <= high))
            *this = { 0, 1 };
        const double margin = std::max((high - low) * 0.08, std::max(std::abs(high) * 0.005, 1e-6));
        low -= margin;
        high += margin;
    }
};

/// The names of the runs, in as many rows as they need. Moves `y` under them.
QString legend(const std::vector<ReportLine> &lines, double width, double &y)
{
    QString out;
    double x = 0;
    y += 12;
    for (const ReportLine &l : lines) {
        const RunStyle style = runStyle(l.number, false);
        const QString name = elided(l.name, 260);
        const double needed = 32 + widthOf(name) + 16;
        if (x > 0 && x + needed > width) {
            x = 0;
            y += 18;
        }
        out += line(x, y - 4, x + 26, y - 4,
            QStringLiteral("stroke=\"%1\" stroke-width=\"2\"").arg(style.color.name()));
        out += marker(style, { x + 13, y - 4 }, 4);
        out += textAt(x + 32, y, name, text);
        x += needed;
    }
    y += 10;
    return out;
}

QString pathOf(const std::vector<QPointF> &points, const auto &place)
{
    QString path;
    bool pen = false;
    for (const QPointF &point : points) {
        if (!std::isfinite(point.y())) {
            pen = false;
            continue;
        }
        const QPointF at = place(point);
        path += QStringLiteral("%1%2 %3")
                    .arg(pen ? QLatin1Char('L') : QLatin1Char('M'))
                    .arg(number(at.x()), number(at.y()));
        pen = true;
    }
    return path;
}

/// Lines from lower left to upper right within the rectangle: QSvgRenderer knows no patterns.
QString hatching(double x, double y, double width, double height, const QString &color)
{
    QString path;
    for (double from = x - height; from < x + width; from += 5) {
        const double x1 = std::max(from, x);
        const double x2 = std::min(from + height, x + width);
        if (x2 > x1)
            path += QStringLiteral("M%1 %2L%3 %4")
                        .arg(number(x1), number(y + height - (x1 - from)), number(x2),
                            number(y + height - (x2 - from)));
    }
    return QStringLiteral("<path d=\"%1\" stroke=\"%2\" stroke-width=\"1.4\" fill=\"none\"/>").arg(path, color);
}

} // namespace

QString linesSvg(const ReportLines &chart)
{
    constexpr double width = 680;
    constexpr double plotHeight = 230;
    double top = 0;
    QString out = legend(chart.lines, width, top);
    top += 16; // the y axis' name
    Range xs { 0, 0 };
    Range ys;
    for (const ReportLine &l : chart.lines) {
        for (const QPointF &p : l.points) {
            if (std::isfinite(p.y()))
                xs.add(p.x());
            ys.add(p.y());
        }
    }
    if (chart.level)
        ys.add(*chart.level);
    ys.widen();
    xs.high = xs.high > 0 ? xs.high * 1.03 : 1;

    const double yStep = tickStep(ys.high - ys.low, 5);
    const double xStep = tickStep(xs.high, 7);
    double left = 0;
    for (double v = std::ceil(ys.low / yStep) * yStep; v <= ys.high; v += yStep)
        left = std::max(left, widthOf(tickText(v, yStep)));
    left += 10;
    const double right = width - 6;
    const double bottom = top + plotHeight;
    const auto place = [&](QPointF p) {
        return QPointF(left + (p.x() - xs.low) / (xs.high - xs.low) * (right - left),
            bottom - (p.y() - ys.low) / (ys.high - ys.low) * plotHeight);
    };
    out += textAt(0, top - 8, chart.y, faint);
    for (double v = std::ceil(ys.low / yStep) * yStep; v <= ys.high; v += yStep) {
        const double y = place({ 0, v }).y();
        out += line(left, y, right, y, gridLook);
        out += textAt(left - 6, y + 4, tickText(std::abs(v) < yStep / 2 ? 0 : v, yStep), faint, "end");
    }
    for (double v = 0; v <= xs.high; v += xStep) {
        const double x = place({ v, ys.low }).x();
        out += line(x, bottom, x, bottom + 4, axisLook);
        out += textAt(x, bottom + 16, tickText(v, xStep), faint, "middle");
    }
    out += line(left, bottom, right, bottom, axisLook);
    out += textAt(right, bottom + 32, chart.x, faint, "end");

    if (chart.level) {
        const double y = place({ 0, *chart.level }).y();
        out += line(left, y, right, y, QStringLiteral("class=\"l\" stroke=\"#1b1d1f\" stroke-width=\"1.2\""));
    }
    for (const ReportMark &mark : chart.marks) {
        const QPointF at = place(mark.at);
        out += line(at.x(), at.y(), at.x(), bottom,
            QStringLiteral("stroke=\"%1\" stroke-width=\"1\" stroke-dasharray=\"4 3\"")
                .arg(runStyle(mark.number, false).color.name()));
    }
    for (const ReportLine &l : chart.lines) {
        const RunStyle style = runStyle(l.number, false);
        out += QStringLiteral(
            "<path d=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"1.4\" stroke-linejoin=\"round\"/>")
                   .arg(pathOf(l.points, place), style.color.name());
        if (chart.markers)
            for (const QPointF &p : l.points)
                if (std::isfinite(p.y()))
                    out += marker(style, place(p), 3.4);
    }
    if (chart.level)
        out += textAt(right - 2, place({ 0, *chart.level }).y() - 4, chart.levelText, text, "end");
    // The times, each in a row of its own from the bottom: runs of the same speed do not cover them.
    double row = bottom - 6;
    for (const ReportMark &mark : chart.marks) {
        if (mark.text.isEmpty())
            continue;
        const double x = place(mark.at).x();
        const double wide = widthOf(mark.text);
        const bool leftOf = x + 4 + wide > right;
        out += QStringLiteral(
            "<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"13\" class=\"b\" fill=\"#ffffff\" fill-opacity=\"0.85\"/>")
                   .arg(number(leftOf ? x - 5 - wide : x + 2), number(row - 10), number(wide + 3));
        out += textAt(leftOf ? x - 4 : x + 4, row, mark.text, text, leftOf ? "end" : "start");
        row = row - 14 < bottom - 80 ? bottom - 6 : row - 14;
    }
    return document(width, bottom + 38, chart.title, out);
}

QString barsSvg(const BoardBars &bars, const std::vector<BoardRun> &runs)
{
    constexpr double width = 330;
    constexpr double lineHeight = 21;
    double names = 0;
    double texts = 0;
    double highest = bars.fromOne ? 1 : 0;
    for (std::size_t i = 0; i < bars.bars.size(); ++i) {
        const BoardBar &bar = bars.bars[i];
        names = std::max(names, widthOf(runs[i].name));
        if (std::isfinite(bar.value))
            texts = std::max(texts, widthOf(bar.cell.text));
        for (const double value : { bar.value, bar.limit })
            highest = std::isfinite(value) ? std::max(highest, value) : highest;
    }
    names = std::min(names, 140.0);
    const double left = names + 7;
    const double room = std::max(20.0, width - left - texts - 12);
    const auto x = [&](double value) { return left + (highest > 0 ? value / highest * room : 0); };
    constexpr double top = 34;
    const double bottom = top + lineHeight * static_cast<double>(bars.bars.size());

    QString out = textAt(0, 12, bars.title, text, "start", QStringLiteral(" font-weight=\"bold\""));
    out += textAt(0, 27, elided(bars.legend, width), faint);
    const auto tick = [](double at, double from, double to) {
        return QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"4\" height=\"%3\" class=\"k\" fill=\"#1b1d1f\" "
                              "stroke=\"#ffffff\"/>")
            .arg(number(at - 2), number(from), number(to - from));
    };
    if (bars.fromOne)
        out += line(x(1), top, x(1), bottom, axisLook + QStringLiteral(" stroke-dasharray=\"3 3\""));
    for (std::size_t i = 0; i < bars.bars.size(); ++i) {
        const BoardBar &bar = bars.bars[i];
        const double y = top + lineHeight * static_cast<double>(i);
        out += textAt(names, y + 14, elided(runs[i].name, names), text, "end");
        if (std::isfinite(bar.value)) {
            const QString color = runStyle(runs[i].number, false).color.name();
            const double length = std::max(1.0, x(bar.value) - left);
            if (bar.cell.estimated)
                out += hatching(left, y + 4, length, lineHeight - 8, color);
            out += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" stroke=\"%5\" fill=\"%6\"/>")
                       .arg(number(left), number(y + 4), number(length), number(lineHeight - 8), color,
                           bar.cell.estimated ? QStringLiteral("none") : color);
        }
        if (std::isfinite(bar.limit))
            out += tick(x(bar.limit), y + 2, y + lineHeight - 2);
        out += textAt(width, y + 14, bar.cell.text, std::isfinite(bar.value) ? text : faint, "end",
            bar.cell.estimated ? QStringLiteral(" font-style=\"italic\"") : QString());
    }
    out += line(left, top, left, bottom, axisLook);
    return document(width, bottom + 6, bars.title, out);
}

QString swatchSvg(int number)
{
    const RunStyle style = runStyle(number, false);
    return document(26, 14, {},
        line(0, 7, 26, 7, QStringLiteral("stroke=\"%1\" stroke-width=\"2\"").arg(style.color.name()))
            + marker(style, { 13, 7 }, 4));
}

} // namespace gram

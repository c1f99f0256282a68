// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_export.h"

#include "api/csv_cell.h"
#include "runs/run_style.h"

#include <qcustomplot.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontMetrics>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <charconv>
#include <cmath>

namespace gram {

namespace {

constexpr int sampleWidth = 30;
constexpr int entryGap = 16;
constexpr double screenDpi = 96;

/// Calls place(entry, rectangle) for each entry and returns the height of all.
template<typename Place>
int flow(const LegendEntries &entries, int width, const QFont &font, Place &&place)
{
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 3;
    int x = 0;
    int y = 0;
    for (const auto &entry : entries) {
        const int w = sampleWidth + 5 + metrics.horizontalAdvance(entry.second) + 2;
        if (x > 0 && x + w > width) {
            x = 0;
            y += height;
        }
        place(entry, QRect(x, y, w, height));
        x += w + entryGap;
    }
    return entries.isEmpty() ? 0 : y + height;
}

void appendNumber(QByteArray &line, double value)
{
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    line.append(text, end - text);
}

QByteArray quoted(const QString &text)
{
    QString escaped = isFormula(text.toStdString()) ? QLatin1Char('\'') + text : text;
    return '"' + escaped.replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8() + '"';
}

} // namespace

int legendHeight(const LegendEntries &entries, int width, const QFont &font)
{
    return flow(entries, width, font, [](const auto &, const QRect &) {});
}

void drawLegend(QPainter *painter, const QRect &rect, const LegendEntries &entries, const QFont &font)
{
    painter->setFont(font);
    flow(entries, rect.width(), font, [&](const auto &entry, const QRect &at) {
        const QRect r = at.translated(rect.topLeft());
        painter->setPen(runStyle(entry.first, false).pen(1.5));
        painter->drawLine(r.left(), r.center().y(), r.left() + sampleWidth, r.center().y());
        painter->setPen(Qt::black);
        painter->drawText(r.adjusted(sampleWidth + 5, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, entry.second);
    });
}

PictureFormat pictureFormatOf(const QString &file)
{
    const QString end = QFileInfo(file).suffix().toLower();
    return end == QLatin1String("svg") ? PictureFormat::Svg
        : end == QLatin1String("pdf")  ? PictureFormat::Pdf
                                       : PictureFormat::Png;
}

void offerExports(QFileDialog *dialog, const QString &name, const QString &tableFilter)
{
    const QStringList ends { QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"),
        QStringLiteral("csv") };
    const QStringList filters { QCoreApplication::translate("gram::ChartsPanel", "PNG picture (*.png)"),
        QCoreApplication::translate("gram::ChartsPanel", "SVG drawing (*.svg)"),
        QCoreApplication::translate("gram::ChartsPanel", "PDF document (*.pdf)"), tableFilter };
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(ends.first());
    dialog->selectFile(name + QLatin1Char('.') + ends.first());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, ends](const QString &filter) {
        const QString end = ends.value(filters.indexOf(filter));
        dialog->setDefaultSuffix(end);
        const QStringList files = dialog->selectedFiles();
        if (files.size() == 1)
            dialog->selectFile(QFileInfo(files.first()).completeBaseName() + QLatin1Char('.') + end);
    });
}

QByteArray picture(PictureFormat format, const QSize &size, const QString &title,
    const std::function<void(QCPPainter *)> &draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const auto paint = [&](QPaintDevice *device, bool vectors) {
        QCPPainter painter;
        if (!painter.begin(device))
            return;
        painter.setMode(QCPPainter::pmVectorized, vectors);
        painter.setMode(QCPPainter::pmNoCaching);
        painter.fillRect(QRect(QPoint(0, 0), size), Qt::white);
        draw(&painter);
    };
    switch (format) {
    case PictureFormat::Png: {
        QImage image(size * 2, QImage::Format_RGB32);
        image.setDevicePixelRatio(2);
        paint(&image, false);
        image.save(&buffer, "PNG");
        break;
    }
    case PictureFormat::Svg: {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setTitle(title);
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(0, 0), size));
        svg.setResolution(static_cast<int>(screenDpi));
        paint(&svg, true);
        break;
    }
    case PictureFormat::Pdf: {
        QPdfWriter pdf(&buffer);
        pdf.setTitle(title);
        pdf.setResolution(static_cast<int>(screenDpi)); // a unit is a pixel of the screen
        pdf.setPageMargins(QMarginsF());
        pdf.setPageSize(QPageSize(QSizeF(size) * (72 / screenDpi), QPageSize::Point, {}, QPageSize::ExactMatch));
        paint(&pdf, true);
        break;
    }
    }
    return bytes;
}

bool writeValues(QIODevice *device, char separator, const std::vector<WrittenRun> &runs,
    const std::vector<ChartMetric> &metrics, const SeriesStore &store, ChartAxis axis, double low, double high)
{
    QByteArray lines;
    bool written = true;
    const auto flush = [&] {
        written = written && device->write(lines) == lines.size();
        lines.clear();
    };
    for (const char *header : { "run", "name", "metric", "step", "epoch", "interactions", "training_seconds",
             "evaluation_seconds", "value" }) {
        if (!lines.isEmpty())
            lines += separator;
        lines += header;
    }
    lines += '\n';
    for (const WrittenRun &r : runs) {
        const RunData &run = *r.run;
        for (const ChartMetric metric : metrics) {
            const double scale = metric != ChartMetric::Speedup ? 1 : r.baselineSecondsPerStep;
            if (scale == 0)
                continue;
            const QByteArray start = QByteArray::number(run.number) + separator + quoted(run.name()) + separator
                + metricKey(metric);
            for (std::size_t i = 0; i < metricCount(run, metric); ++i) {
                if (const double x = store.x(run, axis, metric, i); x < low || x > high)
                    continue;
                if (isOfCard(metric) && std::isnan(metricValue(run, metric, i)))
                    continue;
                const double seconds = store.x(run, ChartAxis::TrainingTime, metric, i);
                lines += start;
                for (const double value : { store.x(run, ChartAxis::Steps, metric, i),
                         store.x(run, ChartAxis::Epochs, metric, i), store.x(run, ChartAxis::Interactions, metric, i),
                         seconds, store.x(run, ChartAxis::TimeWithEvaluations, metric, i) - seconds,
                         metricValue(run, metric, i) * scale }) {
                    lines += separator;
                    appendNumber(lines, value);
                }
                lines += '\n';
                if (lines.size() > (1 << 20))
                    flush();
            }
        }
    }
    flush();
    return written;
}

} // namespace gram

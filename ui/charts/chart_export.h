// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/series_store.h"

#include <QByteArray>
#include <QFont>
#include <QRect>
#include <QSize>

#include <functional>

class QCPPainter;
class QFileDialog;
class QIODevice;
class QPainter;

namespace gram {

/// The runs of a legend: number and name.
using LegendEntries = QList<QPair<int, QString>>;

/// Height of drawLegend() in this width.
int legendHeight(const LegendEntries &entries, int width, const QFont &font);
/// Each run's line and name, in rows; black text.
void drawLegend(QPainter *painter, const QRect &rect, const LegendEntries &entries, const QFont &font);

enum class PictureFormat { Png, Svg, Pdf };
/// By the file's ending; PNG for any other.
PictureFormat pictureFormatOf(const QString &file);

/// Lets the dialog save as a picture of each format or as a table, which `tableFilter` names. `name`: the file's, without
/// its ending, which follows the format that is chosen.
void offerExports(QFileDialog *dialog, const QString &name, const QString &tableFilter);

/// What `draw` paints into an area of this size, on white. PNG has twice the pixels.
QByteArray picture(PictureFormat format, const QSize &size, const QString &title,
    const std::function<void(QCPPainter *)> &draw);

/// A run as it is written down.
struct WrittenRun {
    const RunData *run = nullptr;
    double baselineSecondsPerStep = 0; ///< 0 = there is none: no speedup
};

/// Every point of the metrics as a table, a line a point: run, name, metric, step, epoch,
/// interactions, training_seconds, evaluation_seconds, value. Numbers as in C, memory in bytes.
/// Only those with x between low and high. False if the device could not be written.
bool writeValues(QIODevice *device, char separator, const std::vector<WrittenRun> &runs,
    const std::vector<ChartMetric> &metrics, const SeriesStore &store, ChartAxis axis, double low, double high);

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
// The charts on paper and as tables: copying and exporting of ChartsPanel.
#include "charts_panel.h"

#include "charts/charts_bar.h"
#include "charts/live_chart.h"
#include "charts/shown_runs.h"

#include <qcustomplot.h>

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>

#include <algorithm>
#include <limits>

namespace gram {

QByteArray ChartsPanel::drawn(PictureFormat format, LiveChart *chart)
{
    const std::vector<LiveChart *> charts = chart ? std::vector<LiveChart *> { chart } : shownCharts();
    const int columns = charts.size() > 1 ? 2 : 1;
    const int lines = charts.size() > 1 ? 2 : 1;
    // large enough to be read by itself
    QSize one(560, 340);
    if (columns > 1)
        one = QSize(480, 300);
    const LegendEntries entries = legendEntries();
    const int legend = legendHeight(entries, one.width() * columns - 16, font());
    const QSize size(one.width() * columns, one.height() * lines + legend + 8);
    const QString title = chart ? chart->accessibleName() : tr("Charts of GRAM Lab");
    return picture(format, size, title, [&](QCPPainter *painter) {
        for (std::size_t i = 0; i < charts.size(); ++i) {
            const QPoint place(static_cast<int>(i) % columns * one.width(),
                static_cast<int>(i) / columns * one.height());
            charts[i]->draw(painter, QRect(place, one).adjusted(4, 4, -4, -4));
        }
        drawLegend(painter, QRect(8, one.height() * lines, size.width() - 16, legend), entries, font());
    });
}

bool ChartsPanel::writeTable(QIODevice *device, char separator, LiveChart *chart, double low, double high)
{
    std::vector<ChartMetric> metrics;
    for (const LiveChart *c : chart ? std::vector<LiveChart *> { chart } : shownCharts())
        for (const ChartMetric metric : c->view().metrics)
            if (std::find(metrics.begin(), metrics.end(), metric) == metrics.end())
                metrics.push_back(metric);
    std::vector<WrittenRun> runs;
    forShown(*m_runs, [&](const RunData &run) {
        m_store.update(run);
        runs.push_back({ &run, m_filler.secondsOfBaseline(run) });
    });
    return writeValues(device, separator, runs, metrics, m_store, m_bar->axis(), low, high);
}

void ChartsPanel::exportTo(const QString &file, LiveChart *chart)
{
    const QString end = QFileInfo(file).suffix().toLower();
    QSaveFile out(file);
    bool written = out.open(QIODevice::WriteOnly);
    if (written && end == QLatin1String("csv")) {
        constexpr double all = std::numeric_limits<double>::infinity();
        written = writeTable(&out, ',', chart, -all, all);
    } else if (written) {
        const QByteArray bytes = drawn(pictureFormatOf(file), chart);
        written = !bytes.isEmpty() && out.write(bytes) == bytes.size();
    }
    if (written && out.commit())
        Q_EMIT exported(file);
    else
        Q_EMIT failed(tr("“%1” could not be written: %2").arg(QFileInfo(file).fileName(), out.errorString()));
}

void ChartsPanel::askForExport(LiveChart *chart)
{
    auto *dialog = new QFileDialog(this, chart ? tr("Export the Chart") : tr("Export the Charts"), m_exportFolder);
    dialog->setObjectName(QStringLiteral("exportChartDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    offerExports(dialog, chart ? chart->view().key : QStringLiteral("charts"), tr("Table of every point (*.csv)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, chart](const QString &file) {
        m_exportFolder = QFileInfo(file).absolutePath();
        exportTo(file, chart);
    });
    dialog->open();
}

void ChartsPanel::copyImage(LiveChart *chart)
{
    auto *data = new QMimeData;
    data->setImageData(QImage::fromData(drawn(PictureFormat::Png, chart), "PNG"));
    QGuiApplication::clipboard()->setMimeData(data);
}

void ChartsPanel::copyValues(LiveChart *chart)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    writeTable(&buffer, '\t', chart, m_range.low(), m_range.high());
    QGuiApplication::clipboard()->setText(QString::fromUtf8(buffer.data()));
    QGuiApplication::restoreOverrideCursor();
}

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_file.h"

#include "base/files.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextImageFormat>
#include <QTextObjectInterface>

#include <memory>
#include <vector>

namespace gram {

namespace {

constexpr double pageWidth = 680; // of the charts' pixels

bool isPdf(const QString &file)
{
    return QFileInfo(file).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0;
}

/// Draws the report's pictures in a text document as lines, not as dots.
class ChartObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    ChartObject(const QStringList &charts, double scale)
        : m_scale(scale)
    {
        for (const QString &svg : charts)
            m_charts.push_back(std::make_unique<QSvgRenderer>(svg.toUtf8()));
    }

    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &format) override
    {
        const QTextImageFormat image = format.toImageFormat();
        return { image.width() * m_scale, image.height() * m_scale };
    }

    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format) override
    {
        const std::size_t chart = format.toImageFormat().name().section(QLatin1Char(':'), 1).toULongLong();
        if (chart < m_charts.size())
            m_charts[chart]->render(painter, rect);
    }

private:
    double m_scale;
    std::vector<std::unique_ptr<QSvgRenderer>> m_charts;
};

/// A heading is not left alone at the foot of a page: what follows it takes it along. False if
/// nothing had to be moved.
bool keepHeadings(QTextDocument &document, double pageHeight)
{
    bool moved = false;
    const auto pageOf = [&](const QTextBlock &block, bool end) {
        const QRectF rect = document.documentLayout()->blockBoundingRect(block);
        return static_cast<int>((end ? rect.bottom() - 1 : rect.top() + 1) / pageHeight);
    };
    for (QTextBlock block = document.begin(); block.isValid() && block.next().isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() == 0 || format.pageBreakPolicy() == QTextFormat::PageBreak_AlwaysBefore)
            continue;
        // A sentence under a section's heading introduces what comes after it.
        QTextBlock next = block.next();
        if (format.headingLevel() == 2 && next.next().isValid())
            next = next.next();
        if (pageOf(block, true) == pageOf(next, true))
            continue;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
        moved = true;
    }
    if (moved)
        document.setPageSize(document.pageSize()); // all of it anew: a part alone loses its place
    return moved;
}

void printPages(QTextDocument &document, QPdfWriter &writer, const QRectF &page, double footer, const QString &title)
{
    QPainter painter(&writer);
    const int pages = document.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -i * page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, QColor(0x1b, 0x1d, 0x1f));
        context.clip = QRectF(0, i * page.height(), page.width(), page.height());
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        QFont small = document.defaultFont();
        small.setPointSizeF(7.5);
        painter.setFont(small);
        painter.setPen(QColor(0x5c, 0x61, 0x66));
        const QRectF foot(0, page.height(), page.width(), footer);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, title);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
            QCoreApplication::translate("gram::ReportText", "Page %1 of %2")
                .arg(QLocale().toString(i + 1), QLocale().toString(pages)));
    }
}

void writePdf(const ReportedRuns &reported, QIODevice &out)
{
    QPdfWriter writer(&out);
    const QString title = reportTitle(reported);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("GRAM Lab " GRAM_VERSION));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({ 16, 14, 16, 12 }, QPageLayout::Millimeter);
    writer.setResolution(600);

    QStringList charts;
    const QString html = reportForPaper(reported, charts);
    const QSizeF size(writer.width(), writer.height());
    const double footer = 9 / 25.4 * writer.resolution();
    const QRectF page(0, 0, size.width(), size.height() - footer);
    ChartObject chartObject(charts, page.width() / pageWidth);
    QTextDocument document;
    document.setDocumentMargin(0);
    QFont font(QStringLiteral("sans-serif"));
    font.setPointSizeF(9);
    document.setDefaultFont(font);
    document.documentLayout()->setPaintDevice(&writer);
    document.documentLayout()->registerHandler(QTextFormat::ImageObject, &chartObject);
    document.setHtml(html);
    document.setPageSize(page.size());
    constexpr int headingLevels = 2; // one that has moved can leave another alone
    for (int i = 0; i <= headingLevels && keepHeadings(document, page.height()); ++i) { }
    printPages(document, writer, page, footer, title);
}

} // namespace

bool isReportFile(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    return suffix == QLatin1String("html") || suffix == QLatin1String("htm") || suffix == QLatin1String("pdf");
}

void writeReport(const ReportedRuns &reported, const QString &file)
{
    QByteArray content;
    if (isPdf(file)) {
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        writePdf(reported, buffer);
    } else {
        content = reportPage(reported).toUtf8();
    }
    writeFileAtomically(file.toStdString(), content.toStdString());
}

} // namespace gram

#include "report_file.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/manual_browser.h"

#include "manual/manual_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

namespace gram {

namespace {

constexpr int pictureWidth = 680, rowMargin = 40;
// A letter or two that are being typed are nearly everywhere.
constexpr int fewestLetters = 3, mostMarks = 200;
const QLatin1String root("/manual/");

bool isOurs(const QUrl &url)
{
    return url.scheme() == QLatin1String("qrc") && url.path().startsWith(root);
}

bool isPicture(const QUrl &url)
{
    return url.path().endsWith(QLatin1String(".png"));
}

bool isMarkdown(const QUrl &url)
{
    return url.path().endsWith(QLatin1String(".md"));
}

QByteArray contentOf(const QUrl &url)
{
    QFile file(QLatin1Char(':') + url.path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ManualBrowser::ManualBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, &ManualBrowser::follow);
    connect(this, &QTextBrowser::sourceChanged, this, &ManualBrowser::show);
}

QVariant ManualBrowser::loadResource(int type, const QUrl &name)
{
    const QUrl url = m_read.resolved(name);
    if (!isOurs(url))
        return {};
    if (type == QTextDocument::ImageResource) {
        const QImage picture = QImage::fromData(contentOf(url));
        return picture.width() > pictureWidth ? picture.scaledToWidth(pictureWidth, Qt::SmoothTransformation) : picture;
    }
    m_read = url;
    if (isPicture(url))
        return QStringLiteral("<p><img src=\"%1\"></p>").arg(url.toString());
    const QString text = QString::fromUtf8(contentOf(url));
    // A licence's text is laid out by its lines.
    return isMarkdown(url) ? htmlOf(text) : QStringLiteral("<pre>%1</pre>").arg(text.toHtmlEscaped());
}

void ManualBrowser::open(const QUrl &page)
{
    setSource(page, QTextDocument::HtmlResource);
}

/// By way of a document of its own: one that is shown would be laid out anew after each piece of Markdown.
QString ManualBrowser::htmlOf(QString markdown) const
{
    if (markdown.startsWith(QLatin1String("---\n"))) // a model card's data, which are no Markdown
        markdown.remove(0, markdown.indexOf(QLatin1String("\n---\n"), 3) + 5);
    QTextDocument page;
    page.setDefaultFont(document()->defaultFont());
    page.setMarkdown(markdown);
    // Markdown tells nothing of how a table looks.
    const QList<QTextFrame *> frames = page.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(palette().brush(QPalette::Mid));
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(4);
        format.setTopMargin(8);
        format.setBottomMargin(8);
        table->setFormat(format);
    }
    return page.toHtml();
}

void ManualBrowser::show(const QUrl &page)
{
    setExtraSelections({});
    if (page.hasFragment())
        scrollTo(page.fragment());
}

void ManualBrowser::follow(const QUrl &link)
{
    const QUrl url = source().resolved(link);
    if (isOurs(url))
        open(url);
    else if (url.scheme() == QLatin1String("https"))
        Q_EMIT outsideRequested(url);
}

void ManualBrowser::scrollTo(const QString &anchor)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && manualAnchor(block.text()) == anchor)
            return showBlock(block.position());
    }
    scrollToAnchor(anchor); // one that the page names itself
}

void ManualBrowser::showBlock(int position)
{
    QTextCursor cursor(document());
    cursor.setPosition(position);
    setTextCursor(cursor);
    const QRectF place = document()->documentLayout()->blockBoundingRect(cursor.block());
    verticalScrollBar()->setValue(static_cast<int>(place.top()));
}

void ManualBrowser::mark(const QStringList &words)
{
    QList<QTextEdit::ExtraSelection> found;
    QTextCharFormat format;
    format.setBackground(palette().brush(QPalette::Highlight));
    format.setForeground(palette().brush(QPalette::HighlightedText));
    for (const QString &word : words) {
        if (word.size() < fewestLetters)
            continue;
        for (QTextCursor at = document()->find(word); !at.isNull() && found.size() < mostMarks;
             at = document()->find(word, at))
            found.append({ at, format });
    }
    setExtraSelections(found);
}

void ManualBrowser::showRow(const QString &word)
{
    // Of a table, for a word can be told elsewhere before.
    for (QTextCursor at = document()->find(word, textCursor(), QTextDocument::FindWholeWords); !at.isNull();
         at = document()->find(word, at, QTextDocument::FindWholeWords)) {
        if (!at.currentTable() || at.block().text() != word)
            continue;
        setTextCursor(at);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top() - rowMargin);
        return;
    }
}

} // namespace gram

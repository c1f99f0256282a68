// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/run_config.h"
#include "manual/manual_browser.h"
#include "manual/manual_pages.h"
#include "manual/manual_window.h"
#include "setup/field_text.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeWidget>

using namespace gram;

namespace {

/// Without Markdown's marks and with a link's text in its place.
QString plain(QString markdown)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression marks(QStringLiteral("[`*]"));
    return markdown.replace(link, QStringLiteral("\\1")).remove(marks).trimmed();
}

QStringList linksOf(const QTextDocument *document)
{
    QStringList links;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (const QTextCharFormat format = it.fragment().charFormat();
                format.isAnchor() && !format.anchorHref().isEmpty())
                links += format.anchorHref();
    links.removeDuplicates();
    return links;
}

QStringList picturesOf(const QTextDocument *document)
{
    QStringList names;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().isImageFormat())
                names += it.fragment().charFormat().toImageFormat().name();
    return names;
}

/// The row of a setting in the table of settings: its cells, as they are written.
QStringList rowOf(const QString &key)
{
    QFile file(QStringLiteral(":/manual/docs/using.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString start = QStringLiteral("| `%1` |").arg(key);
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')))
        if (line.startsWith(start))
            return line.split(QLatin1Char('|'));
    return {};
}

} // namespace

class TestManual : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksLeadToPagesOfTheManual_data()
    {
        QTest::addColumn<QUrl>("page");
        for (const ManualPage &page : manualPages("en"))
            QTest::newRow(qPrintable(page.url.fileName())) << page.url;
        for (const char *language : { "de", "es", "fr", "ko" })
            QTest::newRow(language) << manualPages(language).constFirst().url;
        QTest::newRow("the model's card") << QUrl("qrc:/manual/resources/models/wordnet-mini/README.md");
    }

    void linksLeadToPagesOfTheManual()
    {
        QFETCH(QUrl, page);
        ManualBrowser browser;
        QSignalSpy outside(&browser, &ManualBrowser::outsideRequested);
        browser.resize(800, 600);
        browser.open(page);
        QVERIFY(browser.document()->blockCount() > 5);
        for (const QString &name : picturesOf(browser.document()))
            QVERIFY2(!browser.loadResource(QTextDocument::ImageResource, QUrl(name)).value<QImage>().isNull(),
                qPrintable(name));
        for (const QString &link : linksOf(browser.document())) {
            browser.open(page);
            QCOMPARE(browser.source(), page);
            outside.clear();
            Q_EMIT browser.anchorClicked(QUrl(link));
            if (link.startsWith("https:")) {
                QCOMPARE(outside.size(), 1);
                continue;
            }
            QCOMPARE(outside.size(), 0);
            QCOMPARE(browser.source(), page.resolved(QUrl(link)));
            QVERIFY2(!browser.toPlainText().isEmpty(), qPrintable(link));
            if (!browser.source().hasFragment())
                continue;
            // Its heading, or the anchor that the page sets itself.
            const QTextBlock shown = browser.textCursor().block();
            const bool heading = manualAnchor(shown.text()) == browser.source().fragment();
            QVERIFY2(heading || browser.source().fragment() == "parquet", qPrintable(link + ": " + shown.text()));
        }
    }

    void nothingFromOutsideIsRead_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("file") << QUrl::fromLocalFile(QStringLiteral(GRAM_REFERENCE_DATA "/plain_pytorch.py"));
        QTest::newRow("network") << QUrl("http://127.0.0.1:9/picture.png");
        QTest::newRow("another resource") << QUrl("qrc:/other/picture.png");
        QTest::newRow("out of the manual") << QUrl("qrc:/manual/../other.png");
    }

    void nothingFromOutsideIsRead()
    {
        QFETCH(QUrl, url);
        ManualBrowser browser;
        browser.open(manualPages("en").constFirst().url);
        for (const int type : { QTextDocument::HtmlResource, QTextDocument::ImageResource,
                 QTextDocument::StyleSheetResource, QTextDocument::MarkdownResource })
            QVERIFY(!browser.loadResource(type, url).isValid());
        const QString before = browser.toPlainText();
        Q_EMIT browser.anchorClicked(url);
        QCOMPARE(browser.toPlainText(), before);
    }

    void searchFindsSections_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("section");
        QTest::newRow("a heading") << "learning rates"
                                   << "Learning rates";
        QTest::newRow("words of a text, in any order and case") << "WARM-UP rate find"
                                                                << "Learning rates";
        QTest::newRow("a setting") << "freeze_layers"
                                   << "Settings";
        QTest::newRow("a part of a word") << "checkpoin"
                                          << "Settings";
        QTest::newRow("nothing") << "zweiundvierzig"
                                 << "";
    }

    void searchFindsSections()
    {
        QFETCH(QString, words);
        QFETCH(QString, section);
        ManualWindow window;
        window.open();
        const auto *contents = window.findChild<QTreeWidget *>("manualContents");
        const int all = contents->topLevelItemCount();
        auto *search = window.findChild<QLineEdit *>("manualSearch");
        QTest::keyClicks(search, words);
        const auto found = contents->findItems(section, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(contents->topLevelItemCount() > 0, !section.isEmpty());
        const QString said = window.findChild<QLabel *>("manualFound")->text();
        if (section.isEmpty()) {
            QVERIFY2(said.startsWith("No section"), qPrintable(said));
        } else {
            QCOMPARE(found.size(), 1);
            window.findChild<QTreeWidget *>("manualContents")->setCurrentItem(found.constFirst());
            const auto *browser = window.findChild<ManualBrowser *>("manualBrowser");
            QCOMPARE(browser->textCursor().block().text(), section);
            QVERIFY(!browser->extraSelections().isEmpty());
        }
        search->clear();
        QCOMPARE(contents->topLevelItemCount(), all);
    }

    void returnOpensTheFirstAndBackReturns()
    {
        ManualWindow window;
        window.open();
        const auto *browser = window.findChild<ManualBrowser *>("manualBrowser");
        const QUrl start = browser->source();
        auto *search = window.findChild<QLineEdit *>("manualSearch");
        QTest::keyClicks(search, "leaderboard");
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(browser->source() != start);
        QTest::mouseClick(window.findChild<QToolButton *>("manualBack"), Qt::LeftButton);
        QCOMPARE(browser->source(), start);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Escape); // first what is searched for
        QVERIFY(window.isVisible() && search->text().isEmpty());
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }

    void beginsInTheWindowsLanguage_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("en") << "GRAM Lab";
        QTest::newRow("de") << "Erste Schritte";
        QTest::newRow("ko") << "첫걸음";
        QTest::newRow("it") << "GRAM Lab";
    }

    void beginsInTheWindowsLanguage()
    {
        QFETCH(QString, title);
        QLocale::setDefault(QLocale(QTest::currentDataTag()));
        ManualWindow window;
        QLocale::setDefault(QLocale::c());
        window.open();
        QCOMPARE(window.findChild<QTreeWidget *>("manualContents")->topLevelItem(0)->text(0), title);
        QVERIFY(window.findChild<ManualBrowser *>("manualBrowser")->toPlainText().startsWith(title));
    }

    void showsTheRowOfASetting()
    {
        ManualWindow window;
        window.open("lora_rank");
        const auto *browser = window.findChild<ManualBrowser *>("manualBrowser");
        QVERIFY(browser->textCursor().currentTable());
        QCOMPARE(browser->textCursor().block().text(), QString("lora_rank"));
        QTRY_VERIFY(browser->verticalScrollBar()->value() > 0);
        QTRY_VERIFY(browser->viewport()->rect().contains(browser->cursorRect()));
    }

    void headingsInCodeAreNone()
    {
        const auto sections = manualSections("# A `b`\ntext\n```\n# no\n```\n## C, d\nmore\n");
        QCOMPARE(sections.size(), 2);
        QCOMPARE(sections[0].title, QString("A b"));
        QVERIFY(sections[0].text.contains("# no"));
        QCOMPARE(sections[1].anchor, QString("c-d"));
        QCOMPARE(sections[1].level, 2);
    }

    void settingsAreExplainedInTheWindowsWords_data()
    {
        QTest::addColumn<QString>("key");
        RunConfig config;
        forEachField(config, [](const char *key, auto &&...) {
            if (!fieldText(key).help.isEmpty()) // the dataset's folder has a card of its own
                QTest::newRow(key) << QString::fromLatin1(key);
        });
    }

    /// The form's help is the source; the table may go on after it.
    void settingsAreExplainedInTheWindowsWords()
    {
        QFETCH(QString, key);
        const FieldText text = fieldText(key.toStdString());
        const QString expected = QString(text.label).remove(QLatin1Char('&')) + QStringLiteral(". ") + text.help;
        const QStringList cells = rowOf(key);
        QVERIFY2(cells.size() >= 6, qPrintable(expected));
        const QString told = plain(cells.mid(4, cells.size() - 5).join(QLatin1Char('|')));
        QVERIFY2(told.startsWith(expected), qPrintable("docs/using.md has\n" + told + "\nand the window\n" + expected));
    }
};

QTEST_MAIN(TestManual)
#include "tst_manual.moc"

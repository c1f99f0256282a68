// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/plain_html.h"

#include <QTextDocument>
#include <QtTest>

using namespace gram;

namespace {

/// A text that says what it was made to load.
class Watched : public QTextDocument {
public:
    QStringList loaded;

protected:
    QVariant loadResource(int, const QUrl &name) override
    {
        loaded << name.toString();
        return {};
    }
};

} // namespace

class TestPlainHtml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("plain");
        QTest::newRow("paragraphs") << "<p>One <b>bold</b> &amp; <I>more</I>.</p>"
                                    << "<p>One <b>bold</b> &amp; <i>more</i>.</p>";
        QTest::newRow("a table") << "<table cellpadding='3'><tr><td align=right>1</td></tr></table>"
                                 << "<table cellpadding=\"3\"><tr><td align=\"right\">1</td></tr></table>";
        QTest::newRow("not tags") << "1 < 2 and 3 > 2 <"
                                  << "1 &lt; 2 and 3 > 2 &lt;";
        QTest::newRow("a picture") << "a<img src=\"file:///etc/hostname\">b"
                                   << "ab";
        QTest::newRow("a picture on the net") << "<IMG\nSRC='http://x/y.png' width=1/>b"
                                              << "b";
        QTest::newRow("a background") << "<table background=\"file:///etc/hostname\"><tr><td>1</td></tr></table>"
                                      << "<table><tr><td>1</td></tr></table>";
        QTest::newRow("a style") << "<p style=\"background-image: url(file:///etc/hostname)\">a</p>"
                                 << "<p>a</p>";
        QTest::newRow("a style sheet")
            << "<style>p { background-image: url(file:///dev/zero) }</style><link rel=stylesheet href=file:///x><p>a</p>"
            << "<p>a</p>";
        QTest::newRow("a link") << "<a href=\"file:///etc\">a</a>"
                                << "a";
        QTest::newRow("one in another") << "<im<img src=x>g src=file:///etc/hostname>"
                                        << "&lt;img src=file:///etc/hostname>";
        QTest::newRow("not closed") << "<img src=file:///etc/hostname"
                                    << "&lt;img src=file:///etc/hostname";
        QTest::newRow("a comment") << "a<!-- <img src=x> -->b"
                                   << "ab";
    }

    void texts()
    {
        QFETCH(const QString, html);
        QTEST(plainHtml(html), "plain");
        Watched document;
        document.setHtml(plainHtml(html));
        document.setTextWidth(200);
        (void)document.size(); // laid out: here pictures would be asked for
        QCOMPARE(document.loaded, QStringList());
    }
};

QTEST_MAIN(TestPlainHtml)
#include "tst_plain_html.moc"

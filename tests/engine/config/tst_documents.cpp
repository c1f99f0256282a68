// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_json.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace gram;

namespace {

QString textOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()) : QString();
}

QStringList documents()
{
    const QDir root(GRAM_SOURCE_DIR);
    QStringList all;
    for (const QString &folder : { root.path(), root.filePath("docs") })
        for (const QFileInfo &file : QDir(folder).entryInfoList({ "*.md" }, QDir::Files))
            all += file.filePath();
    return all;
}

/// The anchors that a page's headings have, as GitHub makes them, and those set by hand.
QStringList anchorsOf(const QString &text)
{
    QStringList anchors;
    static const QRegularExpression heading("^#+ (.*)$", QRegularExpression::MultilineOption);
    for (auto it = heading.globalMatch(text); it.hasNext();) {
        QString anchor = it.next().captured(1).toLower();
        anchor.remove(QRegularExpression("[^\\w \\-]")).replace(' ', '-');
        anchors += anchor;
    }
    static const QRegularExpression named("<a name=\"([^\"]+)\">");
    for (auto it = named.globalMatch(text); it.hasNext();)
        anchors += it.next().captured(1);
    return anchors;
}

} // namespace

class TestDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The table of settings has each one, in the order of the configuration file, with its default.
    void settingsAreTold()
    {
        const QString page = textOf(GRAM_SOURCE_DIR "/docs/using.md");
        QString told;
        const QString section = page.mid(page.indexOf("\n## Settings\n") + 1).section("\n## ", 0, 0);
        static const QRegularExpression row("^\\| `(\\w+)` \\| *(?:`([^`]*)`|([^|` ]*)) *\\|",
            QRegularExpression::MultilineOption);
        for (auto it = row.globalMatch(section); it.hasNext();) {
            const auto match = it.next();
            told += match.captured(1) + ' ' + match.captured(2) + match.captured(3) + '\n';
        }
        QString expected;
        const auto defaults = nlohmann::ordered_json::parse(toJson(RunConfig {}));
        for (const auto &[key, value] : defaults.items())
            expected += QString::fromStdString(
                            key + ' ' + (value.is_string() ? value.get<std::string>() : value.dump()))
                + '\n';
        static const QRegularExpression point("(\\d)\\.0\n");
        QCOMPARE(told, expected.replace(point, "\\1\n"));
    }

    void linksLeadSomewhere_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : documents())
            QTest::newRow(qPrintable(QDir(GRAM_SOURCE_DIR).relativeFilePath(file))) << file;
    }

    void linksLeadSomewhere()
    {
        QFETCH(QString, file);
        const QString text = textOf(file);
        QVERIFY(!text.isEmpty());
        static const QRegularExpression link("\\]\\(([^)\\s]+)\\)");
        for (auto it = link.globalMatch(text); it.hasNext();) {
            const QString to = it.next().captured(1);
            if (to.startsWith("http"))
                continue;
            const QString name = to.section('#', 0, 0), anchor = to.section('#', 1);
            const QString target = name.isEmpty() ? file : QFileInfo(file).dir().filePath(name);
            QVERIFY2(QFileInfo::exists(target), qPrintable(to));
            if (!anchor.isEmpty())
                QVERIFY2(anchorsOf(textOf(target)).contains(anchor), qPrintable(to));
        }
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the program is in every translation file, and no translation lost a placeholder.
#include "translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace gram;

namespace {

struct Message {
    QString context, source;
    QStringList forms;
    bool finished = false;
};

QList<Message> messagesOf(const QString &file)
{
    QFile f(file);
    if (!f.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file));
    QXmlStreamReader xml(&f);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append({ context, {}, {}, true });
        else if (xml.name() == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            messages.last().finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            messages.last().forms = text.split(QRegularExpression(QStringLiteral("\n\\s+")), Qt::SkipEmptyParts);
            if (messages.last().forms.isEmpty() && !text.isEmpty())
                messages.last().forms += text;
        }
    }
    return messages;
}

/// %1, %2, ...: %n may be left out of a singular.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[0-9]+|</?[a-z]+[0-9]?"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found += it.next().captured();
    found.sort();
    return found;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void switchesAtOnce_data();
    void switchesAtOnce();

private:
    QTemporaryDir m_dir;
};

/// The translation files as they are with the texts of the sources that are there now.
void TestTranslations::initTestCase()
{
    const QDir sources(QStringLiteral(GRAM_SOURCE_DIR));
    QStringList updated;
    for (const QString &language : Translations::languages()) {
        if (language == QLatin1String("en")) // has the plurals only
            continue;
        const QString name = QStringLiteral("gram-lab_%1.ts").arg(language);
        updated += m_dir.filePath(name);
        QVERIFY(QFile::copy(sources.filePath(QStringLiteral("translations/") + name), updated.last()));
    }
    QProcess lupdate;
    lupdate.start(QStringLiteral(GRAM_LUPDATE),
        QStringList { "-no-obsolete", "-locations", "none", sources.filePath("ui"), sources.filePath("app"),
            sources.filePath("engine/data"), sources.filePath("engine/device"), sources.filePath("engine/import"),
            "-ts" }
            + updated);
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
}

void TestTranslations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Translations::languages())
        if (language != QLatin1String("en"))
            QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(const QString, language);
    const QList<Message> messages = messagesOf(m_dir.filePath(QStringLiteral("gram-lab_%1.ts").arg(language)));
    QVERIFY(messages.size() > 800);
    QStringList wrong;
    for (const Message &m : messages) {
        bool right = m.finished && !m.forms.isEmpty();
        for (const QString &form : m.forms)
            right = right && placeholders(form) == placeholders(m.source);
        if (!right)
            wrong += QStringLiteral("%1: %2").arg(m.context, m.source);
    }
    QVERIFY2(wrong.isEmpty(),
        qPrintable(
            QStringLiteral("%1 texts, the first ones:\n").arg(wrong.size()) + wrong.mid(0, 8).join(QLatin1Char('\n'))));
}

void TestTranslations::switchesAtOnce_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("number");
    QTest::newRow("es") << "es"
                        << "1234,5";
    QTest::newRow("fr") << "fr"
                        << "1 234,5";
    QTest::newRow("de") << "de"
                        << "1.234,5";
    QTest::newRow("ko") << "ko"
                        << "1,234.5";
    QTest::newRow("en") << "en"
                        << "1,234.5";
}

void TestTranslations::switchesAtOnce()
{
    QFETCH(const QString, language);
    QFETCH(const QString, number);
    Translations translations;
    translations.use(language);
    const QString stop = QCoreApplication::translate("gram::MainWindow", "S&top");
    if (language == QLatin1String("en"))
        QCOMPARE(stop, QStringLiteral("S&top"));
    else
        QVERIFY2(stop != QLatin1String("S&top"), qPrintable(language));
    QString shown = QLocale().toString(1234.5, 'f', 1);
    QCOMPARE(shown.replace(QChar(0x202f), QLatin1Char(' ')).replace(QChar(0xa0), QLatin1Char(' ')), number);
    // Each language has its plurals.
    const QString one = QCoreApplication::translate("gram::RunListModel", "%1 (%n run(s))", nullptr, 1);
    const QString many = QCoreApplication::translate("gram::RunListModel", "%1 (%n run(s))", nullptr, 5);
    QVERIFY(!one.contains(QLatin1String("(s)")) && !many.contains(QLatin1String("(s)")));
    QVERIFY(many.contains(QLatin1Char('5')));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"

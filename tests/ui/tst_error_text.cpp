// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says of errors, in the window's language, and paths where there is little room.
#include "engine_text.h"
#include "error_text.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace gram;

Q_DECLARE_METATYPE(gram::ErrorCode)

namespace {

/// Every text, marked.
class Marking : public QTranslator {
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QLatin1Char('~') + QString::fromUtf8(text);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeptSentenceIsTheErrorAgain_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QStringList>("facts"); // file, line, field, expected, got
        const QStringList file { "/home/a b/x.csv", "0", "", "", "" };
        QTest::newRow("no file") << ErrorCode::FileNotFound << file;
        QTest::newRow("unreadable") << ErrorCode::FileUnreadable
                                    << QStringList { file[0], "0", "", "", "it is a folder" };
        QTest::newRow("unreadable, no reason") << ErrorCode::FileUnreadable << file;
        QTest::newRow("unwritable") << ErrorCode::FileUnwritable
                                    << QStringList { file[0], "0", "", "", "No space left on device" };
        QTest::newRow("line") << ErrorCode::MalformedLine << QStringList { file[0], "12", "label", "0 or 1", "ja" };
        QTest::newRow("empty") << ErrorCode::EmptyDataset
                               << QStringList { file[0], "0", "", "there is no file to import", "" };
        QTest::newRow("setting") << ErrorCode::InvalidSetting << QStringList { "", "0", "batch", "1 to 10", "0" };
        QTest::newRow("setting of a file")
            << ErrorCode::InvalidSetting << QStringList { file[0], "0", "batch", "1 to 10", "0" };
        QTest::newRow("damaged") << ErrorCode::MalformedFile << QStringList { file[0], "0", "", "", "it is empty" };
        QTest::newRow("weights") << ErrorCode::TensorMismatch << QStringList { file[0], "0", "", "", "missing: x" };
        QTest::newRow("memory") << ErrorCode::OutOfMemory
                                << QStringList { "", "0", "", "Try a batch of 4.", "this step of 8 users did not fit" };
        QTest::newRow("loss") << ErrorCode::NotFinite << QStringList { "", "7", "", "", "" };
        QTest::newRow("state") << ErrorCode::NotFinite << QStringList { "", "7", "cf.weight", "", "" };
        QTest::newRow("device") << ErrorCode::DeviceFailed << QStringList { "", "0", "cuda:0", "", "it fell off" };
        QTest::newRow("not here") << ErrorCode::Unsupported << QStringList { "", "0", "bf16", "Choose full.", "" };
        QTest::newRow("unexpected") << ErrorCode::Internal << QStringList { "", "0", "", "", "who knows" };
    }

    void aKeptSentenceIsTheErrorAgain()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QStringList, facts);
        const auto fact = [&facts](int i) { return facts[i].toStdString(); };
        const Error error(code,
            { .file = fact(0), .line = facts[1].toLongLong(), .field = fact(2), .expected = fact(3), .got = fact(4) });
        QCOMPARE(failureText(error.what()), errorText(error));
        // In another language, and so are the facts.
        Marking marking;
        QCoreApplication::installTranslator(&marking);
        const QString told = errorText(error);
        QVERIFY2(told.contains(QLatin1Char('~')), qPrintable(told));
        QCOMPARE(failureText(error.what()), told);
    }

    void whatIsNoErrorOfTheEnginesStaysAsItIs()
    {
        QCOMPARE(failureText("The program was ended."), QStringLiteral("The program was ended."));
        QCOMPARE(failureText(""), QString());
    }

    /// What is translated is what the engine says, word by word.
    void theEngineSaysThem()
    {
        QString engine;
        QDirIterator files(QDir::cleanPath(QStringLiteral(GRAM_TEST_DATA "/../../engine")), { "*.cpp", "*.h" },
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            engine += QString::fromUtf8(file.readAll());
        }
        QVERIFY(!engine.isEmpty());
        engine.remove(QRegularExpression(QStringLiteral("\"\\s*\n\\s*\"")));
        for (const char *text : engineTexts()) {
            const QStringList parts = QString::fromUtf8(text).split(QRegularExpression(QStringLiteral("%\\d")));
            for (const QString &part : parts)
                QVERIFY2(engine.contains(part), text);
        }
    }

    void valuesAreKept()
    {
        QCOMPARE(engineText("this step of 8 users did not fit"), QStringLiteral("this step of 8 users did not fit"));
        Marking marking;
        QCoreApplication::installTranslator(&marking);
        QCOMPARE(engineText("this step of 8 users did not fit"), QStringLiteral("~this step of 8 users did not fit"));
        QCOMPARE(engineText("a sentence %1 of somebody else"), QStringLiteral("a sentence %1 of somebody else"));
    }

    void pathsAreNamedByTheirFiles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("brief");
        QTest::newRow("first") << "/home/me/x.csv cannot be read."
                               << "x.csv cannot be read.";
        QTest::newRow("blanks") << "/home/my data/of 2026/x 1.csv cannot be read."
                                << "x 1.csv cannot be read.";
        QTest::newRow("two") << "There is no /a/b/c. Choose /d/e f/g, or not."
                             << "There is no c. Choose g, or not.";
        QTest::newRow("folder") << "Saved to /tmp/runs/1."
                                << "Saved to 1.";
        QTest::newRow("quoted") << "“/tmp/runs/1” was written (/tmp/a)"
                                << "“1” was written (a)";
        QTest::newRow("no path") << "30 km/h, and/or 1/2 / 3"
                                 << "30 km/h, and/or 1/2 / 3";
        QTest::newRow("address") << "See https://example.org/a/b."
                                 << "See https://example.org/a/b.";
        QTest::newRow("after words") << "x and /tmp/y"
                                     << "x and y";
    }

    void pathsAreNamedByTheirFiles()
    {
        QFETCH(QString, text);
        QFETCH(QString, brief);
        QCOMPARE(withoutFolders(text), brief);
    }
};

QTEST_MAIN(TestErrorText)
#include "tst_error_text.moc"

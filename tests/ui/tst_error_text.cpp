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
        QTest::newRow("lines") << ErrorCode::TooManyMalformed
                               << QStringList { file[0], "12", "label", "0 or 1, got \"ja\"", "20 of 30" };
        QTest::newRow("column") << ErrorCode::MissingColumn << QStringList { file[0], "0", "user", "", "id, x" };
        QTest::newRow("empty") << ErrorCode::EmptyDataset
                               << QStringList { file[0], "0", "", "there is no file to import", "" };
        QTest::newRow("setting") << ErrorCode::InvalidSetting << QStringList { "", "0", "batch", "1 to 10", "0" };
        QTest::newRow("setting of a file")
            << ErrorCode::InvalidSetting << QStringList { file[0], "0", "batch", "1 to 10", "0" };
        QTest::newRow("no setting") << ErrorCode::UnknownSetting << QStringList { file[0], "0", "bach", "batch", "" };
        QTest::newRow("tokenizer") << ErrorCode::Tokenizer
                                   << QStringList { file[0], "0", "", "", "its vocabulary is empty" };
        QTest::newRow("tokenizer, no file")
            << ErrorCode::Tokenizer << QStringList { "", "0", "", "", "its vocabulary is empty" };
        QTest::newRow("model") << ErrorCode::UnsupportedModel
                               << QStringList { file[0], "0", "", "It must be an encoder.", "a decoder" };
        QTest::newRow("checkpoints") << ErrorCode::FileUnreadable
                                     << QStringList { "/runs/1", "0", "", "",
                                            "none of its checkpoints can be used. /runs/1/a.safetensors is damaged or "
                                            "of another kind: it is not a checkpoint." };
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
        engine.replace(QLatin1String("\\\""), QLatin1String("\"")); // as the text has it
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

    void theEnginesFactsAreTranslated_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("told"); // each text of the engine's behind a mark
        const auto row = [](const char *fact, const char *told) {
            QTest::newRow(fact) << QString::fromLatin1(fact) << QString::fromLatin1(told);
        };
        row("the tensor a.weight has values that are NaN or infinite",
            "~the tensor a.weight has values that are NaN or infinite");
        row("the tensor a has 4 bytes, but its shape needs 8", "~the tensor a has 4 bytes, but its shape needs 8");
        row("missing: a and 2 more; of another shape or type: b (2 in place of 3); not expected: c",
            "~~missing: a and 2 more; ~~of another shape or type: b (2 in place of 3); ~not expected: c");
        row("hidden_size is not a whole number from 1 to 9", "~hidden_size is not ~a whole number from 1 to 9");
        row("an adapter with DoRA (use_dora)", "~an adapter with DoRA (use_dora)");
        row("Only LoRA's A and B are merged here: merge it in Python once (PeftModel.from_pretrained(...)."
            "merge_and_unload()), save that with save_pretrained() and open it.",
            "~Only LoRA's A and B are merged here: ~merge it in Python once (PeftModel.from_pretrained(...)."
            "merge_and_unload()), save that with save_pretrained() and open it.");
        row("it has the normalizer \"X\", which is not supported",
            "~it has ~the normalizer \"X\", which is not supported");
        row("it is an R data file; write it as CSV, in R: load(FILE); write.csv(NAME, \"out.csv\", row.names = FALSE)",
            "~it is ~an R data file; ~write it as CSV, in R: load(FILE); write.csv(NAME, \"out.csv\", row.names = FALSE)");
        row("it is in none of the layouts that can be imported; my x.pdf is a PDF document: choose the file with the data",
            "~~it is in none of the layouts that can be imported; ~my x.pdf is ~a PDF document: ~choose the file with the "
            "data");
        row("0 or 1, got \"ja\"", "~~0 or 1, got \"ja\"");
        row("id, first name; looked for user, uid", "~id, first name; looked for user, uid");
        row("training needs answers to items that have text; left out: 3 items without text (items.csv, line 2)",
            "~~training needs answers to items that have text; ~left out: 3 ~items without text (items.csv, line 2)");
        row("Choose cpu. CUDA says: no driver", "~Choose cpu. ~CUDA says: no driver");
        // The engine's words, but not as it puts them.
        row("it is a sphere; choose the file with the data", "it is a sphere; choose the file with the data");
        row("x is not y", "x is not y");
        row("perhaps, got \"ja\"", "perhaps, got \"ja\"");
    }

    void theEnginesFactsAreTranslated()
    {
        QFETCH(QString, fact);
        QFETCH(QString, told);
        QCOMPARE(engineText(fact.toStdString()), fact);
        Marking marking;
        QCoreApplication::installTranslator(&marking);
        QCOMPARE(engineText(fact.toStdString()), told);
    }

    /// Of a run of which two files are damaged.
    void severalSentencesAreTranslated()
    {
        const std::string one = "/a b/1 is damaged or of another kind: it is empty.";
        const std::string two = "/a b/2 is damaged or of another kind: it is not a checkpoint.";
        QCOMPARE(failuresText(one + ' ' + two), failureText(one) + QLatin1Char(' ') + failureText(two));
        Marking marking;
        QCoreApplication::installTranslator(&marking);
        QCOMPARE(failuresText(one + ' ' + two), failureText(one) + QLatin1Char(' ') + failureText(two));
        QCOMPARE(engineText("none of its checkpoints can be used. " + one),
            QStringLiteral("~none of its checkpoints can be used. ") + failureText(one));
        QCOMPARE(failuresText("No. Yes."), QStringLiteral("No. Yes."));
    }

    /// Names full of what stands between texts take no time.
    void aHostileNameIsReadAtOnce()
    {
        for (const char *part : { "missing: x; ", "it is a program: ", "missing: ", "it is a program; " }) {
            std::string text;
            for (int i = 0; i < 200; ++i)
                text += part;
            QCOMPARE(engineText(text), QString::fromStdString(text));
        }
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

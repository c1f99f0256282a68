// SPDX-License-Identifier: GPL-3.0-or-later
// Sources that are no files of data, or not in the shape that one expects: each ends, with a sentence.
#include "config/config_json.h"
#include "data/simulate.h"
#include "data_files.h"
#include "import/import_dataset.h"
#include "run/run_folder.h"
#include "run/run_history.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>

#include <sys/stat.h>

using namespace gram;
namespace fs = std::filesystem;

namespace {

const Files school { { "answers.csv", "user,item,correct\na,q1,1\na,q2,0\nb,q1,1\nb,q2,1\n" },
    { "items.csv", "item,text\nq1,one and one\nq2,two and two\n" } };

QString import(const fs::path &source, const fs::path &out)
{
    const auto error = errorOf([&] { importDataset({ source }, previewImport({ source }).mapping, out, {}, {}); });
    return error ? QString::fromStdString(error->what()) : QString();
}

} // namespace

class TestOddSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Opening a pipe waits for its writer: each of these would not come back.
    void aPipeIsNotWaitedFor()
    {
        const QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        for (const char *name : { "config.json", "README.txt", "run.json", "metrics.csv" })
            QCOMPARE(::mkfifo((folder / name).c_str(), 0600), 0);
        const auto settings = errorOf([&] { readConfig(folder / "config.json"); });
        QVERIFY(settings);
        QCOMPARE(QString::fromStdString(settings->what()),
            QString::fromStdString("Cannot read " + (folder / "config.json").string() + ": it is not a regular file."));
        QVERIFY(!isSimulated(folder));
        QVERIFY(!RunFolder::isInUse(folder));
        QVERIFY(errorOf([&] { readRunSummary(folder); }));
        QVERIFY(errorOf([&] { readRun(folder); }));
    }

    void manyColumnsAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QByteArray names = "user,item,correct", values = "a,q1,1",
                   object = "{\"user\":\"a\",\"item\":\"q1\",\"correct\":1";
        for (int i = 0; i < 100'001; ++i) {
            const QByteArray n = QByteArray::number(i);
            names += ",c" + n;
            values += ",0";
            object += ",\"" + QByteArray::number(i, 16) + "\":0"; // its first line has less than a megabyte
        }
        QTest::newRow("csv") << "answers.csv" << names + '\n' + values + '\n';
        QTest::newRow("lines of JSON") << "answers.jsonl" << object + "}\n" + object + "}\n";
        QTest::newRow("without a header") << "answers.csv" << values + '\n' + values + '\n';
    }
    void manyColumnsAreRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), { { name, content } }));
        const QString said = import(dir.filePath(name).toStdString(), dir.filePath("out").toStdString());
        QVERIFY2(said.contains("columns, and no more than 100000 are read"), qPrintable(said));
    }

    /// An object by id has a key for each item: no time that grows with the square of their number.
    void manyKeysAreTextsById()
    {
        const QTemporaryDir dir;
        QByteArray object = "{";
        for (int i = 0; i < 50'000; ++i)
            object += (i ? ",\"q" : "\"q") + QByteArray::number(i) + "\":\"text of " + QByteArray::number(i) + "\"";
        QVERIFY(
            writeFiles(dir.path(), { { "texts.json", object + "}" }, { "answers.csv", school.at("answers.csv") } }));
        QCOMPARE(import(dir.path().toStdString(), dir.filePath("../out-of-it").toStdString()), QString());
        const fs::path out = dir.filePath("../out-of-it").toStdString();
        const QByteArray items = contentOf(QString::fromStdString((out / "items.csv").string()));
        fs::remove_all(out);
        QVERIFY2(items.contains("q1,text of 1"), items.left(200));
    }

    /// What is looked for in all of a large file is given up when it is not wanted any more.
    void aPreviewCanBeStopped()
    {
        const QTemporaryDir dir;
        QByteArray rows = "user,item,correct,split\n";
        for (int i = 0; i < 20'000; ++i)
            rows += "u" + QByteArray::number(i) + ",q1,1," + (i % 9 ? "train\n" : "test\n");
        QVERIFY(writeFiles(dir.path(), { { "answers.csv", rows } }));
        const fs::path source = dir.filePath("answers.csv").toStdString();
        const ImportPreview whole = previewImport({ source });
        QVERIFY(whole.mapping.columns.contains(ColumnRole::Split));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(previewImport({ source }, stop.get_token()), Cancelled);
        QVERIFY_EXCEPTION_THROWN(previewImport({ source }, whole.mapping, stop.get_token()), Cancelled);
    }

    void isNotWrittenIntoItsSource_data()
    {
        QTest::addColumn<QString>("out");
        QTest::addColumn<bool>("refused");
        QTest::newRow("in it") << "in/out" << true;
        QTest::newRow("itself") << "in" << true;
        QTest::newRow("deep in it") << "in/a/b" << true;
        QTest::newRow("through a link") << "link/out" << true;
        QTest::newRow("beside it") << "in-2" << false;
    }
    void isNotWrittenIntoItsSource()
    {
        QFETCH(const QString, out);
        QFETCH(const bool, refused);
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath("in"));
        QVERIFY(writeFiles(dir.filePath("in"), school));
        fs::create_directory_symlink(dir.filePath("in").toStdString(), dir.filePath("link").toStdString());
        const QString said = import(dir.filePath("in").toStdString(), dir.filePath(out).toStdString());
        QCOMPARE(said.contains("which is imported: name a folder outside of it"), refused);
        QCOMPARE(said.isEmpty(), !refused);
        QCOMPARE(QDir(dir.filePath("in")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);
    }

    void aLinkIsFollowed_data()
    {
        QTest::addColumn<bool>("leads");
        QTest::newRow("to an empty folder") << true;
        QTest::newRow("to nothing") << false;
    }
    void aLinkIsFollowed()
    {
        QFETCH(const bool, leads);
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath("in"));
        QVERIFY(writeFiles(dir.filePath("in"), school));
        if (leads)
            QVERIFY(QDir(dir.path()).mkpath("real"));
        fs::create_directory_symlink(dir.filePath("real").toStdString(), dir.filePath("link").toStdString());
        const QString said = import(dir.filePath("in").toStdString(), dir.filePath("link").toStdString());
        if (leads) {
            QCOMPARE(said, QString());
            QVERIFY(fs::is_symlink(dir.filePath("link").toStdString()));
            QVERIFY(QFile::exists(dir.filePath("real/items.csv")));
        } else {
            QVERIFY2(said.contains("it is a link to something that is not there"), qPrintable(said));
        }
    }
};

QTEST_GUILESS_MAIN(TestOddSources)
#include "tst_odd_sources.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "import/import_dataset.h"

#include "import_files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace gram;

/// What cannot be imported, and what is left of it.
class TestImportErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errors_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<QString>("words");
        const QByteArray log = "user,item,correct\nu,a,1\n";
        QTest::newRow("nothing") << Files { { "README.md", "x" } } << QByteArray() << "no file to import";
        QTest::newRow("a picture") << Files { { "x.png", QByteArray("\x89PNG\0\r\n\0\0\0\1", 11) } } << QByteArray()
                                   << "a picture (PNG)";
        QTest::newRow("Parquet beside a text") << Files { { "log.parquet", "PAR1\1\2" }, { "notes", "nothing" } }
                                               << QByteArray() << "log.parquet is a Parquet file: convert it";
        QTest::newRow("an LFS pointer") << Files {
            { "log.csv", "version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 9\n" }
        } << QByteArray() << "git lfs pull";
        QTest::newRow("a table without a header") << Files { { "log.csv", "1,2,1,1588687728\n1,3,0,1588687729\n" } }
                                                  << QByteArray() << "a column for \"user\"";
        QTest::newRow("an encoding that is none")
            << Files { { "log.csv", "user,item,correct,text\nu,a,1,caf\xe9\n" } }
            << QByteArray(
                   R"({"format":"table","encoding":"klingon","columns":{"user":"user","item":"item","correct":"correct","text":"text"}})")
            << "encoding";
        QTest::newRow("validation and test alone")
            << Files { { "dev/behaviors.tsv", "1\tU\t\t\tN1-1 N2-0\n" }, { "dev/news.tsv", "N1\t\t\tA\t\t\t\t\n" },
                   { "test/behaviors.tsv", "1\tU\t\t\tN1-1 N2-0\n" }, { "test/news.tsv", "N1\t\t\tA\t\t\t\t\n" } }
            << QByteArray() << "a training folder";
        QTest::newRow("training twice") << Files { { "a_train/behaviors.tsv", "1\tU\t\t\tN1-1 N2-0\n" },
            { "a_train/news.tsv", "N1\t\t\tA\t\t\t\t\n" }, { "b_train/behaviors.tsv", "1\tU\t\t\tN1-1 N2-0\n" },
            { "b_train/news.tsv", "N1\t\t\tA\t\t\t\t\n" } }
                                        << QByteArray() << "b_train/behaviors.tsv";
        QTest::newRow("texts beside an archive that cannot be opened")
            << Files { { "items.csv", "item,text\na,x\n" }, { "log.7z", QByteArray("7z\xbc\xaf\x27\x1c\0\4", 8) } }
            << QByteArray() << "log.7z is a 7-Zip archive";
        QTest::newRow("texts beside an empty table") << Files { { "items.csv", "item,text\na,x\n" }, { "log.csv", "" } }
                                                     << QByteArray() << "log.csv: it is empty";
        QTest::newRow("no texts") << Files { { "log.csv", log } } << QByteArray() << "ids and texts";
        QTest::newRow("other ids") << Files { { "log.csv", log }, { "items.csv", "item,text\nq1,x\n" } } << QByteArray()
                                   << "1 answers are to items that have no text";
        QTest::newRow("a column that is not there")
            << Files { { "log.csv", log }, { "items.csv", "item,text\na,x\n" } }
            << QByteArray(
                   R"({"format":"table","interactions_file":"log.csv","items_file":"items.csv","columns":{"user":"user","item":"item","correct":"points"}})")
            << "no column \"points\"";
        QTest::newRow("a role left out") << Files { { "log.csv", log } }
                                         << QByteArray(R"({"format":"table","columns":{"user":"user"}})")
                                         << "a column for \"item\"";
        QTest::newRow("a file that is not there")
            << Files { { "log.csv", log } }
            << QByteArray(
                   R"({"format":"table","items_file":"words.csv","columns":{"user":"user","item":"item","correct":"correct"}})")
            << "words.csv";
        QTest::newRow("folds or pieces") << Files { { "train_1.csv", log }, { "train_2.csv", log + "u,a,0\n" },
            { "test_1.csv", log + "v,a,0\n" }, { "items.csv", "item,text\na,x\n" } }
                                         << QByteArray() << "test_1.csv, train_1.csv, train_2.csv";
        QTest::newRow("texts of skills alone") << Files { { "log.csv", "user,problem_id,correct\nu,1,1\nu,2,0\n" },
            { "skills.csv", "id,name\n0,x\n1,y\n2,z\n" } }
                                               << QByteArray() << "items that have no text";
        QTest::newRow("several tables in a wrapper")
            << Files { { "all.json",
                   "{\"questions\": [{\"id\": \"a\", \"text\": \"x\"}], \"answers\": [{\"user\": \"u\", \"item\": \"a\", \"correct\": 1}]}" } }
            << QByteArray(R"({"format":"table","columns":{"user":"user","item":"item","correct":"correct"}})")
            << "several tables (questions, answers)";
        QTest::newRow("two tracks") << Files { { "fr_en.slam.1.train", slamTrain },
            { "es_en.slam.1.train", slamTrain } }
                                    << QByteArray() << "one track";
        QTest::newRow("all lines malformed")
            << Files { { "log.csv", "user,item,correct\n" + QByteArray("u,a,maybe\n").repeated(50) },
                   { "items.csv", "item,text\na,x\n" } }
            << QByteArray() << "50 of 50";
        QTest::newRow("a damaged zip") << Files { { "MIND_train.zip", "PK\3\4 not a zip" } } << QByteArray()
                                       << "MIND_train.zip";
        QTest::newRow("MIND without news")
            << Files { { "behaviors.tsv", "1\tU\t\t\tN1-1 N2-0\n" } } << QByteArray() << "news.tsv";
    }

    void errors()
    {
        QFETCH(const Files, files);
        QFETCH(const QByteArray, mapping);
        QFETCH(const QString, words);
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path() + "/in", files));
        const fs::path in = (dir.path() + "/in").toStdString();
        const auto error = errorOf([&] {
            importDataset({ in }, mapping.isEmpty() ? previewImport({ in }).mapping : mappingOf(mapping),
                (dir.path() + "/out").toStdString());
        });
        QVERIFY(error);
        QVERIFY2(QString::fromUtf8(error->what()).contains(words), error->what());
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList { "in" });
    }

    void mappingErrors_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        QTest::newRow("no JSON") << QByteArray("format: table") << "not JSON";
        QTest::newRow("no format") << QByteArray("{}") << "no \"format\"";
        QTest::newRow("unknown format") << QByteArray(R"({"format":"excel"})") << "one of mind";
        QTest::newRow("unknown key") << QByteArray(R"({"format":"table","colums":{}})") << "colums";
        QTest::newRow("unknown role") << QByteArray(R"({"format":"table","columns":{"pupil":"x"}})") << "one of user";
        QTest::newRow("a number for a column")
            << QByteArray(R"({"format":"table","columns":{"user":3}})") << "a text or a list";
        QTest::newRow("negatives") << QByteArray(R"({"format":"movielens","negatives":0})") << "from 1 to 1000";
    }

    void mappingErrors()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, words);
        const auto error = errorOf([&] { mappingOf(json); });
        QVERIFY(error);
        QVERIFY2(QString::fromUtf8(error->what()).contains(words), error->what());
    }

    void cancel()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path() + "/in",
            { { "log.csv", "user,item,correct\n" + QByteArray("u,a,1\n").repeated(5000) },
                { "items.csv", "item,text\na,x\n" } }));
        const fs::path in = (dir.path() + "/in").toStdString();
        std::stop_source stop;
        const auto onProgress = [&](const Progress &p) {
            if (p.done > p.total / 2)
                stop.request_stop();
        };
        QVERIFY_EXCEPTION_THROWN(importDataset({ in }, previewImport({ in }).mapping,
                                     (dir.path() + "/out").toStdString(), stop.get_token(), onProgress),
            Cancelled);
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList { "in" });
    }

    void nestedWithoutEnd()
    {
        const QTemporaryDir dir;
        const QByteArray deep = QByteArray("[").repeated(300'000) + QByteArray("]").repeated(300'000);
        QVERIFY(writeFiles(dir.path() + "/in",
            { { "log.jsonl",
                "{\"user\":\"u\",\"item\":\"a\",\"correct\":1,\"text\":\"Ay\",\"more\":" + deep + "}\n" } }));
        const fs::path in = (dir.path() + "/in").toStdString();
        ImportMapping mapping = mappingOf(
            R"({"format":"table","columns":{"user":"user","item":"item","correct":"correct","text":"text"}})");
        importDataset({ in }, mapping, (dir.path() + "/out").toStdString());
        QCOMPARE(linesOfFile(dir.path() + "/out/interactions.csv").size(), 2);
    }

    void neverOverwrites()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path() + "/in", { { "log.csv", "user,item,correct,text\nu,a,1,x\n" } }));
        QVERIFY(writeFiles(dir.path() + "/out", { { "mine.txt", "precious" } }));
        const fs::path in = (dir.path() + "/in").toStdString();
        const auto error = errorOf(
            [&] { importDataset({ in }, previewImport({ in }).mapping, (dir.path() + "/out").toStdString()); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::FileUnwritable);
        QCOMPARE(contentOf(dir.path() + "/out/mine.txt"), "precious");
    }

private:
    OwnCache m_cache;
};

QTEST_GUILESS_MAIN(TestImportErrors)
#include "tst_import_errors.moc"

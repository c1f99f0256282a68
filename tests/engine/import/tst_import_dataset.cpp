// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/load_dataset.h"
#include "import/import_dataset.h"

#include "import_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <zlib.h>

using namespace gram;

namespace {

const QByteArray slamDev = "# user:XE countries:FR days:3 client:web session:lesson format:listen time:4\n"
                           "d01  tu  PRON  x  ROOT  0\n"
                           "d02  es  VERB  x  ROOT  0\n";

} // namespace

class TestImportDataset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layouts_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QByteArray>("mapping"); // empty: as it is guessed
        QTest::addColumn<QString>("format");
        QTest::addColumn<QStringList>("interactions");
        QTest::addColumn<QStringList>("items");
        QTest::addColumn<QStringList>("issues");
        const QStringList ab { "item,text", "a,Ay", "b,Bee" };
        const Files::value_type items { "items.csv", "item,text\na,Ay\nb,Bee\n" };
        const QString plain = "user,item,correct";

        QTest::newRow("table")
            << Files { { "log.csv", "student,question,result,date\nu,a,1,2020-01-02\nv,b,false,2020-01-03 10:00:00\n" },
                   items }
            << QByteArray() << "table"
            << QStringList { plain + ",timestamp", "u,a,1,2020-01-02", "v,b,0,2020-01-03 10:00:00" } << ab
            << QStringList();
        QTest::newRow("tabs, quotes as characters, text in the rows")
            << Files { { "log.tsv",
                   "user\titem\tcorrect\ttext\nu\ta\t1\tthe 5\" pipe\nv\tb\t0.0\tBee, two\nv\tc\t1\t \n" } }
            << QByteArray() << "table" << QStringList { plain, "u,a,1", "v,b,0" }
            << QStringList { "item,text", "a,\"the 5\"\" pipe\"", "b,\"Bee, two\"" }
            << QStringList { "1 answers to items that have no text" };
        QTest::newRow("JSON Lines")
            << Files { { "log.jsonl",
                           "{\"user\": 7, \"item\": \"a\", \"correct\": true, \"skill\": [\"x\", \"y\"]}\n"
                           "\n{\"user\": 8, \"correct\": false, \"item\": \"b\"}\nnot json\n" },
                   { "items.jsonl", "{\"id\": \"a\", \"text\": \"Ay\"}\n{\"id\": \"b\", \"text\": \"B\\u00e9e\"}\n" } }
            << QByteArray() << "table" << QStringList { plain + ",skill", "7,a,1,x y", "8,b,0," }
            << QStringList { "item,text", "a,Ay", "b,Bée" } << QStringList { "1 malformed lines in log.jsonl" };
        QTest::newRow("a mapping with values and joined columns")
            << Files { { "log.csv", "who,unit,step,verdict\nu,1,x,OK\nu,1,y,WRONG\nv,2,x,pending\nv,,,OK\n" },
                   { "texts.csv", "k,l,words\n1,x,One\n1,y,Two\n2,x,Three\n" } }
            << QByteArray(R"({"format": "table", "interactions_file": "log.csv", "items_file": "texts.csv",
                "columns": {"user": "who", "item": ["unit", "step"], "correct": "verdict"},
                "item_columns": {"item": ["k", "l"], "text": "words"},
                "correct_values": ["OK"], "dropped_values": ["pending"]})")
            << "table" << QStringList { plain, "u,1|x,1", "u,1|y,0" }
            << QStringList { "item,text", "1|x,One", "1|y,Two", "2|x,Three" }
            << QStringList { "1 answers whose result is to be left out", "1 answers without an item" };
        QTest::newRow("a file of one number beside the table")
            << Files { { "VERSION", "3\n" }, { "log.csv", "user,item,correct\nu,a,1\nv,b,0\n" },
                   { "items.csv", "item,text\na,Ay\nb,Bee\n" } }
            << QByteArray() << "table" << QStringList { plain, "u,a,1", "v,b,0" } << ab << QStringList();
        QTest::newRow("parts by other names in a column")
            << Files { { "log.csv", "user,item,correct,split\nu,a,1,public_test\nv,b,0,Train\nw,a,1,holdout\n" },
                   { "items.csv", "item,text\na,Ay\nb,Bee\n" } }
            << QByteArray() << "table" << QStringList { plain + ",split", "u,a,1,public_test", "v,b,0,Train" } << ab
            << QStringList { "1 malformed lines in log.csv" };
        QTest::newRow("ASSISTments 2009: a row for each skill, partial credit")
            << Files { { "skill_builder.csv",
                           "order_id,user_id,problem_id,correct,skill_id\n1,u,a,1,5\n1,u,a,1,6\n2,u,b,0,\n3,u,b,0.5,\n" },
                   { "problems.csv", "problem_id,text\na,Ay\nb,Bee\n" } }
            << QByteArray() << "table" << QStringList { plain + ",timestamp,skill", "u,a,1,1,5", "u,b,0,2," } << ab
            << QStringList { "1 rows that repeat an answer for another skill",
                   "1 answers that are neither right nor wrong" };
        QTest::newRow("POJ")
            << Files { { "poj.csv",
                           "User,Problem,Result,Submit Time\nu,a,Accepted,2020-01-01 10:00:00\nu,b,Wrong Answer,2020-01-01 10:05:00\nu,b,Waiting,2020-01-01 10:06:00\n" },
                   { "problems.csv", "problem,text\na,Ay\nb,Bee\n" } }
            << QByteArray() << "table"
            << QStringList { plain + ",timestamp", "u,a,1,2020-01-01 10:00:00", "u,b,0,2020-01-01 10:05:00" } << ab
            << QStringList { "1 answers whose result is to be left out" };
        QTest::newRow("wide") << Files { { "answers.tsv", "case\tage\ta\tb\nu\t9\t1\t0\nv\t8\tNA\t1\n" },
            { "items.tsv", "item\ttext\na\tAy\nb\tBee\n" } }
                              << QByteArray() << "wide" << QStringList { plain, "u,a,1", "u,b,0", "v,b,1" } << ab
                              << QStringList { "1 questions that were not answered" };
        QTest::newRow("three lines, trailing commas, parts by name")
            << Files { { "x_train.csv", "2\na,b,\n1,0,\n1\nb\n1\n" }, { "x_test.csv", "1,\na,\n0,\n3\na,b\n1,1\n" },
                   { "names", "qid\tqname\na\tAy\nb\tBee\n" } }
            << QByteArray(R"({"format": "three-line", "items_file": "names"})") << "three-line"
            << QStringList { plain + ",split", "x_test-1,a,0,test", "x_train-1,a,1,train", "x_train-1,b,0,train",
                   "x_train-2,b,1,train" }
            << ab << QStringList { "1 malformed lines in x_test.csv" };
        QTest::newRow("pyKT's lines")
            << Files { { "data.txt",
                           "u,2\na,b\n5_6,7\n1,0\n1000,2000\nNA\nv,1\nNA\na\n1\nNA\nNA\nw,3\na\n1\n1\nNA\nNA\n" },
                   items }
            << QByteArray() << "pykt-lines"
            << QStringList { plain + ",timestamp,elapsed_time,skill", "u,a,1,1000,,5_6", "u,b,0,2000,,7", "v,a,1,,,a" }
            << ab << QStringList { "1 malformed lines in data.txt" };
        QTest::newRow("pyKT's table")
            << Files { { "train_valid_sequences.csv",
                           "fold,uid,questions,concepts,responses,timestamps,is_repeat\n"
                           "0,u,\"a,a,b,-1\",\"1,2,3,-1\",\"1,1,0,-1\",\"10,10,20,-1\",\"0,1,0,-1\"\n0,v,\"a\",\"1,2\",\"1,0\",\"1,2\",\"0,0\"\n" },
                   items }
            << QByteArray() << "pykt-table" << QStringList { plain + ",timestamp,skill", "u,a,1,10,1", "u,b,0,20,3" }
            << ab
            << QStringList { "1 rows that repeat an answer for another skill",
                   "1 malformed lines in train_valid_sequences.csv" };
        QTest::newRow("EdNet")
            << Files { { "u1.csv",
                           "timestamp,solving_id,question_id,user_answer,elapsed_time\n5,1,a,c,100\n6,2,b,d,200\n7,3,z,a,1\n8,4,a,,1\n" },
                   { "u22.csv", "" },
                   { "questions.csv",
                       "question_id,bundle_id,explanation_id,correct_answer,part,tags,deployed_at\na,1,1,c,2,3;4,0\nb,1,1,a,5,6,0\n" },
                   { "texts.csv", "question_id,text\na,Ay\nb,Bee\n" } }
            << QByteArray() << "ednet"
            << QStringList { plain + ",timestamp,elapsed_time,skill,part", "u1,a,1,5,100,\"3;4\",2",
                   "u1,b,0,6,200,6,5" }
            << ab
            << QStringList { "1 answers to questions that questions.csv does not list",
                   "1 questions that were not answered", "1 students' files that are empty" };
        QTest::newRow("SLAM, tokens in exercises")
            << Files { { "fr_en.slam.20190204.train", slamTrain }, { "fr_en.slam.20190204.dev", slamDev },
                   { "fr_en.slam.20190204.dev.key", "d01 0\nd02 1\n" } }
            << QByteArray() << "slam"
            << QStringList { plain + ",timestamp,elapsed_time,split", "XE,1,1,129600,9,train", "XE,2,0,129600,9,train",
                   "XE,3,1,21600,,train", "YY,4,0,172800,,train", "XE,5,1,259200,4,validation",
                   "XE,6,0,259200,4,validation" }
            << QStringList { "item,text", "1,Vas: Vas tu (Are you well?)", "2,tu: Vas tu (Are you well?)", "3,tu: tu",
                   "4,Vas: Vas", "5,tu: tu es", "6,es: tu es" }
            << QStringList();
        QTest::newRow("SLAM, exercises; no key")
            << Files { { "fr_en.slam.20190204.train", slamTrain }, { "fr_en.slam.20190204.dev", slamDev } }
            << QByteArray(R"({"format": "slam", "slam_item": "exercise"})") << "slam"
            << QStringList { plain + ",timestamp,elapsed_time,split", "XE,1,0,129600,9,train", "XE,2,1,21600,,train",
                   "YY,3,0,172800,,train" }
            << QStringList { "item,text", "1,Vas tu (Are you well?)", "2,tu", "3,Vas" }
            << QStringList { "1 exercises without labels" };
    }

    void layouts()
    {
        QFETCH(const Files, files);
        QFETCH(const QByteArray, mapping);
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path() + "/in", files));
        const fs::path in = (dir.path() + "/in").toStdString(), out = (dir.path() + "/out").toStdString();
        const ImportMapping used = mapping.isEmpty() ? previewImport({ in }).mapping : mappingOf(mapping);
        QTEST(QString::fromUtf8(importFormatNames[static_cast<std::size_t>(used.format)].data()), "format");
        const ImportSummary summary = importDataset({ in }, used, out);
        QTEST(linesOfFile(dir.path() + "/out/interactions.csv"), "interactions");
        QTEST(linesOfFile(dir.path() + "/out/items.csv"), "items");
        QTEST(linesOf(summary.issues), "issues");
        QCOMPARE(summary.interactions, linesOfFile(dir.path() + "/out/interactions.csv").size() - 1);
        QVERIFY(QFile::exists(dir.path() + "/out/import.json"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);

        // What was written can be trained on.
        RunConfig config;
        config.data = out.string();
        config.model = "random";
        config.vocabularySize = 100;
        config.split = SplitRule::Rows;
        QVERIFY(loadDataset(config)->trainSize() > 0);

        // A mapping file says the same.
        QVERIFY(mappingFromJson(mappingToJson(used), "again") == used);
    }

    /// The preview shows the answers, and what part each file is.
    void partsInThePreview()
    {
        const QTemporaryDir dir;
        Files files { { "test.csv", "user,item,correct\nu,a,1\n" }, { "train.csv", "user,item,correct\nv,a,1\n" },
            { "z_items.csv", "item,text\na,Ay\n" } };
        for (int i = 0; i < 20; ++i) // more files than are shown
            files[QString("a%1.txt").arg(i, 2, 10, QLatin1Char('0'))] = "nothing\n";
        QVERIFY(writeFiles(dir.path() + "/in", files));
        const ImportPreview preview = previewImport({ (dir.path() + "/in").toStdString() });
        QCOMPARE(preview.answerFiles, (std::vector<std::string> { "test.csv", "train.csv" }));
        QCOMPARE(preview.answerParts, (std::vector<std::string> { "test", "train" }));
        for (const std::string name : { "test.csv", "train.csv", "z_items.csv" })
            QVERIFY2(std::any_of(preview.files.begin(), preview.files.end(),
                         [&](const PreviewFile &f) { return f.name == name; }),
                name.c_str());
    }

    void textsOfNames()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path() + "/in",
            { { "log.csv", "UserId,QuestionId,IsCorrect\nu,1,1\nu,2,0\n" },
                { "question_metadata.csv", "QuestionId,SubjectId\n1,\"[3, 71]\"\n2,\"[3, 98]\"\n" },
                { "subject_metadata.csv", "SubjectId,Name\n3,Maths\n71,Fractions\n98,Angles\n" },
                { "answer_metadata.csv",
                    "AnswerId,DateAnswered\n3,2019-01-01\n71,2019-01-01\n98,2019-01-01\n" } })); // the same numbers
        const fs::path in = (dir.path() + "/in").toStdString();
        const ImportMapping mapping = previewImport({ in }).mapping;
        QVERIFY(mappingFromJson(mappingToJson(mapping), "again") == mapping);
        importDataset({ in }, mapping, (dir.path() + "/out").toStdString());
        QCOMPARE(linesOfFile(dir.path() + "/out/items.csv"),
            (QStringList { "item,text", "1,\"Maths, Fractions\"", "2,\"Maths, Angles\"" }));
    }

    void gzip()
    {
        const QTemporaryDir dir;
        const QByteArray log = "user,item,correct\nu,a,1\nv,b,0\n";
        const QString file = dir.path() + "/log.csv.gz";
        const gzFile gz = gzopen(file.toUtf8(), "wb");
        gzwrite(gz, log.data(), static_cast<unsigned>(log.size()));
        gzclose(gz);
        QVERIFY(writeFiles(dir.path(), { { "items.csv", "item,text\na,Ay\nb,Bee\n" } }));
        const std::vector<fs::path> sources { file.toStdString(), (dir.path() + "/items.csv").toStdString() };
        importDataset(sources, previewImport(sources).mapping, (dir.path() + "/out").toStdString());
        QCOMPARE(linesOfFile(dir.path() + "/out/interactions.csv"),
            (QStringList { "user,item,correct", "u,a,1", "v,b,0" }));

        QFile cut(file);
        QVERIFY(cut.resize(cut.size() - 9));
        const auto error = errorOf([&] { previewImport(sources); });
        QVERIFY(error);
        QVERIFY2(QByteArray(error->what()).contains("ends too early"), error->what());
    }

private:
    OwnCache m_cache;
};

QTEST_GUILESS_MAIN(TestImportDataset)
#include "tst_import_dataset.moc"

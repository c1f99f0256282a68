// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "data/load_dataset.h"
#include "import/import_dataset.h"

#include "data_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <zip.h>
#include <zlib.h>

using namespace gram;

namespace {

namespace fs = std::filesystem;

ImportMapping mappingOf(const QByteArray &json)
{
    return mappingFromJson(json.toStdString(), "mapping.json");
}

const QByteArray slamTrain
    = "# prompt:Are you well?\n"
      "# user:XE countries:FR days:1.5 client:web session:lesson format:reverse_translate time:9\n"
      "a01  Vas    VERB  x=y  ROOT  0  0\n"
      "a02  tu     PRON  x    nsubj 1  1\n"
      "\n"
      "# user:XE countries:US|MX days:0.25 client:ios session:practice format:listen time:null\n"
      "b01  tu   PRON  x  ROOT  0  0\n"
      "\n"
      "# user:YY countries:FR days:2 client:web session:lesson format:listen time:-3\n"
      "c01  Vas  VERB  x  ROOT  0  1\n";
const QByteArray slamDev = "# user:XE countries:FR days:3 client:web session:lesson format:listen time:4\n"
                           "d01  tu  PRON  x  ROOT  0\n"
                           "d02  es  VERB  x  ROOT  0\n";

} // namespace

class TestImportDataset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8()); }

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

    /// What people bring: layouts that are like one, but not it.
    void variants_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QStringList>("interactions"); // without the header
        QTest::addColumn<QStringList>("told"); // parts of notes, issues and of what became of the files
        const Files::value_type items { "items.csv", "item,text\na,Ay\nb,Bee\n" };
        const auto table = [](const char *row, const Files &files, const QStringList &interactions,
                               const QStringList &told = {}) { QTest::newRow(row) << files << interactions << told; };
        const QByteArray head = "user,item,correct\n";

        table("train, valid and test",
            { { "train.csv", head + "u,a,1\n" }, { "valid.csv", head + "v,a,0\n" }, { "test.csv", head + "w,b,1\n" },
                items },
            { "w,b,1,test", "u,a,1,train", "v,a,0,validation" },
            { "test.csv: answers, part test", "valid.csv: answers, part validation" });
        table("in folders of one name",
            { { "Train/log.csv", head + "u,a,1\n" }, { "VAL/log.csv", head + "v,a,0\n" }, items },
            { "u,a,1,train", "v,a,0,validation" }, { "in/VAL/log.csv: answers, part validation" });
        table("folds: only the first",
            { { "x_train1.csv", head + "u,a,1\n" }, { "x_test1.csv", head + "v,a,0\n" },
                { "x_train2.csv", head + "v,a,0\n" }, { "x_test2.csv", head + "u,a,1\n" }, items },
            { "v,a,0,test", "u,a,1,train" }, { "x_train2.csv: not read: fold 1 is" });
        table("folds, the first without a test part",
            { { "fold1_train.csv", head + "u,a,1\n" }, { "fold2_train.csv", head + "v,a,0\n" },
                { "fold2_test.csv", head + "u,b,1\n" }, { "fold10_train.csv", head + "u,b,0\n" }, items },
            { "u,b,1,test", "v,a,0,train" },
            { "fold1_train.csv: not read: fold 2 is", "fold10_train.csv: not read: fold 2 is" });
        table("folds, the second without a test part",
            { { "fold1_train.csv", head + "u,a,1\n" }, { "fold1_test.csv", head + "v,a,0\n" },
                { "fold2_train.csv", head + "v,a,0\n" }, items },
            { "v,a,0,test", "u,a,1,train" }, { "fold2_train.csv: not read: fold 1 is" });
        table("folds with one test part for all",
            { { "cv/train_fold1.csv", head + "u,a,1\n" }, { "cv/train_fold2.csv", head + "v,a,0\n" },
                { "cv/test.csv", head + "w,b,0\n" }, items },
            { "w,b,0,test", "u,a,1,train" }, { "train_fold2.csv: not read: fold 1 is" });
        table("folds of training alone",
            { { "train_fold2.csv", head + "u,a,1\n" }, { "train_fold10.csv", head + "v,a,0\n" }, items },
            { "u,a,1,train" }, { "train_fold10.csv: not read: fold 2 is" });
        table("folds in folders",
            { { "fold_2/train.csv", head + "v,a,0\n" }, { "fold_1/train.csv", head + "u,a,1\n" },
                { "fold_1/test.csv", head + "w,b,0\n" }, items },
            { "w,b,0,test", "u,a,1,train" }, { "fold_2/train.csv: not read: fold 1 is" });
        table("pieces of two parts",
            { { "train_1.csv", head + "u,a,1\n" }, { "train_2.csv", head + "u,b,1\n" },
                { "test_3.csv", head + "v,a,0\n" }, items },
            { "v,a,0,test", "u,a,1,train", "u,b,1,train" });
        table("pieces of a part",
            { { "train_1.csv", head + "u,a,1\n" }, { "train_2.csv", head + "u,b,1\n" }, { "dev.csv", head + "v,a,0\n" },
                items },
            { "v,a,0,validation", "u,a,1,train", "u,b,1,train" }, { "train_2.csv: answers, part train" });
        table("a whole beside its parts",
            { { "all.csv", head + "u,a,1\nv,a,0\n" }, { "train.csv", head + "u,a,1\n" },
                { "test.csv", head + "v,a,0\n" }, items },
            { "v,a,0,test", "u,a,1,train" }, { "all.csv: not read, as its name tells no part" });
        table("equal parts",
            { { "train.csv", head + "u,a,1\nu,b,0\n" }, { "valid.csv", head + "v,a,0\n" },
                { "test.csv", head + "v,a,0\n" }, items },
            { "v,a,0,test", "u,a,1,train", "u,b,0,train", "v,a,0,validation" }, { "valid.csv are the same" });
        table("other tables of answers",
            { { "big.csv", head + "u,a,1\nu,b,1\n" }, { "small.csv", head + "v,a,0\n" }, items }, { "u,a,1", "u,b,1" },
            { "small.csv: not read" });
        table("a skill's row far from the answer's first",
            { { "log.csv",
                  "order_id,user_id,problem_id,correct,skill_id\n1,u,a,1,5\n2,u,b,0,5\n2,u,b,0,6\n1,u,a,1,6\n3,u,a,1,6\n" },
                { "p.csv", "problem_id,text\na,Ay\nb,Bee\n" } },
            { "u,a,1,1,5", "u,b,0,2,5", "u,a,1,3,6" }, { "2 rows that repeat an answer" });
        // Rows of one answer for several skills, told by whatever column: or labels leak.
        const QString repeats = "rows that repeat an answer for another skill";
        for (const char *name : { "kc_id", "tag_id", "subject", "standard", "concept", "Main Topic" })
            table(qPrintable(QString("a row for each %1, with a time").arg(name)),
                { { "log.csv",
                      QByteArray("user,item,correct,timestamp,") + name
                          + "\nu,a,1,1,5\nu,b,0,2,5\nu,a,1,1,6\nv,a,0,1,5\nv,a,0,1,6\n" },
                    items },
                QByteArray(name) == "concept" ? QStringList { "u,a,1,1,5", "u,b,0,2,5", "v,a,0,1,5" }
                                              : QStringList { "u,a,1,1", "u,b,0,2", "v,a,0,1" },
                { "2 " + repeats });
        table("no time: a row for each skill, and a try again",
            { { "log.csv", "user,item,correct,skill\nu,a,1,5\nu,a,1,6\nu,b,0,5\nu,a,1,5\nu,a,1,6\nv,a,0,5\nv,a,0,6\n" },
                items },
            { "u,a,1,5", "u,b,0,5", "u,a,1,5", "v,a,0,5" }, { "3 " + repeats });
        table("no time, sorted by the skill",
            { { "log.csv", "user,item,correct,kc_id,row\nu,a,1,5,1\nu,b,0,5,2\nv,a,0,5,3\nu,a,1,6,4\nv,a,0,6,5\n" },
                items },
            { "u,a,1", "u,b,0", "v,a,0" }, { "2 " + repeats, "\"kc_id\" is taken for skills" });
        table("no time, the same item in lessons of two skills",
            { { "log.csv", "user,item,correct,skill\nu,a,1,5\nu,b,0,5\nv,a,1,5\nw,a,1,6\nu,a,1,6\nx,a,0,5\n" }, items },
            { "u,a,1,5", "u,b,0,5", "v,a,1,5", "w,a,1,6", "u,a,1,6", "x,a,0,5" });
        table("other seconds are other answers",
            { { "log.csv",
                  "user,item,correct,kc,ms_first_response\nu,a,1,5,801\nu,a,1,6,905\nv,a,1,5,77\nv,a,1,6,78\n" },
                items },
            { "u,a,1,801,5", "u,a,1,905,6", "v,a,1,77,5", "v,a,1,78,6" });
        table("another try",
            { { "log.csv", "user,item,correct,attempt\nu,a,0,1\nu,a,0,2\nu,b,1,1\nv,a,1,1\n" }, items },
            { "u,a,0", "u,a,0", "u,b,1", "v,a,1" });
        table("another device",
            { { "log.csv",
                  "user,item,correct,origin\nu,a,1,web\nu,a,1,app\nv,a,1,web\nw,a,1,app\nv,b,1,web\nv,b,1,app\n" },
                items },
            { "u,a,1", "u,a,1", "v,a,1", "w,a,1", "v,b,1", "v,b,1" });
        table("the items are the skills",
            { { "log.csv",
                  "order_id,user_id,problem_id,correct,skill_id\n1,u,901,1,5\n1,u,901,1,6\n2,u,902,0,6\n3,u,901,1,5\n" },
                { "skills.csv", "skill_id,skill_name\n5,Ay\n6,Bee\n" } },
            { "u,5,1,1", "u,6,0,2", "u,5,1,3" }, { "1 " + repeats, "the items are skills" });
        table("the items are the skills, no time",
            { { "log.csv",
                  "user_id,problem_id,correct,skill_id\nu,901,1,5\nu,901,1,6\nu,902,0,6\nv,901,0,5\nv,901,0,6\n" },
                { "skills.csv", "skill_id,skill_name\n5,Ay\n6,Bee\n" } },
            { "u,5,1", "u,6,0", "v,5,0" }, { "2 " + repeats });
        table("AKT's lists with a row for each skill",
            { { "x.csv", "0,77\n1,1,2,1,1\n5,6,5,5,6\n1,1,0,1,1\n1,78\n2\n6\n0\n" },
                { "items.csv", "item,text\n1,Ay\n2,Bee\n" } },
            { "77,1,1,5", "77,2,0,5", "77,1,1,5", "78,2,0,6" }, { "2 " + repeats });
        table("pyKT's lines with a row for each concept",
            { { "data.txt", "u,4\na,a,a,b\n5,6,5,7\n1,1,1,0\n10,10,20,30\nNA\n" }, items },
            { "u,a,1,10,,5", "u,a,1,20,,5", "u,b,0,30,,7" }, { "1 " + repeats });
        table("pyKT's table without times",
            { { "seq.csv", "fold,uid,questions,concepts,responses\n0,u,\"a,a,b,a\",\"1,2,3,1\",\"1,1,0,1\"\n" },
                items },
            { "u,a,1,0,1", "u,b,0,1,3", "u,a,1,2,1" }, { "1 " + repeats });
        table("days first",
            { { "log.csv", "user,item,correct,date\nu,a,1,3/4/2020 10:00\nu,b,0,25/3/2020 10:00\n" }, items },
            { "u,a,1,2020-04-03T10:00:00Z", "u,b,0,2020-03-25T10:00:00Z" }, { "the day first" });
        table("days or months first",
            { { "log.csv", "user,item,correct,date\nu,a,1,3/4/2020\nu,b,0,5/4/2020\n" }, items },
            { "u,a,1,2020-03-04T00:00:00Z", "u,b,0,2020-05-04T00:00:00Z" },
            { "do not tell whether the day or the month" });
        table("times with zones",
            { { "log.csv",
                  "user,item,correct,time\nu,a,1,2021-03-01T10:00:00+09:00\nu,b,0,Mon Mar  1 10:00:00 2021\nu,b,0,2021-03-01 10:00:00 UTC\n" },
                items },
            { "u,a,1,2021-03-01T10:00:00+09:00", "u,b,0,2021-03-01T10:00:00Z", "u,b,0,2021-03-01 10:00:00 UTC" });
        table("no time", { { "log.csv", head + "u,a,1\nu,b,0\n" }, items }, { "u,a,1", "u,b,0" },
            { "in the order of the rows" });
        table("scores",
            { { "log.csv", "user,item,score\n" + QByteArray("u,a,0\nu,b,100\nu,a,40\nu,b,50\n").repeated(5) }, items },
            QStringList { "u,a,0", "u,b,1", "u,a,0", "u,b,1" } + QStringList { "u,a,0", "u,b,1", "u,a,0", "u,b,1" }
                + QStringList { "u,a,0", "u,b,1", "u,a,0", "u,b,1" }
                + QStringList { "u,a,0", "u,b,1", "u,a,0", "u,b,1" }
                + QStringList { "u,a,0", "u,b,1", "u,a,0", "u,b,1" },
            { "scores up to 100: an answer is right from 50 on" });
        table("words for right", { { "log.csv", "user,item,correct\nu,a,T\nu,b,no\nv,a,Yes\nv,b,f\n" }, items },
            { "u,a,1", "u,b,0", "v,a,1", "v,b,0" });
        table("other languages' words", { { "log.csv", "user,item,correct\nu,a,ja\nu,b,Nein\n" }, items },
            { "u,a,1", "u,b,0" });
        table("one class", { { "log.csv", head + "u,a,1\nv,b,1\n" }, items }, { "u,a,1", "v,b,1" },
            { "all answers are right" });
        table("one user", { { "log.csv", head + "u,a,1\nu,b,0\n" }, items }, { "u,a,1", "u,b,0" }, { "of one user" });
        table("ids of floats",
            { { "log.csv", "user,item,correct\nu,7.0,1\nu,8.0,0\n" }, { "items.csv", "item,text\n7,Ay\n8,Bee\n" } },
            { "u,7,1", "u,8,0" }, { "7.0 with 7" });
        table("ids of floats in the texts",
            { { "log.csv", "user,item,correct\nu,7,1\nu,8,0\n" }, { "items.csv", "item,text\n7.0,Ay\n8.0,Bee\n" } },
            { "u,7.0,1", "u,8.0,0" }, { "7 with 7.0" });
        table("camelCase; the texts sort first",
            { { "a_questions.csv", "QuestionId,QuestionText\n1,Ay\n2,Bee\n" },
                { "b_log.csv", "QuestionId,UserId,AnswerId,IsCorrect,CorrectAnswer\n1,u,7,1,2\n2,u,8,0,2\n" } },
            { "u,1,1", "u,2,0" }, { "a_questions.csv: the items' texts" });
        table("the id has another name in the texts",
            { { "log.csv", "user_id,exercise,correct\nu,add,true\nu,sub,false\n" },
                { "tree.csv", "name,live,pretty_display_name\nadd,1,Addition\nsub,1,Subtraction\n" } },
            { "u,add,1", "u,sub,0" });
        table("the texts are the skills'",
            { { "log.csv", "user_id,problem_id,skill_id,correct\nu,901,1,1\nu,902,2,0\n" },
                { "skills.csv", "skill_id,skill_name\n1,Ay\n2,Bee\n" } },
            { "u,1,1", "u,2,0" });
        table("the numbers of skills and problems overlap",
            { { "log.csv", "user_id,problem_id,skill_id,correct\nu,1,2,1\nu,2,1,0\n" },
                { "skills.csv", "skill_id,skill_name\n0,S0\n1,S1\n2,S2\n3,S3\n" },
                { "problems.csv", "problem_id,body\n1,Ay\n2,Bee\n" } },
            { "u,1,1,2", "u,2,0,1" }, { "problems.csv: the items' texts" });
        table("the numbers overlap and only skills have texts",
            { { "log.csv", "user_id,problem_id,skill_id,correct\nu,1,2,1\nu,2,1,0\n" },
                { "skills.csv", "skill_id,skill_name\n0,S0\n1,S1\n2,S2\n3,S3\n" } },
            { "u,2,1", "u,1,0" }, { "skills.csv: the items' texts" });
        table("the numbers overlap and the columns are \"id\"",
            { { "log.csv", "user_id,problem_id,skill_id,correct\nu,1,2,1\nu,2,1,0\n" },
                { "skills.csv", "id,name\n0,S0\n1,S1\n2,S2\n3,S3\n" }, { "problems.csv", "id,title\n1,Ay\n2,Bee\n" } },
            { "u,1,1,2", "u,2,0,1" }, { "problems.csv: the items' texts" });
        table("a table of concepts beside an unnamed one",
            { { "log.csv", "user_id,question_id,correct\nu,1,1\nu,2,0\n" },
                { "concepts.csv", "id,name\n0,S0\n1,S1\n2,S2\n3,S3\n" }, { "texts.tsv", "id\ttext\n1\tAy\n2\tBee\n" } },
            { "u,1,1", "u,2,0" }, { "texts.tsv: the items' texts" });
        table("lists of answers beside two tables of texts",
            { { "x.csv", "0,77\n1,2,1\n5,5,6\n1,0,1\n1,78\n2\n6\n0\n" },
                { "a_skills.csv", "id,name\n1,S\n2,T\n5,U\n6,V\n" }, { "q.csv", "id,text\n1,Ay\n2,Bee\n" } },
            { "77,1,1,5", "77,2,0,5", "77,1,1,6", "78,2,0,6" }, { "q.csv: the items' texts" });
        table("names over one table between",
            { { "log.csv", "UserId,QuestionId,IsCorrect\nu,1,1\nu,2,0\n" },
                { "question_metadata.csv", "QuestionId,SubjectId\n1,\"[3, 71]\"\n2,\"[3, 98]\"\n" },
                { "subject_metadata.csv",
                    "SubjectId,Name,ParentId,Level\n3,Maths,NULL,0\n71,Fractions,3,1\n98,Angles,3,1\n" } },
            { "u,1,1", "u,2,0" }, { "subject_metadata.csv: names" });
        table("pyKT's table without marks of repetition",
            { { "seq.csv",
                  "fold,uid,questions,concepts,responses,timestamps\n0,u,\"a,b,a\",\"1,2,3\",\"1,0,1\",\"10,20,10\"\n" },
                items },
            { "u,a,1,10,1", "u,b,0,20,2" }, { "1 rows that repeat an answer" });
        table("the same answer twice in EdNet is kept, here and when it is read",
            { { "u1.csv",
                  "timestamp,solving_id,question_id,user_answer,elapsed_time\n5,1,a,c,100\n5,2,a,c,100\n6,3,b,d,1\n" },
                { "questions.csv",
                    "question_id,bundle_id,explanation_id,correct_answer,part,tags,deployed_at\na,1,1,c,2,3,0\nb,1,1,a,5,6,0\n" },
                { "texts.csv", "question_id,text\na,Ay\nb,Bee\n" } },
            { "u1,a,1,5,100,3,2", "u1,a,1,5,100,3,2", "u1,b,0,6,1,6,5" });
        table("KDD Cup 2010",
            { { "algebra_train.txt",
                  "Row\tAnon Student Id\tProblem Hierarchy\tProblem Name\tStep Name\tFirst Transaction Time\tCorrect First Attempt\tKC(Default)\n"
                  "1\tu\tUnit 1\tP1\tx=1\t2005-09-09 12:24:35.0\t1\tk\n2\tu\tUnit 1\tP1\tx=2\t2005-09-09 12:25:15.0\t0\tk\n" },
                { "algebra_test.txt",
                    "Row\tAnon Student Id\tProblem Hierarchy\tProblem Name\tStep Name\tFirst Transaction Time\tCorrect First Attempt\tKC(Default)\n3\tu\tUnit 1\tP2\tx=1\t2005-09-10 12:24:35.0\t\tk\n" } },
            { "u,P1|x=1,1,2005-09-09 12:24:35.0,k,train", "u,P1|x=2,0,2005-09-09 12:25:15.0,k,train" },
            { "1 answers without a result" });
        table("Excel's first line", { { "log.csv", "sep=;\nuser;item;correct\nu;a;1\nu;b;0\n" }, items },
            { "u,a,1", "u,b,0" });
        table("bars between", { { "log.csv", "user|item|correct\nu|a|1\nu|b|0\n" }, items }, { "u,a,1", "u,b,0" });
        table("latin-1",
            { { "log.csv", head + "u,a,1\nu,b,0\n" }, { "items.csv", "item,text\na,caf\xe9\nb,d\xe9j\xe0 vu\n" } },
            { "u,a,1", "u,b,0" }, { "items.csv is not UTF-8: it is read as windows-1252" });
        table("UTF-16",
            { { "log.csv",
                  QByteArray("\xff\xfeu\0s\0e\0r\0,\0i\0t\0e\0m\0,\0c\0o\0r\0r\0e\0c\0t\0\n\0u\0,\0a\0,\0"
                             "1\0\n\0v\0,\0b\0,\0"
                             "0\0\n\0",
                      62) },
                items },
            { "u,a,1", "v,b,0" }, { "UTF-16LE" });
        table("AKT's four lines",
            { { "x.csv", "0,77\n1,2,1\n5,5,6\n1,0,1\n1,78\n2\n6\n0\n" }, { "items.csv", "item,text\n1,Ay\n2,Bee\n" } },
            { "77,1,1,5", "77,2,0,5", "77,1,1,6", "78,2,0,6" });
        table("AKT's four lines, texts of the skills",
            { { "x.csv", "0,77\n1,2,1\n5,5,6\n1,0,1\n1,78\n2\n6\n0\n" }, { "items.csv", "item,text\n5,Ay\n6,Bee\n" } },
            { "77,5,1,5", "77,5,0,5", "77,6,1,6", "78,6,0,6" }, { "the items are the skills" });
        table("three lines, ids of letters", { { "x.csv", "2,\na,b,\n1,0,\n1,\nb,\n1,\n" }, items },
            { "1,a,1", "1,b,0", "2,b,1" });
        table("three lines headed index, user",
            { { "x.csv", "0,77\n1,2,1\n1,0,1\n1,78\n2\n0\n" }, { "items.csv", "item,text\n1,Ay\n2,Bee\n" } },
            { "77,1,1", "77,2,0", "77,1,1", "78,2,0" });
        table("an array of objects",
            { { "log.json",
                  "[\n {\"user\": \"u\", \"item\": \"a\", \"correct\": 1},\n {\"user\": \"u\", \"item\": \"b\", \"correct\": false}\n]\n" },
                items },
            { "u,a,1", "u,b,0" });
        table("objects by id",
            { { "log.csv", head + "u,1,1\nu,2,0\n" },
                { "questions.json",
                    "{\"1\": {\"content\": \"Ay\", \"type\": \"x\"}, \"2\": {\"content\": \"Bee\"}}" } },
            { "u,1,1", "u,2,0" });
        table("numbers that JSON does not have",
            { { "log.jsonl",
                  "{\"user\": \"u\", \"item\": \"a\", \"correct\": 1, \"x\": NaN}\n{\"user\": \"u\", \"item\": \"b\", \"correct\": 0, \"x\": -Infinity}\n" },
                { "items.jsonl",
                    "{\"id\": \"a\", \"text\": \"NaN and Ay\"}\n{\"id\": \"b\", \"text\": \"Bee\", \"level\": NaN}\n" } },
            { "u,a,1", "u,b,0" });
        table("texts by id",
            { { "log.csv", head + "u,q0,1\nu,q1,0\n" }, { "questions.json", "{\"q0\": \"Ay\", \"q1\": \"Bee\"}" } },
            { "u,q0,1", "u,q1,0" }, { "questions.json: the items' texts" });
        table("texts by id in lines",
            { { "log.csv", head + "u,q0,1\nu,q1,0\n" },
                { "questions.json", "{\n  \"q0\": \"Ay\",\n  \"q1\": \"Bee\"\n}\n" } },
            { "u,q0,1", "u,q1,0" });
        table("tables in wrappers",
            { { "log.json",
                  "{\"version\": 1, \"answers\": [{\"user\": \"u\", \"item\": \"a\", \"correct\": 1}, {\"user\": \"u\", \"item\": \"b\", \"correct\": 0}]}" },
                { "items.json", "{\n\"questions\": {\"a\": {\"text\": \"Ay\"},\n\"b\": {\"text\": \"Bee\"}}\n}" } },
            { "u,a,1", "u,b,0" }, { "log.json are those of its \"answers\"" });
        table("a line of JSON with a mark before it",
            { { "log.jsonl",
                  "\xef\xbb\xbf{\"user\": \"u\", \"item\": \"a\", \"correct\": 1}\n{\"user\": \"u\", \"item\": \"b\", \"correct\": 0}\n" },
                items },
            { "u,a,1", "u,b,0" });
        table("AKT's four lines, two answers each",
            { { "x.csv", "0,77\n1,2\n5,6\n1,0\n1,78\n2,1\n6,5\n0,0\n" }, { "items.csv", "item,text\n1,Ay\n2,Bee\n" } },
            { "77,1,1,5", "77,2,0,6", "78,2,0,6", "78,1,0,5" });
        table("results 1 and 2", { { "log.csv", "user,item,score\nu,a,2\nu,b,1\n" }, items }, { "u,a,1", "u,b,0" },
            { "only 1 and 2: an answer is right from 2 on" });
        table("results -1 and 1", { { "log.csv", head + "u,a,1\nu,b,-1\n" }, items }, { "u,a,1", "u,b,0" },
            { "only -1 and 1: an answer is right from 1 on" });
        table("results 1 and 2, a question a column", { { "wide.csv", "student,a,b\nu,2,1\nv,1,1\n" }, items },
            { "u,a,1", "u,b,0", "v,a,0", "v,b,0" }, { "only 1 and 2" });
        table("high scores",
            { { "log.csv",
                  "user,item,score\n" + QByteArray("u,a,60\nu,b,90\n").repeated(5)
                      + QByteArray("u,a,75\nu,b,95\n").repeated(5) },
                items },
            QStringList(QString("u,a,0 u,b,1 ").repeated(10).split(' ', Qt::SkipEmptyParts)), { "right from 77.5 on" });
        table("comments before the header",
            { { "log.csv", "# written 2020\n# by me\n" + head + "u,a,1\nu,b,0\n" },
                { "items.csv", "#item,text\na,Ay\nb,Bee\n" } },
            { "u,a,1", "u,b,0" }, { "are comments" });
        table("quotes with a backslash",
            { { "log.csv", head + "u,a,1\nu,b,0\n" },
                { "items.csv", "item,text\na,\"Ay \\\"x\\\", y\"\nb,\"Bee\"\n" } },
            { "u,a,1", "u,b,0" }, { "with a backslash" });
        table("RecBole's header",
            { { "log.inter", "user_id:token\titem_id:token\tlabel:float\nu\ta\t1.0\nu\tb\t0.0\n" },
                { "log.item", "item_id:token\ttext:token_seq\na\tAy\nb\tBee\n" } },
            { "u,a,1", "u,b,0" });
        table("units in the header",
            { { "log.csv",
                  "Student Id,Question Id,Is Correct?,Time (UTC)\nu,a,1,2020-03-01 10:05\nu,b,0,2020-03-01 10:06\n" },
                { "items.csv", "Question Id,Question Text (en)\na,Ay\nb,Bee\n" } },
            { "u,a,1,2020-03-01 10:05", "u,b,0,2020-03-01 10:06" });
        table("German",
            { { "antworten.csv", "Sch\xc3\xbcler;Aufgabe;Richtig\nu;a;ja\nu;b;nein\n" },
                { "aufgaben.csv", "Aufgabe;Text\na;Ay\nb;Bee\n" } },
            { "u,a,1", "u,b,0" });
        table("a column Time that is none",
            { { "log.csv",
                  "user,item,correct,Time,Submit Time\nu,a,1,16MS,2020-01-02 10:00:00\nu,b,0,0MS,2020-01-02 10:01:00\n" },
                items },
            { "u,a,1,2020-01-02 10:00:00", "u,b,0,2020-01-02 10:01:00" });
        table("percent", { { "log.csv", "user,item,score\nu,a,100 %\nu,b,0 %\n" }, items }, { "u,a,1", "u,b,0" },
            { "only 0 and 100" });
        table("fractions and decimal commas",
            { { "log.csv", "user;item;score\n" + QByteArray("u;a;4/4\nu;b;1/4\nu;a;0,5\n").repeated(8) },
                { "items.csv", "item;text\na;Ay\nb;Bee\n" } },
            QStringList(QString("u,a,1 u,b,0 u,a,1 ").repeated(8).split(' ', Qt::SkipEmptyParts)),
            { "right from 0.5 on" });
        table("results that are missing", { { "log.csv", head + "u,a,1\nu,b,NaN\nu,b,NULL\nu,a,0\n" }, items },
            { "u,a,1", "u,a,0" }, { "2 answers without a result" });
        table("texts that are missing or twice",
            { { "log.csv", head + "u,a,1\nu,b,0\nu,c,1\n" },
                { "items.csv", "item,text\na,Ay\na,Other\nb,Bee\nc,nan\n" } },
            { "u,a,1", "u,b,0" }, { "1 items without text", "1 items listed again" });
        table("zeros before the ids",
            { { "log.csv", head + "u,7,1\nu,8,0\n" }, { "items.csv", "item,text\n007,Ay\n008,Bee\n" } },
            { "u,007,1", "u,008,0" }, { "7 with 007" });
        table("ProgSnap2",
            { { "MainTable.csv",
                  "SubjectID,ProblemID,EventType,Score,Order,ServerTimestamp\nu,a,Run.Program,1,1,2019-02-18T10:00:00\nu,b,Compile,,2,2019-02-18T10:01:00\nu,b,Run.Program,0,3,2019-02-18T10:02:00\n" },
                { "p.csv", "ProblemID,Prompt\na,Ay\nb,Bee\n" } },
            { "u,a,1,2019-02-18T10:00:00", "u,b,0,2019-02-18T10:02:00" }, { "1 answers without a result" });
        const QByteArray sequences = "fold,uid,questions,concepts,responses\n0,u,\"a,b\",\"1,2\",\"1,0\"\n";
        table("pyKT's parts in several forms",
            { { "kc_level/train_valid_sequences.csv", sequences },
                { "kc_level/test.csv", "fold,uid,questions,concepts,responses\n0,v,a,1,1\n" },
                { "kc_level/test_window_sequences.csv",
                    "fold,uid,questions,concepts,responses\n0,v,\"a,-1\",\"1,-1\",\"1,-1\"\n" },
                { "question_level/train_valid_sequences_quelevel.csv", sequences + "0,w,a,1,1\n" },
                { "question_level/test_quelevel.csv",
                    "fold,uid,questions,concepts,responses\n0,v,\"a\",\"1\",\"1\"\n" },
                items },
            { "v,a,1,0,1,test", "u,a,1,0,1,train", "u,b,0,1,2,train" },
            { "test_quelevel.csv: not read: test.csv has the same part",
                "train_valid_sequences_quelevel.csv: not read: train_valid_sequences.csv has the same part" });
        table("files that are not read",
            { { "log.csv", head + "u,a,1\nu,b,0\n" }, items, { "other.csv", "x,y\n1,2\n" }, { "nothing.csv", "" },
                { "list.txt", "a\nb\n" } },
            { "u,a,1", "u,b,0" },
            { "other.csv: not read: its columns (x, y)", "nothing.csv: not read: it is empty",
                "list.txt: not read: it has one column" });
        table("a file that is no text beside",
            { { "log.csv", head + "u,a,1\nu,b,0\n" }, items, { "model.parquet", "PAR1\1\2" } }, { "u,a,1", "u,b,0" },
            { "model.parquet: not read: a Parquet file" });
        table("EdNet's contents folder",
            { { "KT1/u1.csv", "timestamp,solving_id,question_id,user_answer,elapsed_time\n5,1,a,c,100\n6,2,b,d,200\n" },
                { "contents/lectures.csv", "lecture_id,tags,part\nl1,1,1\n" },
                { "contents/questions.csv",
                    "question_id,bundle_id,explanation_id,correct_answer,part,tags,deployed_at\na,1,1,c,2,3,0\nb,1,1,a,5,6,0\n" },
                { "texts.csv", "question_id,text\na,Ay\nb,Bee\n" } },
            { "u1,a,1,5,100,3,2", "u1,b,0,6,200,6,5" }, { "texts.csv: the items' texts", "lectures.csv: not read" });
    }

    void variants()
    {
        QFETCH(const Files, files);
        QFETCH(const QStringList, interactions);
        QFETCH(const QStringList, told);
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path() + "/in", files));
        const fs::path in = (dir.path() + "/in").toStdString(), out = (dir.path() + "/out").toStdString();
        ImportSummary summary;
        const auto error = errorOf([&] { summary = importDataset({ in }, previewImport({ in }).mapping, out); });
        QVERIFY2(!error, error ? error->what() : "");
        QCOMPARE(linesOfFile(dir.path() + "/out/interactions.csv").mid(1), interactions);
        QStringList said = linesOf(summary.issues) + notesOf(summary.issues);
        for (const ImportedFile &file : summary.files)
            said << QString::fromStdString(file.name + ": " + file.use);
        for (const QString &part : told)
            QVERIFY2(said.join('\n').contains(part), qPrintable(said.join('\n')));

        // What was written can be read, and says the same.
        RunConfig config;
        config.data = out.string();
        config.model = "random";
        config.vocabularySize = 60;
        config.split = SplitRule::Rows;
        const auto dataset = loadDataset(config);
        std::int64_t answers = 0;
        for (const Part part : { Part::Train, Part::Validation, Part::Test }) {
            const KtSplit &split = dataset->kt(part);
            for (std::size_t i = 0; i < split.user.size(); ++i)
                answers += split.offsets[i + 1] - split.offsets[i] - split.context[i];
        }
        QCOMPARE(answers, summary.interactions);
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

    void mind_data()
    {
        QTest::addColumn<bool>("zipped");
        QTest::newRow("folders") << false;
        QTest::newRow("zip archives") << true;
    }

    void mind()
    {
        QFETCH(const bool, zipped);
        const QTemporaryDir dir;
        const QByteArray news
            = "N1\tsport\tgolf\tOne \"1\"\tabs\thttp://x/body\t[]\t[]\nN2\tnews\tus\tTwo\t\turl\t[]\t[]\nN3\tx\ty\t\t\t\t\t\n";
        const QByteArray train
            = "1\tU1\t11/12/2019 2:14:46 PM\tN1\tN2-1 N1-0\n2\tU2\t11/12/2019 3:14:46 PM\t\tN1-1 N2-0 N3-0\n";
        const QByteArray test = "77\tU1\t11/15/2019 2:14:46 PM\tN1 N2\tN3 N2 N1\n";
        std::vector<fs::path> sources;
        const auto make = [&](const QString &name, const QByteArray &behaviors) {
            const QString base = dir.path() + "/MINDtiny_" + name;
            QVERIFY(writeFiles(base, { { "news.tsv", news }, { "behaviors.tsv", behaviors } }));
            if (!zipped) {
                sources.push_back(base.toStdString());
                return;
            }
            int code = 0;
            zip_t *archive = zip_open((base + ".zip").toUtf8(), ZIP_CREATE, &code);
            for (const auto &[file, content] : { std::pair("../news.tsv", &news), { "a/b/behaviors.tsv", &behaviors },
                     { "entity_embedding.vec", &news } })
                zip_file_add(archive, file,
                    zip_source_buffer(archive, content->data(), static_cast<zip_uint64_t>(content->size()), 0), 0);
            QCOMPARE(zip_close(archive), 0);
            sources.push_back((base + ".zip").toStdString());
        };
        make("train", train);
        make("dev", train);
        make("test", test);
        const ImportPreview preview = previewImport(sources);
        QCOMPARE(preview.mapping.format, ImportFormat::Mind);
        const ImportSummary summary = importDataset(sources, preview.mapping, (dir.path() + "/out").toStdString());
        QCOMPARE(summary.kind, TaskKind::News);
        QCOMPARE(summary.users, 2);
        QCOMPARE(summary.items, 2);
        const QString out = dir.path() + "/out";
        QCOMPARE(linesOfFile(out + "/train/behaviors.tsv").size(), 2);
        QCOMPARE(linesOfFile(out + "/validation/behaviors.tsv").size(), 2);
        QVERIFY(linesOfFile(out + "/train/news.tsv").at(0).startsWith("N1\tsport\tgolf\tOne \"1\"\tabs"));

        RunConfig config;
        config.data = out.toStdString();
        config.model = "random";
        config.vocabularySize = 60;
        const auto dataset = loadDataset(config);
        QVERIFY(!dataset->testLabelled);
        QCOMPARE(dataset->testNews.candidates, (std::vector<std::int32_t> { -1, 1, 0 })); // none is left out
        QCOMPARE(dataset->testNews.ids, (std::vector<std::int64_t> { 77 }));
        QCOMPARE(dataset->items.texts(), 3);
    }

    /// MIND as people have it: other names, one archive, archives in archives.
    void newsParts_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QStringList>("folders"); // with so many impressions
        QTest::addColumn<QStringList>("told");
        const QByteArray news = "N1\t\t\tOne\t\t\t[]\t[]\nN2\t\t\tTwo\t\t\t[]\t[]\n";
        const auto impressions = [](int n, const QByteArray &id) {
            QByteArray all;
            for (int i = 0; i < n; ++i)
                all += id + "\tU\t11/12/2019 2:14:46 PM\tN1\tN2-1 N1-0\n";
            return all;
        };
        const QByteArray three = impressions(3, "1"), two = impressions(2, "2"), one = impressions(1, "3");
        const auto parts = [&](const QString &train, const QString &validation, const QString &test) {
            Files files { { train + "/behaviors.tsv", three }, { train + "/news.tsv", news },
                { validation + "/behaviors.tsv", two }, { validation + "/news.tsv", news } };
            if (!test.isEmpty())
                files.insert({ { test + "/behaviors.tsv", one }, { test + "/news.tsv", news } });
            return files;
        };
        const QStringList all { "test 1", "train 3", "validation 2" }, both { "train 3", "validation 2" };
        QTest::newRow("val") << parts("train", "val", "test") << all
                             << QStringList { "val/behaviors.tsv: impressions, part validation" };
        QTest::newRow("capitals and prefixes") << parts("My_TRAIN", "My_VALID", "My_Test") << all << QStringList();
        QTest::newRow("deep") << parts("a/b/train", "a/b/dev", "") << both << QStringList();
        Files more = parts("train", "dev", "");
        more["demo/behaviors.tsv"] = one;
        more["demo/news.tsv"] = news;
        QTest::newRow("one too many") << more << both << QStringList { "demo/behaviors.tsv: not read" };
        QTest::newRow("none is named training")
            << parts("base", "dev", "") << both << QStringList { "base/behaviors.tsv is taken for the training part" };
        QTest::newRow("news once") << Files { { "news.tsv", news }, { "train/behaviors.tsv", three },
            { "dev/behaviors.tsv", two } }
                                   << both << QStringList();
        QTest::newRow("in the files' names") << Files { { "news_train.tsv", news }, { "news_dev.tsv", news },
            { "behaviors_train.tsv", three }, { "behaviors_dev.tsv", two } }
                                             << both << QStringList();
        QTest::newRow("equal parts") << Files { { "news.tsv", news }, { "train/behaviors.tsv", two },
            { "dev/behaviors.tsv", two } }
                                     << QStringList { "train 2", "validation 2" }
                                     << QStringList { "train and validation are the same" };
        QTest::newRow("columns by name, quotes as characters") << Files {
            { "news.tsv",
                "news_id\tcategory\tsubcategory\ttitle\tabstract\turl\ttitle_entities\tabstract_entities\nN1\t\t\tOne\t\t\t[]\t[]\nN2\t\t\t\"Two\" or 3\t\t\t[]\t[]\n" },
            { "train/behaviors.tsv", three }, { "dev/behaviors.tsv", two }
        } << both << QStringList();
        QTest::newRow("columns by name") << Files { { "news.tsv",
                                                        "nid\ttitle\tabstract\nN1\tOne\t\nN2\t\"Two\"\tabs\n" },
            { "train/behaviors.tsv", "impression_id\tuser_id\ttime\thistory\timpressions\n" + three },
            { "dev/behaviors.tsv", two } }
                                         << both << QStringList();
    }

    void newsParts()
    {
        QFETCH(const Files, files);
        QFETCH(const QStringList, folders);
        QFETCH(const QStringList, told);
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path() + "/in", files));
        // Packed, it is the same: in one zip, with what other programs leave in it; that in another; and in a tar.gz.
        const auto zip = [](const QString &path, const Files &members) {
            int code = 0;
            zip_t *archive = zip_open(path.toUtf8(), ZIP_CREATE, &code);
            for (const auto &[name, content] : members)
                zip_file_add(archive, name.toUtf8(),
                    zip_source_buffer(archive, content.data(), static_cast<zip_uint64_t>(content.size()), 0), 0);
            zip_close(archive);
        };
        Files packed = files;
        for (const auto &[name, content] : files)
            packed["__MACOSX/" + QFileInfo(name).path() + "/._" + QFileInfo(name).fileName()] = "junk";
        zip(dir.path() + "/all.zip", packed);
        zip(dir.path() + "/twice.zip", { { "inner/all.zip", contentOf(dir.path() + "/all.zip") } });
        const gzFile tar = gzopen((dir.path() + "/all.tar.gz").toUtf8(), "wb");
        for (const auto &[name, content] : files) {
            QByteArray header(512, '\0');
            header.replace(0, name.size(), name.toUtf8());
            header.replace(124, 11, QByteArray::number(content.size(), 8).rightJustified(11, '0'));
            header[156] = '0';
            header.replace(257, 5, "ustar");
            const QByteArray body = content + QByteArray((512 - content.size() % 512) % 512, '\0');
            gzwrite(tar, header.data(), 512);
            gzwrite(tar, body.data(), static_cast<unsigned>(body.size()));
        }
        gzwrite(tar, QByteArray(1024, '\0').data(), 1024);
        gzclose(tar);

        for (const QString source : { "in", "all.zip", "twice.zip", "all.tar.gz" }) {
            const fs::path in = (dir.path() + '/' + source).toStdString();
            const QString out = dir.path() + "/out-" + source;
            const ImportPreview preview = previewImport({ in });
            QCOMPARE(preview.mapping.format, ImportFormat::Mind);
            const ImportSummary summary = importDataset({ in }, preview.mapping, out.toStdString());
            QStringList found;
            for (const QString &folder : QDir(out).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
                found << folder + ' ' + QString::number(linesOfFile(out + '/' + folder + "/behaviors.tsv").size());
            QCOMPARE(found, folders);
            QStringList said = notesOf(summary.issues);
            for (const ImportedFile &file : summary.files)
                said << QString::fromStdString(file.name + ": " + file.use);
            for (const QString &part : told)
                QVERIFY2(said.join('\n').contains(part), qPrintable(said.join('\n')));

            RunConfig config;
            config.data = out.toStdString();
            config.model = "random";
            config.vocabularySize = 60;
            const auto dataset = loadDataset(config);
            QCOMPARE(dataset->items.items(), 2);
            QVERIFY(sentenceOf(dataset->summary.splitRule).starts_with("by folder"));
        }
    }

    void ratings_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QString>("item"); // of the first film, as news.tsv has it
        QTest::addColumn<QString>("time"); // of the first impression
        QTest::addColumn<QStringList>("told");
        // Two users rate the films 0 to 3 in turn; `row` makes a line.
        const auto lines = [](auto &&row) {
            QByteArray all;
            for (int u = 0; u < 4; ++u) {
                for (int k = 0; k < 3; ++k)
                    all += row(u, (u + k) % 6, 1'588'687'728LL + 10 * k + u) + '\n';
            }
            return all;
        };
        const auto films = [](auto &&row) {
            QByteArray all;
            for (int m = 0; m < 6; ++m)
                all += row(QByteArray::number(m)) + '\n';
            return all;
        };
        const auto n = [](qint64 v) { return QByteArray::number(v); };
        const QString time = "5/5/2020 2:08:58 PM";
        QTest::newRow("milliseconds")
            << Files { { "ratings.csv", "userId,movieId,rating,timestamp\n" + lines([&](int u, int m, qint64 t) {
                            return n(u) + ',' + n(m) + ",5.0," + n(t) + "000";
                        }) },
                   { "movies.csv", "movieId,title,genres\n" + films([](const QByteArray &m) {
                        return m + ",Film " + m + ",Drama|War";
                    }) } }
            << "0\tDrama\t\tFilm 0\tDrama War" << time << QStringList();
        QTest::newRow("MovieLens 1M") << Files { { "ratings.dat", lines([&](int u, int m, qint64 t) {
                                                      return n(u) + "::" + n(m) + "::5::" + n(t);
                                                  }) },
            { "movies.dat",
                films([](const QByteArray &m) { return m + "::Les Mis\xe9rables: " + m + "::Drama|War"; }) },
            { "users.dat", "1::F::1::10::48067\n" } }
                                      << "0\tDrama\t\tLes Misérables: 0\tDrama War" << time
                                      << QStringList { "no header", "windows-1252", "users.dat: not read" };
        QTest::newRow("MovieLens 100K") << Files { { "u.data", lines([&](int u, int m, qint64 t) {
                                                        return n(u) + '\t' + n(m) + "\t5\t" + n(t);
                                                    }) },
            { "u1.base", "1\t2\t5\t1588687728\n" }, { "u.genre", "unknown|0\n" },
            { "u.item", films([](const QByteArray &m) {
                 return m + "|Film " + m + "|01-Jan-1995||http://x|0|1|0|0|0|1|0|0|0|0|0|0|0|0|0|0|0|0|0";
             }) } } << "0\tAction\t\tFilm 0\tAction Comedy"
                                        << time << QStringList { "u1.base: not read" };
        QTest::newRow("no times") << Files { { "ratings.csv",
                                                 "userId,movieId,rating\n" + lines([&](int u, int m, qint64) {
                                                     return n(u) + ',' + n(m) + ",5";
                                                 }) },
            { "movies.csv",
                "movieId,title,genres\n" + films([](const QByteArray &m) { return m + ",Film " + m + ','; }) } }
                                  << "0\t\t\tFilm 0\t"
                                  << "" << QStringList { "no time: the order of the rows" };
        QTest::newRow("Amazon 2023")
            << Files { { "Toys.jsonl", lines([&](int u, int m, qint64 t) {
                            return "{\"rating\": 5.0, \"title\": \"Good\", \"asin\": \"x\", \"parent_asin\": \"" + n(m)
                                + "\", \"user_id\": \"U" + n(u) + "\", \"timestamp\": " + n(t) + "123}";
                        }) },
                   { "meta_Toys.jsonl", films([](const QByteArray &m) {
                        return "{\"main_category\": \"Toys\", \"title\": \"Toy " + m
                            + "\", \"average_rating\": 4, \"parent_asin\": \"" + m + "\"}";
                    }) } }
            << "0\tToys\t\tToy 0\tToys" << time << QStringList();
        QTest::newRow("Amazon 2018, item before user, no header") << Files {
            { "Toys.csv", lines([&](int u, int m, qint64 t) { return "B" + n(m) + ",A" + n(u) + ",5.0," + n(t); }) },
            { "meta_Toys.json",
                films([](const QByteArray &m) { return "{\"asin\": \"B" + m + "\", \"title\": \"Toy " + m + "\"}"; }) }
        } << "B0\t\t\tToy 0" << time << QStringList { "item, user, rating and time" };
        QTest::newRow("Amazon 2014") << Files { { "reviews.json", lines([&](int u, int m, qint64 t) {
                                                     return "{\"reviewerID\": \"U" + n(u) + "\", \"asin\": \"" + n(m)
                                                         + "\", \"overall\": 5.0, \"unixReviewTime\": " + n(t) + '}';
                                                 }) },
            { "meta.json", films([](const QByteArray &m) {
                 return "{'asin': '" + m + "', 'title': \"It's " + m + "\", 'price': None, 'categories': [['Toys']]}";
             }) } } << "0\tToys\t\tIt's 0\tToys"
                                     << time << QStringList();
    }

    void ratings()
    {
        QFETCH(const Files, files);
        QFETCH(const QStringList, told);
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path() + "/in", files));
        const fs::path in = (dir.path() + "/in").toStdString();
        const ImportMapping mapping = previewImport({ in }).mapping;
        QCOMPARE(mapping.format, ImportFormat::MovieLens);
        const ImportSummary summary = importDataset({ in }, mapping, (dir.path() + "/out").toStdString());
        QCOMPARE(summary.interactions, 12);
        QFETCH(const QString, item);
        QVERIFY2(linesOfFile(dir.path() + "/out/news.tsv").at(0).startsWith(item),
            qPrintable(linesOfFile(dir.path() + "/out/news.tsv").at(0)));
        const QStringList impressions = linesOfFile(dir.path() + "/out/behaviors.tsv");
        // Each user's second and third; in the order of the rows there is nothing else to draw for the first user.
        QCOMPARE(impressions.size(), QByteArray(QTest::currentDataTag()) == "no times" ? 6 : 8);
        QTEST(impressions.at(0).split('\t').at(2), "time");
        QStringList said = notesOf(summary.issues);
        for (const ImportedFile &file : summary.files)
            said << QString::fromStdString(file.name + ": " + file.use);
        for (const QString &part : told)
            QVERIFY2(said.join('\n').contains(part), qPrintable(said.join('\n')));
        RunConfig config;
        config.data = (dir.path() + "/out").toStdString();
        config.model = "random";
        config.vocabularySize = 60;
        QVERIFY(loadDataset(config)->trainSize() > 0);
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("never by itself") << QByteArray() << "N1\ts\tg\tOne\t\thttp://x\t[]\t[]";
        QTest::newRow("column 6") << QByteArray("column 6") << "N1\ts\tg\tOne\t\t\t[]\t[]\thttp://x";
        QTest::newRow("a file") << QByteArray("bodies.tsv") << "N1\ts\tg\tOne\t\thttp://x\t[]\t[]\tThe  long text";
    }

    void bodies()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path() + "/in",
            { { "news.tsv", "N1\ts\tg\tOne\t\thttp://x\t[]\t[]\nN2\ts\tg\tTwo\t\t\t[]\t[]\n" },
                { "behaviors.tsv", "1\tU\t\tN1\tN1-1 N2-0\n" }, { "bodies.tsv", "N1\tThe \tlong text\n" } }));
        ImportMapping mapping = mappingOf(R"({"format": "mind"})");
        QFETCH(const QByteArray, body);
        mapping.body = body.toStdString();
        importDataset({ (dir.path() + "/in").toStdString() }, mapping, (dir.path() + "/out").toStdString());
        QTEST(linesOfFile(dir.path() + "/out/news.tsv").at(0), "expected");
    }

    void movieLens()
    {
        const QTemporaryDir dir;
        QByteArray ratings = "userId,movieId,rating,timestamp\n", movies = "movieId,title,genres\n";
        for (int m = 0; m < 12; ++m)
            movies += QByteArray::number(m) + ",\"Film, " + QByteArray::number(m) + "\",Drama|War\n";
        for (int u = 0; u < 5; ++u) {
            for (int k = 0; k < 4; ++k)
                ratings += QByteArray::number(u) + ',' + QByteArray::number((u + 2 * k) % 12)
                    + (k == 2 ? ",3.5," : ",4.0,") + QByteArray::number(1000 + 10 * k + u) + '\n';
        }
        QVERIFY(writeFiles(dir.path() + "/in", { { "ratings.csv", ratings }, { "movies.csv", movies } }));
        const fs::path in = (dir.path() + "/in").toStdString();
        ImportMapping mapping = previewImport({ in }).mapping;
        QCOMPARE(mapping.format, ImportFormat::MovieLens);
        mapping.negatives = 3;
        const ImportSummary summary = importDataset({ in }, mapping, (dir.path() + "/out").toStdString());
        QVERIFY(linesOf(summary.issues).contains("5 ratings below the limit, which are no clicks"));
        const QStringList lines = linesOfFile(dir.path() + "/out/behaviors.tsv");
        QCOMPARE(lines.size(), 10); // two of each user's three clicks
        qint64 last = 0;
        for (const QString &line : lines) {
            const QStringList fields = line.split('\t');
            const int user = fields[1].toInt();
            QSet<int> own { user % 12, (user + 2) % 12, (user + 6) % 12 };
            const QStringList shown = fields[4].split(' ');
            QCOMPARE(shown.size(), 4);
            QCOMPARE(shown.filter("-1").size(), 1);
            for (const QString &candidate : shown) {
                const int movie = candidate.section('-', 0, 0).toInt();
                QCOMPARE(own.contains(movie), candidate.endsWith("-1")); // negatives were never clicked
            }
            const QStringList history = fields[3].split(' ');
            QVERIFY(!history.contains(shown.filter("-1").first().section('-', 0, 0)));
            const qint64 time = QLocale::c().toDateTime(fields[2], "M/d/yyyy h:mm:ss AP").toSecsSinceEpoch();
            QVERIFY(time >= last); // in the order of time
            last = time;
        }
    }

    /// Amazon's ratings of 2023 come in three files.
    void ratingsInParts()
    {
        const QTemporaryDir dir;
        Files files;
        QByteArray titles;
        for (int m = 0; m < 12; ++m)
            titles += "{\"parent_asin\": \"B" + QByteArray::number(m) + "\", \"title\": \"Thing "
                + QByteArray::number(m) + "\"}\n";
        files["meta_All_Beauty.jsonl"] = titles;
        int row = 0;
        for (const char *part : { "train", "valid", "test" }) {
            QByteArray ratings = "user_id,parent_asin,rating,timestamp,history\n";
            for (int u = 0; u < 5; ++u)
                for (int k = 0; k < 3; ++k, ++row)
                    ratings += "u" + QByteArray::number(u) + ",B" + QByteArray::number((u + row) % 12) + ",5.0,"
                        + QByteArray::number(1600000000000LL + row * 1000) + ",\n";
            files[QString("All_Beauty.%1.csv").arg(QLatin1String(part))] = ratings;
        }
        QVERIFY(writeFiles(dir.path() + "/in", files));
        const fs::path in = (dir.path() + "/in").toStdString();
        ImportMapping mapping = previewImport({ in }).mapping;
        QCOMPARE(mapping.format, ImportFormat::MovieLens);
        mapping.negatives = 2;
        const ImportSummary summary = importDataset({ in }, mapping, (dir.path() + "/out").toStdString());
        QCOMPARE(summary.interactions, 45);
        int n = 0;
        for (const ImportedFile &file : summary.files)
            n += file.use.starts_with("ratings, part ");
        QCOMPARE(n, 3);
        RunConfig config;
        config.data = (dir.path() + "/out").toStdString();
        config.model = "random";
        config.vocabularySize = 60;
        const auto dataset = loadDataset(config);
        QVERIFY(dataset->trainNews.user.size() > 5
            && dataset->trainNews.user.size() <= 10); // a first click has no history, an early one no other
        QCOMPARE(dataset->validationNews.user.size(), std::size_t(15));
        QCOMPARE(dataset->testNews.user.size(), std::size_t(15));
    }

    void adressa()
    {
        const QTemporaryDir dir;
        QByteArray events;
        for (int k = 0; k < 4; ++k) {
            for (int u = 0; u < 4; ++u) {
                const QByteArray id = "n" + QByteArray::number((k + u) % 6);
                events += "{\"eventId\":1,\"userId\":\"u" + QByteArray::number(u) + "\",\"time\":"
                    + QByteArray::number(1483225200 + 60 * k + u) + ",\"id\":\"" + id + "\",\"title\":\"Sak " + id
                    + "\",\"category1\":\"nyheter|norge\",\"keywords\":\"a,b\",\"url\":\"http://x\"}\n";
            }
        }
        events += "{\"eventId\":2,\"userId\":\"u1\",\"time\":1483225300}\n{\"eventId\":3,\"userId\":\"u1\"}\n{broken\n";
        QVERIFY(writeFiles(dir.path() + "/in", { { "20170101", events } }));
        const fs::path in = (dir.path() + "/in").toStdString();
        ImportMapping mapping = previewImport({ in }).mapping;
        QCOMPARE(mapping.format, ImportFormat::Adressa);
        mapping.negatives = 2;
        const ImportSummary summary = importDataset({ in }, mapping, (dir.path() + "/out").toStdString());
        QCOMPARE(summary.interactions, 16);
        QCOMPARE(linesOf(summary.issues).first(3),
            (QStringList { "1 events that are not of an article",
                "1 malformed lines in 20170101 (event: not userId and time)",
                "1 malformed lines in 20170101 (event: not a JSON object)" })); // each kind with an example
        QVERIFY(linesOfFile(dir.path() + "/out/news.tsv").at(0).startsWith("n0\tnyheter\t\tSak n0\ta,b\thttp://x"));
        RunConfig config;
        config.data = (dir.path() + "/out").toStdString();
        config.model = "random";
        config.vocabularySize = 60;
        QVERIFY(loadDataset(config)->trainSize() > 0);
    }

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
    QTemporaryDir m_cache;
};

QTEST_GUILESS_MAIN(TestImportDataset)
#include "tst_import_dataset.moc"

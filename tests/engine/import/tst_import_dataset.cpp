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

QStringList linesOfFile(const QString &file)
{
    return QString::fromUtf8(contentOf(file)).split('\n', Qt::SkipEmptyParts);
}

ImportMapping mappingOf(const QByteArray &json) { return mappingFromJson(json.toStdString(), "mapping.json"); }

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
            << Files { { "log.csv", "student,question,result,date\nu,a,1,2020-01-02\nv,b,false,2020-01-03 10:00:00\n" }, items }
            << QByteArray() << "table" << QStringList { plain + ",timestamp", "u,a,1,2020-01-02", "v,b,0,2020-01-03 10:00:00" }
            << ab << QStringList();
        QTest::newRow("tabs, quotes as characters, text in the rows")
            << Files { { "log.tsv", "user\titem\tcorrect\ttext\nu\ta\t1\tthe 5\" pipe\nv\tb\t0.0\tBee, two\nv\tc\t1\t \n" } }
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
        QTest::newRow("ASSISTments 2009: a row for each skill, partial credit")
            << Files { { "skill_builder.csv",
                     "order_id,user_id,problem_id,correct,skill_id\n1,u,a,1,5\n1,u,a,1,6\n2,u,b,0,\n3,u,b,0.5,\n" },
                     { "problems.csv", "problem_id,text\na,Ay\nb,Bee\n" } }
            << QByteArray() << "table"
            << QStringList { plain + ",timestamp,skill", "u,a,1,1,5", "u,b,0,2," } << ab
            << QStringList { "1 rows that repeat an answer for another skill", "1 answers that are neither right nor wrong" };
        QTest::newRow("POJ")
            << Files { { "poj.csv", "User,Problem,Result,Submit Time\nu,a,Accepted,2020-01-01 10:00:00\nu,b,Wrong Answer,2020-01-01 10:05:00\nu,b,Waiting,2020-01-01 10:06:00\n" },
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
            << QStringList { plain + ",split", "x_test-1,a,0,test", "x_train-1,a,1,train", "x_train-1,b,0,train", "x_train-2,b,1,train" }
            << ab << QStringList { "1 malformed lines in x_test.csv" };
        QTest::newRow("pyKT's lines")
            << Files { { "data.txt", "u,2\na,b\n5_6,7\n1,0\n1000,2000\nNA\nv,1\nNA\na\n1\nNA\nNA\nw,3\na\n1\n1\nNA\nNA\n" }, items }
            << QByteArray() << "pykt-lines"
            << QStringList { plain + ",timestamp,elapsed_time,skill", "u,a,1,1000,,5_6", "u,b,0,2000,,7", "v,a,1,,,a" }
            << ab << QStringList { "1 malformed lines in data.txt" };
        QTest::newRow("pyKT's table")
            << Files { { "train_valid_sequences.csv",
                     "fold,uid,questions,concepts,responses,timestamps,is_repeat\n"
                     "0,u,\"a,a,b,-1\",\"1,2,3,-1\",\"1,1,0,-1\",\"10,10,20,-1\",\"0,1,0,-1\"\n0,v,\"a\",\"1,2\",\"1,0\",\"1,2\",\"0,0\"\n" }, items }
            << QByteArray() << "pykt-table" << QStringList { plain + ",timestamp,skill", "u,a,1,10,1", "u,b,0,20,3" } << ab
            << QStringList { "1 rows that repeat an answer for another skill", "1 malformed lines in train_valid_sequences.csv" };
        QTest::newRow("EdNet") << Files { { "u1.csv", "timestamp,solving_id,question_id,user_answer,elapsed_time\n5,1,a,c,100\n6,2,b,d,200\n7,3,z,a,1\n8,4,a,,1\n" },
                                      { "u22.csv", "" },
                                      { "questions.csv", "question_id,bundle_id,explanation_id,correct_answer,part,tags,deployed_at\na,1,1,c,2,3;4,0\nb,1,1,a,5,6,0\n" },
                                      { "texts.csv", "question_id,text\na,Ay\nb,Bee\n" } }
                               << QByteArray() << "ednet"
                               << QStringList { plain + ",timestamp,elapsed_time,skill,part", "u1,a,1,5,100,\"3;4\",2", "u1,b,0,6,200,6,5" }
                               << ab
                               << QStringList { "1 answers to questions that questions.csv does not list", "1 questions that were not answered", "1 students' files that are empty" };
        QTest::newRow("SLAM, tokens in exercises")
            << Files { { "fr_en.slam.20190204.train", slamTrain }, { "fr_en.slam.20190204.dev", slamDev },
                     { "fr_en.slam.20190204.dev.key", "d01 0\nd02 1\n" } }
            << QByteArray() << "slam"
            << QStringList { plain + ",timestamp,elapsed_time,split", "XE,1,1,129600,9,train", "XE,2,0,129600,9,train",
                   "XE,3,1,21600,,train", "YY,4,0,172800,,train", "XE,5,1,259200,4,validation", "XE,6,0,259200,4,validation" }
            << QStringList { "item,text", "1,Vas: Vas tu (Are you well?)", "2,tu: Vas tu (Are you well?)", "3,tu: tu", "4,Vas: Vas", "5,tu: tu es", "6,es: tu es" }
            << QStringList();
        QTest::newRow("SLAM, exercises; no key")
            << Files { { "fr_en.slam.20190204.train", slamTrain }, { "fr_en.slam.20190204.dev", slamDev } }
            << QByteArray(R"({"format": "slam", "slam_item": "exercise"})") << "slam"
            << QStringList { plain + ",timestamp,elapsed_time,split", "XE,1,0,129600,9,train", "XE,2,1,21600,,train", "YY,3,0,172800,,train" }
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
        QCOMPARE(linesOfFile(dir.path() + "/out/interactions.csv"), (QStringList { "user,item,correct", "u,a,1", "v,b,0" }));

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
        const QByteArray news = "N1\tsport\tgolf\tOne \"1\"\tabs\thttp://x/body\t[]\t[]\nN2\tnews\tus\tTwo\t\turl\t[]\t[]\nN3\tx\ty\t\t\t\t\t\n";
        const QByteArray train = "1\tU1\t11/12/2019 2:14:46 PM\tN1\tN2-1 N1-0\n2\tU2\t11/12/2019 3:14:46 PM\t\tN1-1 N2-0 N3-0\n";
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
            for (const auto &[file, content] : { std::pair("../news.tsv", &news), { "a/b/behaviors.tsv", &behaviors }, { "entity_embedding.vec", &news } })
                zip_file_add(archive, file, zip_source_buffer(archive, content->data(), static_cast<zip_uint64_t>(content->size()), 0), 0);
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
                ratings += QByteArray::number(u) + ',' + QByteArray::number((u + 2 * k) % 12) + (k == 2 ? ",3.5," : ",4.0,") + QByteArray::number(1000 + 10 * k + u) + '\n';
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

    void adressa()
    {
        const QTemporaryDir dir;
        QByteArray events;
        for (int k = 0; k < 4; ++k) {
            for (int u = 0; u < 4; ++u) {
                const QByteArray id = "n" + QByteArray::number((k + u) % 6);
                events += "{\"eventId\":1,\"userId\":\"u" + QByteArray::number(u) + "\",\"time\":" + QByteArray::number(1483225200 + 60 * k + u)
                    + ",\"id\":\"" + id + "\",\"title\":\"Sak " + id + "\",\"category1\":\"nyheter|norge\",\"keywords\":\"a,b\",\"url\":\"http://x\"}\n";
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
        QCOMPARE(linesOf(summary.issues).first(2),
            (QStringList { "1 events that are not of an article", "2 malformed lines in 20170101" }));
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
        QTest::newRow("a picture") << Files { { "x.png", QByteArray("\x89PNG\0\r\n\0\0\0\1", 11) } } << QByteArray() << "none of the layouts";
        QTest::newRow("UTF-16") << Files { { "log.csv", QByteArray("\xff\xfeu\0s\0", 6) } } << QByteArray() << "UTF-16";
        QTest::newRow("no texts") << Files { { "log.csv", log } } << QByteArray() << "ids and texts";
        QTest::newRow("other ids") << Files { { "log.csv", log }, { "items.csv", "item,text\nq1,x\n" } } << QByteArray() << "1 answers are to items that have no text";
        QTest::newRow("a column that is not there")
            << Files { { "log.csv", log }, { "items.csv", "item,text\na,x\n" } }
            << QByteArray(R"({"format":"table","interactions_file":"log.csv","items_file":"items.csv","columns":{"user":"user","item":"item","correct":"points"}})")
            << "no column \"points\"";
        QTest::newRow("a role left out")
            << Files { { "log.csv", log } } << QByteArray(R"({"format":"table","columns":{"user":"user"}})") << "a column for \"item\"";
        QTest::newRow("a file that is not there")
            << Files { { "log.csv", log } } << QByteArray(R"({"format":"table","items_file":"words.csv","columns":{"user":"user","item":"item","correct":"correct"}})")
            << "words.csv";
        QTest::newRow("two tracks") << Files { { "fr_en.slam.1.train", slamTrain }, { "es_en.slam.1.train", slamTrain } } << QByteArray() << "one track";
        QTest::newRow("all lines malformed")
            << Files { { "log.csv", "user,item,correct\n" + QByteArray("u,a,maybe\n").repeated(50) }, { "items.csv", "item,text\na,x\n" } } << QByteArray()
            << "50 of 50";
        QTest::newRow("a damaged zip") << Files { { "MIND_train.zip", "PK\3\4 not a zip" } } << QByteArray() << "MIND_train.zip";
        QTest::newRow("MIND without news") << Files { { "behaviors.tsv", "1\tU\t\t\tN1-1 N2-0\n" } } << QByteArray() << "news.tsv";
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
            importDataset({ in }, mapping.isEmpty() ? previewImport({ in }).mapping : mappingOf(mapping), (dir.path() + "/out").toStdString());
        });
        QVERIFY(error);
        QVERIFY2(QString::fromUtf8(error->what()).contains(words), error->what());
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList { "in" });
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
        QTest::newRow("a number for a column") << QByteArray(R"({"format":"table","columns":{"user":3}})") << "a text or a list";
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
            { { "log.csv", "user,item,correct\n" + QByteArray("u,a,1\n").repeated(5000) }, { "items.csv", "item,text\na,x\n" } }));
        const fs::path in = (dir.path() + "/in").toStdString();
        std::stop_source stop;
        const auto onProgress = [&](const Progress &p) {
            if (p.done > p.total / 2)
                stop.request_stop();
        };
        QVERIFY_EXCEPTION_THROWN(
            importDataset({ in }, previewImport({ in }).mapping, (dir.path() + "/out").toStdString(), stop.get_token(), onProgress), Cancelled);
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList { "in" });
    }

    void nestedWithoutEnd()
    {
        const QTemporaryDir dir;
        const QByteArray deep = QByteArray("[").repeated(300'000) + QByteArray("]").repeated(300'000);
        QVERIFY(writeFiles(dir.path() + "/in",
            { { "log.jsonl", "{\"user\":\"u\",\"item\":\"a\",\"correct\":1,\"text\":\"Ay\",\"more\":" + deep + "}\n" } }));
        const fs::path in = (dir.path() + "/in").toStdString();
        ImportMapping mapping = mappingOf(R"({"format":"table","columns":{"user":"user","item":"item","correct":"correct","text":"text"}})");
        importDataset({ in }, mapping, (dir.path() + "/out").toStdString());
        QCOMPARE(linesOfFile(dir.path() + "/out/interactions.csv").size(), 2);
    }

    void neverOverwrites()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path() + "/in", { { "log.csv", "user,item,correct,text\nu,a,1,x\n" } }));
        QVERIFY(writeFiles(dir.path() + "/out", { { "mine.txt", "precious" } }));
        const fs::path in = (dir.path() + "/in").toStdString();
        const auto error = errorOf([&] { importDataset({ in }, previewImport({ in }).mapping, (dir.path() + "/out").toStdString()); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::FileUnwritable);
        QCOMPARE(contentOf(dir.path() + "/out/mine.txt"), "precious");
    }

private:
    QTemporaryDir m_cache;
};

QTEST_GUILESS_MAIN(TestImportDataset)
#include "tst_import_dataset.moc"

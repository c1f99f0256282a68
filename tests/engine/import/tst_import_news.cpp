// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/load_dataset.h"
#include "import/import_dataset.h"

#include "import_files.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <zip.h>
#include <zlib.h>

using namespace gram;

/// MIND, Adressa and folders like theirs.
class TestImportNews : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

private:
    OwnCache m_cache;
};

QTEST_GUILESS_MAIN(TestImportNews)
#include "tst_import_news.moc"

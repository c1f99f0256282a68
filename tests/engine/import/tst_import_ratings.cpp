// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "data/load_dataset.h"
#include "import/import_dataset.h"

#include "import_files.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace gram;

/// Ratings as answers or clicks.
class TestImportRatings : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
                films([](const QByteArray &m) { return m + "::\"Les\" Mis\xe9rables, " + m + "::Drama|War"; }) },
            { "users.dat", "1::F::1::10::48067\n" } }
                                      << "0\tDrama\t\t\"Les\" Misérables, 0\tDrama War" << time
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

    /// A file that the mapping names, but which has no item.
    void aFileWithoutTheColumns()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path() + "/in",
            { { "ratings.csv", "userI,rating,timestamp\n1,4,10\n2,5,20\n" },
                { "movies.csv", "movieId,title,genres\n1,One,Drama\n2,Two,War\n" } }));
        ImportMapping mapping;
        mapping.format = ImportFormat::MovieLens;
        mapping.interactionsFile = "ratings.csv";
        const fs::path in = (dir.path() + "/in").toStdString(), out = (dir.path() + "/out").toStdString();
        QVERIFY_THROWS_EXCEPTION(Error, importDataset({ in }, mapping, out));
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

private:
    OwnCache m_cache;
};

QTEST_GUILESS_MAIN(TestImportRatings)
#include "tst_import_ratings.moc"

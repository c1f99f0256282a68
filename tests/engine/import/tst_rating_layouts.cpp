// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts of ratings that have no names of columns.
#include "data_files.h"
#include "import/import_dataset.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace gram;

class TestRatingLayouts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Steam-200k: user, game, "purchase" or "play", hours, 0.
    void gamesByTheirNames_data()
    {
        QTest::addColumn<double>("limit"); // 0: as it was guessed
        QTest::addColumn<QStringList>("clicks"); // of each user, the first one is no impression
        QTest::newRow("bought or played") << 0.0 << QStringList { "Dota_2", "Fallout_4", "Spore" };
        QTest::newRow("played for ten hours") << 10.0 << QStringList { "Fallout_4", "Spore" };
    }
    void gamesByTheirNames()
    {
        QFETCH(const double, limit);
        QFETCH(const QStringList, clicks);
        const QTemporaryDir dir;
        QByteArray rows = "9,\"Counter-Strike, Source\",purchase,1.0,0\n9,\"Counter-Strike, Source\",play,20.0,0\n"
                          "9,Alien Swarm,purchase,1.0,0\n9,Alien Swarm,play,11.0,0\n";
        for (const char *user : { "151603712", "187131847" })
            for (const char *row :
                { ",\"Dota 2\",purchase,1.0,0\n", ",\"Dota 2\",play,0.5,0\n", ",Fallout 4,purchase,1.0,0\n",
                    ",Fallout 4,play,87.0,0\n", ",Spore,purchase,1.0,0\n", ",Spore,play,14.9,0\n" })
                rows += QByteArray(user) + row;
        QVERIFY(writeFiles(dir.path(), { { "steam-200k.csv", rows } }));
        const std::filesystem::path source = dir.filePath("steam-200k.csv").toStdString();
        ImportPreview preview = previewImport({ source });
        QCOMPARE(preview.mapping.format, ImportFormat::MovieLens);
        QCOMPARE(preview.mapping.positiveRating, 1.0);
        if (limit > 0)
            preview.mapping.positiveRating = limit;
        const ImportSummary summary = importDataset({ source }, preview.mapping, dir.filePath("out").toStdString(), {},
            {});
        QCOMPARE(summary.users, std::int64_t { 3 });
        QCOMPARE(summary.items, std::int64_t { 5 });
        QVERIFY2(notesOf(summary.issues).join('\n').contains("user, game, \"purchase\" or \"play\", and hours"),
            qPrintable(notesOf(summary.issues).join('\n')));
        const QByteArray news = contentOf(dir.filePath("out/news.tsv"));
        QVERIFY2(news.contains("Dota_2\t\t\tDota 2\t") && news.contains("Counter-Strike,_Source"), news);
        QStringList clicked;
        for (const QString &line : linesOfFile(dir.filePath("out/behaviors.tsv"))) {
            const QStringList fields = line.split('\t');
            if (fields[1] != QLatin1String("151603712"))
                continue;
            if (clicked.isEmpty())
                clicked = fields[3].split(' ');
            for (const QString &candidate : fields[4].split(' '))
                if (candidate.endsWith(QLatin1String("-1")))
                    clicked += candidate.chopped(2);
        }
        QCOMPARE(clicked, clicks);
    }
};

QTEST_GUILESS_MAIN(TestRatingLayouts)
#include "tst_rating_layouts.moc"

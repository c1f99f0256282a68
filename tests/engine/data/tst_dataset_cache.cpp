// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "data/dataset_cache.h"
#include "data/load_dataset.h"
#include "data/simulate.h"

#include "data_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace gram;

namespace {

namespace fs = std::filesystem;

RunConfig configFor(const QString &folder)
{
    RunConfig config;
    config.data = folder.toStdString();
    config.model = "random";
    config.vocabularySize = 200;
    return config;
}

/// Phases that a load goes through.
std::vector<Progress::Phase> phasesOf(const RunConfig &config)
{
    std::vector<Progress::Phase> phases;
    loadDataset(config, {}, [&](const Progress &p) {
        if (phases.empty() || phases.back() != p.phase)
            phases.push_back(p.phase);
    });
    return phases;
}

bool reads(const RunConfig &config)
{
    const auto phases = phasesOf(config);
    return std::find(phases.begin(), phases.end(), Progress::Phase::Tokenizing) != phases.end();
}

fs::path cacheFileOf(const RunConfig &config)
{
    return DatasetCache(datasetKey(config.data, config, nullptr)).file();
}

} // namespace

class TestDatasetCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cache.emplace();
        qputenv("XDG_CACHE_HOME", m_cache->path().toUtf8());
        m_data.emplace();
        if (QString::fromLatin1(QTest::currentDataTag()) == "news")
            simulateNews(m_data->path().toStdString(), { 40, 30, 1 });
        else
            simulateClassroom(m_data->path().toStdString(), { 40, 30, 1 });
    }

    void givesWhatReadingGives_data()
    {
        QTest::addColumn<bool>("news");
        QTest::newRow("news") << true;
        QTest::newRow("kt") << false;
    }

    void givesWhatReadingGives()
    {
        const RunConfig config = configFor(m_data->path());
        const auto first = loadDataset(config);
        QVERIFY(!reads(config));
        const auto again = loadDataset(config);
        QCOMPARE(again->items.ids, first->items.ids);
        QCOMPARE(again->items.tokens, first->items.tokens);
        QCOMPARE(again->items.shown, first->items.shown);
        QCOMPARE(again->cold, first->cold);
        QVERIFY(again->users.size() > 0);
        QCOMPARE(again->users.characters, first->users.characters);
        QCOMPARE(again->users.offsets, first->users.offsets);
        QCOMPARE(again->trainNews.history, first->trainNews.history);
        QCOMPARE(again->trainNews.candidates, first->trainNews.candidates);
        QCOMPARE(again->validationNews.clicked, first->validationNews.clicked);
        QCOMPARE(again->trainKt.item, first->trainKt.item);
        QCOMPARE(again->trainKt.correct, first->trainKt.correct);
        QCOMPARE(again->validationKt.context, first->validationKt.context);
        QCOMPARE(again->tokenizer, first->tokenizer);
        QCOMPARE(again->vocabularySize, first->vocabularySize);
        QCOMPARE(again->summary.users, first->summary.users);
        QVERIFY(again->summary.splitRule == first->summary.splitRule);
        QCOMPARE(again->summary.issues.size(), first->summary.issues.size());
        QCOMPARE(again->summary.trainInteractions, first->summary.trainInteractions);
        QCOMPARE(again->summary.sampleItems.size(), first->summary.sampleItems.size());
    }

    void isMadeAnew_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("a changed setting") << 0;
        QTest::newRow("a changed file") << 1;
        QTest::newRow("a new time") << 2;
        QTest::newRow("a flipped bit") << 3;
        QTest::newRow("a short file") << 4;
        QTest::newRow("an empty file") << 5;
        QTest::newRow("another version") << 6;
        QTest::newRow("another answer, of the same size and time") << 7;
    }

    void isMadeAnew()
    {
        QFETCH(const int, what);
        RunConfig config = configFor(m_data->path());
        loadDataset(config);
        QVERIFY(!reads(config));
        const fs::path cache = cacheFileOf(config);
        QVERIFY(fs::exists(cache));
        const fs::path answers = fs::path(config.data) / "interactions.csv";
        QFile file(QString::fromStdString(cache.string()));
        const auto changeByte = [&](qint64 at) {
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.seek(at);
            char c = 0;
            file.getChar(&c);
            file.seek(at);
            file.putChar(static_cast<char>(c ^ 1));
            file.close();
        };
        switch (what) {
        case 0:
            config.maxSequence = 50;
            break;
        case 1: {
            QFile data(QString::fromStdString(answers.string()));
            QVERIFY(data.open(QIODevice::Append));
            data.write("u1,q1,1,1767600000,train\n");
            break;
        }
        case 2:
            fs::last_write_time(answers, fs::last_write_time(answers) + std::chrono::seconds(5));
            break;
        case 3:
            changeByte(file.size() / 2);
            break;
        case 4:
            fs::resize_file(cache, fs::file_size(cache) - 100);
            break;
        case 5:
            fs::resize_file(cache, 0);
            break;
        case 6:
            changeByte(17);
            break;
        case 7: {
            const auto time = fs::last_write_time(answers);
            std::string content = fileContent(answers);
            const std::size_t at = content.rfind(",1,");
            QVERIFY(at != std::string::npos);
            content[at + 1] = '0';
            writeFileAtomically(answers, content);
            fs::last_write_time(answers, time);
            break;
        }
        }
        QVERIFY(reads(config));
        QVERIFY(!reads(config)); // and is whole again
    }

    void keepsOnlySoMany()
    {
        RunConfig config = configFor(m_data->path());
        for (int i = 0; i < 25; ++i) {
            config.maxSequence = 20 + i;
            loadDataset(config);
        }
        const QDir folder(m_cache->path() + "/gram-lab/datasets");
        QCOMPARE(folder.entryList(QDir::Files).size(), 20);
        QVERIFY(!reads(config)); // the latest stays
    }

private:
    std::optional<QTemporaryDir> m_cache, m_data;
};

QTEST_GUILESS_MAIN(TestDatasetCache)
#include "tst_dataset_cache.moc"

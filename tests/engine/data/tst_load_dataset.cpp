// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/load_dataset.h"

#include "data/batch_sampler.h"
#include "data/simulate.h"
#include "data_files.h"
#include "text/tokenizer.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace gram;

namespace {

QByteArray newsLine(const QByteArray &id, const QByteArray &title, const QByteArray &abstract = "")
{
    return id + "\tcat\tsub\t" + title + '\t' + abstract + "\thttps://example.invalid\t[]\t[]\n";
}

/// N1 to N4 are in the training part; N5 and N6 are cold, N6 is nowhere shown.
Files smallNews(const QByteArray &coldTitle = "Something new")
{
    return { { "train/behaviors.tsv", "1\tU1\t\tN1 N2\tN3-1 N4-0\n2\tU2\t\t\tN3-0 N4-1 N1-0\n" },
        { "dev/behaviors.tsv", "3\tU3\t\tN1\tN5-1 N4-0 N3-0 N5-0\n" },
        { "news.tsv",
            newsLine("N1", "River boats", "They follow the river") + newsLine("N2", "Old bridges")
                + newsLine("N3", "Slow boats", "And bridges") + newsLine("N4", "The river bends")
                + newsLine("N5", coldTitle) + newsLine("N6", "Unseen") } };
}

RunConfig configFor(const QTemporaryDir &dir)
{
    RunConfig config;
    config.model = "random";
    config.data = dir.path().toStdString();
    return config;
}

QStringList idsOf(const Dataset &dataset)
{
    QStringList ids;
    for (const std::string &id : dataset.items.ids)
        ids << QString::fromStdString(id);
    return ids;
}

} // namespace

Q_DECLARE_METATYPE(Files)
Q_DECLARE_METATYPE(ErrorCode)
Q_DECLARE_METATYPE(RunConfig)

class TestLoadDataset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_cache.isValid());
        qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8());
    }

    void news()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), smallNews()));
        const auto dataset = loadDataset(configFor(dir));
        QCOMPARE(dataset->kind, TaskKind::News);
        QCOMPARE(idsOf(*dataset), (QStringList { "N1", "N2", "N3", "N4", "N5", "N6" }));
        QCOMPARE(dataset->cold, (std::vector<std::uint8_t> { 0, 0, 0, 0, 1, 1 }));
        QCOMPARE(dataset->trainSize(), 2);
        QCOMPARE(linesOf(dataset->trainNews, idsOf(*dataset)),
            (QStringList { "N1 N2 | N3-1 N4-0", "| N3-0 N4-1 N1-0" }));

        const ItemStore &items = dataset->items;
        QCOMPARE(items.items(), 6);
        QCOMPARE(items.texts(), 8);
        QCOMPARE(items.itemOffsets, (std::vector<std::int64_t> { 0, 2, 3, 5, 6, 7, 8 }));
        const Tokenizer tokenizer = Tokenizer::fromFiles(dataset->tokenizer, "test");
        QCOMPARE(dataset->vocabularySize, tokenizer.vocabularySize());
        const auto tokens = tokenizer.encode("They follow the river", 48);
        QVERIFY(std::ranges::equal(items.text(1), tokens));

        const DatasetSummary &s = dataset->summary;
        QCOMPARE(QString::fromStdString(s.name), QFileInfo(dir.path()).fileName());
        QVERIFY(!s.simulated);
        QCOMPARE(s.users, 3);
        QCOMPARE(s.items, 6);
        QCOMPARE(s.coldItems, 2);
        QCOMPARE(s.trainSequences, 2);
        QCOMPARE(s.validationSequences, 1);
        QCOMPARE(s.trainInteractions, 2 + 2 * 5);
        QCOMPARE(s.validationInteractions, 1 + 4);
        QCOMPARE(s.coldValidationShare, 0.5);
        QCOMPARE(s.vocabularySize, dataset->vocabularySize);
        QCOMPARE(s.meanTokens, double(items.tokens.size()) / 8);
        QCOMPARE(linesOf(s.issues), QStringList());
    }

    void knowledgeTracing()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(),
            { { "interactions.csv",
                  "user,item,correct,split\nu,a,1,train\nu,b,0,train\nv,c,1,validation\nv,a,0,"
                  "validation\n" },
                { "items.csv", "item,text\na,Add one\nb,Bend\nc,Cut\nd,\n" },
                { "README.txt", "Simulated by GRAM Lab: not really" } }));
        const auto dataset = loadDataset(configFor(dir));
        QCOMPARE(dataset->kind, TaskKind::Kt);
        QCOMPARE(dataset->cold, (std::vector<std::uint8_t> { 0, 0, 1 }));
        QCOMPARE(linesOf(dataset->trainKt, idsOf(*dataset)), QStringList { "0: a+ b-" });
        QCOMPARE(linesOf(dataset->validationKt, idsOf(*dataset)), QStringList { "1: c+ a-" });
        const DatasetSummary &s = dataset->summary;
        QVERIFY(s.simulated);
        QCOMPARE(s.trainInteractions, 2);
        QCOMPARE(s.validationInteractions, 2);
        QCOMPARE(s.coldValidationShare, 0.5);
        QCOMPARE(linesOf(s.issues), QStringList { "1 items without text" });
    }

    void tokenizerSeesTrainingTextsOnly()
    {
        const QTemporaryDir a, b;
        QVERIFY(writeFiles(a.path(), smallNews("Something new")));
        QVERIFY(writeFiles(b.path(), smallNews("Zyx qwv zyx qwv")));
        QVERIFY(loadDataset(configFor(a))->tokenizer == loadDataset(configFor(b))->tokenizer);
    }

    void givenTokenizer()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), smallNews()));
        const std::string model = Tokenizer::train({ "boats and bridges", "river" }, 60);
        QVERIFY(writeFiles(dir.path(), { { "own.model", QByteArray::fromStdString(model) } }));
        RunConfig config = configFor(dir);
        config.tokenizer = config.data + "/own.model";
        const auto dataset = loadDataset(config);
        QVERIFY(dataset->tokenizer.at("spiece.model") == model);
        QCOMPARE(dataset->vocabularySize, Tokenizer::fromMemory(model).vocabularySize());

        config.tokenizer = config.data + "/absent.model";
        const auto error = errorOf([&] { loadDataset(config); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::FileNotFound);
        QCOMPARE(error->facts().file, config.tokenizer);
    }

    void maxTokens()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), smallNews()));
        RunConfig config = configFor(dir);
        config.maxTokens = 4;
        const auto dataset = loadDataset(config);
        QCOMPARE(dataset->summary.maxTokens, 4);
        for (std::int64_t t = 0; t < dataset->items.texts(); ++t)
            QVERIFY(dataset->items.text(t).size() >= 3 && dataset->items.text(t).size() <= 4);
    }

    void oneOfItsFiles()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), smallNews()));
        RunConfig config = configFor(dir);
        config.data += "/news.tsv";
        QCOMPARE(loadDataset(config)->trainSize(), 2);
    }

    void demo_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("news") << "news";
        QTest::newRow("kt") << "kt";
    }

    void demo()
    {
        QFETCH(const QString, kind);
        RunConfig config;
        config.model = "random";
        config.demo = kind.toStdString();
        config.demoUsers = 40;
        config.demoItems = 60;
        config.demoSeed = 5;
        std::vector<Progress::Phase> phases;
        const auto note = [&](const Progress &p) {
            if (phases.empty() || phases.back() != p.phase)
                phases.push_back(p.phase);
            QVERIFY(p.done >= 0 && (p.total == 0 || p.done <= p.total));
        };
        using enum Progress::Phase;
        const auto first = loadDataset(config, {}, note);
        QCOMPARE(phases, (std::vector { Simulating, Reading, TrainingTokenizer, Tokenizing }));
        QVERIFY(first->summary.simulated);
        QVERIFY(first->summary.name.find("simulated") != std::string::npos);

        // The folder is complete and named; nothing temporary is left; it is read, not rewritten.
        const QDir demos(m_cache.path() + "/gram-lab/demo");
        const QStringList entries = demos.entryList({ kind + "-40-60-5*" }, QDir::Dirs);
        QCOMPARE(entries.size(), 1);
        QVERIFY2(QRegularExpression("^" + kind + "-40-60-5-v[0-9]+$").match(entries[0]).hasMatch(),
            qPrintable(entries[0]));
        phases.clear();
        loadDataset(config, {}, note);
        QVERIFY(phases.empty()); // from the cache
        QVERIFY(QDir(m_cache.path() + "/gram-lab/datasets").removeRecursively());
        const auto second = loadDataset(config, {}, note);
        QCOMPARE(phases, (std::vector { Reading, TrainingTokenizer, Tokenizing }));

        RunConfig read = config;
        read.data = demos.filePath(entries[0]).toStdString();
        const auto third = loadDataset(read);
        QVERIFY(third->summary.simulated);
        for (const auto &other : { second, third }) {
            QVERIFY(other->items.ids == first->items.ids);
            QVERIFY(other->items.tokens == first->items.tokens);
            QVERIFY(other->tokenizer == first->tokenizer);
            QVERIFY(other->cold == first->cold);
            QVERIFY(other->trainNews.candidates == first->trainNews.candidates);
            QVERIFY(other->trainNews.history == first->trainNews.history);
            QVERIFY(other->trainKt.item == first->trainKt.item);
            QVERIFY(other->trainKt.correct == first->trainKt.correct);
            QVERIFY(other->validationKt.item == first->validationKt.item);
        }
    }

    void cancel_data()
    {
        QTest::addColumn<int>("phase");
        using enum Progress::Phase;
        for (const auto phase : { Simulating, Reading, TrainingTokenizer, Tokenizing })
            QTest::addRow("phase %d", int(phase)) << int(phase);
    }

    void cancel()
    {
        QFETCH(const int, phase);
        RunConfig config;
        config.model = "random";
        config.demoUsers = 30;
        config.demoItems = 30;
        config.demoSeed = 100 + phase;
        std::stop_source source;
        bool after = false;
        const auto stopInPhase = [&](const Progress &p) {
            after |= int(p.phase) > phase;
            if (int(p.phase) == phase)
                source.request_stop();
        };
        QVERIFY_EXCEPTION_THROWN(loadDataset(config, source.get_token(), stopInPhase), Cancelled);
        QVERIFY(!after);
        const QDir demos(m_cache.path() + "/gram-lab/demo");
        const auto pattern = QString("news-30-30-%1-v*").arg(100 + phase);
        const QStringList left = demos.entryList({ pattern }, QDir::Dirs);
        QCOMPARE(left.size(), phase == int(Progress::Phase::Simulating) ? 0 : 1);
        QVERIFY(loadDataset(config)->trainSize() > 0); // and it can be loaded afterwards
    }

    void errors_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("said");

        QTest::newRow("empty folder") << Files() << ErrorCode::EmptyDataset << "choose a MIND folder";
        QTest::newRow("items only") << Files { { "items.csv", "item,text\na,A\n" } } << ErrorCode::EmptyDataset
                                    << "choose a MIND folder";
        QTest::newRow("answers only") << Files { { "interactions.csv", "user,item,correct\n" } }
                                      << ErrorCode::FileNotFound << "items.csv";
        QTest::newRow("no answers") << Files { { "interactions.csv", "user,item,correct\n" },
            { "items.csv", "item,text\na,A\n" } }
                                    << ErrorCode::EmptyDataset << "answers to items that have text";
        QTest::newRow("answers to other items")
            << Files { { "interactions.csv", "user,item,correct\nu,b,1\n" }, { "items.csv", "item,text\na,A\n" } }
            << ErrorCode::EmptyDataset << "left out: 1 answers to items that have no text (";
        QTest::newRow("a file that is something else")
            << Files { { "behaviors.tsv", QByteArray(9000, '\0') }, { "news.tsv", newsLine("N1", "A") } }
            << ErrorCode::MalformedFile << "behaviors.tsv is damaged or of another kind: it is a binary file";
        QTest::newRow("nobody clicked") << Files { { "behaviors.tsv", "1\tU1\t\t\tN1-0 N2-0\n" },
            { "news.tsv", newsLine("N1", "A") + newsLine("N2", "B") } }
                                        << ErrorCode::EmptyDataset << "left out: 1 impressions without a click";
        QTest::newRow("no news.tsv") << Files { { "train/behaviors.tsv", "1\tU1\t\t\tN1-0 N2-1\n" } }
                                     << ErrorCode::FileNotFound << "news.tsv";
    }

    void errors()
    {
        QFETCH(const Files, files);
        QFETCH(const QString, said);
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), files));
        const auto error = errorOf([&] { loadDataset(configFor(dir)); });
        QVERIFY(error);
        QTEST(error->code(), "code");
        QVERIFY2(QString(error->what()).contains(said), error->what());
    }

    void notARegularFile()
    {
        // Opening a pipe would wait for its writer for ever.
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), { { "behaviors.tsv", "1\tU1\t\t\tN1-0 N2-1\n" } }));
        QCOMPARE(::mkfifo(QFile::encodeName(dir.filePath("news.tsv")).constData(), 0600), 0);
        const auto error = errorOf([&] { loadDataset(configFor(dir)); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::FileUnreadable);
        QVERIFY2(QString(error->what()).contains("news.tsv: it is not a regular file"), error->what());
    }

    void settings_data()
    {
        QTest::addColumn<RunConfig>("config");
        QTest::addColumn<ErrorCode>("code");
        RunConfig config;
        config.model = "random";
        config.data = "/nowhere/at/all";
        QTest::newRow("no such folder") << config << ErrorCode::FileNotFound;
        config.data.clear();
        config.demo = "music";
        QTest::newRow("no such demo") << config << ErrorCode::InvalidSetting;
        config.demo = "news";
        config.demoUsers = 30;
        config.demoItems = 30;
        config.useTitle = config.useAbstract = false;
        QTest::newRow("no text at all") << config << ErrorCode::InvalidSetting;
    }

    void settings()
    {
        QFETCH(const RunConfig, config);
        const auto error = errorOf([&] { loadDataset(config); });
        QVERIFY(error);
        QTEST(error->code(), "code");
    }

    void cacheNotWritable()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), { { "file", "" } }));
        qputenv("XDG_CACHE_HOME", (dir.path() + "/file").toUtf8());
        RunConfig config;
        config.model = "random";
        const auto error = errorOf([&] { loadDataset(config); });
        qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8());
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::FileUnwritable);
    }

    void sameDataset_data()
    {
        QTest::addColumn<RunConfig>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *name, bool same, auto change) {
            RunConfig config;
            change(config);
            QTest::newRow(name) << config << same;
        };
        row("nothing", true, [](RunConfig &) {});
        row("mode", true, [](RunConfig &c) { c.mode = Mode::MultiStep; });
        row("seed", true, [](RunConfig &c) { c.seed = 9; });
        row("batch", true, [](RunConfig &c) { c.batch = 9; });
        row("data", false, [](RunConfig &c) { c.data = "x"; });
        row("demo", false, [](RunConfig &c) { c.demo = "kt"; });
        row("demo_users", false, [](RunConfig &c) { c.demoUsers = 9; });
        row("demo_items", false, [](RunConfig &c) { c.demoItems = 9; });
        row("demo_seed", false, [](RunConfig &c) { c.demoSeed = 9; });
        row("split", false, [](RunConfig &c) { c.split = SplitRule::User; });
        row("validation_share", false, [](RunConfig &c) { c.validationShare = 0.5; });
        row("use_title", false, [](RunConfig &c) { c.useTitle = false; });
        row("use_abstract", false, [](RunConfig &c) { c.useAbstract = false; });
        row("model", false, [](RunConfig &c) { c.model = "random"; });
        row("tokenizer", false, [](RunConfig &c) { c.tokenizer = "x"; });
        row("vocabulary_size", false, [](RunConfig &c) { c.vocabularySize = 99; });
        row("max_tokens", false, [](RunConfig &c) { c.maxTokens = 9; });
        row("max_history", false, [](RunConfig &c) { c.maxHistory = 9; });
        row("max_sequence", false, [](RunConfig &c) { c.maxSequence = 9; });
    }

    void sameDataset()
    {
        QFETCH(const RunConfig, other);
        QTEST(gram::sameDataset({}, other), "same");
        QCOMPARE(gram::sameDataset(other, {}), gram::sameDataset({}, other));
    }

    void redundancy()
    {
        RunConfig config;
        config.model = "random";
        config.demoUsers = 60;
        config.demoItems = 60;
        config.batch = 20;
        const auto dataset = loadDataset(config);
        const auto estimates = estimateRedundancy(dataset, config);
        QVERIFY(estimates.size() >= 4);
        for (std::size_t i = 0; i < estimates.size(); ++i) {
            const RedundancyEstimate &e = estimates[i];
            if (i > 0) {
                QVERIFY(e.batch > estimates[i - 1].batch);
                QVERIFY(e.redundancy > estimates[i - 1].redundancy);
            }
            QVERIFY(e.unique <= 60 && e.redundancy >= 1);
            QVERIFY(std::abs(e.redundancy - e.interactions / e.unique) < 1e-9);
            QCOMPARE(dataset->summary.redundancy[i].redundancy, e.redundancy);
        }
        // The first batch of that size is one of those averaged.
        QVERIFY(
            std::any_of(estimates.begin(), estimates.end(), [](const RedundancyEstimate &e) { return e.batch == 20; }));
        config.batch = static_cast<std::int64_t>(dataset->trainSize());
        const Batch all = BatchSampler(dataset, config).plan(0, 0);
        const RedundancyEstimate whole = estimateRedundancy(dataset, config).back();
        QCOMPARE(whole.batch, config.batch);
        QCOMPARE(whole.interactions, double(all.interactions.size()));
        QCOMPARE(whole.unique, double(all.unique.size()));
    }

private:
    QTemporaryDir m_cache;
};

QTEST_APPLESS_MAIN(TestLoadDataset)
#include "tst_load_dataset.moc"

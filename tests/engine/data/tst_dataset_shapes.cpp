// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/simulate.h"

#include "data/load_dataset.h"
#include "data_files.h"
#include "simulated_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

using namespace gram;

namespace {

DatasetShape shapeNamed(const char *name, std::int64_t denominator)
{
    const auto &all = paperShapes();
    return scaled(*std::find_if(all.begin(), all.end(), [&](const DatasetShape &s) { return s.name == name; }),
        denominator);
}

} // namespace

Q_DECLARE_METATYPE(DatasetShape)

/// Datasets of a paper's shape.
class TestDatasetShapes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paperShapesAndScales()
    {
        QStringList names;
        for (const DatasetShape &shape : paperShapes()) {
            names << QString::fromStdString(shape.name);
            const DatasetShape same = scaled(shape, 1);
            QCOMPARE(same.users, shape.users);
            QCOMPARE(same.items, shape.items);
            QCOMPARE(same.interactions, shape.interactions);
        }
        QCOMPARE(names, QStringList({ "spanish", "french", "poj", "toeic", "mind" }));
        const DatasetShape toeic = shapeNamed("toeic", 100);
        QCOMPARE(toeic.users, 12'410);
        QCOMPARE(toeic.items, 934);
        QCOMPARE(toeic.interactions, 942'648);
        QCOMPARE(shapeNamed("french", 1000).users, 10); // not 1
        QCOMPARE(shapeNamed("french", 10000).items, 50); // not 41
    }

    void shapes_data()
    {
        QTest::addColumn<DatasetShape>("shape");
        for (const DatasetShape &shape : paperShapes()) {
            for (const int denominator : { 1000, 100 })
                QTest::addRow("%s at 1/%d", shape.name.c_str(), denominator) << scaled(shape, denominator);
        }
        QTest::newRow("french") << shapeNamed("french", 1);
        // The smallest, with more clicks a user than there are news.
        QTest::newRow("eager readers") << DatasetShape { "mind", TaskKind::News, 10, 50, 800, 11.5 };
    }

    void shapes()
    {
        QFETCH(const DatasetShape, shape);
        const QTemporaryDir dir;
        const auto simulated = [&](const QString &name, std::uint64_t seed) {
            simulateShape((dir.path() + '/' + name).toStdString(), shape, seed);
            return filesOf(dir.path() + '/' + name);
        };
        const QString folder = dir.path() + "/a";
        const Files files = simulated("a", 3);
        QVERIFY(simulated("b", 3) == files);
        const Files others = simulated("c", 4);
        for (const auto &[name, content] : files)
            QVERIFY2(others.at(name) != content, qPrintable(name));
        const bool news = shape.kind == TaskKind::News;
        QCOMPARE(int(files.size()), news ? 7 : 3);
        QVERIFY(isSimulated(folder.toStdString()));

        std::int64_t interactions = 0, most = 0;
        std::map<QByteArray, std::int64_t> counts;
        std::map<QByteArray, std::set<QByteArray>> usersOf, itemsOf; // by split
        if (news) {
            for (const char *part : { "train", "validation", "test" }) {
                const QString path = folder + '/' + part;
                QCOMPARE(files.at(QString(part) + "/news.tsv"), files.at("train/news.tsv"));
                std::map<QByteArray, QByteArrayList> clicks; // of the user's lines so far
                std::map<QByteArray, int> minutes;
                for (const QByteArrayList &row : tableOf(path + "/behaviors.tsv", '\t')) {
                    QCOMPARE(row.size(), 5);
                    QByteArrayList history = row[3].split(' ');
                    QVERIFY(!clicks.count(row[1]) || clicks[row[1]] == history); // one more each time
                    const int minute = row[2].split(':')[1].toInt();
                    QVERIFY(!minutes.count(row[1]) || minute > minutes[row[1]]);
                    minutes[row[1]] = minute;
                    std::set<QByteArray> shown;
                    QByteArrayList clicked;
                    for (const QByteArray &candidate : row[4].split(' ')) {
                        const QByteArray item = candidate.chopped(2);
                        QVERIFY2(shown.insert(item).second, row[4]);
                        QVERIFY(candidate.endsWith("-1") || !history.contains(item));
                        itemsOf[part].insert(item);
                        if (candidate.endsWith("-1"))
                            clicked << item;
                    }
                    QCOMPARE(clicked.size(), 1);
                    clicks[row[1]] = history + clicked;
                    QVERIFY(shape.items == 50 ? shown.size() > 1 : shown.size() == 21);
                }
                for (const auto &[user, items] : clicks) {
                    usersOf[part].insert(user);
                    itemsOf[part].insert(items.begin(), items.end());
                    interactions += items.size();
                    for (const QByteArray &item : items)
                        ++counts[item];
                }
            }
        } else {
            for (const QByteArrayList &row : tableOf(folder + "/interactions.csv", ',').mid(1)) {
                usersOf[row[4]].insert(row[0]);
                itemsOf[row[4]].insert(row[1]);
                ++counts[row[1]];
                ++interactions;
            }
        }
        QCOMPARE(interactions, shape.interactions);
        QCOMPARE(std::int64_t(usersOf["train"].size() + usersOf["validation"].size() + usersOf["test"].size()),
            shape.users);
        for (const char *part : { "validation", "test" })
            QVERIFY(std::llabs(std::int64_t(usersOf[part].size()) - shape.users / 10) <= 1);
        // One item in twenty is cold.
        const std::int64_t cold = std::lround(double(shape.items) * 0.05);
        QVERIFY(std::int64_t(itemsOf["train"].size()) <= shape.items - cold);
        QVERIFY(std::any_of(itemsOf["test"].begin(), itemsOf["test"].end(),
            [&](const QByteArray &item) { return !itemsOf["train"].count(item); }));

        const auto items
            = tableOf(folder + (news ? "/train/news.tsv" : "/items.csv"), news ? '\t' : ',').mid(news ? 0 : 1);
        QCOMPARE(std::int64_t(items.size()), shape.items);
        double words = 0;
        for (const QByteArrayList &item : items)
            words += double(item[news ? 3 : 1].count(' ') + 1);
        words /= double(items.size());
        QVERIFY2(std::fabs(words - shape.words) < 0.1 * shape.words, qPrintable(QString::number(words)));

        if (shape.items > 50) {
            // Zipf: the most frequent item has 2^-1 of all weights.
            for (const auto &[item, count] : counts)
                most = std::max(most, count);
            double weights = 0;
            for (std::int64_t r = 0; r < shape.items - cold; ++r)
                weights += 1 / double(r + 2);
            const double expected = 0.5 / weights, share = double(most) / double(interactions);
            QVERIFY2(share > 0.6 * expected && share < 1.5 * expected,
                qPrintable(QString("%1 for %2").arg(share).arg(expected)));
        }

        RunConfig config;
        config.data = folder.toStdString();
        config.model = "random";
        config.vocabularySize = 200;
        const DatasetSummary summary = loadDataset(config)->summary;
        QCOMPARE(linesOf(summary.issues), QStringList());
        QCOMPARE(std::int64_t(summary.items), shape.items);
        QCOMPARE(std::int64_t(summary.users), shape.users);
        QVERIFY(summary.coldItems >= cold);
    }

    /// What README.txt tells is there to be learned: words tell how hard a question is, also one that
    /// nobody of the training split was asked.
    void shapedQuestionsAreAsHardAsTheirWords()
    {
        const QTemporaryDir dir;
        simulateShape(dir.path().toStdString(), shapeNamed("toeic", 1000), 3);
        std::map<QByteArray, QByteArrayList> texts;
        for (const QByteArrayList &row : tableOf(dir.path() + "/items.csv", ',').mid(1))
            texts[row[0]] = row[1].split(' ');
        // Right answers and all.
        std::map<QByteArray, std::pair<double, double>> ofItem, ofColdItem, ofWord;
        const auto rows = tableOf(dir.path() + "/interactions.csv", ',').mid(1);
        for (const bool train : { true, false }) {
            for (const QByteArrayList &row : rows) {
                if ((row[4] == "train") != train || (!train && ofItem.count(row[1])))
                    continue;
                auto &[right, all] = (train ? ofItem : ofColdItem)[row[1]];
                right += row[2] == "1";
                all += 1;
            }
        }
        for (const auto &[item, answers] : ofItem) {
            for (const QByteArray &word : texts.at(item)) {
                ofWord[word].first += answers.first / answers.second;
                ofWord[word].second += 1;
            }
        }
        QVERIFY(ofColdItem.size() >= 10);
        double n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;
        for (const auto &[item, answers] : ofColdItem) {
            double told = 0;
            for (const QByteArray &word : texts.at(item)) {
                const auto known = ofWord.find(word);
                told += known == ofWord.end() ? 0.5 : known->second.first / known->second.second;
            }
            told /= double(texts.at(item).size());
            const double share = answers.first / answers.second;
            n += 1;
            x += told;
            y += share;
            xx += told * told;
            yy += share * share;
            xy += told * share;
        }
        const double r = (n * xy - x * y) / std::sqrt((n * xx - x * x) * (n * yy - y * y));
        QVERIFY2(r > 0.7, qPrintable(QString::number(r)));
    }

    /// Clicks of a user are of few topics, what else is shown is of any.
    void shapedReadersHaveInterests()
    {
        const QTemporaryDir dir;
        simulateShape(dir.path().toStdString(), shapeNamed("mind", 100), 3);
        std::map<QByteArray, QByteArray> topics;
        for (const QByteArrayList &row : tableOf(dir.path() + "/train/news.tsv", '\t'))
            topics[row[0]] = row[1];
        double clicked = 0, clickedKnown = 0, shown = 0, shownKnown = 0;
        for (const QByteArrayList &row : tableOf(dir.path() + "/test/behaviors.tsv", '\t')) {
            std::set<QByteArray> known;
            for (const QByteArray &item : row[3].split(' '))
                known.insert(topics.at(item));
            for (const QByteArray &candidate : row[4].split(' ')) {
                const bool fits = known.count(topics.at(candidate.chopped(2)));
                (candidate.endsWith("-1") ? clicked : shown) += 1;
                (candidate.endsWith("-1") ? clickedKnown : shownKnown) += fits;
            }
        }
        QVERIFY2(clickedKnown / clicked > shownKnown / shown + 0.1,
            qPrintable(QString("%1 %2").arg(clickedKnown / clicked).arg(shownKnown / shown)));
    }

    void shapesAreCancelled_data()
    {
        QTest::addColumn<DatasetShape>("shape");
        QTest::newRow("mind") << shapeNamed("mind", 10);
        QTest::newRow("toeic") << shapeNamed("toeic", 100);
    }

    void shapesAreCancelled()
    {
        QFETCH(const DatasetShape, shape);
        const QTemporaryDir dir;
        std::stop_source source;
        std::int64_t last = 0;
        const std::int64_t total = shape.items + shape.users, stopAt = shape.items + shape.users / 4;
        QVERIFY_EXCEPTION_THROWN(simulateShape(dir.path().toStdString(), shape, 1, source.get_token(),
                                     [&](const Progress &p) {
                                         QCOMPARE(p.phase, Progress::Phase::Simulating);
                                         QCOMPARE(p.total, total);
                                         last = p.done;
                                         if (p.done > stopAt)
                                             source.request_stop();
                                     }),
            Cancelled);
        QVERIFY(last > stopAt && last < stopAt + total / 100);
    }
};

QTEST_APPLESS_MAIN(TestDatasetShapes)
#include "tst_dataset_shapes.moc"

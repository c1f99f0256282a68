// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/simulate.h"

#include "data/load_dataset.h"
#include "data_files.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>
#include <vector>

using namespace gram;

namespace {

void simulate(bool news, const QString &folder, const SimulationOptions &options, std::stop_token stop = {},
    const ProgressFunction &progress = {})
{
    (news ? simulateNews : simulateClassroom)(folder.toStdString(), options, stop, progress);
}

Files filesOf(const QString &folder)
{
    Files files;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        files[path.mid(folder.size() + 1)] = contentOf(path);
    }
    return files;
}

QList<QByteArrayList> tableOf(const QString &path, char separator)
{
    QList<QByteArrayList> rows;
    for (const QByteArray &line : contentOf(path).split('\n')) {
        if (!line.isEmpty())
            rows << line.split(separator);
    }
    return rows;
}

/// The area under the ROC curve of (score, label) pairs without ties.
double auc(std::vector<std::pair<double, bool>> pairs)
{
    std::sort(pairs.begin(), pairs.end());
    double ranks = 0, positives = 0;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (pairs[i].second) {
            ranks += double(i + 1);
            ++positives;
        }
    }
    const double negatives = double(pairs.size()) - positives;
    return (ranks - positives * (positives + 1) / 2) / (positives * negatives);
}

DatasetShape shapeNamed(const char *name, std::int64_t denominator)
{
    const auto &all = paperShapes();
    return scaled(*std::find_if(all.begin(), all.end(), [&](const DatasetShape &s) { return s.name == name; }),
        denominator);
}

} // namespace

Q_DECLARE_METATYPE(DatasetShape)

class TestSimulate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameOptionsSameBytes_data()
    {
        QTest::addColumn<bool>("news");
        QTest::newRow("news") << true;
        QTest::newRow("classroom") << false;
    }

    void sameOptionsSameBytes()
    {
        QFETCH(const bool, news);
        const QTemporaryDir dir;
        const auto files = [&](const QString &name, const SimulationOptions &options) {
            simulate(news, dir.path() + '/' + name, options);
            return filesOf(dir.path() + '/' + name);
        };
        const Files first = files("a", { 50, 60, 7 });
        QCOMPARE(int(first.size()), news ? 7 : 5);
        QVERIFY(files("b", { 50, 60, 7 }) == first);
        const Files other = files("c", { 50, 60, 8 });
        for (const auto &[name, content] : first)
            QVERIFY2(other.at(name) != content, qPrintable(name));
        QVERIFY(first.at("README.txt").startsWith("Simulated by GRAM Lab"));
        QVERIFY(isSimulated((dir.path() + "/a").toStdString()));
        QVERIFY(!isSimulated(dir.path().toStdString()));
        // A file that is there is written anew, not appended to.
        QVERIFY(files("a", { 50, 60, 7 }) == first);
    }

    void sizes_data()
    {
        QTest::addColumn<bool>("news");
        QTest::addColumn<int>("users");
        QTest::addColumn<int>("items");
        for (const bool news : { true, false }) {
            const char *name = news ? "news" : "classroom";
            QTest::addRow("%s, smallest", name) << news << 10 << 10;
            QTest::addRow("%s, few users", name) << news << 10 << 300;
            QTest::addRow("%s, few items", name) << news << 300 << 10;
            QTest::addRow("%s, as the demo", name) << news << 600 << 400;
            QTest::addRow("%s, many items", name) << news << 100 << 5000;
        }
    }

    void sizes()
    {
        QFETCH(const bool, news);
        QFETCH(const int, users);
        QFETCH(const int, items);
        const QTemporaryDir dir;
        simulate(news, dir.path(), { users, items, 3 });
        RunConfig config;
        config.data = dir.path().toStdString();
        const auto dataset = loadDataset(config);
        const DatasetSummary &s = dataset->summary;
        QCOMPARE(linesOf(s.issues), QStringList()); // every line is a good one
        QVERIFY(s.simulated);
        QCOMPARE(s.kind, news ? TaskKind::News : TaskKind::Kt);
        QCOMPARE(s.items, items);
        QVERIFY(s.users > users * 9 / 10 && s.users <= users);
        QVERIFY(s.trainSequences >= 10 && s.validationSequences >= 1);
        // The new items are cold; of the others a small world may leave some out.
        QVERIFY(s.coldItems >= std::max(1, items * (news ? 15 : 10) / 100));
        if (users >= 300)
            QCOMPARE(s.coldItems, std::max(1, items * (news ? 15 : 10) / 100));
        if (users >= 300 && items >= 300)
            QVERIFY(s.coldValidationShare > 0.15 && s.coldValidationShare < 0.4);
    }

    void redundancyIsRealistic()
    {
        const QTemporaryDir dir;
        for (const bool news : { true, false }) {
            const QString folder = dir.path() + (news ? "/news" : "/kt");
            simulate(news, folder, { 600, 400, 1 });
            RunConfig config;
            config.data = folder.toStdString();
            const auto estimates = loadDataset(config)->summary.redundancy;
            const auto found = std::find_if(estimates.begin(), estimates.end(),
                [](const RedundancyEstimate &e) { return e.batch == 32; });
            QVERIFY(found != estimates.end());
            QVERIFY2(found->redundancy > 5 && found->redundancy < 8, qPrintable(QString::number(found->redundancy)));
        }
    }

    void newsHaveTheTruthTheyTell()
    {
        const QTemporaryDir dir;
        simulate(true, dir.path(), { 600, 400, 1 });
        struct News {
            QByteArray topic;
            double quality;
            bool isNew;
        };
        std::map<QByteArray, News> news;
        for (const QByteArrayList &row : tableOf(dir.path() + "/truth_news.tsv", '\t').mid(1))
            news[row[0]] = { row[1], row[2].toDouble(), row[3] == "1" };
        std::map<QByteArray, std::map<QByteArray, double>> users;
        for (const QByteArrayList &row : tableOf(dir.path() + "/truth_users.tsv", '\t').mid(1))
            users[row[0]][row[1]] = row[2].toDouble();
        QCOMPARE(int(news.size()), 400);
        QCOMPARE(int(users.size()), 600);

        const QByteArray readme = contentOf(dir.path() + "/README.txt");
        QVERIFY2(readme.contains("sigmoid(-2.600 + 4.000 w + 0.700 q)"), readme.constData());
        for (const QString part : { "train", "validation" }) {
            double observed = 0, expected = 0, n = 0, sum = 0, impressions = 0;
            std::set<QByteArray> shownNew;
            for (const QByteArrayList &row : tableOf(dir.path() + '/' + part + "/behaviors.tsv", '\t')) {
                for (const QByteArray &id : row[3].split(' '))
                    QVERIFY(!news.at(id).isNew);
                std::vector<std::pair<double, bool>> pairs;
                for (const QByteArray &shown : row[4].split(' ')) {
                    const News &article = news.at(shown.chopped(2));
                    const auto &interests = users.at(row[1]);
                    const auto match = interests.find(article.topic);
                    const double logit = -2.6 + 4.0 * (match == interests.end() ? 0 : match->second)
                        + 0.7 * article.quality;
                    pairs.push_back({ logit, shown.endsWith("-1") });
                    observed += shown.endsWith("-1");
                    expected += 1 / (1 + std::exp(-logit));
                    ++n;
                    if (article.isNew)
                        shownNew.insert(shown.chopped(2));
                }
                sum += auc(pairs);
                ++impressions;
            }
            QCOMPARE(int(shownNew.size()), part == "train" ? 0 : 60);
            // Impressions without a click are left out, hence a little more clicks than the
            // formula's.
            QVERIFY2(std::fabs(observed - expected) / n < 0.02,
                qPrintable(QString("%1 %2").arg(observed / n).arg(expected / n)));
            const double mean = sum / impressions;
            QVERIFY2(mean > 0.78 && mean < 0.9, qPrintable(QString::number(mean)));
        }
    }

    void answersHaveTheTruthTheyTell()
    {
        const QTemporaryDir dir;
        simulate(false, dir.path(), { 600, 400, 1 });
        struct Question {
            QByteArray skill;
            double difficulty, discrimination;
            bool isNew;
        };
        std::map<QByteArray, Question> questions;
        for (const QByteArrayList &row : tableOf(dir.path() + "/truth_items.csv", ',').mid(1))
            questions[row[0]] = { row[1], row[2].toDouble(), row[3].toDouble(), row[4] == "1" };
        std::map<QByteArray, std::map<QByteArray, double>> abilities;
        for (const QByteArrayList &row : tableOf(dir.path() + "/truth_users.csv", ',').mid(1))
            abilities[row[0]][row[1]] = row[2].toDouble();
        QCOMPARE(int(questions.size()), 400);
        QCOMPARE(int(abilities.size()), 600);

        std::map<QByteArray, std::map<QByteArray, double>> answered;
        std::map<QByteArray, qint64> lastTime;
        std::map<QByteArray, int> lengths;
        std::set<QByteArray> validationUsers;
        std::vector<std::pair<double, bool>> pairs;
        double observed = 0, expected = 0;
        for (const QByteArrayList &row : tableOf(dir.path() + "/interactions.csv", ',').mid(1)) {
            const Question &q = questions.at(row[1]);
            double &n = answered[row[0]][q.skill];
            const double ability = abilities.at(row[0]).at(q.skill) + n / (n + 15);
            const double logit = q.discrimination * (ability - q.difficulty);
            n += 1;
            pairs.push_back({ logit, row[2] == "1" });
            observed += row[2] == "1";
            expected += 1 / (1 + std::exp(-logit));
            QVERIFY(row[3].toLongLong() > lastTime[row[0]]);
            lastTime[row[0]] = row[3].toLongLong();
            ++lengths[row[0]];
            if (row[4] == "validation")
                validationUsers.insert(row[0]);
            else
                QVERIFY(!q.isNew);
        }
        QVERIFY(std::fabs(observed - expected) / double(pairs.size()) < 0.01);
        QVERIFY(auc(pairs) > 0.78 && auc(pairs) < 0.92);
        QCOMPARE(int(validationUsers.size()), 60);
        for (const auto &[user, length] : lengths)
            QVERIFY(length >= 30 && length <= 120);
    }

    void cancel_data() { sameOptionsSameBytes_data(); }

    void cancel()
    {
        QFETCH(const bool, news);
        const QTemporaryDir dir;
        std::stop_source source;
        std::int64_t last = 0;
        QVERIFY_EXCEPTION_THROWN(simulate(news, dir.path(), { 3000, 1000, 1 }, source.get_token(),
                                     [&](const Progress &p) {
                                         QCOMPARE(p.phase, Progress::Phase::Simulating);
                                         QCOMPARE(p.total, 4000);
                                         last = p.done;
                                         if (p.done > 2000)
                                             source.request_stop();
                                     }),
            Cancelled);
        QVERIFY(last > 2000 && last < 2100);
    }

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

    void notWritable_data() { sameOptionsSameBytes_data(); }

    void notWritable()
    {
        QFETCH(const bool, news);
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), { { "file", "" } }));
        const auto error = errorOf([&] { simulate(news, dir.path() + "/file", { 10, 10, 1 }); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::FileUnwritable);
    }
};

QTEST_APPLESS_MAIN(TestSimulate)
#include "tst_simulate.moc"

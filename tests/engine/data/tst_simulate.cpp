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
#include <vector>

using namespace gram;

namespace {

void simulate(bool news, const QString &folder, const SimulationOptions &options, std::stop_token stop = {},
    const ProgressFunction &progress = {})
{
    (news ? simulateNews : simulateClassroom)(folder.toStdString(), options, stop, progress);
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

} // namespace

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

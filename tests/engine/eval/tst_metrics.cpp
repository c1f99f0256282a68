// SPDX-License-Identifier: GPL-3.0-or-later
#include "eval/metrics.h"
#include "reference_rows.h"

#include <QtTest>

#include <cmath>

using namespace gram;

using Scores = QList<double>;
using Labels = QList<quint8>;

namespace {

struct NamedMetric {
    const char *name;
    double (*of)(std::span<const double>, std::span<const std::uint8_t>);
};

const NamedMetric metrics[] = {
    { "auc", rocAuc },
    { "accuracy", [](auto scores, auto labels) { return accuracy(scores, labels, 0.0); } },
    { "mrr", mrr },
    { "ndcg@5", [](auto scores, auto labels) { return ndcg(scores, labels, 5); } },
    { "ndcg@10", [](auto scores, auto labels) { return ndcg(scores, labels, 10); } },
};

bool near(double got, double expected)
{
    return std::isnan(expected) ? std::isnan(got) : std::abs(got - expected) < 1e-9;
}

/// A row for each case of metrics.json's `list` and each metric.
void addReferenceRows(const char *list)
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("metric");
    const nlohmann::json cases = metricFixtures("metrics.json").at(list);
    for (int i = 0; i < static_cast<int>(cases.size()); ++i)
        for (int m = 0; m < static_cast<int>(std::size(metrics)); ++m)
            QTest::addRow("%s: %s", nameOf(cases, i).c_str(), metrics[m].name) << i << m;
}

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT

private:
    const nlohmann::json m_fixtures = metricFixtures("metrics.json");

private Q_SLOTS:
    void reference_data() { addReferenceRows("cases"); }

    /// scikit-learn and MIND's official evaluation.
    void reference()
    {
        QFETCH(int, index);
        QFETCH(int, metric);
        const nlohmann::json &rows = m_fixtures["cases"][static_cast<std::size_t>(index)];
        const double got = metrics[metric].of(numbers(rows["scores"]), labelsOf(rows));
        const double expected = number(rows[metrics[metric].name]);
        QVERIFY2(near(got, expected), qPrintable(notEqual(got, expected)));
    }

    void averages_data() { addReferenceRows("groups"); }

    /// Over impressions, those where the metric is undefined left out.
    void averages()
    {
        QFETCH(int, index);
        QFETCH(int, metric);
        const nlohmann::json &rows = m_fixtures["groups"][static_cast<std::size_t>(index)];
        const std::vector<double> scores = numbers(rows["scores"]);
        const std::vector<std::uint8_t> labels = labelsOf(rows);
        const auto impressions = rows["impressions"].get<std::vector<int>>();
        std::vector<double> each;
        for (std::size_t first = 0, last = 0; first < scores.size(); first = last) {
            while (last < scores.size() && impressions[last] == impressions[first])
                ++last;
            each.push_back(metrics[metric].of(std::span(scores).subspan(first, last - first),
                std::span(labels).subspan(first, last - first)));
        }
        const double got = meanOfDefined(each);
        const double expected = number(rows[metrics[metric].name]);
        QVERIFY2(near(got, expected), qPrintable(notEqual(got, expected)));
    }

    void values_data()
    {
        QTest::addColumn<Scores>("scores");
        QTest::addColumn<Labels>("labels");
        QTest::addColumn<double>("auc");
        QTest::addColumn<double>("mrr");
        QTest::addColumn<double>("ndcg5");
        const double nan = std::nan("");
        QTest::newRow("perfect") << Scores { 3, 2, 1 } << Labels { 1, 0, 0 } << 1.0 << 1.0 << 1.0;
        QTest::newRow("worst") << Scores { 1, 2, 3 } << Labels { 1, 0, 0 } << 0.0 << 1.0 / 3 << 0.5;
        // scikit-learn: roc_auc_score([0,0,1,1], [.1,.4,.35,.8]) = 0.75
        QTest::newRow("mixed") << Scores { 0.1, 0.4, 0.35, 0.8 } << Labels { 0, 0, 1, 1 } << 0.75 << (1.0 + 1.0 / 3) / 2
                               << (1 + 0.5) / (1 + 1 / std::log2(3));
        QTest::newRow("all tied") << Scores { 1, 1, 1, 1 } << Labels { 1, 0, 0, 1 } << 0.5 << (1.0 + 0.25) / 2
                                  << (1 + 1 / std::log2(5)) / (1 + 1 / std::log2(3));
        QTest::newRow("one tie") << Scores { 2, 1, 1 } << Labels { 0, 1, 0 } << 0.25 << 1.0 / 3 << 0.5;
        QTest::newRow("one class") << Scores { 1, 2 } << Labels { 1, 1 } << nan << 0.75 << 1.0;
        QTest::newRow("no positive") << Scores { 1, 2 } << Labels { 0, 0 } << nan << nan << nan;
        QTest::newRow("empty") << Scores {} << Labels {} << nan << nan << nan;
        QTest::newRow("NaN score") << Scores { 1, nan } << Labels { 0, 1 } << nan << nan << nan;
    }

    void values()
    {
        QFETCH(Scores, scores);
        QFETCH(Labels, labels);
        const auto check = [](double got, double expected) {
            return std::isnan(expected) ? std::isnan(got) : std::abs(got - expected) < 1e-12;
        };
        const std::span<const double> s(scores.constData(), static_cast<std::size_t>(scores.size()));
        const std::span<const std::uint8_t> l(labels.constData(), static_cast<std::size_t>(labels.size()));
        QFETCH(double, auc);
        QVERIFY2(check(rocAuc(s, l), auc), qPrintable(QString::number(rocAuc(s, l))));
        QFETCH(double, mrr);
        QVERIFY2(check(gram::mrr(s, l), mrr), qPrintable(QString::number(gram::mrr(s, l))));
        QFETCH(double, ndcg5);
        QVERIFY2(check(ndcg(s, l, 5), ndcg5), qPrintable(QString::number(ndcg(s, l, 5))));
    }

    void ndcgCutsAtK()
    {
        const double s[] = { 3, 2, 1 };
        const std::uint8_t l[] = { 0, 0, 1 };
        QCOMPARE(ndcg(s, l, 2), 0.0);
        QCOMPARE(ndcg(s, l, 3), 0.5);
    }

    void accuracyCountsBothClasses()
    {
        const double s[] = { -1, 2, 0.5, 0 };
        const std::uint8_t l[] = { 0, 1, 0, 0 };
        QCOMPARE(accuracy(s, l, 0.0), 0.75);
        QVERIFY(std::isnan(accuracy({}, {}, 0.0)));
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"

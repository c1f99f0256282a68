// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "data/item_groups.h"
#include "data/load_dataset.h"
#include "eval/kept_vectors.h"
#include "recorded_run.h"
#include "train/item_map.h"
#include "train/opened_run.h"

#include <torch/torch.h>

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace gram;

/// The map of item vectors of recorded runs.
class TestItemMap : public RecordedFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void mapsARun_data() { tasksAndModes(); }

    void mapsARun()
    {
        QFETCH(const int, kind);
        QFETCH(const int, mode);
        Recorded run(static_cast<TaskKind>(kind), static_cast<Mode>(mode));
        const KeptVectors kept = KeptVectors::read(KeptVectors::fileOf(run.folder));
        QCOMPARE(kept.frames.size(), run.result.evaluations.size());
        const ItemMap map = mapItems(run.model(), run.dataset, datasetFolder(run.config), run.control, nothing);
        QVERIFY(map.missing.empty());
        QCOMPARE(map.items.size(), kept.items.size());
        QCOMPARE(map.groupColumn, std::string(kind == 0 ? "category" : "skill"));
        QVERIFY(map.groups.size() >= 1);
        QCOMPARE(map.frames.size(), kept.frames.size() + 1); // and the beginning
        QCOMPARE(map.frames.front().step, std::int64_t { 0 });
        QCOMPARE(map.frames.back().step, run.result.steps);
        QCOMPARE(std::count_if(map.frames.begin(), map.frames.end(), [](const auto &f) { return f.kept; }), 1);
        bool cold = false;
        for (std::size_t i = 0; i < map.items.size(); ++i) {
            QCOMPARE(map.items[i].id, run.dataset->items.ids[static_cast<std::size_t>(kept.items[i])]);
            QCOMPARE(map.items[i].cold, run.dataset->cold[static_cast<std::size_t>(kept.items[i])] != 0);
            cold = cold || map.items[i].cold;
        }
        QVERIFY(cold);
        // One projection for all: the last one's axes, by an SVD, put the first frame where it is.
        TrainingControl control;
        OpenedRun beginning(run.model(false), run.dataset, control);
        const torch::Tensor first = beginning.rows(kept.items);
        torch::Tensor last = kept.frames.back().rows.to(torch::kFloat64);
        if (map.frames.back().kept) {
            OpenedRun end(run.model(), run.dataset, control);
            last = end.rows(kept.items);
        }
        const auto [u, s, v] = torch::svd(last - last.mean(0));
        const torch::Tensor there = (first - last.mean(0)).mm(v.slice(1, 0, 2));
        for (int axis = 0; axis < 2; ++axis) {
            const std::vector<float> &found = axis == 0 ? map.frames.front().x : map.frames.front().y;
            double apart = 0, turned = 0;
            for (std::size_t i = 0; i < found.size(); ++i) {
                const double expected = there[static_cast<std::int64_t>(i)][axis].item<double>();
                apart = std::max(apart, std::abs(found[i] - expected));
                turned = std::max(turned, std::abs(found[i] + expected));
            }
            QVERIFY2(std::min(apart, turned) < 1e-4, qPrintable(QString::number(std::min(apart, turned))));
        }
        // The nearest, by hand.
        const torch::Tensor mine = first[0];
        double best = -2;
        std::int64_t which = -1;
        for (std::int64_t i = 1; i < first.size(0); ++i) {
            const double cosine = (mine.dot(first[i]) / (mine.norm() * first[i].norm())).item<double>();
            if (cosine > best) {
                best = cosine;
                which = i;
            }
        }
        QCOMPARE(map.frames.front().neighbours[0].item, static_cast<std::int32_t>(which));
        QVERIFY(std::abs(map.frames.front().neighbours[0].cosine - best) < 1e-5);
    }

    void mapsWithWhatIsThere()
    {
        Recorded run(TaskKind::News, Mode::SingleStep);
        const auto map = [&] {
            return mapItems(run.model(), run.dataset, datasetFolder(run.config), run.control, nothing);
        };
        fs::resize_file(KeptVectors::fileOf(run.folder), fs::file_size(KeptVectors::fileOf(run.folder)) - 1);
        QCOMPARE(map().missing, std::vector { ItemMap::Missing::LastEvaluations });
        writeFileAtomically(KeptVectors::fileOf(run.folder), "something else");
        const ItemMap without = map();
        QCOMPARE(without.missing, std::vector { ItemMap::Missing::Evaluations });
        QCOMPARE(without.frames.size(), std::size_t { 2 }); // the beginning and the kept model
        QCOMPARE(static_cast<std::int64_t>(without.items.size()), run.dataset->items.items());
    }

    void readsGroups_data()
    {
        QTest::addColumn<QString>("items");
        QTest::addColumn<QString>("interactions");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QStringList>("groups"); // of a, b, c
        const QString answers = "user,item,correct\nu,a,1\nu,b,0\n";
        QTest::addRow("in items.csv") << "item,text,skill\na,x,sums\nb,y,\nc,z,\"sums, long\"\n"
                                      << answers << "skill" << QStringList { "sums", "", "sums, long" };
        QTest::addRow("in interactions.csv") << "item,text\na,x\nb,y\nc,z\n"
                                             << "user,item,correct,concept\nu,a,1,k1\nv,a,1,k2\nu,b,0,k2\n"
                                             << "concept" << QStringList { "k1", "k2", "" };
        QTest::addRow("nowhere") << "item,text\na,x\nb,y\nc,z\n" << answers << "" << QStringList { "", "", "" };
        QTest::addRow("no files") << ""
                                  << ""
                                  << "" << QStringList { "", "", "" };
    }

    void readsGroups()
    {
        QFETCH(const QString, items);
        QFETCH(const QString, interactions);
        QFETCH(const QString, column);
        QFETCH(const QStringList, groups);
        const QTemporaryDir dir;
        if (!items.isEmpty()) {
            writeFileAtomically(dir.filePath("items.csv").toStdString(), items.toStdString());
            writeFileAtomically(dir.filePath("interactions.csv").toStdString(), interactions.toStdString());
        }
        Dataset data;
        data.kind = TaskKind::Kt;
        data.items.ids = { "a", "b", "c" };
        const ItemGroups found = readItemGroups(dir.path().toStdString(), data);
        QCOMPARE(QString::fromStdString(found.column), column);
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(QString::fromStdString(found.of[i]), groups[static_cast<qsizetype>(i)]);
    }
};

QTEST_APPLESS_MAIN(TestItemMap)
#include "tst_item_map.moc"

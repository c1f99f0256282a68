// SPDX-License-Identifier: GPL-3.0-or-later
// The projection of the item map, and the file of vectors that a run keeps.
#include "api/error.h"
#include "eval/kept_vectors.h"
#include "eval/principal_axes.h"

#include <torch/torch.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <numeric>

using namespace gram;

namespace {

std::vector<std::int32_t> firstItems(std::int32_t n)
{
    std::vector<std::int32_t> items(static_cast<std::size_t>(n));
    std::iota(items.begin(), items.end(), 100); // ids need not begin at 0
    return items;
}

torch::Tensor rowsOf(std::int64_t step, std::int64_t n, std::int64_t d)
{
    torch::manual_seed(static_cast<std::uint64_t>(step));
    return torch::randn({ n, d });
}

} // namespace

class TestItemVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void axesAreThoseOfTheSvd_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<int>("d");
        QTest::addRow("more rows than dimensions") << 60 << 7;
        QTest::addRow("more dimensions than rows") << 9 << 40;
        QTest::addRow("as many") << 12 << 12;
    }

    void axesAreThoseOfTheSvd()
    {
        QFETCH(const int, n);
        QFETCH(const int, d);
        torch::manual_seed(3);
        const torch::Tensor rows = torch::randn({ n, d }, torch::kFloat64).mul(torch::arange(1, d + 1)) + 5;
        const PrincipalAxes found = PrincipalAxes::of(rows);
        const torch::Tensor centred = rows - rows.mean(0);
        const auto [u, s, v] = torch::svd(centred);
        for (int k = 0; k < 2; ++k) {
            const double sign = found.axes.select(1, k).dot(v.select(1, k)).item<double>() < 0 ? -1 : 1;
            QVERIFY((found.axes.select(1, k) - sign * v.select(1, k)).abs().max().item<double>() < 1e-9);
            // Projected, the rows are u s.
            const torch::Tensor there = found.project(rows).select(1, k);
            QVERIFY((there - sign * u.select(1, k) * s[k]).abs().max().item<double>() < 1e-9);
            const double share = (s[k].square() / s.square().sum()).item<double>();
            QVERIFY(std::abs(found.shares[k] - share) < 1e-12);
            QVERIFY(found.axes.select(1, k).max().item<double>() >= -found.axes.select(1, k).min().item<double>());
        }
    }

    void axesOfLittle_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<bool>("line");
        QTest::addRow("one row") << 1 << false;
        QTest::addRow("equal rows") << 5 << false;
        QTest::addRow("rows on a line") << 5 << true;
    }

    void axesOfLittle()
    {
        QFETCH(const int, n);
        QFETCH(const bool, line);
        torch::Tensor rows = torch::ones({ n, 3 }, torch::kFloat64);
        if (line)
            rows = rows.mul(torch::arange(n, torch::kFloat64).unsqueeze(1));
        const PrincipalAxes found = PrincipalAxes::of(rows);
        const torch::Tensor there = found.project(rows);
        QVERIFY(there.isfinite().all().item<bool>());
        QCOMPARE(there.select(1, 1).abs().max().item<double>(), 0.0);
        QVERIFY(std::abs(found.shares[0] - (line ? 1 : 0)) < 1e-12);
    }

    void keepsWhatItWasGiven()
    {
        const QTemporaryDir dir;
        const auto file = KeptVectors::fileOf(dir.path().toStdString());
        VectorKeeper keeper(file);
        const auto items = firstItems(20);
        for (std::int64_t e = 0; e < 3; ++e)
            keeper.add(10 * (e + 1), e, items, rowsOf(e, 20, 6));
        const KeptVectors kept = KeptVectors::read(file);
        QCOMPARE(kept.items, items);
        QCOMPARE(kept.frames.size(), std::size_t { 3 });
        QCOMPARE(kept.damaged, std::int64_t { 0 });
        for (std::int64_t e = 0; e < 3; ++e) {
            const KeptVectors::Frame &frame = kept.frames[static_cast<std::size_t>(e)];
            QCOMPARE(frame.step, 10 * (e + 1));
            QVERIFY(frame.rows.equal(rowsOf(e, 20, 6).to(torch::kHalf)));
        }
    }

    void samplesManyItems()
    {
        const QTemporaryDir dir;
        const auto file = KeptVectors::fileOf(dir.path().toStdString());
        const auto items = firstItems(2000);
        VectorKeeper(file).add(1, 0, items, torch::arange(100, 2100, torch::kFloat32).unsqueeze(1));
        const KeptVectors kept = KeptVectors::read(file);
        QCOMPARE(static_cast<std::int64_t>(kept.items.size()), KeptVectors::mostItems);
        QVERIFY(std::is_sorted(kept.items.begin(), kept.items.end()));
        QVERIFY(std::adjacent_find(kept.items.begin(), kept.items.end()) == kept.items.end());
        for (std::size_t i = 0; i < kept.items.size(); ++i) // the item's own row; halves are exact up to 2048
            QVERIFY(std::abs(kept.frames[0].rows[static_cast<std::int64_t>(i)][0].item<float>()
                        - static_cast<float>(kept.items[i]))
                <= 1);
    }

    void isBounded()
    {
        const QTemporaryDir dir;
        const auto file = KeptVectors::fileOf(dir.path().toStdString());
        VectorKeeper keeper(file);
        const auto items = firstItems(5);
        for (std::int64_t e = 0; e < 150; ++e)
            keeper.add(e + 1, e, items, rowsOf(e, 5, 4));
        const KeptVectors kept = KeptVectors::read(file);
        QVERIFY(kept.frames.size() <= KeptVectors::mostFrames);
        QVERIFY(kept.frames.size() >= KeptVectors::mostFrames / 2);
        const std::int64_t every = kept.frames[1].evaluation - kept.frames[0].evaluation;
        for (std::size_t i = 0; i < kept.frames.size(); ++i) { // evenly, from the first one on
            QCOMPARE(kept.frames[i].evaluation, every * static_cast<std::int64_t>(i));
            QVERIFY(kept.frames[i].rows.equal(rowsOf(kept.frames[i].evaluation, 5, 4).to(torch::kHalf)));
        }
    }

    /// A run that was stopped and goes on keeps what one that was not keeps.
    void resumes_data()
    {
        QTest::addColumn<int>("before"); // evaluations until the program was killed
        QTest::addColumn<int>("checkpoint"); // evaluations until the checkpoint
        QTest::addRow("at once") << 3 << 3;
        QTest::addRow("from earlier") << 6 << 4;
        QTest::addRow("from its beginning") << 3 << 0;
        QTest::addRow("thinned") << 70 << 68;
    }

    void resumes()
    {
        QFETCH(const int, before);
        QFETCH(const int, checkpoint);
        const auto items = firstItems(5);
        const QTemporaryDir dir;
        const std::filesystem::path interrupted = dir.filePath("interrupted").toStdString(),
                                    whole = dir.filePath("whole").toStdString();
        VectorKeeper first(interrupted), uninterrupted(whole);
        for (int e = 0; e < before; ++e)
            first.add(e + 1, e, items, rowsOf(e, 5, 4));
        VectorKeeper second(interrupted);
        QCOMPARE(second.resume(checkpoint, checkpoint), std::string());
        for (int e = checkpoint; e < 80; ++e)
            second.add(e + 1, e, items, rowsOf(e, 5, 4));
        for (int e = 0; e < 80; ++e)
            uninterrupted.add(e + 1, e, items, rowsOf(e, 5, 4));
        QFile a(QString::fromStdString(interrupted.string())), b(QString::fromStdString(whole.string()));
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        QVERIFY(a.readAll() == b.readAll());
    }

    /// No flipped byte and no cut gives other vectors than were kept.
    void noticesDamage()
    {
        const QTemporaryDir dir;
        const auto file = KeptVectors::fileOf(dir.path().toStdString());
        VectorKeeper keeper(file);
        for (std::int64_t e = 0; e < 3; ++e)
            keeper.add(e + 1, e, firstItems(4), rowsOf(e, 4, 3));
        QFile on(QString::fromStdString(file.string()));
        QVERIFY(on.open(QIODevice::ReadOnly));
        const QByteArray good = on.readAll();
        on.close();
        const auto isNoticed = [&](const QByteArray &bytes) {
            QFile out(QString::fromStdString(file.string()));
            if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
                return false;
            out.close();
            try {
                const KeptVectors kept = KeptVectors::read(file);
                for (const KeptVectors::Frame &frame : kept.frames)
                    if (!frame.rows.equal(rowsOf(frame.evaluation, 4, 3).to(torch::kHalf)))
                        return false;
                return kept.items == firstItems(4) && kept.frames.size() < 3;
            } catch (const Error &) {
                return true;
            }
        };
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad[i] ^ (1 << (i % 8)));
            QVERIFY2(isNoticed(bad), qPrintable(QString::number(i)));
        }
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY2(isNoticed(good.left(size)), qPrintable(QString::number(size)));
    }

    void goesOnBehindDamage()
    {
        const QTemporaryDir dir;
        const auto file = KeptVectors::fileOf(dir.path().toStdString());
        const auto items = firstItems(4);
        VectorKeeper keeper(file);
        for (std::int64_t e = 0; e < 2; ++e)
            keeper.add(e + 1, e, items, rowsOf(e, 4, 3));
        QVERIFY(QFile::resize(QString::fromStdString(file.string()),
            static_cast<qint64>(std::filesystem::file_size(file)) - 5)); // killed as it wrote
        QVERIFY(KeptVectors::read(file).damaged > 0);
        VectorKeeper next(file);
        QCOMPARE(next.resume(1, 1), std::string());
        next.add(2, 1, items, rowsOf(1, 4, 3));
        const KeptVectors kept = KeptVectors::read(file);
        QCOMPARE(kept.frames.size(), std::size_t { 2 });
        QCOMPARE(kept.damaged, std::int64_t { 0 });
        QVERIFY(VectorKeeper(file).resume(2, 3).find("lacks 1 of the run's evaluations") != std::string::npos);
    }

    void saysWhatItCannotWrite()
    {
        VectorKeeper keeper("/no/such/folder/item_vectors.bin");
        try {
            keeper.add(1, 0, firstItems(4), rowsOf(1, 4, 3));
            QFAIL("it was written");
        } catch (const Error &e) {
            QCOMPARE(e.code(), ErrorCode::FileUnwritable);
        }
    }
};

QTEST_APPLESS_MAIN(TestItemVectors)
#include "tst_item_vectors.moc"

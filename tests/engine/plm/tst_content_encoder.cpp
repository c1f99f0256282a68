// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "device/environment.h"
#include "kernels/reference/grouped_attention.h"
#include "kernels/row_ops.h"
#include "plm/content_encoder.h"
#include "sequence_offsets.h"
#include "toy_dataset.h"

#include <QtTest>

using namespace gram;

namespace {

double largestDifference(const torch::Tensor &a, const torch::Tensor &b)
{
    return (a - b).abs().max().item<double>();
}

ContentEncoder toyEncoder(Pooling pooling, double dropout = 0)
{
    torch::manual_seed(3);
    ContentEncoderOptions o;
    o.config.vocabulary = 40;
    o.config.positions = 16;
    o.config.types = 1;
    o.config.embedding = o.config.hidden = 16;
    o.config.layers = 2;
    o.config.heads = 2;
    o.config.intermediate = 24;
    o.pooling = pooling;
    o.dropout = dropout;
    ContentEncoder ce(o);
    ce->to(torch::kFloat64);
    // Larger than BERT's 0.02, so that differences between items are not small.
    for (torch::Tensor &p : ce->parameters())
        if (p.dim() == 2)
            p.data().mul_(10);
    return ce;
}

torch::Tensor encode(ContentEncoder &ce, const ItemStore &items, const std::vector<std::int32_t> &wanted,
    std::int64_t maxItems, std::int64_t maxTokens)
{
    const torch::NoGradGuard noGrad;
    torch::Tensor out = torch::zeros({ static_cast<std::int64_t>(wanted.size()), 16 }, torch::kFloat64);
    const MicroBatchPlanner planner(items, wanted, maxItems, maxTokens);
    for (std::size_t i = 0; i < planner.size(); ++i) {
        const MicroBatch batch = planner.make(i, torch::kFloat64);
        out.index_copy_(0, batch.requestIndex, ce->forward(batch, 11 + i));
    }
    return out;
}

} // namespace

class TestContentEncoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kernelEqualsPlainAttention_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QList<qint64>>("lengths");
        QTest::addColumn<int>("heads");
        for (const std::string &device : availableDevices()) {
            const auto row = [&device](const char *name) -> QTestData & {
                return QTest::addRow("%s, %s", name, device.c_str()) << QString::fromStdString(device);
            };
            row("one token") << QList<qint64> { 1 } << 1;
            row("equal lengths") << QList<qint64> { 5, 5, 5 } << 2;
            row("many lengths") << QList<qint64> { 1, 2, 2, 3, 7, 16, 33, 70 } << 4;
            row("head of one") << QList<qint64> { 3, 9 } << 8;
        }
    }

    void kernelEqualsPlainAttention()
    {
        QFETCH(QString, device);
        QFETCH(QList<qint64>, lengths);
        QFETCH(int, heads);
        const torch::Device where(device.toStdString());
        torch::manual_seed(1);
        const auto offsets = offsetsOf({ lengths.begin(), lengths.end() });
        const torch::Tensor qkv = torch::randn({ offsets->back(), 24 }, torch::kFloat64);
        const torch::Tensor gradient = torch::randn({ offsets->back(), 8 }, torch::kFloat64);
        const torch::Tensor a = qkv.clone().to(where).requires_grad_(true), b = qkv.clone().requires_grad_(true);
        const torch::Tensor outA = packedAttention(a, offsets, heads),
                            outB = reference::packedAttention(b, offsets, heads);
        outA.backward(gradient.to(where));
        outB.backward(gradient);
        QVERIFY(largestDifference(outA.cpu(), outB) < 1e-12);
        QVERIFY(largestDifference(a.grad().cpu(), b.grad()) < 1e-12);

        const torch::Tensor f = qkv.to(where, torch::kFloat32).requires_grad_(true);
        const torch::Tensor outF = packedAttention(f, offsets, heads);
        outF.backward(gradient.to(where, torch::kFloat32));
        QVERIFY(largestDifference(outF.cpu(), outB) < 1e-5);
        QVERIFY(largestDifference(f.grad().cpu(), b.grad()) < 1e-4);
    }

    void rowOperationsEqualPlainOnes()
    {
        torch::manual_seed(2);
        const torch::Tensor rows = torch::randn({ 6, 70 }, torch::kFloat64);
        const torch::Tensor index = torch::tensor(std::vector<std::int64_t> { 3, -1, 0, 3, 3, 5, -1 });
        const torch::Tensor gradient = torch::randn({ 7, 70 }, torch::kFloat64);
        const torch::Tensor a = rows.clone().requires_grad_(true), b = rows.clone().requires_grad_(true);
        const torch::Tensor there = (index >= 0).to(torch::kFloat64).unsqueeze(1);
        const torch::Tensor outA = gatherRows(a, index), outB = b.index_select(0, index.clamp_min(0)) * there;
        outA.backward(gradient);
        outB.backward(gradient);
        QCOMPARE(largestDifference(outA, outB), 0.0);
        QVERIFY(largestDifference(a.grad(), b.grad()) < 1e-14);

        const auto offsets = offsetsOf({ 2, 1, 3 });
        const torch::Tensor segment = torch::tensor(std::vector<std::int64_t> { 0, 0, 1, 2, 2, 2 });
        const torch::Tensor c = rows.clone().requires_grad_(true);
        const torch::Tensor sums = segmentSum(c, offsets, segment);
        QVERIFY(largestDifference(sums, torch::zeros({ 3, 70 }, torch::kFloat64).index_add(0, segment, rows)) < 1e-14);
        const torch::Tensor sumGradient = torch::randn({ 3, 70 }, torch::kFloat64);
        sums.backward(sumGradient);
        QCOMPARE(largestDifference(c.grad(), sumGradient.index_select(0, segment)), 0.0);
    }

    void vectorDoesNotDependOnTheMicroBatch_data()
    {
        QTest::addColumn<int>("pooling");
        QTest::newRow("mean") << static_cast<int>(Pooling::Mean);
        QTest::newRow("cls") << static_cast<int>(Pooling::Cls);
        QTest::newRow("attention") << static_cast<int>(Pooling::Attention);
    }

    void vectorDoesNotDependOnTheMicroBatch()
    {
        QFETCH(int, pooling);
        ContentEncoder ce = toyEncoder(static_cast<Pooling>(pooling));
        ce->eval();
        const auto data = toyDataset(TaskKind::News);
        const std::vector<std::int32_t> wanted { 4, 0, 4, 17, 9, 2, 11, 4 };
        const torch::Tensor whole = encode(ce, data->items, wanted, 1000, 100000);
        QVERIFY(largestDifference(whole, encode(ce, data->items, wanted, 1, 100000)) < 1e-12);
        QVERIFY(largestDifference(whole, encode(ce, data->items, wanted, 3, 20)) < 1e-12);
        QCOMPARE(largestDifference(whole[0], whole[2]), 0.0); // the same item
        QVERIFY(largestDifference(whole[0], whole[1]) > 0.01); // another one
    }

    void itemIsTheMeanOfItsTexts()
    {
        ContentEncoder ce = toyEncoder(Pooling::Mean);
        ce->eval();
        ItemStore items; // item 0: two texts; items 1 and 2: each of them alone
        const std::vector<std::int32_t> first { 1, 5, 9 }, second { 2, 7, 7, 3, 30 };
        auto add = [&](const std::vector<std::int32_t> &text) {
            items.tokens.insert(items.tokens.end(), text.begin(), text.end());
            items.textOffsets.push_back(static_cast<std::int64_t>(items.tokens.size()));
        };
        add(first);
        add(second);
        items.itemOffsets.push_back(2);
        add(first);
        items.itemOffsets.push_back(3);
        add(second);
        items.itemOffsets.push_back(4);
        const torch::Tensor v = encode(ce, items, { 0, 1, 2 }, 10, 1000);
        QVERIFY(largestDifference(v[0], (v[1] + v[2]) / 2) < 1e-12);
    }

    void nothingIsPadded()
    {
        const auto data = toyDataset(TaskKind::News);
        std::vector<std::int32_t> all;
        for (std::int32_t i = 0; i < 20; ++i)
            all.push_back(i);
        const MicroBatchPlanner planner(data->items, all, 7, 60);
        std::int64_t rows = 0, tokens = 0;
        for (std::size_t i = 0; i < planner.size(); ++i) {
            const MicroBatch batch = planner.make(i, torch::kFloat64);
            QVERIFY(batch.rows() <= 7);
            QVERIFY(batch.rows() == 1 || batch.realTokens <= 60);
            QCOMPARE(batch.tokens.size(0), batch.realTokens);
            QVERIFY(std::is_sorted(batch.offsets->begin(), batch.offsets->end()));
            rows += batch.rows();
            tokens += batch.realTokens;
        }
        QCOMPARE(rows, std::int64_t { 20 });
        QCOMPARE(tokens, static_cast<std::int64_t>(data->items.tokens.size()));
    }

    void dropoutMasksComeFromTheSeed()
    {
        ContentEncoder ce = toyEncoder(Pooling::Mean, 0.3);
        ce->train();
        const auto data = toyDataset(TaskKind::News);
        const std::vector<std::int32_t> wanted { 1, 2, 3 };
        const MicroBatch batch = MicroBatchPlanner(data->items, wanted, 10, 1000).make(0, torch::kFloat64);
        const torch::Tensor a = ce->forward(batch, 5), b = ce->forward(batch, 5), c = ce->forward(batch, 6);
        QCOMPARE(largestDifference(a, b), 0.0);
        QVERIFY(largestDifference(a, c) > 1e-3);
    }
};

QTEST_GUILESS_MAIN(TestContentEncoder)
#include "tst_content_encoder.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "device/environment.h"
#include "kernels/reference/plain_embedding.h"
#include "kernels/reference/plain_encoder_layer.h"
#include "kernels/row_dropout.h"
#include "sequence_offsets.h"

#include <QtTest>

#include <cmath>

using namespace gram;

namespace {

using torch::Tensor;

/// max |a - b| relative to the largest entry of a.
double difference(const Tensor &a, const Tensor &b)
{
    return ((a - b).abs().max() / a.abs().max().clamp_min(1e-30)).item<double>();
}

Dropout dropoutFor(std::int64_t tokens, double rate, std::uint64_t seed)
{
    if (rate == 0)
        return {};
    Tensor keys = torch::empty({ tokens }, torch::kInt64);
    for (std::int64_t i = 0; i < tokens; ++i)
        keys.data_ptr<std::int64_t>()[i] = static_cast<std::int64_t>(rowKey(seed, 3, static_cast<std::uint64_t>(i)));
    return { rate, keys, 5 };
}

struct Case {
    Tensor x, gradient;
    std::vector<Tensor> weights; ///< in the order of LayerWeights
    SequenceOffsets offsets;

    Case(const QList<qint64> &lengths, std::int64_t d, std::int64_t inner)
        : offsets(offsetsOf({ lengths.begin(), lengths.end() }))
    {
        torch::manual_seed(5);
        const auto random = [](std::vector<std::int64_t> sizes, double scale) {
            return (torch::randn(sizes, torch::kFloat64) * scale).requires_grad_(true);
        };
        x = random({ offsets->back(), d }, 1);
        gradient = torch::randn({ offsets->back(), d }, torch::kFloat64);
        weights = { random({ 3 * d, d }, 0.4), random({ 3 * d }, 0.5), random({ d, d }, 0.3), random({ d }, 0.5),
            random({ d }, 1), random({ d }, 0.5), random({ inner, d }, 0.3), random({ inner }, 0.5),
            random({ d, inner }, 0.3), random({ d }, 0.5), random({ d }, 1), random({ d }, 0.5) };
    }

    static LayerWeights as(const std::vector<Tensor> &w)
    {
        return { w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8], w[9], w[10], w[11] };
    }

    Case to(torch::ScalarType type, const std::string &device = "cpu") const
    {
        Case other = *this;
        const auto leaf = [&](const Tensor &t) {
            return t.detach().to(torch::Device(device), type).requires_grad_(true);
        };
        other.x = leaf(x);
        other.gradient = gradient.to(torch::Device(device), type);
        for (Tensor &w : other.weights)
            w = leaf(w);
        return other;
    }

    /// Output and the gradients of x and of each weight, on the CPU.
    template<typename Layer>
    std::vector<Tensor> run(Layer &&layer, const LayerSettings &settings, const Dropout &dropout) const
    {
        const Tensor out = layer(x, as(weights), offsets, settings, dropout);
        std::vector<Tensor> inputs { x };
        inputs.insert(inputs.end(), weights.begin(), weights.end());
        std::vector<Tensor> all = torch::autograd::grad({ out }, inputs, { gradient });
        all.insert(all.begin(), out.detach());
        for (Tensor &t : all)
            t = t.cpu();
        return all;
    }
};

} // namespace

class TestEncoderLayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fusedEqualsPlain_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QList<qint64>>("lengths");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("heads");
        QTest::addColumn<int>("activation");
        QTest::addColumn<double>("rate");
        QTest::addColumn<bool>("checkpointing");
        const int gelu = static_cast<int>(Activation::Gelu);
        QList<qint64> many; // in several parts of whole texts
        for (qint64 length = 1; length <= 20; ++length)
            many << length << length;
        for (const std::string &device : availableDevices()) {
            const auto row = [&device](const char *name) -> QTestData & {
                return QTest::addRow("%s, %s", name, device.c_str()) << QString::fromStdString(device);
            };
            row("titles") << QList<qint64> { 1, 2, 5, 5, 9, 17 } << 32 << 2 << gelu << 0.0 << false;
            row("longer than a block") << QList<qint64> { 3, 60, 131 } << 32 << 1 << gelu << 0.0 << false;
            row("odd widths") << QList<qint64> { 7, 8 } << 21 << 3 << gelu << 0.0 << false;
            row("tanh") << QList<qint64> { 4, 6 } << 16 << 2 << static_cast<int>(Activation::GeluTanh) << 0.0 << false;
            row("relu") << QList<qint64> { 4, 6 } << 16 << 2 << static_cast<int>(Activation::Relu) << 0.0 << false;
            row("dropout") << QList<qint64> { 1, 6, 12, 30 } << 32 << 4 << gelu << 0.3 << false;
            row("checkpointing") << QList<qint64> { 2, 11 } << 32 << 2 << gelu << 0.0 << true;
            row("checkpointing, dropout") << QList<qint64> { 2, 11 } << 32 << 2 << gelu << 0.1 << true;
            row("many texts") << many << 32 << 2 << gelu << 0.0 << false;
            row("many texts, dropout") << many << 24 << 3 << gelu << 0.2 << false;
            row("many texts, checkpointing, dropout") << many << 32 << 2 << gelu << 0.1 << true;
        }
    }

    /// On each device, against plain LibTorch on the CPU.
    void fusedEqualsPlain()
    {
        QFETCH(QString, device);
        QFETCH(QList<qint64>, lengths);
        QFETCH(int, width);
        QFETCH(int, heads);
        QFETCH(int, activation);
        QFETCH(double, rate);
        QFETCH(bool, checkpointing);
        const Case c(lengths, width, 2 * width + 3);
        LayerSettings settings { heads, static_cast<Activation>(activation), 1e-12, checkpointing, CePrecision::Full };
        const Dropout dropout = dropoutFor(c.offsets->back(), rate, 11);
        LayerSettings plain = settings;
        plain.checkpointing = false;
        const std::vector<Tensor> expected = c.run(reference::encoderLayer, plain, dropout);
        const Case there = c.to(torch::kFloat64, device.toStdString());
        Dropout droppedThere = dropout;
        if (dropout.keys.defined())
            droppedThere.keys = dropout.keys.to(torch::Device(device.toStdString()));
        const std::vector<Tensor> fused = there.run(encoderLayer, settings, droppedThere);
        const std::vector<Tensor> again = c.run(reference::encoderLayer, settings, dropout);
        const std::vector<Tensor> single
            = c.to(torch::kFloat32, device.toStdString()).run(encoderLayer, settings, droppedThere);
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QVERIFY2(difference(expected[i], fused[i]) < 1e-12, qPrintable(QString::number(i)));
            QVERIFY2(difference(expected[i], again[i]) < 1e-12, qPrintable(QString::number(i)));
            QVERIFY2(difference(expected[i], single[i].to(torch::kFloat64)) < 2e-4,
                qPrintable(
                    QStringLiteral("%1: %2").arg(i).arg(difference(expected[i], single[i].to(torch::kFloat64)))));
        }
        const torch::NoGradGuard noGrad;
        QVERIFY(difference(expected[0],
                    encoderLayer(there.x, Case::as(there.weights), there.offsets, settings, droppedThere).cpu())
            < 1e-13);
    }

    /// A layer's backward pass writes over what it kept: a second one through the same graph must not pass as right.
    void aSecondWayBackIsRefused()
    {
        const Case c({ 2, 5 }, 16, 24);
        const LayerSettings settings { 2, Activation::Gelu, 1e-12, false, CePrecision::Full };
        const Tensor out = encoderLayer(c.x, Case::as(c.weights), c.offsets, settings, {});
        const auto back = [&] { return torch::autograd::grad({ out }, { c.x }, { c.gradient }, true); };
        QVERIFY(back()[0].defined());
        QVERIFY_EXCEPTION_THROWN(back(), c10::Error);
    }

    /// bfloat16 has 8 significant bits: of the products' inputs and outputs about 0.4% is lost.
    void bf16IsNear()
    {
        if (const std::string reason = bf16Unavailable("cpu"); !reason.empty())
            QSKIP(reason.c_str());
        const Case c = Case({ 1, 6, 12, 30 }, 32, 64).to(torch::kFloat32);
        LayerSettings settings { 4, Activation::Gelu, 1e-12, false, CePrecision::Full };
        const std::vector<Tensor> full = c.run(encoderLayer, settings, {});
        settings.precision = CePrecision::Bf16;
        const std::vector<Tensor> bf16 = c.run(encoderLayer, settings, {});
        for (std::size_t i = 0; i < full.size(); ++i) {
            QCOMPARE(bf16[i].scalar_type(), torch::kFloat32);
            const double error = ((full[i] - bf16[i]).norm() / full[i].norm()).item<double>();
            // The last shift's gradient is a sum without a product.
            QVERIFY2((error > 0) == (i + 1 < full.size()) && error < 0.03,
                qPrintable(QStringLiteral("%1: %2").arg(i).arg(error)));
        }
    }

    /// Central differences of the scalar <out, gradient>, so that plain and fused cannot be wrong alike.
    void gradientIsThatOfTheFunction()
    {
        const Case c({ 1, 3, 5 }, 8, 12);
        const LayerSettings settings { 2, Activation::Gelu, 1e-12, false, CePrecision::Full };
        const Dropout dropout = dropoutFor(9, 0.2, 4);
        const std::vector<Tensor> gradients = c.run(encoderLayer, settings, dropout);
        std::vector<Tensor> inputs { c.x };
        inputs.insert(inputs.end(), c.weights.begin(), c.weights.end());
        const torch::NoGradGuard noGrad;
        const auto value = [&] {
            return (encoderLayer(c.x, Case::as(c.weights), c.offsets, settings, dropout) * c.gradient)
                .sum()
                .item<double>();
        };
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            double *data = inputs[i].data_ptr<double>();
            for (const std::int64_t at : { std::int64_t { 0 }, inputs[i].numel() / 2, inputs[i].numel() - 1 }) {
                const double kept = data[at], h = 1e-6;
                data[at] = kept + h;
                const double above = value();
                data[at] = kept - h;
                const double below = value();
                data[at] = kept;
                const double expected = (above - below) / (2 * h);
                const double got = gradients[i + 1].flatten()[at].item<double>();
                QVERIFY2(std::abs(expected - got) < 1e-6 * std::max(1.0, std::abs(expected)),
                    qPrintable(QStringLiteral("input %1 at %2: %3, %4").arg(i).arg(at).arg(expected).arg(got)));
            }
        }
    }

    void embeddingsEqualPlainOnes()
    {
        torch::manual_seed(6);
        const auto leaf = [](std::vector<std::int64_t> sizes) {
            return torch::randn(sizes, torch::kFloat64).requires_grad_(true);
        };
        const std::vector<Tensor> w { leaf({ 20, 24 }), leaf({ 6, 24 }), leaf({ 24 }), leaf({ 24 }) };
        const Tensor tokens = torch::tensor(std::vector<std::int64_t> { 4, 1, 4, 19, 0, 7 });
        const Tensor positions = torch::tensor(std::vector<std::int64_t> { 0, 1, 0, 1, 2, 3 });
        const Tensor gradient = torch::randn({ 6, 24 }, torch::kFloat64);
        for (const double rate : { 0.0, 0.4 }) {
            const Dropout dropout = dropoutFor(6, rate, 8);
            const Tensor a = embedTokens(w[0], w[1], w[2], w[3], 1e-9, tokens, positions, dropout);
            const Tensor b = reference::embedTokens(w[0], w[1], w[2], w[3], 1e-9, tokens, positions, dropout);
            QVERIFY(difference(b, a) < 1e-13);
            const auto ga = torch::autograd::grad({ a }, w, { gradient });
            const auto gb = torch::autograd::grad({ b }, w, { gradient });
            for (std::size_t i = 0; i < w.size(); ++i)
                QVERIFY(difference(gb[i], ga[i]) < 1e-12);
        }
    }

    /// A second micro-batch adds its rows to the gradient that the first has left.
    void embeddingGradientsAddUp()
    {
        torch::manual_seed(7);
        const auto leaf = [](std::vector<std::int64_t> sizes) {
            return torch::randn(sizes, torch::kFloat64).requires_grad_(true);
        };
        const std::vector<Tensor> fused { leaf({ 20, 24 }), leaf({ 6, 24 }), leaf({ 24 }), leaf({ 24 }) };
        std::vector<Tensor> plain;
        for (const Tensor &t : fused)
            plain.push_back(t.detach().clone().requires_grad_(true));
        for (const std::vector<std::int64_t> &ids :
            { std::vector<std::int64_t> { 4, 1, 4 }, { 19, 4, 0 }, { 1, 1, 1 } }) {
            const Tensor tokens = torch::tensor(ids), positions = torch::tensor(std::vector<std::int64_t> { 0, 1, 2 });
            const Tensor gradient = torch::randn({ 3, 24 }, torch::kFloat64);
            embedTokens(fused[0], fused[1], fused[2], fused[3], 1e-9, tokens, positions, {}).backward(gradient);
            reference::embedTokens(plain[0], plain[1], plain[2], plain[3], 1e-9, tokens, positions, {})
                .backward(gradient);
        }
        for (std::size_t i = 0; i < fused.size(); ++i)
            QVERIFY(difference(plain[i].grad(), fused[i].grad()) < 1e-12);
    }

    /// Over many rows and columns: the share that is dropped, and that neighbours, rows and sites
    /// drop independently.
    void masksAreRandom()
    {
        constexpr int rows = 500, columns = 384;
        constexpr double rate = 0.1;
        const std::uint32_t threshold = dropThreshold(rate);
        const auto dropped = [&](int row, int column, std::uint32_t site) {
            const RowState state(rowKey(77, static_cast<std::uint64_t>(row / 20), static_cast<std::uint64_t>(row % 20)),
                site);
            return state.hash(static_cast<std::uint32_t>(column)) < threshold;
        };
        double all = 0, withNext = 0, withRowBelow = 0, withOtherSite = 0;
        for (int r = 0; r + 1 < rows; ++r)
            for (int c = 0; c + 1 < columns; ++c) {
                const bool here = dropped(r, c, 1);
                all += here;
                withNext += here && dropped(r, c + 1, 1);
                withRowBelow += here && dropped(r + 1, c, 1);
                withOtherSite += here && dropped(r, c, 2);
            }
        const double n = (rows - 1) * (columns - 1);
        const auto near = [n](double count, double p) {
            return std::abs(count / n - p) < 5 * std::sqrt(p * (1 - p) / n);
        };
        QVERIFY(near(all, rate));
        QVERIFY(near(withNext, rate * rate));
        QVERIFY(near(withRowBelow, rate * rate));
        QVERIFY(near(withOtherSite, rate * rate));
    }
};

QTEST_GUILESS_MAIN(TestEncoderLayer)
#include "tst_encoder_layer.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "device/environment.h"
#include "kernels/adam.h"
#include "kernels/cpu/products.h"

#include <QtTest>

using namespace gram;
using namespace gram::cpu;

namespace {

constexpr double ofBf16 = 0.02; // of two rounded factors, relative to the largest sum

double difference(const Tensor &result, const Tensor &expected)
{
    return ((result.to(torch::kFloat64) - expected).abs().max() / expected.abs().max().clamp_min(1e-30)).item<double>();
}

Tensor random(std::int64_t rows, std::int64_t columns, torch::ScalarType type)
{
    return torch::randn({ rows, columns }, torch::kFloat64).to(type);
}

} // namespace

/// The products of the encoder's layers against LibTorch's in float64.
class TestProducts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { torch::manual_seed(3); }

    void product_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("inner");
        QTest::addColumn<int>("columns");
        QTest::newRow("of a layer") << 512 << 128 << 384;
        QTest::newRow("one row") << 1 << 64 << 48;
        QTest::newRow("odd") << 37 << 33 << 65;
        QTest::newRow("one column") << 70 << 16 << 1;
        QTest::newRow("one wide") << 5 << 1 << 3;
        QTest::newRow("many rows") << 1500 << 48 << 32;
    }

    void product()
    {
        QFETCH(int, rows);
        QFETCH(int, inner);
        QFETCH(int, columns);
        struct Kind {
            torch::ScalarType type;
            CePrecision precision;
            double most;
        };
        std::vector<Kind> kinds { { torch::kFloat32, CePrecision::Full, 1e-5 },
            { torch::kFloat64, CePrecision::Full, 1e-13 } };
        if (bf16Unavailable("cpu").empty())
            kinds.push_back({ torch::kFloat32, CePrecision::Bf16, ofBf16 });
        for (const auto &[type, precision, most] : kinds) {
            const Tensor x = random(rows, inner, type), weight = random(columns, inner, type);
            const Tensor gradient = random(rows, columns, type), bias = random(1, columns, type).squeeze(0);
            const auto exact = [](const Tensor &t) { return t.to(torch::kFloat64); };
            const Factor forward(weight, Factor::Of::Transpose, precision),
                backward(weight, Factor::Of::Weight, precision);

            Tensor out = torch::full({ rows, columns }, std::nan(""), x.options());
            forward.multiply(out, x);
            const Tensor product = exact(x).matmul(exact(weight).t());
            QVERIFY(difference(out, product) < most);
            forward.addProduct(out, bias, x);
            QVERIFY(difference(out, product + exact(bias)) < most);

            Tensor gradX = torch::full({ rows, inner }, std::nan(""), x.options());
            const Tensor term = random(rows, inner, type), before = term.clone();
            const Tensor added = exact(term) + exact(gradient).matmul(exact(weight));
            backward.addProduct(gradX, term, gradient);
            QVERIFY(difference(gradX, added) < most);
            QVERIFY(term.equal(before));
            backward.addProduct(term, term, gradient);
            QVERIFY(difference(term, added) < most);

            QVERIFY(difference(weightGradients({ { gradient, x } }, precision)[0], exact(gradient).t().matmul(exact(x)))
                < most);
        }
    }

    /// An LSTM of one step has no state before it.
    void aProductOfNoRowsIsZero()
    {
        for (const CePrecision precision : { CePrecision::Full, CePrecision::Bf16 }) {
            if (precision == CePrecision::Bf16 && !bf16Unavailable("cpu").empty())
                continue;
            for (const auto type : { torch::kFloat32, torch::kFloat64 }) {
                torch::full({ 65, 33 }, std::nan(""), type); // what the memory of the next one holds
                const auto zero = weightGradients({ { random(0, 65, type), random(0, 33, type) } }, precision)[0];
                QVERIFY(zero.equal(torch::zeros({ 65, 33 }, type)));
            }
        }
    }

    /// A weight that is rounded once must not be used after it was changed.
    void bf16FollowsTheWeight()
    {
        if (const std::string reason = bf16Unavailable("cpu"); !reason.empty())
            QSKIP(reason.c_str());
        Tensor weight = random(64, 32, torch::kFloat32);
        const Tensor x = random(40, 32, torch::kFloat32);
        const auto isRight = [&] {
            Tensor out = torch::empty({ 40, 64 });
            Factor(weight, Factor::Of::Transpose, CePrecision::Bf16).multiply(out, x);
            return difference(out, x.to(torch::kFloat64).matmul(weight.to(torch::kFloat64).t())) < ofBf16;
        };
        QVERIFY(isRight());
        QVERIFY(isRight());
        weight.mul_(-2);
        QVERIFY(isRight());
        Tensor mean = torch::zeros_like(weight), square = torch::zeros_like(weight);
        std::vector<std::uint8_t> active(64, 0);
        adamStep(weight, mean, square, torch::ones_like(weight), { 0.9, 0.999, 1e-8, 30, 1 }, active);
        QVERIFY(isRight());
        weight = random(64, 32, torch::kFloat32); // perhaps in the same memory
        QVERIFY(isRight());
    }
};

QTEST_GUILESS_MAIN(TestProducts)
#include "tst_products.moc"

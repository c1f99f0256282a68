// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "device/environment.h"
#include "recorded_training.h"
#include "toy_dataset.h"
#include "train/trainer.h"

#include <QtTest>

using namespace gram;

/// verify(): the exactness of the modes on real batches.
class TestVerify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verifyPasses_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("dtype");
        QTest::newRow("news float64") << int(TaskKind::News) << int(Dtype::Float64);
        QTest::newRow("news float32") << int(TaskKind::News) << int(Dtype::Float32);
        QTest::newRow("kt float64") << int(TaskKind::Kt) << int(Dtype::Float64);
        QTest::newRow("kt float32") << int(TaskKind::Kt) << int(Dtype::Float32);
    }

    void verifyPasses()
    {
        QFETCH(int, kind);
        QFETCH(int, dtype);
        RunConfig config = toyConfig();
        config.dtype = static_cast<Dtype>(dtype);
        config.ceDropout = 0.2;
        TrainingControl control;
        const auto checks = verify(config, toyDataset(static_cast<TaskKind>(kind)), 2, control);
        QCOMPARE(checks.size(), std::size_t { 5 }); // three without dropout, two with it
        for (const VerifyCheck &check : checks) {
            QVERIFY2(check.pass,
                qPrintable(QStringLiteral("%1: %2 in %3")
                               .arg(QString::fromStdString(check.check))
                               .arg(check.maxRelativeDifference)
                               .arg(QString::fromStdString(check.worstParameter))));
            QVERIFY(check.maxRelativeDifference > 0); // something was compared
        }
    }

    void verifyPassesWithFrozenLayers()
    {
        RunConfig config = toyConfig();
        config.freezeLayers = 1;
        TrainingControl control;
        for (const VerifyCheck &check : verify(config, toyDataset(TaskKind::Kt), 2, control)) {
            QVERIFY(check.pass);
            QVERIFY(check.maxRelativeDifference > 0);
        }
    }

    void verifyMeasuresBf16()
    {
        if (const std::string reason = bf16Unavailable("cpu"); !reason.empty())
            QSKIP(reason.c_str());
        RunConfig config = toyConfig();
        config.dtype = Dtype::Float32;
        config.cePrecision = CePrecision::Bf16;
        TrainingControl control;
        const auto checks = verify(config, toyDataset(TaskKind::Kt), 2, control);
        QCOMPARE(checks.size(), std::size_t { 4 });
        for (std::size_t i = 0; i < 3; ++i) { // in full precision: exact as ever
            QVERIFY(checks[i].tolerance.has_value());
            QVERIFY(checks[i].pass);
        }
        QVERIFY(!checks[3].tolerance);
        QVERIFY(checks[3].pass);
        QVERIFY(checks[3].maxRelativeDifference > 1e-4);
        QVERIFY2(checks[3].maxRelativeDifference < 5e-2, qPrintable(QString::number(checks[3].maxRelativeDifference)));
    }

    void tf32IsAGpusAlone()
    {
        RunConfig config = toyConfig();
        config.dtype = Dtype::Float32;
        config.cePrecision = CePrecision::Tf32;
        TrainingControl control;
        try {
            verify(config, toyDataset(TaskKind::Kt), 1, control);
            QFAIL("no error");
        } catch (const Error &e) {
            QCOMPARE(e.code(), ErrorCode::InvalidSetting);
            QCOMPARE(e.facts().field, std::string("ce_precision"));
            QCOMPARE(e.facts().got, std::string("tf32"));
            QVERIFY2(std::string(e.what()).find("compute capability 8.0") != std::string::npos, e.what());
        }
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/setup_panel.h"
#include "setup_values.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace gram;

/// What the form says of the latency and of the rates.
class TestSetupRates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void otherLatencyUnitsBeginAtOne();
    void saysWhatALatencySaves_data();
    void saysWhatALatencySaves();
    void latenciesOfOtherBatchesAreNotSaid();
    void theEncodersRateIsAutomatic_data();
    void theEncodersRateIsAutomatic();
    void theArrowsStartFromTheAutomaticRate();
    void anUnusualRateIsSaid_data();
    void anUnusualRateIsSaid();
};

void TestSetupRates::otherLatencyUnitsBeginAtOne()
{
    SetupPanel panel;
    RunConfig c;
    c.mode = Mode::MultiStep;
    panel.setConfig(c);
    auto *unit = panel.findChild<QComboBox *>(QStringLiteral("latency_unit"));
    unit->setCurrentIndex(1);
    QCOMPARE(panel.config().latency, std::int64_t { 1 });
    unit->setCurrentIndex(0);
    QCOMPARE(panel.config().latency, std::int64_t { 10 });
}

void TestSetupRates::saysWhatALatencySaves_data()
{
    QTest::addColumn<LatencyEstimates>("estimates");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<bool>("warns");
    const LatencyEstimates saves = latencies({ 50, 200, 250, 400 });
    QTest::newRow("saves") << saves << "10"
                           << QStringList { "At 10 step", "5.00 times", "27% of E2E's", "Single-step 50%" } << false;
    QTest::newRow("longer") << saves << "20" << QStringList { "At 20 step", "8.00 times", "17% of E2E's" } << false;
    QTest::newRow("not at this one") << saves << "1"
                                     << QStringList { "At 1 step", "2.00 times", "67% of E2E's", "pays from 10 step" }
                                     << true;
    QTest::newRow("beyond the epoch") << saves << "200" << QStringList { "at least 25.0 times", "at most 5.3%" }
                                      << false;
    QTest::newRow("beyond the run") << saves << "5000" << QStringList { "ends before its first encoder update" }
                                    << true;
    QTest::newRow("never") << latencies({ 50, 480, 940, 4500 }) << "10"
                           << QStringList { "2.08 times", "64% of E2E's", "at any latency", "Single-step" } << true;
}

void TestSetupRates::saysWhatALatencySaves()
{
    QFETCH(LatencyEstimates, estimates);
    QFETCH(QString, typed);
    QFETCH(QStringList, said);
    QFETCH(bool, warns);
    SetupPanel panel;
    openAll(panel);
    panel.show();
    const auto *note = panel.findChild<QLabel *>(QStringLiteral("latencyNote"));
    panel.showLatencies(estimates);
    QVERIFY(!note->isVisible()); // another mode
    RunConfig c;
    c.mode = Mode::MultiStep;
    c.latency = 5;
    panel.setConfig(c);
    QVERIFY(note->isVisible());
    auto *latency = panel.findChild<QSpinBox *>(QStringLiteral("latency"));
    latency->setFocus();
    latency->selectAll();
    QTest::keyClicks(latency, typed);
    QTest::keyClick(latency, Qt::Key_Return);
    for (const QString &part : said)
        QVERIFY2(note->text().contains(part), qPrintable(note->text()));
    QCOMPARE(note->text().startsWith(QStringLiteral("⚠")), warns);
    QCOMPARE(note->foregroundRole(), warns ? QPalette::WindowText : QPalette::PlaceholderText);

    auto *unit = panel.findChild<QComboBox *>(QStringLiteral("latency_unit"));
    unit->setFocus();
    QTest::keyClick(unit, Qt::Key_End); // an epoch
    QVERIFY2(note->text().contains(QStringLiteral("At 100 step")), qPrintable(note->text()));
    panel.showLatencies({});
    QVERIFY(!note->isVisible());
}

void TestSetupRates::latenciesOfOtherBatchesAreNotSaid()
{
    SetupPanel panel;
    openAll(panel);
    panel.show();
    RunConfig c;
    c.mode = Mode::MultiStep;
    panel.setConfig(c);
    panel.showLatencies(latencies({ 50, 200, 250, 400 }));
    const auto *note = panel.findChild<QLabel *>(QStringLiteral("latencyNote"));
    QVERIFY(note->text().contains(QStringLiteral("5.00 times")));
    auto *batch = panel.findChild<QSpinBox *>(QStringLiteral("batch"));
    batch->setFocus();
    QTest::keyClick(batch, Qt::Key_Up);
    QVERIFY(panel.config().batch != 32);
    QVERIFY2(note->text().contains(QStringLiteral("Counting")), qPrintable(note->text()));
    QTest::keyClick(batch, Qt::Key_Down);
    QVERIFY(note->text().contains(QStringLiteral("5.00 times")));
}

void TestSetupRates::theEncodersRateIsAutomatic_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("width"); // 0: not read yet
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("why");
    QTest::newRow("bundled") << "bundled" << 128 << "Automatic (0.001)"
                             << "little to forget";
    QTest::newRow("bundled, not read yet") << "bundled" << 0 << "Automatic (0.001)"
                                           << "little to forget";
    QTest::newRow("random") << "random" << 768 << "Automatic (0.001)"
                            << "little to forget";
    QTest::newRow("MiniLM") << "/models/mini" << 384 << "Automatic (5e-05)"
                            << "2e-05 to 0.0003";
    QTest::newRow("base") << "/models/base" << 768 << "Automatic (2e-05)"
                          << "width is 768";
    QTest::newRow("folder, not read yet") << "/models/base" << 0 << "Automatic"
                                          << "";
}

void TestSetupRates::theEncodersRateIsAutomatic()
{
    QFETCH(QString, model);
    QFETCH(int, width);
    QFETCH(QString, shown);
    QFETCH(QString, why);
    SetupPanel panel;
    openAll(panel);
    panel.show();
    panel.chooseModel(model);
    if (width > 0) {
        ModelSummary m = sixLayers();
        m.hidden = width;
        panel.showModel(m);
    }
    auto *box = panel.findChild<QDoubleSpinBox *>(QStringLiteral("ce_rate"));
    QCOMPARE(panel.config().ceRate, 0.0);
    QCOMPARE(box->text(), shown);
    QVERIFY2(box->toolTip().contains(why), qPrintable(box->toolTip()));
    QVERIFY(box->accessibleDescription().contains(why));
    QCOMPARE(panel.automaticCeRate() > 0, width > 0 || model == QLatin1String("bundled"));
    // Typed over, and back.
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("0.0002"));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(panel.config().ceRate, 0.0002);
    QCOMPARE(box->text(), QStringLiteral("0.0002"));
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("0"));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(panel.config().ceRate, 0.0);
    QCOMPARE(box->text(), shown);
}

void TestSetupRates::theArrowsStartFromTheAutomaticRate()
{
    SetupPanel panel;
    openAll(panel);
    panel.show();
    panel.chooseModel(QStringLiteral("/models/mini"));
    panel.showModel(sixLayers());
    auto *box = panel.findChild<QDoubleSpinBox *>(QStringLiteral("ce_rate"));
    QSignalSpy changed(&panel, &SetupPanel::configChanged);
    QTest::keyClick(box, Qt::Key_Up);
    QVERIFY2(panel.config().ceRate > 5e-5 && panel.config().ceRate < 6.1e-5, qPrintable(box->text()));
    QCOMPARE(changed.count(), 1);
}

void TestSetupRates::anUnusualRateIsSaid_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<double>("rate");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QString>("says"); // empty: nothing
    QTest::newRow("automatic") << "/models/mini" << 0.0 << Mode::SingleStep << "";
    QTest::newRow("usual") << "/models/mini" << 1e-4 << Mode::SingleStep << "";
    QTest::newRow("high") << "/models/mini" << 1e-3 << Mode::SingleStep << "may lose what it knows";
    QTest::newRow("high, multi-step") << "/models/mini" << 1e-3 << Mode::MultiStep << "may lose what it knows";
    QTest::newRow("high, but not used") << "/models/mini" << 1e-3 << Mode::Frozen << "";
    QTest::newRow("low") << "/models/mini" << 1e-6 << Mode::E2E << "may hardly learn";
    QTest::newRow("bundled") << "bundled" << 1e-3 << Mode::SingleStep << "";
    QTest::newRow("random") << "random" << 1e-3 << Mode::SingleStep << "";
    QTest::newRow("bundled, low") << "bundled" << 2e-5 << Mode::SingleStep << "may hardly learn";
}

void TestSetupRates::anUnusualRateIsSaid()
{
    QFETCH(QString, model);
    QFETCH(double, rate);
    QFETCH(Mode, mode);
    QFETCH(QString, says);
    SetupPanel panel;
    RunConfig c;
    c.model = model.toStdString();
    c.mode = mode;
    c.ceRate = rate;
    panel.setConfig(c);
    openAll(panel);
    panel.show();
    panel.showModel(sixLayers());
    auto *note = panel.findChild<QLabel *>(QStringLiteral("ceRateNote"));
    QCOMPARE(note->isVisible(), !says.isEmpty());
    if (says.isEmpty())
        return;
    QVERIFY2(note->text().contains(says), qPrintable(note->text()));
    QVERIFY2(note->text().contains(QLocale().toString(rate, 'g', 3)), qPrintable(note->text()));
    // Its link brings the model's own back. By the keys, as a screen reader's user would.
    QSignalSpy changed(&panel, &SetupPanel::configChanged);
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Tab);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(panel.config().ceRate, 0.0);
    QVERIFY(!note->isVisible());
}

QTEST_MAIN(TestSetupRates)
#include "tst_setup_rates.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/field_text.h"
#include "setup/setup_panel.h"
#include "setup_values.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

using namespace gram;

class TestSetupPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void everySettingIsNamedAndExplained();
    void everyEditorHasItsRange();
    void givesBackWhatItIsGiven();
    void showsOnlyWhatApplies_data();
    void showsOnlyWhatApplies();
    void takesNumbersAsPeopleWriteThem_data();
    void takesNumbersAsPeopleWriteThem();
    void precisionsAreOfferedWhereTheyAre();
    void microBatchCanBeAutomatic();
    void dropoutExplainsExactness();
    void datasetCardSaysSimulated();
    void datasetCardLeadsToThePage();
    void foldersJoinTheList();
    void evaluationsFollowTheKindOfData();
    void scrollingDoesNotChangeTheForm_data();
    void scrollingDoesNotChangeTheForm();
    void memoryIsShownAsAnEstimate();
    void saysWhenMemoryWillNotDo();
};

void TestSetupPanel::everySettingIsNamedAndExplained()
{
    SetupPanel panel;
    const RunConfig config;
    forEachField(config, [&](const char *key, const auto &...) {
        const QString name = QString::fromLatin1(key);
        if (name == "data" || name == "demo")
            return;
        const FieldText text = fieldText(key);
        QVERIFY2(!text.label.isEmpty() && !text.help.isEmpty(), key);
        const auto *editor = panel.findChild<QWidget *>(name);
        QVERIFY2(editor, key);
        QVERIFY2(!editor->accessibleName().isEmpty() && !editor->toolTip().isEmpty(), key);
    });
}

void TestSetupPanel::everyEditorHasItsRange()
{
    SetupPanel panel;
    int numbers = 0;
    const auto check = [&](const char *key, const auto &value, auto... range) {
        if constexpr (sizeof...(range) == 2) {
            using Number = std::decay_t<decltype(value)>;
            using Box = std::conditional_t<std::is_same_v<Number, double>, QDoubleSpinBox, QSpinBox>;
            const std::array<Number, 2> limits { range... };
            const auto *box = panel.findChild<Box *>(QString::fromLatin1(key));
            QVERIFY2(box && box->minimum() == limits[0] && box->maximum() == limits[1], key);
            ++numbers;
        }
    };
    const RunConfig config;
    forEachField(config, check);
    QVERIFY(numbers > 20);
}

void TestSetupPanel::givesBackWhatItIsGiven()
{
    SetupPanel panel;
    QCOMPARE(panel.config() == RunConfig(), true);

    RunConfig c;
    c.data = "/some/folder";
    c.demo = "kt";
    c.demoUsers = 77;
    c.split = SplitRule::Rows;
    c.useAbstract = false;
    c.tokenizer = "a b.model";
    c.model = "/models/mini";
    c.freezeLayers = 3;
    c.cacheLimit = 100;
    c.loraRank = 4;
    c.loraAlpha = 0.5;
    c.loraTargets = "key,output";
    c.pooling = Pooling::Attention;
    c.ceDropout = 0.25;
    c.mode = Mode::MultiStep;
    c.latency = 3;
    c.latencyUnit = LatencyUnit::HalfEpoch;
    c.countWeight = CountWeight::LogAdd;
    c.ceRate = 2.5e-6;
    c.evalEvery = -1;
    c.seconds = 12.5;
    c.dtype = Dtype::Float64;
    c.microBatch = 0;
    c.activationCheckpointing = true;
    c.cePrecision = CePrecision::Bf16;
    c.out = "/elsewhere";
    QSignalSpy changed(&panel, &SetupPanel::configChanged);
    panel.setConfig(c);
    QCOMPARE(panel.config() == c, true);
    QCOMPARE(changed.count(), 1);
}

void TestSetupPanel::showsOnlyWhatApplies_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QString>("demo");
    QTest::addColumn<bool>("shown");
    const QString news = QStringLiteral("news");
    const QString kt = QStringLiteral("kt");
    QTest::newRow("latency, multi-step") << "latency" << Mode::MultiStep << news << true;
    QTest::newRow("latency, single-step: on Multi-step's tile") << "latency" << Mode::SingleStep << news << true;
    QTest::newRow("latency's unit, multi-step") << "latency_unit" << Mode::MultiStep << news << true;
    QTest::newRow("latency's unit, e2e") << "latency_unit" << Mode::E2E << news << false;
    QTest::newRow("weights, multi-step") << "count_weight" << Mode::MultiStep << news << true;
    QTest::newRow("weights, frozen") << "count_weight" << Mode::Frozen << news << false;
    QTest::newRow("micro, bounded") << "micro_batch" << Mode::SingleStepBounded << news << true;
    QTest::newRow("micro, single-step") << "micro_batch" << Mode::SingleStep << news << false;
    QTest::newRow("checkpointing, e2e") << "activation_checkpointing" << Mode::E2E << news << true;
    QTest::newRow("checkpointing, frozen") << "activation_checkpointing" << Mode::Frozen << news << false;
    QTest::newRow("bf16, frozen") << "ce_precision" << Mode::Frozen << kt << true;
    QTest::newRow("bf16, id") << "ce_precision" << Mode::Id << kt << false;
    QTest::newRow("baseline, e2e") << "baseline_steps" << Mode::E2E << news << false;
    QTest::newRow("baseline, id") << "baseline_steps" << Mode::Id << news << true;
    QTest::newRow("layers, id") << "layers" << Mode::Id << news << false;
    QTest::newRow("ce rate, frozen") << "ce_rate" << Mode::Frozen << news << false;
    QTest::newRow("ce rate, e2e") << "ce_rate" << Mode::E2E << news << true;
    QTest::newRow("LoRA, e2e") << "lora_rank" << Mode::E2E << news << true;
    QTest::newRow("LoRA, frozen") << "lora_rank" << Mode::Frozen << news << false;
    QTest::newRow("LoRA's alpha, without LoRA") << "lora_alpha" << Mode::E2E << news << false;
    QTest::newRow("negatives, news") << "negatives" << Mode::E2E << news << true;
    QTest::newRow("negatives, kt") << "negatives" << Mode::E2E << kt << false;
    QTest::newRow("sequence, kt") << "max_sequence" << Mode::E2E << kt << true;
    QTest::newRow("sequence, news") << "max_sequence" << Mode::E2E << news << false;
    QTest::newRow("demo users, demo") << "demo_users" << Mode::E2E << kt << true;
    QTest::newRow("split, demo") << "split" << Mode::E2E << kt << false;
}

void TestSetupPanel::showsOnlyWhatApplies()
{
    QFETCH(QString, key);
    QFETCH(Mode, mode);
    QFETCH(QString, demo);
    QFETCH(bool, shown);
    SetupPanel panel;
    RunConfig c;
    c.mode = mode;
    c.demo = demo.toStdString();
    panel.setConfig(c);
    openAll(panel);
    panel.show();
    for (const char *section : { "data", "method", "model", "training", "machine" }) {
        auto *toggle = panel.findChild<QAbstractButton *>(QString::fromLatin1(section) + "Advanced");
        if (toggle->isVisible())
            toggle->click();
    }
    QCOMPARE(panel.findChild<QWidget *>(key)->isVisible(), shown);
}

void TestSetupPanel::takesNumbersAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("decimal") << "0.0003" << 0.0003 << "0.0003";
    QTest::newRow("scientific") << "2e-5" << 2e-5 << "2e-05";
    QTest::newRow("whole") << "1" << 1.0 << "1";
}

void TestSetupPanel::takesNumbersAsPeopleWriteThem()
{
    QFETCH(QString, typed);
    QFETCH(double, value);
    QFETCH(QString, shown);
    SetupPanel panel;
    openAll(panel);
    panel.show();
    auto *box = panel.findChild<QDoubleSpinBox *>(QStringLiteral("ce_rate"));
    box->selectAll();
    QTest::keyClicks(box, typed);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(panel.config().ceRate, value);
    QCOMPARE(box->text(), shown);
}

void TestSetupPanel::precisionsAreOfferedWhereTheyAre()
{
    SetupPanel panel;
    auto *combo = panel.findChild<QComboBox *>(QStringLiteral("ce_precision"));
    const auto chosenAfter = [&](int downs) { // from full precision
        combo->setCurrentIndex(0);
        combo->setFocus();
        for (int i = 0; i < downs; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        return panel.config().cePrecision;
    };
    QCOMPARE(chosenAfter(1), CePrecision::Tf32);
    QCOMPARE(chosenAfter(2), CePrecision::Bf16);
    panel.setUnavailable(CePrecision::Tf32, QStringLiteral("no GPU"));
    QCOMPARE(chosenAfter(1), CePrecision::Bf16);
    panel.setUnavailable(CePrecision::Bf16, QStringLiteral("too old & slow"));
    QCOMPARE(chosenAfter(2), CePrecision::Automatic);
    for (const char *reason : { "no GPU", "too old &amp; slow" }) // of both
        QVERIFY2(combo->toolTip().contains(QLatin1String(reason)), qPrintable(combo->toolTip()));
    QVERIFY(combo->accessibleDescription().contains(QLatin1String("too old & slow")));
    QVERIFY(combo->isEnabled()); // a configuration that asks for it can be put right
    panel.setUnavailable(CePrecision::Bf16, {});
    QCOMPARE(chosenAfter(1), CePrecision::Bf16);
    QVERIFY(!combo->toolTip().contains(QLatin1String("too old")));
    QVERIFY(combo->toolTip().contains(QLatin1String("no GPU")));
}

void TestSetupPanel::microBatchCanBeAutomatic()
{
    SetupPanel panel;
    RunConfig c;
    c.mode = Mode::SingleStepBounded;
    c.microBatch = 1;
    panel.setConfig(c);
    auto *box = panel.findChild<QSpinBox *>(QStringLiteral("micro_batch"));
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(panel.config().microBatch, std::int64_t { 0 });
    QCOMPARE(box->text(), QStringLiteral("Automatic"));
}

void TestSetupPanel::dropoutExplainsExactness()
{
    SetupPanel panel;
    openAll(panel);
    panel.show();
    const auto *note = panel.findChild<QLabel *>(QStringLiteral("dropoutNote"));
    QVERIFY(!note->isVisible());
    RunConfig c;
    c.ceDropout = 0.1;
    panel.setConfig(c);
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(QStringLiteral("per unique item")));
}

void TestSetupPanel::datasetCardSaysSimulated()
{
    SetupPanel panel;
    const auto *card = panel.findChild<QLabel *>(QStringLiteral("datasetCardText"));
    DatasetSummary summary;
    summary.name = "Campus & co";
    summary.issues = { { "impressions without a click", 3, "behaviors.tsv, line 12" } };
    summary.redundancy = { { 32, 100, 40, 2.5 } };
    panel.showDataset(summary);
    QVERIFY(!card->text().contains(QStringLiteral("SIMULATED")));
    QVERIFY(card->text().contains(QStringLiteral("Campus &amp; co")));
    QVERIFY(card->text().contains(QStringLiteral("impressions without a click")));
    QVERIFY(card->text().contains(QStringLiteral("behaviors.tsv, line 12")));
    QVERIFY(card->text().contains(QStringLiteral("<i>~2.5</i>")));
    QVERIFY(!card->text().contains(QStringLiteral("other kind")));
    QVERIFY(!card->text().contains(QStringLiteral("will not work well")));
    QVERIFY(card->text().contains(QStringLiteral("Interactions, test&nbsp;&nbsp;</td><td align=right>none")));
    summary.simulated = true;
    summary.testSequences = 3;
    summary.testInteractions = 77;
    summary.testLabelled = false;
    summary.issues.push_back({ "news listed again", 2, {} });
    summary.warnings = { { DatasetWarning::Kind::NoTest, 0 } };
    panel.showDataset(summary);
    QVERIFY(card->text().contains(QStringLiteral("Interactions, test&nbsp;&nbsp;</td><td align=right>77")));
    QVERIFY(card->text().contains(QStringLiteral("Labels of the test&nbsp;&nbsp;</td><td align=right>unknown")));
    QVERIFY(card->text().contains(QStringLiteral("1 other kind")));
    QVERIFY(card->text().contains(QStringLiteral("1 thing(s) will not work well")));
    QVERIFY(card->text().contains(QStringLiteral("SIMULATED")));
}

void TestSetupPanel::datasetCardLeadsToThePage()
{
    SetupPanel panel;
    openAll(panel);
    panel.show();
    auto *button = panel.findChild<QPushButton *>(QStringLiteral("datasetDetails"));
    const QSignalSpy requested(&panel, &SetupPanel::datasetDetailsRequested);
    panel.showDatasetMessage(QStringLiteral("Reading…"));
    QVERIFY(!button->isVisible());
    panel.showDataset({});
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(requested.count(), 2);
    panel.showDatasetMessage(QStringLiteral("Reading…"));
    QVERIFY(!button->isVisible());
}

void TestSetupPanel::foldersJoinTheList()
{
    SetupPanel panel;
    panel.setRecentFolders({ QStringLiteral("/data/mind") });
    auto *combo = panel.findChild<QComboBox *>(QStringLiteral("dataset"));
    QVERIFY(combo->findText(QStringLiteral("mind")) >= 0);
    panel.chooseFolder(QStringLiteral("/data/other/"));
    QCOMPARE(panel.config().data, std::string("/data/other"));
    QCOMPARE(combo->currentText(), QStringLiteral("other"));
}

void TestSetupPanel::evaluationsFollowTheKindOfData()
{
    SetupPanel panel;
    RunConfig c;
    c.evalEvery = SetupPanel::demoEvalEvery;
    panel.setConfig(c);
    panel.chooseFolder(QStringLiteral("/data/mind"));
    QCOMPARE(panel.config().evalEvery, RunConfig().evalEvery);
    QCOMPARE(panel.config().data, std::string("/data/mind"));
    panel.chooseFolder(QStringLiteral("/data/other"));
    QCOMPARE(panel.config().evalEvery, RunConfig().evalEvery);
    auto *combo = panel.findChild<QComboBox *>(QStringLiteral("dataset"));
    combo->setCurrentIndex(0);
    Q_EMIT combo->activated(0);
    QCOMPARE(panel.config().evalEvery, SetupPanel::demoEvalEvery);
    c.evalEvery = 7; // what was set by hand stays
    panel.setConfig(c);
    panel.chooseFolder(QStringLiteral("/data/mind"));
    QCOMPARE(panel.config().evalEvery, std::int64_t { 7 });
}

void TestSetupPanel::scrollingDoesNotChangeTheForm_data()
{
    QTest::addColumn<QString>("editor");
    for (const char *name : { "dataset", "mode", "batch", "model", "freezeRow" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSetupPanel::scrollingDoesNotChangeTheForm()
{
    QFETCH(QString, editor);
    SetupPanel panel;
    panel.showModel(sixLayers());
    auto *widget = panel.findChild<QWidget *>(editor);
    const RunConfig before = panel.config();
    for (const int turn : { 120, -120 }) {
        QWheelEvent wheel(QPointF(5, 5), widget->mapToGlobal(QPointF(5, 5)), {}, { 0, turn }, Qt::NoButton, {},
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &wheel);
        QVERIFY(panel.config() == before);
    }
}

void TestSetupPanel::memoryIsShownAsAnEstimate()
{
    SetupPanel panel;
    openAll(panel);
    panel.show();
    const auto *memory = panel.findChild<QLabel *>(QStringLiteral("modelMemory"));
    RunConfig c;
    c.mode = Mode::MultiStep;
    panel.setConfig(c);
    panel.showModel(sixLayers());
    panel.showEstimates({}, 0);
    QVERIFY(memory->isVisible());
    QVERIFY(memory->text().contains(QStringLiteral("once a dataset has been read")));
    panel.showEstimates(estimates(), std::uint64_t { 9 } << 30);
    QString text = memory->text();
    QVERIFY(text.contains(QStringLiteral("Free now")));
    QVERIFY(text.contains(QStringLiteral("9.0 GiB")));
    panel.showEstimates(estimates(), 0);
    text = memory->text();
    QVERIFY(!text.contains(QStringLiteral("Free now"))); // unknown
    QCOMPARE(text.count(QChar(0x2248)), 6); // the sign for about
    QCOMPARE(text.count(QStringLiteral("<i>≈")), 6);
    QCOMPARE(text.count(QStringLiteral("<b>")), 2); // the chosen mode's name and value
    QVERIFY(text.contains(QStringLiteral("<b>Multi-step N=10</b>")));
    QVERIFY(memory->toolTip().contains(QStringLiteral("Left out")));
    QVERIFY(!panel.findChild<QLabel *>(QStringLiteral("memoryWarning"))->isVisible());
}

void TestSetupPanel::saysWhenMemoryWillNotDo()
{
    SetupPanel panel;
    openAll(panel);
    panel.show();
    RunConfig c;
    c.mode = Mode::SingleStep; // 7 GiB of the estimates
    panel.setConfig(c);
    panel.showModel(sixLayers());
    const auto *warning = panel.findChild<QLabel *>(QStringLiteral("memoryWarning"));
    panel.showEstimates(estimates(), std::uint64_t { 7 } << 30);
    QVERIFY(!warning->isVisible());
    panel.showEstimates(estimates(), (std::uint64_t { 7 } << 30) - 1);
    QVERIFY(warning->isVisible());
    QVERIFY(warning->text().contains(QStringLiteral("bounded memory"))); // 6 GiB
    panel.showEstimates(estimates(), std::uint64_t { 1 } << 30);
    QVERIFY(warning->isVisible());
    QVERIFY(!warning->text().contains(QStringLiteral("bounded memory")));
    QVERIFY(warning->text().contains(QStringLiteral("checkpointing")));
    c.activationCheckpointing = true;
    panel.setConfig(c);
    panel.showEstimates(estimates(), std::uint64_t { 1 } << 30);
    QVERIFY(!warning->text().contains(QStringLiteral("checkpointing")));
    QVERIFY(warning->text().contains(QStringLiteral("smaller batch")));
    c.mode = Mode::SingleStepBounded;
    panel.setConfig(c);
    panel.showEstimates(estimates(), std::uint64_t { 1 } << 30);
    QVERIFY(warning->text().contains(QStringLiteral("micro-batch to Automatic")));
}

QTEST_MAIN(TestSetupPanel)
#include "tst_setup_panel.moc"

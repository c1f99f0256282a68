// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/field_rules.h"
#include "setup/field_text.h"
#include "setup/freeze_row.h"
#include "setup/setup_panel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace gram;

namespace {

/// A pre-trained model of six layers.
ModelSummary sixLayers()
{
    ModelSummary m;
    m.name = "mini & co";
    m.folder = "/models/mini";
    m.family = "BERT";
    m.tokenizer = "WordPiece";
    m.layers = 6;
    m.hidden = 384;
    m.heads = 12;
    m.intermediate = 1536;
    m.vocabulary = 30522;
    m.maxTokens = 256;
    m.embeddingParameters = 11'900'000;
    m.layerParameters = 1'800'000;
    m.parameters = m.embeddingParameters + 6 * m.layerParameters;
    m.pooling = Pooling::Mean;
    m.weightBytes = 90'000'000;
    m.weightType = "F16";
    return m;
}

std::vector<MemoryEstimate> estimates()
{
    std::vector<MemoryEstimate> all;
    for (std::size_t i = 0; i < EnumNames<Mode>::value.size(); ++i)
        all.push_back({ static_cast<Mode>(i), (8 - i) << 30 });
    return all;
}

/// A cycle's items for 1, 10, 20 and 100 steps of 100 interactions over 50 items each; 100 are an epoch.
LatencyEstimates latencies(const std::array<double, 4> &unique)
{
    LatencyEstimates all;
    all.batch = 32;
    all.stepsPerEpoch = 100;
    all.interactionsPerEpoch = 10'000;
    all.items = 5000;
    constexpr std::array<std::int64_t, 4> steps { 1, 10, 20, 100 };
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto n = static_cast<double>(steps[i]);
        all.latencies.push_back({ steps[i], 1, false, 100 * n, unique[i], 50 * n });
    }
    return all;
}

} // namespace

Q_DECLARE_METATYPE(gram::LatencyEstimates)

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
    void otherLatencyUnitsBeginAtOne();
    void saysWhatALatencySaves_data();
    void saysWhatALatencySaves();
    void latenciesOfOtherBatchesAreNotSaid();
    void bfloat16IsOfferedWhereItIsThere();
    void microBatchCanBeAutomatic();
    void theEncodersRateIsAutomatic_data();
    void theEncodersRateIsAutomatic();
    void theArrowsStartFromTheAutomaticRate();
    void anUnusualRateIsSaid_data();
    void anUnusualRateIsSaid();
    void dropoutExplainsExactness();
    void datasetCardSaysSimulated();
    void datasetCardLeadsToThePage();
    void foldersJoinTheList();
    void evaluationsFollowTheKindOfData();
    void scrollingDoesNotChangeTheForm_data();
    void scrollingDoesNotChangeTheForm();
    void modelsJoinTheList();
    void keepsTheModelUntilTheChosenOneIsOpen();
    void modelCardShowsTheFigures();
    void freezesByMouseAndKeyboard_data();
    void freezesByMouseAndKeyboard();
    void clickingTheLastFrozenPartFreesIt();
    void sharedLayersCannotBeFrozen();
    void aSmallerModelTakesBackFrozenLayers();
    void modesThatDoNotTrainTheEncoderFreezeNothing_data();
    void modesThatDoNotTrainTheEncoderFreezeNothing();
    void aModelBringsItsSizes_data();
    void aModelBringsItsSizes();
    void textsLongerThanTheModelReadsAreSaid();
    void choosesLorasProducts();
    void saysWhatLoraTrains();
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
    QTest::newRow("latency, single-step") << "latency" << Mode::SingleStep << news << false;
    QTest::newRow("latency, e2e") << "latency" << Mode::E2E << news << false;
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
    panel.show();
    auto *box = panel.findChild<QDoubleSpinBox *>(QStringLiteral("ce_rate"));
    box->selectAll();
    QTest::keyClicks(box, typed);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(panel.config().ceRate, value);
    QCOMPARE(box->text(), shown);
}

void TestSetupPanel::otherLatencyUnitsBeginAtOne()
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

void TestSetupPanel::saysWhatALatencySaves_data()
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

void TestSetupPanel::saysWhatALatencySaves()
{
    QFETCH(LatencyEstimates, estimates);
    QFETCH(QString, typed);
    QFETCH(QStringList, said);
    QFETCH(bool, warns);
    SetupPanel panel;
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

void TestSetupPanel::latenciesOfOtherBatchesAreNotSaid()
{
    SetupPanel panel;
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

void TestSetupPanel::bfloat16IsOfferedWhereItIsThere()
{
    SetupPanel panel;
    auto *combo = panel.findChild<QComboBox *>(QStringLiteral("ce_precision"));
    const int bf16 = combo->findData(static_cast<int>(CePrecision::Bf16));
    const auto choose = [&] {
        combo->setCurrentIndex(0);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Down);
        return panel.config().cePrecision;
    };
    QVERIFY(bf16 > 0);
    QCOMPARE(choose(), CePrecision::Bf16);
    panel.setBf16Unavailable(QStringLiteral("too old & slow"));
    QCOMPARE(choose(), CePrecision::Full);
    QVERIFY(combo->toolTip().contains(QLatin1String("too old &amp; slow")));
    QVERIFY(combo->accessibleDescription().contains(QLatin1String("too old & slow")));
    QVERIFY(combo->isEnabled()); // a configuration that asks for it can be put right
    panel.setBf16Unavailable({});
    QCOMPARE(choose(), CePrecision::Bf16);
    QVERIFY(!combo->toolTip().contains(QLatin1String("too old")));
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

void TestSetupPanel::theEncodersRateIsAutomatic_data()
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

void TestSetupPanel::theEncodersRateIsAutomatic()
{
    QFETCH(QString, model);
    QFETCH(int, width);
    QFETCH(QString, shown);
    QFETCH(QString, why);
    SetupPanel panel;
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

void TestSetupPanel::theArrowsStartFromTheAutomaticRate()
{
    SetupPanel panel;
    panel.show();
    panel.chooseModel(QStringLiteral("/models/mini"));
    panel.showModel(sixLayers());
    auto *box = panel.findChild<QDoubleSpinBox *>(QStringLiteral("ce_rate"));
    QSignalSpy changed(&panel, &SetupPanel::configChanged);
    QTest::keyClick(box, Qt::Key_Up);
    QVERIFY2(panel.config().ceRate > 5e-5 && panel.config().ceRate < 6.1e-5, qPrintable(box->text()));
    QCOMPARE(changed.count(), 1);
}

void TestSetupPanel::anUnusualRateIsSaid_data()
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

void TestSetupPanel::anUnusualRateIsSaid()
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

void TestSetupPanel::dropoutExplainsExactness()
{
    SetupPanel panel;
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

void TestSetupPanel::modelsJoinTheList()
{
    QTemporaryDir folder;
    SetupPanel panel;
    panel.setRecentModels({ folder.path(), QStringLiteral("/models/gone") });
    const auto *combo = panel.findChild<QComboBox *>(QStringLiteral("model"));
    QVERIFY(combo->findText(QStringLiteral("Bundled encoder")) >= 0);
    QVERIFY(combo->findText(QStringLiteral("Random weights")) >= 0);
    QCOMPARE(combo->findData(folder.path()), combo->findText(QFileInfo(folder.path()).fileName()));
    QVERIFY(combo->findData(folder.path()) > 0);
    QCOMPARE(combo->itemText(combo->findData(QStringLiteral("/models/gone"))), QStringLiteral("gone (missing)"));
    for (const char *model : { "bundled", "random", "/elsewhere/mini" }) {
        RunConfig c;
        c.model = model;
        panel.setConfig(c);
        QCOMPARE(panel.config().model, c.model);
        QCOMPARE(combo->currentData().toString(), QString::fromLatin1(model));
    }
}

void TestSetupPanel::keepsTheModelUntilTheChosenOneIsOpen()
{
    SetupPanel panel;
    panel.show();
    RunConfig c;
    c.model = "random";
    panel.setConfig(c);
    panel.setRecentModels({ QStringLiteral("/models/mini") });
    QSignalSpy requested(&panel, &SetupPanel::modelRequested);
    auto *combo = panel.findChild<QComboBox *>(QStringLiteral("model"));
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_End);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.at(0).at(0).toString(), QStringLiteral("/models/mini"));
    QCOMPARE(panel.config().model, std::string("random"));
    panel.showModelChoice(); // it cannot be opened
    QCOMPARE(combo->currentText(), QStringLiteral("Random weights"));
    panel.chooseModel(QStringLiteral("/models/mini"));
    QCOMPARE(panel.config().model, std::string("/models/mini"));
    QCOMPARE(combo->currentData().toString(), QStringLiteral("/models/mini"));
}

void TestSetupPanel::modelCardShowsTheFigures()
{
    SetupPanel panel;
    panel.show();
    const auto *text = panel.findChild<QLabel *>(QStringLiteral("modelCardText"));
    const auto *training = panel.findChild<QLabel *>(QStringLiteral("modelTraining"));
    panel.showModelMessage(QStringLiteral("a < b"));
    QCOMPARE(text->text(), QStringLiteral("a &lt; b"));
    QVERIFY(!training->isVisible());
    ModelSummary m = sixLayers();
    panel.showModel(m);
    for (const char *figure : { "mini &amp; co", "BERT", "22700000", "6 × 384", ">12<", "30522", "WordPiece", "256",
             "85.8 MiB, F16", "Mean of the tokens" })
        QVERIFY2(text->text().contains(QString::fromUtf8(figure)), figure);
    QVERIFY(!text->text().contains(QStringLiteral("random")));
    QVERIFY(training->text().contains(QStringLiteral("22.7 M")));
    m.pretrained = false;
    panel.showModel(m);
    QVERIFY(text->text().contains(QStringLiteral("BERT, random weights")));
}

void TestSetupPanel::freezesByMouseAndKeyboard_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("key"); // 0: a click instead
    QTest::addColumn<double>("at"); // of the row's width
    QTest::addColumn<int>("frozen");
    QTest::newRow("right") << -1 << int(Qt::Key_Right) << 0.0 << 0;
    QTest::newRow("up") << 0 << int(Qt::Key_Up) << 0.0 << 1;
    QTest::newRow("left") << 3 << int(Qt::Key_Left) << 0.0 << 2;
    QTest::newRow("left at the end") << -1 << int(Qt::Key_Left) << 0.0 << -1;
    QTest::newRow("home") << 3 << int(Qt::Key_Home) << 0.0 << -1;
    QTest::newRow("end") << -1 << int(Qt::Key_End) << 0.0 << 5; // the last layer must train
    QTest::newRow("page up") << -1 << int(Qt::Key_PageUp) << 0.0 << 2;
    QTest::newRow("embeddings") << -1 << 0 << 0.02 << 0;
    QTest::newRow("last but one layer") << -1 << 0 << 0.85 << 5;
    QTest::newRow("last layer") << -1 << 0 << 0.97 << 5;
    QTest::newRow("fewer") << 5 << 0 << 0.02 << 0;
}

void TestSetupPanel::freezesByMouseAndKeyboard()
{
    QFETCH(int, from);
    QFETCH(int, key);
    QFETCH(double, at);
    QFETCH(int, frozen);
    SetupPanel panel;
    RunConfig c;
    c.model = "/models/mini";
    c.freezeLayers = from;
    panel.setConfig(c);
    panel.showModel(sixLayers());
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto *row = panel.findChild<FreezeRow *>();
    QCOMPARE(row->value(), from);
    row->setFocus();
    if (key)
        QTest::keyClick(row, static_cast<Qt::Key>(key));
    else
        QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(int(row->width() * at), row->height() / 2));
    QCOMPARE(row->value(), frozen);
    QCOMPARE(panel.config().freezeLayers, std::int64_t { frozen });
    QCOMPARE(panel.findChild<QSpinBox *>(QStringLiteral("freeze_layers"))->value(), frozen);
    const QString training = panel.findChild<QLabel *>(QStringLiteral("modelTraining"))->text();
    const QString left = frozen == -1 ? QStringLiteral("All 22.7 M")
        : frozen == 0                 ? QStringLiteral("10.8 M of")
        : frozen == 1                 ? QStringLiteral("9.0 M of")
        : frozen == 2                 ? QStringLiteral("7.2 M of")
                                      : QStringLiteral("1.8 M of");
    QVERIFY2(training.contains(left), qPrintable(training));
}

void TestSetupPanel::clickingTheLastFrozenPartFreesIt()
{
    SetupPanel panel;
    panel.showModel(sixLayers());
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto *row = panel.findChild<FreezeRow *>();
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(5, row->height() / 2));
    QCOMPARE(panel.config().freezeLayers, std::int64_t { 0 });
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(5, row->height() / 2));
    QCOMPARE(panel.config().freezeLayers, std::int64_t { -1 });
    QTest::mouseClick(row, Qt::RightButton, {}, QPoint(5, row->height() / 2));
    QCOMPARE(panel.config().freezeLayers, std::int64_t { -1 });
}

void TestSetupPanel::sharedLayersCannotBeFrozen()
{
    SetupPanel panel;
    ModelSummary albert = sixLayers();
    albert.sharedLayers = true;
    albert.parameters = albert.embeddingParameters + albert.layerParameters;
    panel.showModel(albert);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto *row = panel.findChild<FreezeRow *>();
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(row->width() - 5, row->height() / 2));
    QCOMPARE(panel.config().freezeLayers, std::int64_t { 0 });
    const QString training = panel.findChild<QLabel *>(QStringLiteral("modelTraining"))->text();
    QVERIFY2(training.contains(QStringLiteral("1.8 M of 13.7 M")), qPrintable(training));
}

void TestSetupPanel::aSmallerModelTakesBackFrozenLayers()
{
    SetupPanel panel;
    RunConfig c;
    c.model = "/models/mini";
    c.freezeLayers = 5;
    panel.setConfig(c);
    panel.showModel(sixLayers());
    QCOMPARE(panel.config().freezeLayers, std::int64_t { 5 });
    ModelSummary small = sixLayers();
    small.layers = 2;
    panel.chooseModel(QStringLiteral("/models/small"));
    panel.showModel(small);
    QCOMPARE(panel.config().freezeLayers, std::int64_t { 1 });
    panel.setConfig(c); // a configuration is taken as it is, whatever the model before
    QCOMPARE(panel.config().freezeLayers, std::int64_t { 5 });
}

void TestSetupPanel::modesThatDoNotTrainTheEncoderFreezeNothing_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<bool>("applies");
    QTest::newRow("e2e") << Mode::E2E << true;
    QTest::newRow("multi-step") << Mode::MultiStep << true;
    QTest::newRow("frozen") << Mode::Frozen << false;
    QTest::newRow("id") << Mode::Id << false;
}

void TestSetupPanel::modesThatDoNotTrainTheEncoderFreezeNothing()
{
    QFETCH(Mode, mode);
    QFETCH(bool, applies);
    SetupPanel panel;
    RunConfig c;
    c.mode = mode;
    c.freezeLayers = 2;
    panel.setConfig(c);
    panel.showModel(sixLayers());
    panel.show();
    QCOMPARE(panel.findChild<FreezeRow *>()->isEnabled(), applies);
    QCOMPARE(panel.findChild<QSpinBox *>(QStringLiteral("freeze_layers"))->isVisible(), applies);
    QCOMPARE(
        panel.findChild<QLabel *>(QStringLiteral("modelTraining"))->text().contains(QStringLiteral("up to layer 2")),
        applies);
    QCOMPARE(panel.config().freezeLayers, std::int64_t { 2 }); // it is there again with another mode
}

void TestSetupPanel::aModelBringsItsSizes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("brought");
    for (const char *key : { "hidden", "layers", "heads", "intermediate", "vocabulary_size", "tokenizer" })
        QTest::newRow(key) << QString::fromLatin1(key) << true;
    for (const char *key : { "pooling", "max_tokens", "batch", "freeze_layers" })
        QTest::newRow(key) << QString::fromLatin1(key) << false;
}

void TestSetupPanel::aModelBringsItsSizes()
{
    QFETCH(QString, key);
    QFETCH(bool, brought);
    SetupPanel panel;
    const auto *editor = panel.findChild<QWidget *>(key);
    RunConfig c;
    c.model = "random";
    panel.setConfig(c);
    QVERIFY(editor->isEnabled());
    const QString help = editor->toolTip();
    for (const char *model : { "/models/mini", "bundled" }) {
        c.model = model;
        panel.setConfig(c);
        QCOMPARE(editor->isEnabled(), !brought);
        QCOMPARE(editor->toolTip().contains(QStringLiteral("brings its own")), brought);
    }
    panel.chooseModel(QStringLiteral("random"));
    QVERIFY(editor->isEnabled());
    QCOMPARE(editor->toolTip(), help);
}

void TestSetupPanel::choosesLorasProducts()
{
    SetupPanel panel;
    panel.show();
    const auto box = [&panel](const char *name) {
        return panel.findChild<QCheckBox *>(QStringLiteral("lora_target_") + QLatin1String(name));
    };
    QVERIFY(!box("query")->isVisible());
    auto *rank = panel.findChild<QSpinBox *>(QStringLiteral("lora_rank"));
    QCOMPARE(rank->text(), QStringLiteral("Off, all weights train"));
    rank->setValue(8);
    QVERIFY(box("query")->isVisible() && !box("query")->accessibleName().isEmpty());
    QCOMPARE(panel.config().loraTargets, std::string("query,value"));
    QSignalSpy changed(&panel, &SetupPanel::configChanged);
    const auto click = [&](const char *name) {
        QTest::mouseClick(box(name), Qt::LeftButton, {}, QPoint(10, box(name)->height() / 2));
    };
    click("output");
    QCOMPARE(panel.config().loraTargets, std::string("query,value,output"));
    QCOMPARE(changed.count(), 1);
    click("query");
    click("value");
    QCOMPARE(panel.config().loraTargets, std::string("output"));
    click("output"); // the last one stays
    QCOMPARE(panel.config().loraTargets, std::string("output"));
    QCOMPARE(changed.count(), 3);
    // A mode that does not train the encoder hides it, and keeps it for another.
    RunConfig c = panel.config();
    c.mode = Mode::Frozen;
    panel.setConfig(c);
    QVERIFY(!rank->isVisible() && !box("query")->isVisible());
    QCOMPARE(panel.config().loraTargets, std::string("output"));
}

void TestSetupPanel::saysWhatLoraTrains()
{
    SetupPanel panel;
    panel.show();
    RunConfig c;
    c.model = "/models/mini";
    c.loraRank = 4;
    panel.setConfig(c);
    ModelSummary m;
    m.name = "mini";
    m.parameters = 1'000'000;
    m.hidden = 100;
    m.layers = 3;
    m.intermediate = 400;
    panel.showModel(m);
    const auto *training = panel.findChild<QLabel *>(QStringLiteral("modelTraining"));
    QVERIFY2(training->text().contains(QLocale().toString(4800) + " parameters"),
        qPrintable(training->text())); // 3 layers, 2 products, 4 rows and columns of 100
    auto *rate = panel.findChild<QDoubleSpinBox *>(QStringLiteral("ce_rate"));
    QVERIFY2(rate->text().contains("0.0005"), qPrintable(rate->text()));
    QVERIFY(rate->toolTip().contains("With LoRA"));
    auto *note = panel.findChild<QLabel *>(QStringLiteral("loraNote"));
    QVERIFY(!note->isVisible());
    c.model = "random";
    panel.setConfig(c);
    QVERIFY(note->isVisible());
    c.loraRank = 0;
    panel.setConfig(c);
    QVERIFY(!note->isVisible());
    QVERIFY(!rate->toolTip().contains("With LoRA"));
}

void TestSetupPanel::textsLongerThanTheModelReadsAreSaid()
{
    SetupPanel panel;
    panel.show();
    const auto *note = panel.findChild<QLabel *>(QStringLiteral("maxTokensNote"));
    RunConfig c;
    c.model = "/models/mini";
    c.maxTokens = 256;
    panel.setConfig(c);
    panel.showModel(sixLayers());
    QVERIFY(!note->isVisible());
    c.maxTokens = 257;
    panel.setConfig(c);
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(QStringLiteral("257")) && note->text().contains(QStringLiteral("256")));
    QTest::keyClick(const_cast<QLabel *>(note), Qt::Key_Tab); // to the link
    QTest::keyClick(const_cast<QLabel *>(note), Qt::Key_Return);
    QCOMPARE(panel.config().maxTokens, std::int64_t { 256 });
    QVERIFY(!note->isVisible());
}

void TestSetupPanel::memoryIsShownAsAnEstimate()
{
    SetupPanel panel;
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

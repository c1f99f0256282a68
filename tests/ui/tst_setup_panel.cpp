// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/field_rules.h"
#include "setup/field_text.h"
#include "setup/setup_panel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
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
    void otherLatencyUnitsBeginAtOne();
    void dropoutExplainsExactness();
    void datasetCardSaysSimulated();
    void foldersJoinTheList();
    void evaluationsFollowTheKindOfData();
    void scrollingDoesNotChangeTheForm_data();
    void scrollingDoesNotChangeTheForm();
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
    QTest::newRow("baseline, e2e") << "baseline_steps" << Mode::E2E << news << false;
    QTest::newRow("baseline, id") << "baseline_steps" << Mode::Id << news << true;
    QTest::newRow("layers, id") << "layers" << Mode::Id << news << false;
    QTest::newRow("ce rate, frozen") << "ce_rate" << Mode::Frozen << news << false;
    QTest::newRow("ce rate, e2e") << "ce_rate" << Mode::E2E << news << true;
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
    summary.simulated = true;
    panel.showDataset(summary);
    QVERIFY(card->text().contains(QStringLiteral("SIMULATED")));
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
    for (const char *name : { "dataset", "mode", "batch" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSetupPanel::scrollingDoesNotChangeTheForm()
{
    QFETCH(QString, editor);
    SetupPanel panel;
    auto *widget = panel.findChild<QWidget *>(editor);
    const RunConfig before = panel.config();
    for (const int turn : { 120, -120 }) {
        QWheelEvent wheel(QPointF(5, 5), widget->mapToGlobal(QPointF(5, 5)), {}, { 0, turn },
                          Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &wheel);
        QVERIFY(panel.config() == before);
    }
}

QTEST_MAIN(TestSetupPanel)
#include "tst_setup_panel.moc"

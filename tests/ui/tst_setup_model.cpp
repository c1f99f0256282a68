// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/freeze_row.h"
#include "setup/setup_panel.h"
#include "setup_values.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace gram;

/// The form's language model: which, of which sizes, and what of it is trained.
class TestSetupModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
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
};

void TestSetupModel::modelsJoinTheList()
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

void TestSetupModel::keepsTheModelUntilTheChosenOneIsOpen()
{
    SetupPanel panel;
    openAll(panel);
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

void TestSetupModel::modelCardShowsTheFigures()
{
    SetupPanel panel;
    openAll(panel);
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

void TestSetupModel::freezesByMouseAndKeyboard_data()
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

void TestSetupModel::freezesByMouseAndKeyboard()
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
    openAll(panel);
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

void TestSetupModel::clickingTheLastFrozenPartFreesIt()
{
    SetupPanel panel;
    panel.showModel(sixLayers());
    openAll(panel);
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

void TestSetupModel::sharedLayersCannotBeFrozen()
{
    SetupPanel panel;
    ModelSummary albert = sixLayers();
    albert.sharedLayers = true;
    albert.parameters = albert.embeddingParameters + albert.layerParameters;
    panel.showModel(albert);
    openAll(panel);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto *row = panel.findChild<FreezeRow *>();
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(row->width() - 5, row->height() / 2));
    QCOMPARE(panel.config().freezeLayers, std::int64_t { 0 });
    const QString training = panel.findChild<QLabel *>(QStringLiteral("modelTraining"))->text();
    QVERIFY2(training.contains(QStringLiteral("1.8 M of 13.7 M")), qPrintable(training));
}

void TestSetupModel::aSmallerModelTakesBackFrozenLayers()
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

void TestSetupModel::modesThatDoNotTrainTheEncoderFreezeNothing_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<bool>("applies");
    QTest::newRow("e2e") << Mode::E2E << true;
    QTest::newRow("multi-step") << Mode::MultiStep << true;
    QTest::newRow("frozen") << Mode::Frozen << false;
    QTest::newRow("id") << Mode::Id << false;
}

void TestSetupModel::modesThatDoNotTrainTheEncoderFreezeNothing()
{
    QFETCH(Mode, mode);
    QFETCH(bool, applies);
    SetupPanel panel;
    RunConfig c;
    c.mode = mode;
    c.freezeLayers = 2;
    panel.setConfig(c);
    panel.showModel(sixLayers());
    openAll(panel);
    panel.show();
    QCOMPARE(panel.findChild<FreezeRow *>()->isEnabled(), applies);
    QCOMPARE(panel.findChild<QSpinBox *>(QStringLiteral("freeze_layers"))->isVisible(), applies);
    QCOMPARE(
        panel.findChild<QLabel *>(QStringLiteral("modelTraining"))->text().contains(QStringLiteral("up to layer 2")),
        applies);
    QCOMPARE(panel.config().freezeLayers, std::int64_t { 2 }); // it is there again with another mode
}

void TestSetupModel::aModelBringsItsSizes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("brought");
    for (const char *key : { "hidden", "layers", "heads", "intermediate", "vocabulary_size", "tokenizer" })
        QTest::newRow(key) << QString::fromLatin1(key) << true;
    for (const char *key : { "pooling", "max_tokens", "batch", "freeze_layers" })
        QTest::newRow(key) << QString::fromLatin1(key) << false;
}

void TestSetupModel::aModelBringsItsSizes()
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

void TestSetupModel::choosesLorasProducts()
{
    SetupPanel panel;
    openAll(panel);
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

void TestSetupModel::saysWhatLoraTrains()
{
    SetupPanel panel;
    openAll(panel);
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

void TestSetupModel::textsLongerThanTheModelReadsAreSaid()
{
    SetupPanel panel;
    openAll(panel);
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

QTEST_MAIN(TestSetupModel)
#include "tst_setup_model.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Language models in the window: opened, trained, exported.
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace gram;

class TestWindowModels : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { startAnew(); }
    void cleanup() { end(); }
    void opensAModelByDialog();
    void opensADroppedModel_data();
    void opensADroppedModel();
    void aWrongModelFolderGivesASentence_data();
    void aWrongModelFolderGivesASentence();
    void keepsTheRecentModels();
    void aModelThatIsGoneGivesASentence();
    void estimatesFollowTheForm();
    void trainsAndExportsAModel();
    void exportsCanBeStopped();
    void exportErrorsAreSentences();
    void idRunsHaveNoModelToExport();
};

void TestWindowModels::opensAModelByDialog()
{
    bool answered = false;
    QTimer::singleShot(300, &m_controller->window(), [&answered] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        answered = true;
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, albert);
        QTest::keyClick(name, Qt::Key_Return);
    });
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QTest::keyClick(&m_controller->window(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(answered);
    QTRY_COMPARE_WITH_TIMEOUT(chosenModel(), albert, patience);
    const QString card = find<QLabel>("modelCardText")->text();
    QVERIFY2(card.contains(QStringLiteral("ALBERT")) && card.contains(QStringLiteral("3 × 16")), qPrintable(card));
    QVERIFY(!find<QWidget>("hidden")->isEnabled());
    QVERIFY(find<QLabel>("maxTokensNote")->text().contains(QStringLiteral("at most 24")));
}

void TestWindowModels::opensADroppedModel_data()
{
    QTest::addColumn<QString>("dropped");
    QTest::newRow("folder") << albert;
    QTest::newRow("one of its files") << albert + QStringLiteral("/config.json");
}

void TestWindowModels::opensADroppedModel()
{
    QFETCH(QString, dropped);
    drop(dropped);
    QTRY_COMPARE_WITH_TIMEOUT(chosenModel(), albert, patience);
    QCOMPARE(find<QComboBox>("dataset")->currentText(), QStringLiteral("News demo")); // it is not the data
}

void TestWindowModels::aWrongModelFolderGivesASentence_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such folder") << "-"
                                    << "There is no file or folder";
    QTest::newRow("no config.json") << QString() << "config.json";
    QTest::newRow("broken") << "{ \"model_type\": "
                            << "config.json is damaged";
    QTest::newRow("another family") << R"({ "model_type": "gpt2" })"
                                    << "gpt2";
    QTest::newRow("no weights")
        << R"({ "model_type": "bert", "vocab_size": 50, "hidden_size": 16, "num_hidden_layers": 1,
                "num_attention_heads": 2, "intermediate_size": 24, "max_position_embeddings": 24 })"
        << "model.safetensors";
}

void TestWindowModels::aWrongModelFolderGivesASentence()
{
    QFETCH(QString, config);
    QFETCH(QString, said);
    const QTemporaryDir home;
    const QString folder = home.filePath(QStringLiteral("wrong"));
    if (config != QLatin1String("-"))
        QVERIFY(QDir(home.path()).mkdir(QStringLiteral("wrong")));
    if (config.size() > 1)
        write(folder + QStringLiteral("/config.json"), config.toUtf8());
    const QString before = chosenModel();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("modelCardText")->text().contains(QStringLiteral("BERT")), patience);
    const QString card = find<QLabel>("modelCardText")->text();
    Q_EMIT m_controller->window().modelRequested(folder);
    QTRY_VERIFY_WITH_TIMEOUT(!told().isEmpty(), patience);
    QVERIFY2(told().contains(said), qPrintable(told()));
    QVERIFY2(told().contains(folder), qPrintable(told()));
    QCOMPARE(chosenModel(), before);
    QCOMPARE(find<QLabel>("modelCardText")->text(), card);
    QCOMPARE(find<QComboBox>("model")->findData(folder), -1);
}

void TestWindowModels::keepsTheRecentModels()
{
    const QTemporaryDir home;
    const QString copy = home.filePath(QStringLiteral("copy"));
    QVERIFY(QDir().mkdir(copy));
    for (const QFileInfo &file : QDir(albert).entryInfoList(QDir::Files))
        QVERIFY(QFile::copy(file.filePath(), copy + QLatin1Char('/') + file.fileName()));
    for (const QString &model : { copy, albert }) {
        drop(model);
        QTRY_COMPARE_WITH_TIMEOUT(chosenModel(), model, patience);
    }
    open();
    QCOMPARE(chosenModel(), albert);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("modelCardText")->text().contains(QStringLiteral("ALBERT")), patience);
    const auto *combo = find<QComboBox>("model");
    QCOMPARE(combo->findData(copy), combo->findData(albert) + 1); // the newest first
    choose("model", QStringLiteral("Random weights"));
    QCOMPARE(chosenModel(), QStringLiteral("random"));
    QVERIFY(find<QWidget>("hidden")->isEnabled());

    QVERIFY(QDir(copy).removeRecursively());
    open();
    QCOMPARE(find<QComboBox>("model")->itemText(find<QComboBox>("model")->findData(copy)),
        QStringLiteral("copy (missing)"));
    const QList<QAction *> menu = find<QMenu>("recentModelsMenu")->actions();
    QCOMPARE(menu.size(), 2);
    QVERIFY(menu.at(1)->text().endsWith(QStringLiteral("(missing)")));
    menu.at(0)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(chosenModel(), albert, patience);
}

void TestWindowModels::aModelThatIsGoneGivesASentence()
{
    {
        QTemporaryDir home;
        const QString copy = home.filePath(QStringLiteral("copy"));
        QVERIFY(QDir().mkdir(copy));
        for (const QFileInfo &file : QDir(albert).entryInfoList(QDir::Files))
            QVERIFY(QFile::copy(file.filePath(), copy + QLatin1Char('/') + file.fileName()));
        drop(copy);
        QTRY_COMPARE_WITH_TIMEOUT(chosenModel(), copy, patience);
    }
    open();
    const auto *card = find<QLabel>("modelCardText");
    QTRY_VERIFY_WITH_TIMEOUT(card->text().contains(QStringLiteral("There is no file or folder")), patience);
    QVERIFY(!told().isEmpty());
    click("startButton"); // it still answers, and fails with the same sentence
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    QCOMPARE(cell(0, RunModel::State), QStringLiteral("Failed"));
    choose("model", QStringLiteral("Random weights"));
    QVERIFY(card->text().contains(QStringLiteral("random weights")));
}

void TestWindowModels::estimatesFollowTheForm()
{
    openAlbert();
    choose("mode", QStringLiteral("Single-step GRAM"));
    QTRY_VERIFY_WITH_TIMEOUT(estimate() > 0, patience);
    const double singleStep = estimate();
    choose("mode", QStringLiteral("E2E"));
    const double e2e = estimate();
    QVERIFY2(e2e > singleStep, qPrintable(QStringLiteral("%1 %2").arg(e2e).arg(singleStep)));
    type("batch", QStringLiteral("16"));
    QVERIFY2(estimate() < e2e, qPrintable(QStringLiteral("%1 %2").arg(estimate()).arg(e2e)));
    type("batch", QStringLiteral("64"));
    QVERIFY(estimate() > e2e);
    choose("model", QStringLiteral("Random weights"));
    QTRY_VERIFY_WITH_TIMEOUT(estimate() > 0, patience);
    const double random = estimate();
    type("layers", QStringLiteral("4"));
    QVERIFY(estimate() > random);
    QVERIFY(find<QLabel>("modelCardText")->text().contains(QStringLiteral("4 × 128")));
}

void TestWindowModels::trainsAndExportsAModel()
{
    openAlbert();
    QVERIFY(!find<QAction>("exportModel")->isEnabled()); // no run is selected
    runSteps("Single-step GRAM");
    QVERIFY(find<QAction>("exportModel")->isEnabled());
    const QTemporaryDir home;
    const QString target = home.filePath(QStringLiteral("mine"));

    chooseForRun("exportModel");
    auto *dialog = find<QDialog>("exportDialog");
    auto *folder = dialog->findChild<QLineEdit *>(QStringLiteral("exportFolder"));
    QVERIFY2(folder->text().endsWith(QStringLiteral("albert-single-step")), qPrintable(folder->text()));
    folder->selectAll();
    QTest::keyClicks(folder, target);
    QTest::keyClick(folder, Qt::Key_Return);
    QCOMPARE(activity(), MainWindow::Activity::Exporting);
    QVERIFY(!find<QWidget>("startButton")->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    QVERIFY2(told().contains(target), qPrintable(told()));
    for (const char *file : { "model.safetensors", "config.json", "spiece.model", "README.md", "item_vectors.npy",
             "item_ids.txt", "cf.safetensors", "1_Pooling/config.json" })
        QVERIFY2(QFileInfo::exists(target + QLatin1Char('/') + QString::fromLatin1(file)), file);

    auto *offered = toastButton(m_controller->window(), "toastAction");
    QCOMPARE(offered->text(), QStringLiteral("Open Its Folder"));
    disconnect(&m_controller->window(), &MainWindow::showFolderRequested, nullptr, nullptr); // no file manager here
    QSignalSpy spy(&m_controller->window(), &MainWindow::showFolderRequested);
    QTest::mouseClick(offered, Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), target);

    drop(target); // what was exported can be opened
    QTRY_COMPARE_WITH_TIMEOUT(chosenModel(), target, patience);
}

void TestWindowModels::exportsCanBeStopped()
{
    makeTiny();
    runSteps("E2E");
    const QTemporaryDir home;
    const QString target = home.filePath(QStringLiteral("mine"));
    QCOMPARE(activity(), MainWindow::Activity::Idle);
    chooseForRun("exportModel");
    auto *dialog = find<QDialog>("exportDialog");
    auto *folder = dialog->findChild<QLineEdit *>(QStringLiteral("exportFolder"));
    folder->selectAll();
    QTest::keyClicks(folder, target);
    QTest::keyClick(folder, Qt::Key_Return);
    QCOMPARE(activity(), MainWindow::Activity::Exporting);
    QTest::keyClick(&m_controller->window(), Qt::Key_Period, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    // Either it was stopped and left nothing, or it was faster and is whole.
    const bool stopped
        = find<QPlainTextEdit>("messageLog")->toPlainText().contains(QStringLiteral("export was stopped"));
    QCOMPARE(QFileInfo::exists(target), !stopped);
    QVERIFY(find<QWidget>("startButton")->isEnabled());
    QCOMPARE(QDir(home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
        stopped ? 0 : 1);
}

void TestWindowModels::exportErrorsAreSentences()
{
    makeTiny();
    runSteps("E2E");
    const QTemporaryDir home;
    write(home.filePath(QStringLiteral("file")), "x");
    chooseForRun("exportModel");
    auto *dialog = find<QDialog>("exportDialog");
    auto *folder = dialog->findChild<QLineEdit *>(QStringLiteral("exportFolder"));
    folder->selectAll();
    QTest::keyClicks(folder, home.filePath(QStringLiteral("file/below"))); // a file has no folders in it
    QTest::keyClick(folder, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    QVERIFY2(told().contains(QStringLiteral("cannot be written")), qPrintable(told()));
    QVERIFY(!toastButton(m_controller->window(), "toastAction")->isVisible());
}

void TestWindowModels::idRunsHaveNoModelToExport()
{
    makeTiny();
    runSteps("ID embeddings");
    QVERIFY(!find<QAction>("exportModel")->isEnabled());
    QVERIFY(find<QAction>("exportModel")->toolTip().contains(QStringLiteral("no language model")));
    type("steps", QStringLiteral("0"));
    type("epochs", QStringLiteral("5000"));
    choose("mode", QStringLiteral("E2E"));
    click("startButton");
    QTRY_VERIFY_WITH_TIMEOUT(steps(1) > 2, patience);
    selectRow(1);
    QVERIFY(!find<QAction>("exportModel")->isEnabled()); // it is training
    click("stopButton");
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    QVERIFY(find<QAction>("exportModel")->isEnabled()); // what it has learned so far
}

QTEST_MAIN(TestWindowModels)
#include "tst_window_models.moc"

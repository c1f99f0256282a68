// SPDX-License-Identifier: GPL-3.0-or-later
// What the form holds: kept, undone, named, opened, told as a command.
#include "lesson/lesson_panel.h"
#include "setup/card_head.h"
#include "window_controller.h"
#include "window_fixture.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTest>

#include <memory>

using namespace gram;

class TestWindowState : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { startAnew(); }
    void cleanup() { end(); }
    void copiesTheCommandLine();
    void keepsTheFormBetweenSessions();
    void marksWhatNoRunStartsWith();
    void undoesTheForm();
    void keepsNamedConfigurations();
    void opensTheFileThatItIsStartedWith_data();
    void opensTheFileThatItIsStartedWith();
};

void TestWindowState::copiesTheCommandLine()
{
    makeTiny();
    choose("mode", QStringLiteral("Multi-step GRAM"));
    type("latency", QStringLiteral("4"));
    chooseOfStart("copyCommandLine");
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.startsWith(QStringLiteral(
                 "gram-lab run --demo news --model random --mode multi-step --latency 4 --seed 1 --threads 1")),
        qPrintable(command));
    QVERIFY2(command.contains(QStringLiteral(" --set hidden=16")), qPrintable(command));
    QVERIFY2(!command.contains(QStringLiteral("epochs")), qPrintable(command)); // as by default

    openAlbert();
    type("freeze_layers", QStringLiteral("0"));
    chooseOfStart("copyCommandLine");
    const QString withModel = QGuiApplication::clipboard()->text();
    QVERIFY2(withModel.contains(QStringLiteral(" --model %1 --freeze-layers 0 --mode").arg(albert)),
        qPrintable(withModel));
}

void TestWindowState::keepsTheFormBetweenSessions()
{
    type("batch", QStringLiteral("17"));
    choose("mode", QStringLiteral("Frozen encoder"));
    choose("xAxis", QStringLiteral("Epochs"));
    click("machineHead");
    click("trainingHead");
    open();
    QCOMPARE(m_controller->window().setup()->openCards(), QStringList({ "method", "machine" }));
    QCOMPARE(find<QSpinBox>("batch")->value(), 17);
    QCOMPARE(find<MethodTiles>("mode")->mode(), Mode::Frozen);
    QCOMPARE(find<QComboBox>("xAxis")->currentText(), QStringLiteral("Epochs"));
}

/// While it is typed, not when it is started; also where the card is closed.
void TestWindowState::marksWhatNoRunStartsWith()
{
    makeTiny();
    auto *badge = find<CardBadge>("modelBadge");
    QCOMPARE(badge->count(), 0);
    type("heads", QStringLiteral("3")); // of 16
    click("modelHead");
    QVERIFY(badge->isVisible() && badge->tellsErrors());
    QVERIFY2(badge->toolTip().contains(QStringLiteral("heads")), qPrintable(badge->toolTip()));
    click("modelBadge");
    QVERIFY(find<QSpinBox>("heads")->hasFocus());
    type("heads", QStringLiteral("4"));
    QCOMPARE(badge->count(), 0);
}

void TestWindowState::undoesTheForm()
{
    makeTiny();
    choose("mode", QStringLiteral("Multi-step GRAM"));
    type("latency", QStringLiteral("4"));
    QAction *undo = find<QAction>("undo");
    QVERIFY(undo->text().contains(QStringLiteral("latency")));
    undo->trigger();
    QCOMPARE(find<QSpinBox>("latency")->value(), 10);
    find<QAction>("redo")->trigger();
    QCOMPARE(find<QSpinBox>("latency")->value(), 4);
    drop(albert);
    QTRY_COMPARE_WITH_TIMEOUT(chosenModel(), albert, patience);
    undo->trigger();
    QCOMPARE(chosenModel(), QStringLiteral("random"));
}

void TestWindowState::keepsNamedConfigurations()
{
    type("batch", QStringLiteral("17"));
    find<QAction>("nameConfiguration")->trigger();
    auto *dialog = find<QDialog>("nameConfigurationDialog");
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("my/lab"));
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    type("batch", QStringLiteral("18"));
    open();
    const QList<QAction *> actions = find<QMenu>("configurationsMenu")->actions();
    QCOMPARE(actions.first()->text(), QStringLiteral("my-lab"));
    QCOMPARE(find<QSpinBox>("batch")->value(), 18);
    actions.first()->trigger();
    QCOMPARE(find<QSpinBox>("batch")->value(), 17);
}

void TestWindowState::opensTheFileThatItIsStartedWith_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("batch");
    QTest::newRow("configuration") << "own.gram.json" << QByteArray(R"({ "demo": "kt", "batch": 7 })") << 7;
    QTest::newRow("lesson") << "own.gramlesson.json"
                            << QByteArray(R"({ "gram_lesson": 1, "id": "own", "title": { "en": "T" }, "learn": "L",
                               "minutes": 1, "set": { "demo": "kt", "batch": 5 },
                               "steps": [ { "title": "S", "text": "<p>T</p>" } ] })")
                            << 5;
}

void TestWindowState::opensTheFileThatItIsStartedWith()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(int, batch);
    QFile file(m_home.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    m_controller.reset();
    m_controller = std::make_unique<WindowController>(WindowController::Selection { {}, file.fileName() });
    m_controller->window().show();
    QTRY_COMPARE(find<QSpinBox>("batch")->value(), batch);
    QCOMPARE(m_controller->window().lessons()->isVisible(), name.contains(QLatin1String("lesson")));
}

QTEST_MAIN(TestWindowState)
#include "tst_window_state.moc"

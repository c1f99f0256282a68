// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons in the real window, by mouse and key, with real trainings.
#include "lesson/highlight_frame.h"
#include "lesson_answers.h"
#include "lesson_fixture.h"
#include "setup/method_tiles.h"
#include "toast_told.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace gram;

class TestLessons : public LessonFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { startAnew(); }
    void cleanup() { end(); }
    void asksAndChecks();
    void setsAGuessBesideWhatCame();
    void theWindowsOwnStartCounts();
    void aRunWithOtherSettingsDoesNotCount();
    void aStoppedTrainingIsTriedAgain();
    void givesTheFormBack_data();
    void givesTheFormBack();
    void goesOnWhereItWasLeft();
    void readsTheUsersLessons();
    void aBrokenLessonGivesASentence();
    void theFrameFollowsItsControl();
    void presentationMode();
};

void TestLessons::asksAndChecks()
{
    openToy();
    // The frame opens the section that hides the control.
    QTRY_VERIFY(shown("lessonHighlight"));
    QVERIFY(find("ce_dropout")->isVisible());
    QTest::keyClick(&m_controller->window(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(text("lessonTitle"), QStringLiteral("Second"));
    QVERIFY(!find("lessonNext")->isEnabled());
    QVERIFY(!shown("lessonQuestion") && !shown("lessonAfter")); // not before the training

    trainHere();
    QTRY_VERIFY(shown("lessonAfter"));
    static const QRegularExpression figure(QStringLiteral("^U was [1-9][0-9]*\\.$"));
    QVERIFY2(text("lessonAfter").contains(figure), qPrintable(text("lessonAfter")));
    QVERIFY(!find("lessonCheck")->isEnabled());
    QVERIFY(!shown("lessonHint") && !shown("lessonTell"));
    type(QStringLiteral("many"));
    QVERIFY(!shown("lessonFeedback")); // no number, no answer
    type(QStringLiteral("7"));
    QVERIFY(text("lessonFeedback").contains(QStringLiteral("✗")));
    QVERIFY(!find("lessonNext")->isEnabled());
    click("lessonHintButton");
    QCOMPARE(text("lessonHint"), QStringLiteral("Count."));
    type(QStringLiteral("3.0"));
    QVERIFY(text("lessonFeedback").contains(QStringLiteral("✓")));
    QVERIFY(text("lessonFeedback").contains(QStringLiteral("So many.")));
    click("lessonNext");

    QCOMPARE(form().batch, std::int64_t(6));
    QVERIFY(!shown("lessonHighlight")); // the control is not there, and may be missing
    QVERIFY(!find("lessonCheck")->isEnabled());
    choose(0);
    QVERIFY(text("lessonFeedback").contains(QStringLiteral("Not that.")));
    click("lessonTell");
    QVERIFY(text("lessonFeedback").contains(QStringLiteral("This")));
    QVERIFY(find("lessonNext")->isEnabled());

    click("lessonBack"); // what has been done stays done
    QCOMPARE(text("lessonTitle"), QStringLiteral("Second"));
    QVERIFY(find("lessonNext")->isEnabled());
    QVERIFY(shown("lessonAfter"));
    QCOMPARE(form().batch, std::int64_t(4));
}

void TestLessons::setsAGuessBesideWhatCame()
{
    QByteArray lesson = toy;
    lesson.replace(R"("run": [{"name": "a"}])",
        R"("guess": {"text": "How many steps?", "answer": "a.steps"}, "run": [{"name": "a"}])");
    drop(write(QStringLiteral("toy.json"), lesson));
    click("lessonNext");
    QVERIFY(!shown("lessonTrain") && !find("lessonNext")->isEnabled());
    QCOMPARE(text("lessonQuestion"), QStringLiteral("How many steps?"));
    QCOMPARE(find<QAbstractButton>("lessonCheck")->accessibleName(), QStringLiteral("Note my guess"));
    type(QStringLiteral("7"));
    QVERIFY(shown("lessonTrain") && !shown("lessonQuestion"));
    trainHere();
    QTRY_VERIFY2(text("lessonAfter").startsWith(QStringLiteral("<p><b>You guessed 7; it came to 3.")),
        qPrintable(text("lessonAfter")));
    QCOMPARE(find<QAbstractButton>("lessonCheck")->accessibleName(), QStringLiteral("Check"));
    type(QStringLiteral("9"));
    type(QStringLiteral("3"));
    click("lessonNext");
    choose(1);

    // What was said is kept, for a file to the teacher.
    const auto kept = QSettings().value(QStringLiteral("lessons/toy/answers")).toString().toStdString();
    const AnswerSheet sheet = AnswerSheet::fromJson(kept, QStringLiteral("/x/Ada Lovelace.gramanswers.json"));
    QCOMPARE(sheet.student, QStringLiteral("Ada Lovelace"));
    QCOMPARE(sheet.title, QStringLiteral("A toy"));
    QCOMPARE(sheet.answers.size(), 2);
    QVERIFY((sheet.answers.value(1) == LessonAnswer { QStringLiteral("Second"), 7, 3, 2, true }));
    QVERIFY((sheet.answers.value(2) == LessonAnswer { QStringLiteral("Third"), {}, {}, 1, true }));
}

void TestLessons::theWindowsOwnStartCounts()
{
    openToy();
    click("lessonNext");
    click("startButton");
    QTRY_VERIFY_WITH_TIMEOUT(shown("lessonAfter"), patience);
}

void TestLessons::aRunWithOtherSettingsDoesNotCount()
{
    openToy();
    click("lessonNext");
    find<QSpinBox>("batch")->setValue(5);
    click("startButton");
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Running, patience);
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    QCOMPARE(find<QTreeView>("runsTable")->model()->rowCount(), 1);
    QVERIFY(!shown("lessonAfter"));
    QVERIFY(!find("lessonNext")->isEnabled());
}

void TestLessons::aStoppedTrainingIsTriedAgain()
{
    openToy();
    click("lessonNext");
    trainHere();
    type(QStringLiteral("3"));
    click("lessonNext");
    choose(1);
    click("lessonNext");
    QCOMPARE(text("lessonTitle"), QStringLiteral("Long"));
    click("lessonTrain");
    QTRY_VERIFY_WITH_TIMEOUT(find<QTreeView>("runsTable")->model()->index(1, RunModel::Steps).data().toInt() > 2,
        patience);
    QVERIFY(shown("lessonStop"));
    click("lessonStop");
    QTRY_VERIFY_WITH_TIMEOUT(activity() == MainWindow::Activity::Idle, patience);
    QTRY_VERIFY(text("lessonTraining").contains(QStringLiteral("stopped")));
    QVERIFY(!find("lessonNext")->isEnabled());
    QCOMPARE(find<QAbstractButton>("lessonTrain")->text(), QStringLiteral("Try &again"));

    // In the middle of a training the lesson can be left; the run goes on.
    click("lessonTrain");
    QTRY_VERIFY(shown("lessonStop"));
    click("lessonLeave");
    QCOMPARE(activity(), MainWindow::Activity::Running);
    click("stopButton");
    QTRY_VERIFY_WITH_TIMEOUT(activity() == MainWindow::Activity::Idle, patience);
}

void TestLessons::givesTheFormBack_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("by its button") << "button";
    QTest::newRow("by closing the panel") << "close";
    QTest::newRow("by the program's end") << "end";
}

void TestLessons::givesTheFormBack()
{
    QFETCH(QString, way);
    find<QSpinBox>("batch")->setValue(17);
    find<MethodTiles>("mode")->setMode(Mode::Frozen);
    const RunConfig before = form();
    openToy();
    QCOMPARE(form().batch, std::int64_t(4));
    QCOMPARE(form().threads, before.threads);
    QCOMPARE(form().out, before.out);
    if (way == QLatin1String("button"))
        click("lessonLeave");
    else if (way == QLatin1String("close"))
        find("lessonPanel")->close();
    else if (way == QLatin1String("key"))
        find<QAction>("lessons")->trigger();
    else
        open();
    QCOMPARE(form(), before);
    QVERIFY(!shown("lessonHighlight"));
    if (way == QLatin1String("key"))
        QVERIFY(!shown("lessonPanel"));
}

void TestLessons::goesOnWhereItWasLeft()
{
    write(QStringLiteral("data/gram-lab/lessons/toy.json"), toy);
    QTest::keyClick(&m_controller->window(), Qt::Key_L, Qt::ControlModifier);
    click("lesson_toy");
    click("lessonNext");
    trainHere();
    type(QStringLiteral("3"));
    click("lessonNext");
    open(); // the program is started again
    QTest::keyClick(&m_controller->window(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(find("lesson_toy")->accessibleDescription().contains(QStringLiteral("step 3 of 4")));
    click("lesson_toy");
    QCOMPARE(text("lessonTitle"), QStringLiteral("Third"));
    choose(1); // by a figure of the run before
    QVERIFY(text("lessonFeedback").contains(QStringLiteral("✓")));
}

void TestLessons::readsTheUsersLessons()
{
    write(QStringLiteral("data/gram-lab/lessons/toy.json"), toy);
    write(QStringLiteral("data/gram-lab/lessons/zz.json"), "{\"gram_lesson\": 1}");
    QTest::keyClick(&m_controller->window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(shown("lesson_toy"));
    QVERIFY(shown("lesson_repetition"));
    QVERIFY(
        toastTold(m_controller->window()).contains(QStringLiteral("zz.json"))); // and the others are there all the same
}

void TestLessons::aBrokenLessonGivesASentence()
{
    QByteArray broken = toy;
    broken.replace("\"point\": \"ce_dropout\"", "\"pont\": \"ce_dropout\"");
    drop(write(QStringLiteral("broken.json"), broken));
    QVERIFY(!shown("lessonPanel"));
    const QString message = toastTold(m_controller->window());
    for (const char *part : { "broken.json", "step 1", "point", "pont" })
        QVERIFY2(message.contains(QLatin1String(part)), qPrintable(message));
}

void TestLessons::theFrameFollowsItsControl()
{
    openToy();
    auto *frame = find<HighlightFrame>("lessonHighlight");
    auto *control = find("ce_dropout");
    const auto around = [&] {
        const QRect place(control->mapTo(&m_controller->window(), QPoint()), control->size());
        return frame->isVisible() && frame->geometry().contains(place) && frame->height() < place.height() + 20;
    };
    QTRY_VERIFY(around());
    auto *bar = find<QScrollArea>("setupScroll")->verticalScrollBar();
    bar->setValue(bar->value() + 30);
    QTRY_VERIFY(around());
    bar->setValue(0); // out of view
    QTRY_VERIFY(!frame->isVisible());
    bar->setValue(bar->maximum());
    frame->pointAt(control);
    QTRY_VERIFY(around());
    m_controller->window().resize(1300, 900);
    QTRY_VERIFY(around());
    // What is below it gets the clicks.
    QCOMPARE(m_controller->window().childAt(control->mapTo(&m_controller->window(), QPoint(3, 3)))->window(),
        control->window());
    QVERIFY(m_controller->window().childAt(frame->geometry().topLeft() + QPoint(2, 2)) != frame);
}

void TestLessons::presentationMode()
{
    openToy();
    const double before = find("lessonText")->font().pointSizeF();
    QTRY_VERIFY(shown("lessonHighlight"));
    QTest::keyClick(&m_controller->window(), Qt::Key_F11);
    QTRY_VERIFY(m_controller->window().isFullScreen());
    // As large as the platform's screen lets it be.
    const double large = find("lessonText")->font().pointSizeF();
    QVERIFY2(large > before - 0.01 && large < before * 1.5 + 0.01, qPrintable(QString::number(large / before)));
    QTRY_VERIFY(!shown("lessonHighlight")); // its control is put aside
    QTest::keyClick(&m_controller->window(), Qt::Key_F11);
    QTRY_VERIFY(!m_controller->window().isFullScreen());
    QTRY_COMPARE(find("lessonText")->font().pointSizeF(), before);
    QTRY_VERIFY(shown("lessonHighlight")); // and in view again
}

QTEST_MAIN(TestLessons)
#include "tst_lessons.moc"

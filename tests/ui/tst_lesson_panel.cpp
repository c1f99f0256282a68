// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson's answer that is a number, as people write one; which button leads on.
#include "bar_button.h"
#include "lesson/lesson_panel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace gram;

Q_DECLARE_METATYPE(gram::LessonView)

class TestLessonPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesANumber_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("number"); // NaN: it is none
        const double none = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("point") << "en"
                               << "5.2" << 5.2;
        QTest::newRow("comma") << "en"
                               << "5,2" << 5.2;
        QTest::newRow("comma, no language") << "C"
                                            << "5,2" << 5.2;
        QTest::newRow("thousands") << "en"
                                   << "1,250" << 1250.0;
        QTest::newRow("German comma") << "de"
                                      << "5,2" << 5.2;
        QTest::newRow("German point") << "de"
                                      << "5.2" << 5.2;
        QTest::newRow("German thousands") << "de"
                                          << "1.250" << 1250.0;
        QTest::newRow("word") << "en"
                              << "five" << none;
        QTest::newRow("unit") << "de"
                              << "5,2 mal" << none;
    }

    void takesANumber()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        QFETCH(double, number);
        QLocale::setDefault(QLocale(language));
        QAction presentation;
        LessonPanel panel(&presentation);
        LessonView view;
        view.steps = 1;
        view.question = QStringLiteral("How many?");
        panel.showStep(view);
        panel.show();
        QSignalSpy given(&panel, &LessonPanel::numberGiven);
        auto *edit = panel.findChild<QLineEdit *>(QStringLiteral("lessonNumber"));
        const auto *note = panel.findChild<QLabel *>(QStringLiteral("lessonNumberNote"));
        QVERIFY(!note->isVisible()); // nothing is wrong with nothing
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(given.count(), std::isnan(number) ? 0 : 1);
        QCOMPARE(note->isVisible(), std::isnan(number));
        QCOMPARE(edit->accessibleDescription(), note->text());
        QCOMPARE(panel.findChild<QAbstractButton *>(QStringLiteral("lessonCheck"))->isEnabled(), !std::isnan(number));
        if (std::isnan(number))
            QVERIFY2(note->text().contains(QLocale().toString(5.2)), qPrintable(note->text()));
        else
            QCOMPARE(given.at(0).at(0).toDouble(), number);
    }

    void oneButtonLeadsOn_data()
    {
        using Training = LessonView::Training;
        QTest::addColumn<LessonView>("view");
        QTest::addColumn<QString>("filled"); // empty: none
        LessonView view;
        view.canGoOn = true;
        QTest::newRow("to be read") << view << "lessonNext";
        view.canGoOn = false;
        view.training = Training::Waiting;
        QTest::newRow("to be trained") << view << "lessonTrain";
        view.training = Training::Failed;
        QTest::newRow("to be trained again") << view << "lessonTrain";
        view.training = Training::Running;
        QTest::newRow("training") << view << "";
        view.training = Training::Done;
        view.question = QStringLiteral("How many?");
        QTest::newRow("to be answered") << view << "lessonCheck";
        view.answer = LessonView::Answer::Wrong;
        QTest::newRow("answered wrongly") << view << "lessonCheck";
        view.answer = LessonView::Answer::Right;
        view.canGoOn = true;
        QTest::newRow("answered") << view << "lessonNext";
    }

    void oneButtonLeadsOn()
    {
        QFETCH(LessonView, view);
        QFETCH(QString, filled);
        QAction presentation;
        LessonPanel panel(&presentation);
        panel.showStep(view);
        panel.show();
        QStringList found;
        for (const auto *button : panel.findChildren<BarButton *>())
            if (button->isVisible() && button->look() == BarButton::Look::Filled)
                found += button->objectName();
        QCOMPARE(found.join(QLatin1Char(' ')), filled);
    }

    /// By its letter, too, which is told on the button.
    void lettersPress()
    {
        QAction presentation;
        LessonPanel panel(&presentation);
        LessonView view;
        view.training = LessonView::Training::Waiting;
        panel.showStep(view);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QSignalSpy train(&panel, &LessonPanel::trainingRequested);
        QTest::keyClick(&panel, Qt::Key_A, Qt::AltModifier);
        QTRY_COMPARE(train.count(), 1);
    }

    /// By the keys alone: its options have the focus where it is a choice.
    void aChoiceIsAnsweredByKeys()
    {
        QAction presentation;
        LessonPanel panel(&presentation);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        LessonView view;
        view.canGoOn = true;
        view.steps = 2;
        panel.showStep(view);
        view.step = 1;
        view.canGoOn = false;
        view.question = QStringLiteral("Which?");
        view.options = { QStringLiteral("This"), QStringLiteral("That") };
        panel.showStep(view);
        QSignalSpy chosen(&panel, &LessonPanel::optionChosen);
        auto *first = panel.findChild<QAbstractButton *>(QStringLiteral("lessonOption0"));
        QTRY_VERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::keyClick(&panel, Qt::Key_K, Qt::AltModifier);
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toInt(), 1);
    }

    void cleanup() { QLocale::setDefault(QLocale::c()); }
};

QTEST_MAIN(TestLessonPanel)
#include "tst_lesson_panel.moc"

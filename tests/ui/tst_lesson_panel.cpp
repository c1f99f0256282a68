// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson's answer that is a number, as people write one.
#include "lesson/lesson_panel.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace gram;

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
        QCOMPARE(panel.findChild<QPushButton *>(QStringLiteral("lessonCheck"))->isEnabled(), !std::isnan(number));
        if (std::isnan(number))
            QVERIFY2(note->text().contains(QLocale().toString(5.2)), qPrintable(note->text()));
        else
            QCOMPARE(given.at(0).at(0).toDouble(), number);
    }

    void cleanup() { QLocale::setDefault(QLocale::c()); }
};

QTEST_MAIN(TestLessonPanel)
#include "tst_lesson_panel.moc"

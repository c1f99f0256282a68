// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of a class: files of students, read into one summary.
#include "api/error.h"
#include "base/files.h"
#include "lesson/class_dialog.h"
#include "lesson_answers.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace gram;

namespace {

AnswerSheet sheet(const QString &student, double guess, int tries, bool right)
{
    AnswerSheet sheet { student, QStringLiteral("repetition"), QStringLiteral("Why E2E repeats itself"), {} };
    sheet.answers.insert(1, { QStringLiteral("K encodings"), {}, {}, tries, right });
    sheet.answers.insert(4, { QStringLiteral("Each text once"), guess, 4.5, 1, true });
    return sheet;
}

} // namespace

class TestLessonAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void areReadBack()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("Grace.gramanswers.json"));
        const AnswerSheet written = sheet(QStringLiteral("Grace"), 2.25, 3, false);
        writeFileAtomically(file.toStdString(), written.toJson());
        const AnswerSheet read = AnswerSheet::read(file);
        QCOMPARE(read.student, written.student);
        QCOMPARE(read.lesson, written.lesson);
        QCOMPARE(read.title, written.title);
        QVERIFY(read.answers == written.answers);
    }

    void anotherFileIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no JSON") << QByteArray("answers");
        QTest::newRow("another JSON") << QByteArray(R"({"steps": 3})");
        QTest::newRow("of a newer program")
            << QByteArray(R"({"gram_answers": 2, "lesson": "a", "title": "A", "answers": []})");
        QTest::newRow("a wrong type") << QByteArray(
            R"({"gram_answers": 1, "lesson": "a", "title": "A", "answers": [{"step": "one"}]})");
        QTest::newRow("no step of a lesson") << QByteArray(
            R"({"gram_answers": 1, "lesson": "a", "title": "A", "answers": [{"step": -5, "title": ""}]})");
        QTest::newRow("too large") << QByteArray(2 << 20, ' ');
    }

    void anotherFileIsNamed()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("x.gramanswers.json"));
        writeFileAtomically(file.toStdString(), content.toStdString());
        try {
            AnswerSheet::read(file);
            QFAIL("it was read");
        } catch (const Error &error) {
            QVERIFY2(QString::fromLatin1(error.what()).contains(file), error.what());
        }
        QVERIFY_EXCEPTION_THROWN(AnswerSheet::read(dir.path()), Error);
    }

    void areSummed()
    {
        AnswerSheet other { QStringLiteral("Emmy"), QStringLiteral("memory"), QStringLiteral("Memory"), {} };
        other.answers.insert(0, { QStringLiteral("What is kept"), {}, {}, 2, false });
        const QList<ClassLesson> lessons = summaryOf({ sheet(QStringLiteral("Grace"), 2, 1, true),
            sheet(QStringLiteral("Ada"), 8, 3, true), sheet(QStringLiteral("Mary"), 3, 2, false), other });
        QCOMPARE(lessons.size(), 2);
        QCOMPARE(lessons[0].students, (QStringList { "Ada", "Grace", "Mary" }));
        QCOMPARE(lessons[0].questions.size(), 2);
        const ClassQuestion &first = lessons[0].questions[0];
        QCOMPARE(first.answered, 3);
        QCOMPARE(first.right, 2);
        QCOMPARE(first.atOnce, 1);
        QCOMPARE(lessons[0].questions[1].guesses, (QList<double> { 2, 8, 3 }));

        ClassDialog dialog(lessons);
        const auto *table = dialog.findChild<QTableWidget *>(QStringLiteral("classTable"));
        const auto row = [table](int r) {
            QStringList cells;
            for (int column = 0; column < table->columnCount(); ++column)
                cells += table->item(r, column)->text();
            return cells;
        };
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(row(0),
            (QStringList { "Why E2E repeats itself: K encodings", "1 of 3", "2 of 3", QString(), QString() }));
        QCOMPARE(row(1),
            (QStringList { "Why E2E repeats itself: Each text once", "3 of 3", "3 of 3", "3 (2 to 8)",
                "4.5 (4.5 to 4.5)" }));
        QCOMPARE(row(2), (QStringList { "Memory: What is kept", "0 of 1", "0 of 1", QString(), QString() }));
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("classCopy")), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("3 (2 to 8)\t")));
    }
};

QTEST_MAIN(TestLessonAnswers)
#include "tst_lesson_answers.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The lessons that come with the program, in every language, and played to their ends.
#include "lesson/highlight_frame.h"
#include "lesson_fixture.h"

#include <QDir>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTreeView>

using namespace gram;

namespace {

const QStringList languages { "en", "es", "fr", "de", "ko" };

QStringList bundled()
{
    QStringList files;
    const QStringList names
        = QDir(QStringLiteral(":/lessons")).entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files += QStringLiteral(":/lessons/") + name;
    return files;
}

/// All of a lesson's texts, with the place of each.
QList<QPair<QString, LessonText>> textsOf(const Lesson &lesson)
{
    QList<QPair<QString, LessonText>> texts { { "title", lesson.title }, { "learn", lesson.learn } };
    for (int i = 0; i < lesson.steps.size(); ++i) {
        const LessonStep &step = lesson.steps.at(i);
        const auto add = [&texts, i](const char *name, const LessonText &text) {
            if (!text.isEmpty())
                texts.append({ QStringLiteral("step %1, %2").arg(i + 1).arg(QLatin1String(name)), text });
        };
        add("title", step.title);
        add("text", step.text);
        add("after", step.after);
        if (step.guess)
            add("guess", step.guess->text);
        if (!step.question)
            continue;
        add("question", step.question->text);
        add("hint", step.question->hint);
        add("explanation", step.question->explanation);
        for (const LessonOption &option : step.question->options) {
            add("option", option.text);
            add("reply", option.reply);
        }
    }
    return texts;
}

/// A plain name, a number or a formula is the same in all languages.
bool needsTranslation(const QString &english)
{
    static const QRegularExpression plain(QStringLiteral("^([0-9]+|Single-step|Multi-step, N = [0-9]+)$"));
    return !plain.match(english).hasMatch();
}

} // namespace

class TestBundledLessons : public LessonFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { startAnew(); }
    void cleanup() { end(); }
    void bundledLessonsAreComplete_data();
    void bundledLessonsAreComplete();
    void bundledLessonsPointAtRealControls_data();
    void bundledLessonsPointAtRealControls();
    void playsABundledLesson_data();
    void playsABundledLesson();
};

void TestBundledLessons::bundledLessonsAreComplete_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = bundled();
    QVERIFY(files.size() >= 4);
    for (const QString &file : files)
        QTest::newRow(qPrintable(QFileInfo(file).baseName())) << file;
}

void TestBundledLessons::bundledLessonsAreComplete()
{
    QFETCH(QString, file);
    const Lesson lesson = readLesson(file);
    QVERIFY(lesson.steps.size() >= 5 && lesson.steps.size() <= 9);
    int questions = 0, trainings = 0;
    for (const LessonStep &step : lesson.steps) {
        questions += step.question ? 1 : 0;
        trainings += static_cast<int>(step.runs.size());
    }
    QVERIFY(questions >= 2);
    QVERIFY(trainings >= 2);

    static const QRegularExpression placeholder(QStringLiteral("\\{[^}]*\\}"));
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    const auto all = [](const QRegularExpression &pattern, const QString &text) {
        QStringList found;
        for (auto it = pattern.globalMatch(text); it.hasNext();)
            found += it.next().captured();
        return found;
    };
    for (const auto &[place, words] : textsOf(lesson)) {
        const QString english = words.byLanguage.value(QStringLiteral("en"));
        if (!needsTranslation(english))
            continue;
        for (const QString &language : languages) {
            const QString text = words.byLanguage.value(language);
            const QByteArray where = (place + QStringLiteral(", ") + language).toUtf8();
            QVERIFY2(!text.isEmpty(), where.constData());
            // The same figures, though not in the same order.
            QStringList quoted = all(placeholder, text), wanted = all(placeholder, english);
            quoted.removeDuplicates();
            wanted.removeDuplicates();
            quoted.sort();
            wanted.sort();
            QCOMPARE(quoted, wanted);
            QCOMPARE(all(tag, text).size(), all(tag, english).size());
        }
    }
}

void TestBundledLessons::bundledLessonsPointAtRealControls_data()
{
    bundledLessonsAreComplete_data();
}

void TestBundledLessons::bundledLessonsPointAtRealControls()
{
    QFETCH(QString, file);
    const Lesson lesson = readLesson(file);
    for (const LessonStep &step : lesson.steps) {
        if (!step.point.isEmpty() && !step.pointOptional)
            QVERIFY2(m_controller->window().findChild<QWidget *>(step.point), qPrintable(step.point));
        if (!step.page.isEmpty() && !step.pageOptional)
            QVERIFY2(m_controller->window().findChild<QWidget *>(step.page), qPrintable(step.page));
    }
}

void TestBundledLessons::playsABundledLesson_data()
{
    bundledLessonsAreComplete_data();
}

void TestBundledLessons::playsABundledLesson()
{
    QFETCH(QString, file);
    const Lesson lesson = readLesson(file);
    const RunConfig before = form();
    QTest::keyClick(&m_controller->window(), Qt::Key_L, Qt::ControlModifier);
    const QByteArray button = "lesson_" + lesson.id.toLatin1();
    click(button.constData());

    double seconds = 0;
    for (int i = 0; i < lesson.steps.size(); ++i) {
        const LessonStep &step = lesson.steps.at(i);
        QCOMPARE(find("lessonSteps")->accessibleName(),
            QStringLiteral("Step %1 of %2").arg(i + 1).arg(lesson.steps.size()));
        auto *frame = find<HighlightFrame>("lessonHighlight");
        if (!step.point.isEmpty() && !step.pointOptional) {
            QTRY_VERIFY2(frame->isVisible(), qPrintable(step.point));
            QCOMPARE(frame->target()->objectName(), step.point);
        }
        QVERIFY(find("lessonNext")->isEnabled() == (step.runs.isEmpty() && !step.question));
        if (!step.runs.isEmpty()) {
            const int rows = find<QTreeView>("runsTable")->model()->rowCount();
            if (step.guess) {
                QVERIFY(shown("lessonQuestion") && !shown("lessonTrain")); // first the guess
                type(QStringLiteral("3.5"));
            }
            trainHere();
            QVERIFY2(!shown("lessonStop")
                    && find<QAbstractButton>("lessonTrain")->text().contains(QStringLiteral("again")),
                qPrintable(text("lessonTraining")));
            QCOMPARE(find<QTreeView>("runsTable")->model()->rowCount(), rows + static_cast<int>(step.runs.size()));
            QCOMPARE(shown("lessonAfter"), !step.after.isEmpty());
            QCOMPARE(text("lessonAfter").contains(QStringLiteral("You guessed 3.5; it came to ")),
                step.guess.has_value());
        }
        if (step.question) {
            const QVariantMap kept = QSettings().value(QStringLiteral("lessons/%1/facts").arg(lesson.id)).toMap();
            LessonFacts facts;
            for (auto it = kept.begin(); it != kept.end(); ++it)
                facts.insert(it.key(), it.value().toDouble());
            QTRY_VERIFY(shown("lessonQuestion"));
            if (step.question->options.isEmpty()) {
                type(QString::number(LessonExpression::parse(step.question->answer)->value(facts), 'g', 12));
            } else {
                QList<int> right;
                for (int o = 0; o < step.question->options.size(); ++o) {
                    const QString &correct = step.question->options.at(o).correct;
                    const auto comparison = LessonExpression::parse(correct);
                    if (correct == QLatin1String("true")
                        || (comparison->isComparison() && comparison->value(facts) == 1))
                        right += o;
                }
                QCOMPARE(right.size(), 1); // a question has one answer, whatever came out
                choose(right.first());
            }
            QVERIFY2(text("lessonFeedback").contains(QStringLiteral("✓")), qPrintable(text("lessonFeedback")));
        }
        for (const char *label :
            { "lessonTitle", "lessonText", "lessonAfter", "lessonQuestion", "lessonFeedback", "lessonHint" }) {
            static const QRegularExpression unfilled(QStringLiteral("[{}]|\\bnan\\b|\\binf\\b"));
            static const QRegularExpression missing(QStringLiteral("(^|[ >(])\\?([ <.,;)]|$)"));
            QVERIFY2(!text(label).contains(unfilled) && !text(label).contains(missing), qPrintable(text(label)));
        }
        QVERIFY(find("lessonNext")->isEnabled());
        if (i + 1 == lesson.steps.size())
            for (int row = 0; row < find<QTreeView>("runsTable")->model()->rowCount(); ++row)
                seconds += find<QTreeView>("runsTable")->model()->index(row, RunModel::SecondsPerStep).data().toDouble()
                    * find<QTreeView>("runsTable")->model()->index(row, RunModel::Steps).data().toDouble();
        click("lessonNext");
    }
    qInfo("%s: %.1f s of training on one thread", qPrintable(lesson.id), seconds);
    QTRY_VERIFY(shown(button.constData())); // the list again
    QVERIFY(find(button.constData())->accessibleDescription().contains(QStringLiteral("done")));
    QVERIFY(!shown("lessonHighlight"));
    QCOMPARE(form(), before);
}

QTEST_MAIN(TestBundledLessons)
#include "tst_bundled_lessons.moc"

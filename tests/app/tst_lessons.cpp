// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons in the real window, by mouse and key, with real trainings.
#include "lesson/highlight_frame.h"
#include "lesson/lesson_panel.h"
#include "lesson_controller.h"
#include "setup/method_tiles.h"
#include "setup/setup_panel.h"
#include "window_controller.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace gram;

namespace {

constexpr int patience = 120'000; // ms: a bound for hanging, not a speed

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

const QByteArray toy = R"({
    "gram_lesson": 1, "id": "toy", "title": "A toy", "learn": "Little.", "minutes": 1,
    "set": {"demo": "kt", "demo_users": 40, "demo_items": 20, "model": "random", "hidden": 16, "heads": 2, "layers": 1,
            "batch": 4, "steps": 3, "eval_every": -1, "mode": "single-step", "max_sequence": 10, "max_tokens": 8},
    "steps": [
        {"title": "First", "text": "Read.", "point": "ce_dropout"},
        {"title": "Second", "text": "Train.", "point": "startButton", "run": [{"name": "a"}], "after": "U was {unique}.",
         "question": {"text": "How many steps?", "answer": "a.steps", "tolerance": 0, "hint": "Count.", "explanation": "So many."}},
        {"title": "Third", "text": "Choose.", "point": "noSuchControl?", "set": {"batch": 6}, "question": {"text": "Which?", "options": [
            {"text": "That", "reply": "Not that."}, {"text": "This", "correct": "a.steps > 2"}]}},
        {"title": "Long", "text": "Many steps.", "set": {"steps": 0, "epochs": 1000000}, "run": [{"name": "b"}]}
    ]})";

} // namespace

class TestLessons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void bundledLessonsAreComplete_data();
    void bundledLessonsAreComplete();
    void bundledLessonsPointAtRealControls_data();
    void bundledLessonsPointAtRealControls();
    void playsABundledLesson_data();
    void playsABundledLesson();
    void asksAndChecks();
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

private:
    template<typename W = QWidget>
    W *find(const char *name) const
    {
        W *widget = m_controller->window().findChild<W *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no %s", name);
        return widget;
    }
    void open();
    void click(const char *name) const { click(find(name)); }
    void click(QWidget *widget) const;
    bool shown(const char *name) const { return find(name)->isVisible(); }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }
    void drop(const QString &path) const;
    void openToy();
    void trainHere() const;
    void choose(int option) const;
    void type(const QString &number) const;
    RunConfig form() const { return m_controller->window().setup()->config(); }
    QString write(const QString &name, const QByteArray &content) const;
    MainWindow::Activity activity() const { return m_controller->window().activity(); }

    QTemporaryDir m_home;
    std::unique_ptr<WindowController> m_controller;
};

void TestLessons::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QCoreApplication::setApplicationName(QStringLiteral("gram-lab"));
    QVERIFY(m_home.isValid());
    qputenv("XDG_DATA_HOME", m_home.filePath(QStringLiteral("data")).toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.filePath(QStringLiteral("config")));
}

void TestLessons::init()
{
    QSettings().clear();
    QDir(m_home.filePath(QStringLiteral("data"))).removeRecursively();
    open();
    find<QSpinBox>("threads")->setValue(1); // the user's own, also in a lesson
}

void TestLessons::cleanup()
{
    m_controller.reset();
}

void TestLessons::open()
{
    m_controller.reset();
    m_controller = std::make_unique<WindowController>(WindowController::Selection { QStringLiteral("news"), {} });
    m_controller->window().show();
    m_controller->window().findChild<QAction *>(QStringLiteral("groupNone"))->trigger(); // the rows are the runs
    QVERIFY(QTest::qWaitForWindowExposed(&m_controller->window()));
}

void TestLessons::click(QWidget *widget) const
{
    // A layout shows what is new in it, and gives it its place, from the event loop.
    if (!QTest::qWaitFor([widget] { return widget->isVisible() && widget->isEnabled(); }))
        qFatal("%s cannot be clicked", qPrintable(widget->objectName()));
    QCoreApplication::processEvents();
    for (QWidget *w = widget->parentWidget(); w; w = w->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(w))
            scroll->ensureWidgetVisible(widget);
    QTest::mouseClick(widget, Qt::LeftButton);
}

QString TestLessons::write(const QString &name, const QByteArray &content) const
{
    const QString path = m_home.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void TestLessons::drop(const QString &path) const
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&m_controller->window(), &enter);
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&m_controller->window(), &event);
}

void TestLessons::openToy()
{
    drop(write(QStringLiteral("toy.json"), toy));
    QVERIFY(shown("lessonDock"));
    QCOMPARE(text("lessonTitle"), QStringLiteral("First"));
}

void TestLessons::trainHere() const
{
    click("lessonTrain");
    QTRY_VERIFY_WITH_TIMEOUT(activity() == MainWindow::Activity::Idle && !shown("lessonStop"), patience);
}

void TestLessons::choose(int option) const
{
    click(qPrintable(QStringLiteral("lessonOption%1").arg(option)));
    click("lessonCheck");
}

void TestLessons::type(const QString &number) const
{
    auto *edit = find<QLineEdit>("lessonNumber");
    click(edit);
    edit->selectAll();
    QTest::keyClicks(edit, number);
    QTest::keyClick(edit, Qt::Key_Return);
}

void TestLessons::bundledLessonsAreComplete_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = bundled();
    QVERIFY(files.size() >= 4);
    for (const QString &file : files)
        QTest::newRow(qPrintable(QFileInfo(file).baseName())) << file;
}

void TestLessons::bundledLessonsAreComplete()
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

void TestLessons::bundledLessonsPointAtRealControls_data()
{
    bundledLessonsAreComplete_data();
}

void TestLessons::bundledLessonsPointAtRealControls()
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

void TestLessons::playsABundledLesson_data()
{
    bundledLessonsAreComplete_data();
}

void TestLessons::playsABundledLesson()
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
        QCOMPARE(find("lessonDots")->accessibleName(),
            QStringLiteral("Step %1 of %2").arg(i + 1).arg(lesson.steps.size()));
        auto *frame = find<HighlightFrame>("lessonHighlight");
        if (!step.point.isEmpty() && !step.pointOptional) {
            QTRY_VERIFY2(frame->isVisible(), qPrintable(step.point));
            QCOMPARE(frame->target()->objectName(), step.point);
        }
        QVERIFY(find("lessonNext")->isEnabled() == (step.runs.isEmpty() && !step.question));
        if (!step.runs.isEmpty()) {
            const int rows = find<QTreeView>("runsTable")->model()->rowCount();
            trainHere();
            QVERIFY2(!shown("lessonStop") && find<QPushButton>("lessonTrain")->text().contains(QStringLiteral("again")),
                qPrintable(text("lessonTraining")));
            QCOMPARE(find<QTreeView>("runsTable")->model()->rowCount(), rows + static_cast<int>(step.runs.size()));
            QCOMPARE(shown("lessonAfter"), !step.after.isEmpty());
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
    QCOMPARE(find<QPushButton>("lessonTrain")->text(), QStringLiteral("T&ry again"));

    // In the middle of a training the lesson can be left; the run goes on.
    click("lessonTrain");
    QTRY_VERIFY(shown("lessonStop"));
    click("allLessons");
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
        click("allLessons");
    else if (way == QLatin1String("close"))
        find<QDockWidget>("lessonDock")->close();
    else if (way == QLatin1String("key"))
        find<QAction>("lessons")->trigger();
    else
        open();
    QCOMPARE(form(), before);
    QVERIFY(!shown("lessonHighlight"));
    if (way == QLatin1String("key"))
        QVERIFY(!shown("lessonDock"));
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
    QVERIFY(text("messageText").contains(QStringLiteral("zz.json"))); // and the others are there all the same
}

void TestLessons::aBrokenLessonGivesASentence()
{
    QByteArray broken = toy;
    broken.replace("\"point\": \"ce_dropout\"", "\"pont\": \"ce_dropout\"");
    drop(write(QStringLiteral("broken.json"), broken));
    QVERIFY(!shown("lessonDock"));
    const QString message = text("messageText");
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
    QTRY_COMPARE(find("lessonText")->font().pointSizeF(), before * 1.5);
    QTRY_VERIFY(!shown("lessonHighlight")); // its control is put aside
    click("lessonPresentation");
    QTRY_VERIFY(!m_controller->window().isFullScreen());
    QTRY_COMPARE(find("lessonText")->font().pointSizeF(), before);
    QTRY_VERIFY(shown("lessonHighlight")); // and in view again
}

QTEST_MAIN(TestLessons)
#include "tst_lessons.moc"

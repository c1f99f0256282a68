// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "own_home.h"
#include "setup/setup_panel.h"
#include "tiny_run.h"
#include "window_controller.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>

#include <memory>

namespace gram {

inline const QByteArray toy = R"({
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

/// The window with its lessons, driven by mouse and keys, with real trainings.
class LessonFixture : public QObject {
protected:
    void startAnew();
    void end() { m_controller.reset(); }
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

    OwnHome m_home;
    std::unique_ptr<WindowController> m_controller;
};

inline void LessonFixture::startAnew()
{
    m_home.clear();
    open();
    find<QSpinBox>("threads")->setValue(1); // the user's own, also in a lesson
}

inline void LessonFixture::open()
{
    m_controller.reset();
    m_controller = std::make_unique<WindowController>(WindowController::Selection { QStringLiteral("news"), {} });
    m_controller->window().show();
    m_controller->window().findChild<QAction *>(QStringLiteral("groupNone"))->trigger(); // the rows are the runs
    QVERIFY(QTest::qWaitForWindowExposed(&m_controller->window()));
}

inline void LessonFixture::click(QWidget *widget) const
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

inline QString LessonFixture::write(const QString &name, const QByteArray &content) const
{
    const QString path = m_home.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

inline void LessonFixture::drop(const QString &path) const
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&m_controller->window(), &enter);
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&m_controller->window(), &event);
}

inline void LessonFixture::openToy()
{
    drop(write(QStringLiteral("toy.json"), toy));
    QVERIFY(shown("lessonPanel"));
    QCOMPARE(text("lessonTitle"), QStringLiteral("First"));
}

inline void LessonFixture::trainHere() const
{
    click("lessonTrain");
    QTRY_VERIFY_WITH_TIMEOUT(activity() == MainWindow::Activity::Idle && !shown("lessonStop"), patience);
}

inline void LessonFixture::choose(int option) const
{
    click(qPrintable(QStringLiteral("lessonOption%1").arg(option)));
    click("lessonCheck");
}

inline void LessonFixture::type(const QString &number) const
{
    auto *edit = find<QLineEdit>("lessonNumber");
    click(edit);
    edit->selectAll();
    QTest::keyClicks(edit, number);
    QTest::keyClick(edit, Qt::Key_Return);
}

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "fuzz_input.h"
#include "lesson/plain_html.h"
#include "lesson_facts.h"
#include "lesson_file.h"

#include <QGuiApplication>
#include <QTextDocument>
#include <QTextFormat>
#include <QVector>

namespace {

/// As the window shows it; nothing in it may have Qt load anything.
void show(const gram::LessonText &text)
{
    QTextDocument page;
    page.setHtml(gram::plainHtml(gram::withFacts(text.text(), { { QStringLiteral("e2e.loss"), 1 } })));
    for (const QTextFormat &format : page.allFormats())
        if (format.isImageFormat() || format.toCharFormat().isAnchor()
            || format.hasProperty(QTextFormat::BackgroundImageUrl))
            __builtin_trap();
}

void value(const QString &expression)
{
    if (const auto parsed = gram::LessonExpression::parse(expression))
        parsed->valueText({ { QStringLiteral("e2e.loss"), 1 } });
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    static QGuiApplication app(*count, *arguments);
    return 0;
}

/// A lesson's file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString file = QString::fromStdString(gram::ownFolder() / "lesson.json");
    gram::writeFile(file.toStdString(), gram::inputOf(data, size));
    gram::isLessonFile(file);
    try {
        const gram::Lesson lesson = gram::readLesson(file);
        show(lesson.title);
        show(lesson.learn);
        for (const gram::LessonStep &step : lesson.steps) {
            show(step.text);
            show(step.after);
            if (!step.question)
                continue;
            show(step.question->explanation);
            value(step.question->answer);
            for (const gram::LessonOption &option : step.question->options)
                value(option.correct);
        }
    } catch (const gram::Error &) {
    }
    return 0;
}

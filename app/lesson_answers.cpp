// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_answers.h"

#include "api/error.h"
#include "base/files.h"

#include <nlohmann/json.hpp>

#include <QFileInfo>

#include <filesystem>

namespace gram {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char *formatKey = "gram_answers";
constexpr int formatVersion = 1;
constexpr std::uintmax_t maxBytes = 1 << 20;
constexpr int mostSteps = 1000;

[[noreturn]] void malformed(const QString &file, const char *why)
{
    throw Error(ErrorCode::MalformedFile, { .file = file.toStdString(), .got = why });
}

std::optional<double> numberAt(const Json &object, const char *key)
{
    const auto it = object.find(key);
    return it == object.end() ? std::nullopt : std::optional(it->get<double>());
}

} // namespace

std::string AnswerSheet::toJson() const
{
    Json all = Json::array();
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        Json one { { "step", it.key() + 1 }, { "title", it->title.toStdString() } };
        if (it->guess)
            one["guess"] = *it->guess;
        if (it->measured)
            one["measured"] = *it->measured;
        if (it->tries > 0) {
            one["tries"] = it->tries;
            one["right"] = it->right;
        }
        all.push_back(std::move(one));
    }
    const Json sheet { { formatKey, formatVersion }, { "lesson", lesson.toStdString() },
        { "title", title.toStdString() }, { "answers", std::move(all) } };
    return sheet.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

AnswerSheet AnswerSheet::read(const QString &file)
{
    const std::filesystem::path path = file.toStdString();
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored))
        throw Error(ErrorCode::FileUnreadable, { .file = path.string(), .got = "it is not a regular file" });
    if (std::filesystem::file_size(path, ignored) > maxBytes)
        malformed(file, "it is too large for the answers to a lesson");
    return fromJson(fileContent(path), file);
}

AnswerSheet AnswerSheet::fromJson(const std::string &text, const QString &file)
{
    AnswerSheet sheet;
    sheet.student = QFileInfo(file).baseName();
    try {
        const Json json = Json::parse(text);
        if (json.at(formatKey) != formatVersion)
            malformed(file, "it was written by a newer program");
        sheet.lesson = QString::fromStdString(json.at("lesson").get<std::string>());
        sheet.title = QString::fromStdString(json.at("title").get<std::string>());
        for (const Json &one : json.at("answers")) {
            const int step = one.at("step").get<int>();
            if (step < 1 || step > mostSteps)
                malformed(file, "its steps are not those of a lesson");
            LessonAnswer answer;
            answer.title = QString::fromStdString(one.at("title").get<std::string>());
            answer.guess = numberAt(one, "guess");
            answer.measured = numberAt(one, "measured");
            answer.tries = one.value("tries", 0);
            answer.right = one.value("right", false);
            sheet.answers.insert(step - 1, answer);
        }
    } catch (const Json::exception &) {
        malformed(file, "it does not hold the answers to a lesson");
    }
    return sheet;
}

QList<ClassLesson> summaryOf(const QList<AnswerSheet> &sheets)
{
    QStringList ids;
    for (const AnswerSheet &sheet : sheets)
        if (!ids.contains(sheet.lesson))
            ids += sheet.lesson;
    QList<ClassLesson> lessons;
    for (const QString &id : std::as_const(ids)) {
        ClassLesson lesson;
        QMap<int, ClassQuestion> questions;
        for (const AnswerSheet &sheet : sheets) {
            if (sheet.lesson != id)
                continue;
            lesson.title = sheet.title;
            lesson.students += sheet.student;
            for (auto it = sheet.answers.cbegin(); it != sheet.answers.cend(); ++it) {
                ClassQuestion &question = questions[it.key()];
                question.title = it->title;
                if (it->tries > 0) {
                    ++question.answered;
                    question.right += it->right ? 1 : 0;
                    question.atOnce += it->right && it->tries == 1 ? 1 : 0;
                }
                if (it->guess)
                    question.guesses += *it->guess;
                if (it->guess && it->measured)
                    question.measured += *it->measured;
            }
        }
        lesson.students.sort(Qt::CaseInsensitive);
        lesson.questions = questions.values();
        lessons += lesson;
    }
    return lessons;
}

} // namespace gram

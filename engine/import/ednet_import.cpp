// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "data/item_texts.h"
#include "data/line_reader.h"
#include "import/answer_files.h"
#include "import/kt_writer.h"
#include "import/table_reader.h"

#include <unordered_map>

// The importer of EdNet KT1.
namespace gram {

namespace fs = std::filesystem;

void importEdNet(ImportJob &job)
{
    struct Question {
        std::string answer, part, tags;
    };
    std::unordered_map<std::string, Question> questions;
    job.report.begin(Progress::Phase::Reading, bytesOf(job.files));
    const fs::path questionsFile = job.fileNamed("questions.csv");
    {
        TableReader table(questionsFile, job.report);
        const int id = table.column("question_id"), answer = table.column("correct_answer"),
                  part = table.column("part"), tags = table.column("tags");
        while (table.next())
            questions[std::string(trimmed(table.field(id)))] = { std::string(trimmed(table.field(answer))),
                std::string(trimmed(table.field(part))), std::string(trimmed(table.field(tags))) };
    }
    std::vector<fs::path> students, known { questionsFile };
    for (const fs::path &file : job.files) {
        const std::string name = file.filename().string();
        if (isEdNetStudent(name))
            students.push_back(file);
        else if (name == "lectures.csv")
            known.push_back(file);
    }
    known.insert(known.end(), students.begin(), students.end());
    if (students.empty())
        throw Error(ErrorCode::FileNotFound, { .file = "u1.csv" });
    job.used(questionsFile, QT_TRANSLATE_NOOP("Said", "the right answers"));
    job.summary.files.push_back({ std::to_string(students.size()) + " students' files, "
            + job.source(students.front()).name + " to " + job.source(students.back()).name,
        "answers", QT_TRANSLATE_NOOP("Said", "answers") });
    KtWriter writer(job, { ColumnRole::Timestamp, ColumnRole::ElapsedTime, ColumnRole::Skill, ColumnRole::Part });
    writeItems(job, known, writer);
    for (const fs::path &file : students) {
        if (fileSize(file) == 0) {
            job.report.skip(QT_TRANSLATE_NOOP("Said", "students' files that are empty"), file.filename().string());
            continue;
        }
        TableReader table(file, job.report);
        const int time = table.column("timestamp"), question = table.column("question_id"),
                  given = table.column("user_answer"), elapsed = table.column("elapsed_time");
        const std::string user = file.stem().string();
        while (table.next()) {
            const std::string id(trimmed(table.field(question)));
            const auto known = questions.find(id);
            const std::string_view answer = trimmed(table.field(given));
            if (known == questions.end()) {
                job.report.skip(QT_TRANSLATE_NOOP("Said", "answers to questions that questions.csv does not list"),
                    place(file, table.lineNumber()));
            } else if (answer.empty()) {
                job.report.skip(QT_TRANSLATE_NOOP("Said", "questions that were not answered"),
                    place(file, table.lineNumber()));
            } else {
                writer.answer({ .user = user,
                    .item = id,
                    .correct = answer == known->second.answer,
                    .timestamp = trimmed(table.field(time)),
                    .elapsedTime = trimmed(table.field(elapsed)),
                    .skill = known->second.tags,
                    .part = known->second.part });
            }
        }
    }
    writer.finish();
}

} // namespace gram

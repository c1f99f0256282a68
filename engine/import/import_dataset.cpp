// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_dataset.h"

#include "api/error.h"
#include "base/files.h"
#include "base/new_folder.h"
#include "base/temporary_folder.h"
#include "data/column_names.h"
#include "data/line_reader.h"
#include "import/guess_mapping.h"
#include "import/import_job.h"
#include "import/source_files.h"
#include "import/table_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <new>

namespace gram {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t previewRows = 20;
constexpr std::size_t previewFiles = 12;

void requireFiles(const std::vector<fs::path> &sources, const std::vector<SourceFile> &files)
{
    if (files.empty())
        throw Error(ErrorCode::EmptyDataset,
            { .file = sources.empty() ? std::string() : sources.front().string(),
                .expected = "there is no file to import" });
    if (files.size() != 1 || !files.front().foreign)
        return;
    // Of an archive's member the copy's path would say nothing.
    const SourceFile &file = files.front();
    std::error_code error;
    const bool own = std::any_of(sources.begin(), sources.end(), [&](const fs::path &source) {
        return file.path.string().starts_with(fs::weakly_canonical(source, error).string());
    });
    throw Error(ErrorCode::MalformedFile,
        { .file = own ? file.path.string() : file.where,
            .got = "it is " + file.foreign->what + "; " + file.foreign->advice });
}

std::string explain(const ImportMapping &m)
{
    switch (m.format) {
    case ImportFormat::Mind:
        return "News: an item is an article with its title and abstract. Training, validation and test are told by "
               "the names of folders and archives; a single folder is split by time. The URL is never read as the body.";
    case ImportFormat::Adressa:
        return "News: a user's first event of an article is a click. Each click after the user's first becomes an "
               "impression with articles drawn in proportion to the clicks of that time, which the user never clicks.";
    case ImportFormat::MovieLens:
        return "Rated things, such as films, as news: a rating from the limit on is a click. Each click after the user's first becomes an "
               "impression with others drawn in proportion to all clicks before it, which the user never clicks. The text is the "
               "title and the genres.";
    case ImportFormat::Slam:
        return m.slamItem == "exercise"
            ? "Duolingo: an item is a whole exercise, answered correctly if no token was mistaken. Label 1 is a mistake."
            : m.slamItem == "token"
            ? "Duolingo: an item is a word form, wherever it occurs; its text is the word. Label 1 is a mistake."
            : "Duolingo: an item is a token together with its exercise's sentence and prompt; its text is both. The same "
              "token in another sentence is another item. Label 1 is a mistake.";
    case ImportFormat::Table:
        return "Knowledge tracing: a row is an answer. The items' texts come from their own file or from a column.";
    case ImportFormat::Wide:
        return "Knowledge tracing: a row is a student, each chosen column a question, in the order of the columns.";
    case ImportFormat::PyktLines:
        return "Knowledge tracing: six lines a student. Items are the questions, or the concepts where there are no "
               "questions. The items' texts come from their own file.";
    case ImportFormat::PyktTable:
        return "Knowledge tracing: a row is a part of a student's sequence; -1 is padding and rows repeated for a "
               "second skill are left out. The items' texts come from their own file.";
    case ImportFormat::ThreeLine:
        return "Knowledge tracing: some lines a student: count, questions, answers, or index and user, questions, skills, answers. Files named train and test become "
               "those splits. The items' texts come from their own file.";
    case ImportFormat::EdNet:
        return "Knowledge tracing: a file a student; an answer is correct if it is the one in questions.csv. The items' "
               "texts come from their own file.";
    }
    return {};
}

bool hasColumns(ImportFormat format)
{
    return format == ImportFormat::Table || format == ImportFormat::Wide;
}

/// The beginning of a field, in whole characters.
std::string shownField(std::string_view field)
{
    constexpr std::size_t longest = 300;
    std::size_t end = std::min(field.size(), longest);
    while (end < field.size() && end > 0 && (static_cast<unsigned char>(field[end]) & 0xc0) == 0x80)
        --end;
    return std::string(field.substr(0, end));
}

/// MIND's columns, which have no header.
std::vector<std::string> mindColumns(const fs::path &file)
{
    if (isBehaviors(file))
        return { "impression", "user", "time", "history", "impressions" };
    if (isNews(file))
        return { "id", "category", "subcategory", "title", "abstract", "url", "title entities", "abstract entities" };
    return {};
}

std::vector<PreviewFile> previewsOf(const std::vector<SourceFile> &files, const ImportMapping &mapping,
    const std::vector<std::string> &answerFiles, LoadReport &report)
{
    std::vector<PreviewFile> previews;
    const bool many = mapping.format == ImportFormat::EdNet;
    const auto isRead = [&](const std::string &name) {
        return name == mapping.interactionsFile || name == mapping.itemsFile || name == mapping.namesFile
            || std::find(answerFiles.begin(), answerFiles.end(), name) != answerFiles.end();
    };
    for (const SourceFile &file : files) {
        if (file.foreign
            || (previews.size() >= previewFiles
                && (many ? isEdNetStudent(file.path.filename().string()) : !isRead(file.name))))
            continue;
        if (previews.size() > 4 * previewFiles)
            break;
        PreviewFile preview { file.name, {}, {} };
        const bool csv = columnKey(file.path.extension().string()) == "csv";
        const bool mind = mapping.format == ImportFormat::Mind && !csv;
        const bool table = (mapping.format == ImportFormat::Mind && csv) || hasColumns(mapping.format)
            || preview.name == mapping.itemsFile || preview.name == mapping.namesFile
            || mapping.format == ImportFormat::MovieLens || mapping.format == ImportFormat::EdNet
            || mapping.format == ImportFormat::PyktTable;
        if (table) {
            try {
                TableReader reader(file.path, report, mapping.quotes);
                preview.header = reader.header();
                while (preview.rows.size() < previewRows && reader.next()) {
                    preview.rows.emplace_back();
                    for (std::size_t c = 0; c < preview.header.size(); ++c)
                        preview.rows.back().push_back(shownField(reader.field(static_cast<int>(c))));
                }
                previews.push_back(std::move(preview));
                continue;
            } catch (const Error &) {
                preview.header.clear(); // it is no table
                preview.rows.clear();
            }
        }
        LineReader reader(file.path, report);
        std::string_view line;
        if (mind)
            preview.header = mindColumns(file.path);
        while (preview.rows.size() < previewRows && reader.next(line)) {
            preview.rows.emplace_back();
            for (std::string_view rest = line; preview.rows.back().size() < 12;) {
                const std::size_t tab = mind ? rest.find('\t') : std::string_view::npos;
                preview.rows.back().push_back(shownField(rest.substr(0, tab)));
                if (tab == std::string_view::npos)
                    break;
                rest.remove_prefix(tab + 1);
            }
        }
        if (preview.header.size() == 5 && !preview.rows.empty() && preview.rows.front().size() == 4)
            preview.header.erase(preview.header.begin()); // older files have no id of the impression
        previews.push_back(std::move(preview));
    }
    return previews;
}

void writeRecord(const ImportJob &job, const std::vector<fs::path> &sources)
{
    using Json = nlohmann::ordered_json;
    Json record;
    record["program"] = "GRAM Lab " GRAM_VERSION;
    for (const fs::path &source : sources)
        record["sources"].push_back(source.filename().string());
    record["mapping"] = Json::parse(mappingToJson(job.mapping));
    record["users"] = job.summary.users;
    record["items"] = job.summary.items;
    record["interactions"] = job.summary.interactions;
    record["without_text"] = job.summary.withoutText;
    for (const ImportedFile &file : job.summary.files)
        record["files"].push_back({ { "name", file.name }, { "use", file.use } });
    for (const LoadIssue &issue : job.report.issues()) {
        if (issue.count > 0)
            record["left_out"].push_back(
                { { "what", issue.what }, { "count", issue.count }, { "example", issue.example } });
        else
            record["notes"].push_back(issue.what);
    }
    writeFileAtomically(job.out / "import.json", record.dump(2, ' ', false, Json::error_handler_t::replace) + '\n');
}

using Importer = void (*)(ImportJob &);
constexpr Importer importers[] { importMind, importAdressa, importMovieLens, importSlam, importTable, importWide,
    importPyktLines, importPyktTable, importThreeLine, importEdNet };

/// Why a file that could be read was not.
Said whyNotRead(const ImportJob &job, const fs::path &file)
{
    if (fileSize(file) == 0)
        return QT_TRANSLATE_NOOP("Said", "not read: it is empty");
    if (job.mapping.format == ImportFormat::Mind)
        return QT_TRANSLATE_NOOP("Said",
            "not read: it is neither named as a file of articles (news.tsv, news.csv) nor of impressions (behaviors.tsv, behaviors.csv)");
    try {
        LoadReport silent({}, {});
        const TableReader table(file, silent, job.mapping.quotes);
        if (!table.hasHeader())
            return QT_TRANSLATE_NOOP("Said", "not read: its first line has no names of columns");
        constexpr std::size_t shown = 6;
        std::string columns;
        for (std::size_t i = 0; i < std::min(shown, table.header().size()); ++i)
            columns += (i ? ", " : "") + table.header()[i].substr(0, 40);
        if (table.header().size() > shown)
            columns += " ...";
        if (table.header().size() > 1)
            return { QT_TRANSLATE_NOOP("Said",
                         "not read: its columns (%1) are neither those of answers nor of the texts that were taken"),
                { columns } };
        return { QT_TRANSLATE_NOOP("Said", "not read: it has one column (%1)"), { columns } };
    } catch (const Error &) {
        return QT_TRANSLATE_NOOP("Said", "not read: it is in none of the layouts that are known");
    }
}

/// Every file that was looked at and not read is told, too.
void addUnread(ImportJob &job)
{
    constexpr int shown = 30;
    int n = 0;
    for (const SourceFile &file : job.sources) {
        const bool known = std::any_of(job.summary.files.begin(), job.summary.files.end(),
            [&](const ImportedFile &f) { return f.name == file.name; });
        if (known || (job.mapping.format == ImportFormat::EdNet && isEdNetStudent(file.path.filename().string())))
            continue;
        if (++n <= shown)
            job.used(file.path,
                file.foreign
                    ? Said(QT_TRANSLATE_NOOP("Said", "not read: %1; %2"), { file.foreign->what, file.foreign->advice })
                    : whyNotRead(job, file.path));
    }
    if (n > shown)
        job.summary.files.push_back(
            { std::to_string(n - shown) + " more files", "not read", QT_TRANSLATE_NOOP("Said", "not read") });
}

/// What others may not read is not written for them either.
bool isPrivate(const fs::path &file)
{
    std::error_code error;
    const fs::perms permissions = fs::status(file, error).permissions();
    return !error && (permissions & (fs::perms::group_read | fs::perms::others_read)) == fs::perms::none;
}

/// What is written into a folder that is read would be taken for data of its own the next time.
void requireOutside(const fs::path &out, const std::vector<fs::path> &sources)
{
    std::error_code error;
    const fs::path target = fs::weakly_canonical(fs::absolute(out, error), error);
    for (const fs::path &source : sources) {
        const fs::path folder = fs::weakly_canonical(fs::absolute(source, error), error);
        if (fs::is_directory(folder, error)
            && std::mismatch(folder.begin(), folder.end(), target.begin(), target.end()).first == folder.end())
            throw Error(ErrorCode::FileUnwritable,
                { .file = out.string(),
                    .got = "it lies in " + source.string() + ", which is imported: name a folder outside of it" });
    }
}

ImportSummary import(const std::vector<fs::path> &sources, const ImportMapping &mapping, const fs::path &out,
    LoadReport &report)
{
    requireOutside(out, sources);
    NewFolder folder(out);
    const fs::path archives = folder.path() / ".archives"; // opened; they go when all is read
    const std::vector<SourceFile> files = sourceFiles(sources, archives, 0, report);
    requireFiles(sources, files);
    if (std::any_of(files.begin(), files.end(), [](const SourceFile &file) { return isPrivate(file.path); })) {
        std::error_code ignored;
        fs::permissions(folder.path(), fs::perms::owner_all, ignored);
    }
    ImportSummary summary;
    ImportJob job { files, {}, mapping, folder.path(), report, summary };
    for (const SourceFile &file : files) {
        if (!file.foreign)
            job.files.push_back(file.path);
    }
    report.setEncoding(mapping.encoding);
    importers[static_cast<std::size_t>(mapping.format)](job);
    addUnread(job);
    summary.issues = report.issues();
    writeRecord(job, sources);
    std::error_code error;
    fs::remove_all(archives, error);
    folder.finish();
    summary.folder = fs::absolute(out, error).lexically_normal().string();
    return summary;
}

ImportPreview preview(const std::vector<fs::path> &sources, const ImportMapping *chosen, const std::stop_token &stop)
{
    constexpr std::size_t head = 1 << 18; // of what is in an archive
    std::error_code error;
    const fs::path temporary = fs::temp_directory_path(error);
    const TemporaryFolder scratch(error ? fs::path("/tmp") : temporary, "gram-lab-import",
        TemporaryFolder::Access::Private);
    LoadReport report(stop, {});
    const std::vector<SourceFile> files = sourceFiles(sources, scratch.path(), head, report);
    requireFiles(sources, files);
    ImportPreview result;
    GuessedMapping guessed;
    if (!chosen)
        guessed = guessMapping(files, stop);
    result.mapping = chosen ? *chosen : guessed.mapping;
    report.setEncoding(result.mapping.encoding);
    const bool wide = result.mapping.format == ImportFormat::Wide && result.mapping.interactionsFile.empty();
    if (result.mapping.format == ImportFormat::Table || wide) {
        try {
            const AnswerFiles read = answerFilesOf(files, result.mapping);
            for (const fs::path &path : read.files) {
                result.answerFiles.push_back(std::find_if(files.begin(), files.end(), [&](const SourceFile &f) {
                    return f.path == path;
                })->name);
                const auto part = read.parts.find(path);
                result.answerParts.push_back(part == read.parts.end() ? std::string() : part->second);
            }
        } catch (const Error &) {
            if (result.mapping.interactionsFile.empty())
                throw;
        }
    }
    result.files = previewsOf(files, result.mapping, result.answerFiles, report);
    result.explanation = explain(result.mapping);
    result.notes = guessed.notes;
    for (const LoadIssue &issue : report.issues()) {
        if (issue.count == 0)
            result.notes.push_back(issue.said);
    }
    return result;
}

} // namespace

ImportPreview previewImport(const std::vector<fs::path> &sources, std::stop_token stop)
{
    return preview(sources, nullptr, stop);
}

ImportPreview previewImport(const std::vector<fs::path> &sources, const ImportMapping &mapping, std::stop_token stop)
{
    return preview(sources, &mapping, stop);
}

ImportSummary importDataset(const std::vector<fs::path> &sources, const ImportMapping &mapping, const fs::path &out,
    std::stop_token stop, const ProgressFunction &progress)
{
    try {
        LoadReport report(stop, progress);
        return import(sources, mapping, out, report);
    } catch (const std::bad_alloc &) {
        throw Error(ErrorCode::OutOfMemory,
            { .expected = "A smaller part of the data would help.", .got = "the data do not fit" });
    }
}

const std::vector<ImportPreset> &importPresets()
{
    using R = ColumnRole;
    const auto table = [](std::map<R, std::vector<std::string>> columns) {
        ImportMapping m;
        m.columns = std::move(columns);
        return m;
    };
    static const std::vector<ImportPreset> presets = [&] {
        ImportMapping poj = table({ { R::User, { "User" } }, { R::Item, { "Problem" } }, { R::Correct, { "Result" } },
            { R::Timestamp, { "Submit Time" } } });
        poj.correctValues = { "Accepted" };
        poj.droppedValues = { "Waiting", "Compiling", "Running & Judging", "Running", "Judging", "Queuing", "" };
        ImportMapping riiid = table({ { R::User, { "user_id" } }, { R::Item, { "content_id" } },
            { R::Correct, { "answered_correctly" } }, { R::Timestamp, { "timestamp" } } });
        riiid.droppedValues = { "-1" }; // lectures
        return std::vector<ImportPreset> {
            { "ASSISTments 2009",
                table({ { R::User, { "user_id" } }, { R::Item, { "problem_id" } }, { R::Correct, { "correct" } },
                    { R::Timestamp, { "order_id" } }, { R::Skill, { "skill_id" } } }) },
            { "ASSISTments 2012",
                table({ { R::User, { "user_id" } }, { R::Item, { "problem_id" } }, { R::Correct, { "correct" } },
                    { R::Timestamp, { "start_time" } }, { R::ElapsedTime, { "ms_first_response" } },
                    { R::Skill, { "skill_id" } } }) },
            { "ASSISTments 2015",
                table({ { R::User, { "user_id" } }, { R::Item, { "sequence_id" } }, { R::Correct, { "correct" } },
                    { R::Timestamp, { "log_id" } } }) },
            { "ASSISTments 2017",
                table({ { R::User, { "studentId" } }, { R::Item, { "problemId" } }, { R::Correct, { "correct" } },
                    { R::Timestamp, { "startTime" } }, { R::ElapsedTime, { "timeTaken" } },
                    { R::Skill, { "skill" } } }) },
            { "Eedi (NeurIPS 2020)",
                table({ { R::User, { "UserId" } }, { R::Item, { "QuestionId" } }, { R::Correct, { "IsCorrect" } } }) },
            { "Riiid", riiid },
            { "Junyi 2015",
                table({ { R::User, { "user_id" } }, { R::Item, { "exercise" } }, { R::Correct, { "correct" } },
                    { R::Timestamp, { "time_done" } }, { R::ElapsedTime, { "time_taken" } } }) },
            { "Junyi 2019",
                table({ { R::User, { "uuid" } }, { R::Item, { "ucid" } }, { R::Correct, { "is_correct" } },
                    { R::Timestamp, { "timestamp_TW" } }, { R::ElapsedTime, { "total_sec_taken" } } }) },
            { "KDD Cup 2010 (algebra)",
                table({ { R::User, { "Anon Student Id" } }, { R::Item, { "Problem Name", "Step Name" } },
                    { R::Correct, { "Correct First Attempt" } }, { R::Timestamp, { "First Transaction Time" } },
                    { R::Text, { "Problem Hierarchy", "Problem Name", "Step Name" } } }) },
            { "Boostcamp (i-Scream)",
                table(
                    { { R::User, { "userID" } }, { R::Item, { "assessmentItemID" } }, { R::Correct, { "answerCode" } },
                        { R::Timestamp, { "Timestamp" } }, { R::Skill, { "KnowledgeTag" } } }) },
            { "POJ", poj },
            { "TOEIC (Santa)",
                table({ { R::User, { "user_id" } }, { R::Item, { "question_id" } }, { R::Correct, { "correct" } },
                    { R::Timestamp, { "timestamp" } }, { R::ElapsedTime, { "elapsed_time" } },
                    { R::Part, { "part" } } }) },
        };
    }();
    return presets;
}

} // namespace gram

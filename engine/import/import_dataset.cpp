// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_dataset.h"

#include "api/error.h"
#include "base/files.h"
#include "base/new_folder.h"
#include "data/column_names.h"
#include "data/item_texts.h"
#include "data/line_reader.h"
#include "import/import_job.h"
#include "import/table_reader.h"

#include <nlohmann/json.hpp>
#include <zip.h>

#include <algorithm>
#include <cctype>
#include <new>
#include <set>

namespace gram {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t previewRows = 20;
constexpr std::size_t previewFiles = 12;

bool isZip(const fs::path &file) { return file.extension() == ".zip"; }

struct CloseZip {
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

/// The members of a MIND download that are read; its embeddings are not.
std::vector<zip_uint64_t> mindMembers(zip_t *archive)
{
    std::vector<zip_uint64_t> members;
    const zip_int64_t n = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < n; ++i) {
        const char *name = zip_get_name(archive, static_cast<zip_uint64_t>(i), 0);
        const std::string file = name ? fs::path(name).filename().string() : std::string();
        if (file == "news.tsv" || file == "behaviors.tsv")
            members.push_back(static_cast<zip_uint64_t>(i));
    }
    return members;
}

std::unique_ptr<zip_t, CloseZip> openZip(const fs::path &file)
{
    int code = 0;
    std::unique_ptr<zip_t, CloseZip> archive(zip_open(file.c_str(), ZIP_RDONLY, &code));
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const std::string why = zip_error_strerror(&error);
        zip_error_fini(&error);
        throw Error(ErrorCode::FileUnreadable, { .file = file.string(), .got = why });
    }
    return archive;
}

/// Under names of our own: a member's path could lead anywhere.
void extract(const fs::path &file, const fs::path &folder, LoadReport &report)
{
    const auto archive = openZip(file);
    std::error_code ignored;
    fs::create_directories(folder, ignored);
    std::vector<char> block(1 << 18);
    std::set<std::string> written;
    for (const zip_uint64_t member : mindMembers(archive.get())) {
        const std::string name = fs::path(zip_get_name(archive.get(), member, 0)).filename().string();
        const auto unreadable = [&](const char *why) {
            return Error(ErrorCode::FileUnreadable, { .file = file.string(), .got = name + " in it: " + why });
        };
        if (!written.insert(name).second)
            throw unreadable("it is there twice");
        zip_stat_t stat;
        zip_stat_index(archive.get(), member, 0, &stat);
        report.begin(Progress::Phase::Reading, (stat.valid & ZIP_STAT_SIZE) ? static_cast<std::int64_t>(stat.size) : 0);
        const std::unique_ptr<zip_file_t, CloseZip> in(zip_fopen_index(archive.get(), member, 0));
        if (!in)
            throw unreadable(zip_strerror(archive.get()));
        OutputFile out(folder / name);
        for (;;) {
            const zip_int64_t n = zip_fread(in.get(), block.data(), block.size());
            if (n < 0)
                throw unreadable("its data are damaged");
            if (n == 0)
                break;
            out << std::string_view(block.data(), static_cast<std::size_t>(n));
            report.advance(n);
        }
        out.close();
    }
}

void addFiles(const fs::path &folder, int depth, std::vector<fs::path> &files)
{
    std::error_code ignored;
    std::vector<fs::path> folders;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder, ignored)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with('.'))
            continue;
        if (entry.is_regular_file(ignored))
            files.push_back(entry.path());
        else if (entry.is_directory(ignored) && depth > 0)
            folders.push_back(entry.path());
    }
    for (const fs::path &inner : folders)
        addFiles(inner, depth - 1, files);
}

/// The regular files of the sources, folders opened.
std::vector<fs::path> filesOf(const std::vector<fs::path> &sources)
{
    std::vector<fs::path> files;
    std::error_code ignored;
    for (const fs::path &source : sources) {
        if (!fs::exists(source, ignored))
            throw Error(ErrorCode::FileNotFound, { .file = source.string() });
        if (fs::is_directory(source, ignored))
            addFiles(source, 1, files);
        else if (fs::is_regular_file(source, ignored))
            files.push_back(source);
        else
            throw Error(ErrorCode::FileUnreadable, { .file = source.string(), .got = "it is not a regular file" });
    }
    for (fs::path &file : files)
        file = fs::weakly_canonical(file, ignored);
    std::sort(files.begin(), files.end());
    files.erase(std::unique(files.begin(), files.end()), files.end());
    // What describes a dataset is none of its tables.
    std::erase_if(files, [](const fs::path &file) {
        const std::string name = file.filename().string();
        return name == "SOURCE.txt" || name == "README.txt" || name == "README.md" || name == "README.html"
            || name == "LICENSE" || name == "import.json" || file.extension() == ".vec";
    });
    if (files.empty())
        throw Error(ErrorCode::EmptyDataset,
            { .file = sources.empty() ? std::string() : sources.front().string(), .expected = "there is no file to import" });
    return files;
}

bool hasColumn(const std::vector<std::string> &header, std::string_view name)
{
    return std::find(header.begin(), header.end(), name) != header.end();
}

std::vector<std::string> headerOf(const fs::path &file)
{
    try {
        LoadReport silent({}, {});
        return TableReader(file, silent).header();
    } catch (const Error &) {
        return {};
    }
}

/// The known column as a mapping has it; empty if the header has none.
std::vector<std::string> columnNamed(const std::vector<std::string> &header, std::span<const std::string_view> names)
{
    const int column = columnAmong(header, names);
    return column < 0 ? std::vector<std::string>() : std::vector { header[static_cast<std::size_t>(column)] };
}

std::map<ColumnRole, std::vector<std::string>> guessColumns(const std::vector<std::string> &header)
{
    std::map<ColumnRole, std::vector<std::string>> columns;
    std::set<std::string> used;
    for (std::size_t i = 0; i < columnRoleNames.size(); ++i) {
        const auto role = static_cast<ColumnRole>(i);
        const auto found = columnNamed(header, answerColumnNames(role));
        if (!found.empty() && used.insert(found.front()).second)
            columns[role] = found;
    }
    return columns;
}

bool isComplete(const std::map<ColumnRole, std::vector<std::string>> &columns)
{
    return columns.contains(ColumnRole::User) && columns.contains(ColumnRole::Item) && columns.contains(ColumnRole::Correct);
}

std::set<std::string> firstColumn(const fs::path &file, const std::vector<std::string> &columns)
{
    std::set<std::string> values;
    LoadReport silent({}, {});
    TableReader table(file, silent);
    const int column = columns.empty() ? 0 : table.column(columns.front());
    try {
        while (values.size() < 100'000 && table.next())
            values.emplace(trimmed(table.field(column)));
    } catch (const Error &) {
        // too many malformed lines: what was read will do for a guess
    }
    return values;
}

/// Columns whose names are items of another file: a student a row, a question a column.
std::vector<std::string> columnsThatAreItems(
    const std::vector<std::string> &header, const fs::path &itemsFile, const std::vector<std::string> &idColumn)
{
    const std::set<std::string> items = firstColumn(itemsFile, idColumn);
    std::vector<std::string> result;
    for (const std::string &column : header) {
        if (items.contains(column))
            result.push_back(column);
    }
    return result;
}

bool isNumber(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789,") == std::string_view::npos;
}

ImportMapping guess(const std::vector<fs::path> &files)
{
    ImportMapping m;
    const auto named = [&](auto &&fits) {
        return std::any_of(files.begin(), files.end(), [&](const fs::path &f) { return fits(f.filename().string()); });
    };
    const auto is = [&](ImportFormat format) {
        m.format = format;
        return m;
    };
    if (named([](const std::string &n) { return n == "behaviors.tsv"; })
        || std::any_of(files.begin(), files.end(), [](const fs::path &f) { return isZip(f) && !mindMembers(openZip(f).get()).empty(); }))
        return is(ImportFormat::Mind);
    if (named([](const std::string &n) { return n.find(".slam.") != std::string::npos; }))
        return is(ImportFormat::Slam);
    if (named([](const std::string &n) { return n.starts_with("ratings."); }) && named([](const std::string &n) { return n.starts_with("movies."); }))
        return is(ImportFormat::MovieLens);
    if (named([](const std::string &n) { return n == "questions.csv"; })
        && named([](const std::string &n) { return n.size() > 5 && n[0] == 'u' && std::isdigit(static_cast<unsigned char>(n[1])) && n.ends_with(".csv"); }))
        return is(ImportFormat::EdNet);

    std::map<fs::path, std::vector<std::string>> headers;
    std::vector<fs::path> tables;
    const bool own = std::any_of(files.begin(), files.end(), [](const fs::path &file) {
        return file.filename().string().starts_with("interactions.") && isComplete(guessColumns(headerOf(file)));
    });
    for (std::size_t i = 0; i < std::min(files.size(), previewFiles); ++i) {
        const fs::path &file = files[i];
        const std::string line = firstLine(file);
        if (line.starts_with("# user:") || line.starts_with("# prompt:"))
            return is(ImportFormat::Slam);
        if (isNumber(trimmed(line)) && !own)
            return is(ImportFormat::ThreeLine);
        headers[file] = headerOf(file);
        const std::vector<std::string> &header = headers[file];
        if (TableReader::isJsonLines(file) && hasColumn(header, "eventId") && hasColumn(header, "userId"))
            return is(ImportFormat::Adressa);
        if (hasColumn(header, "uid") && hasColumn(header, "responses"))
            return is(ImportFormat::PyktTable);
        if (header.size() == 2 && !isNumber(header[0]) && isNumber(header[1]))
            return is(ImportFormat::PyktLines);
        if (header.size() > 1)
            tables.push_back(file);
    }
    // The answers' table has most of the columns that one has; the items' one an id and a text.
    const fs::path *answers = nullptr;
    for (const fs::path &file : tables) {
        if (isComplete(guessColumns(headers[file])) && (!answers || file.filename().string().starts_with("interactions")))
            answers = &file;
    }
    const auto itemsAmong = [&](const fs::path *except) {
        const fs::path *items = nullptr;
        for (const fs::path &file : tables) {
            const auto ids = columnNamed(headers[file], itemColumnNames(ColumnRole::Item));
            const auto texts = columnNamed(headers[file], itemColumnNames(ColumnRole::Text));
            if (&file != except && !ids.empty() && !texts.empty() && ids != texts
                && (!items || file.filename().string().starts_with("items")))
                items = &file;
        }
        return items;
    };
    if (const fs::path *items = itemsAmong(answers)) {
        m.itemsFile = items->filename().string();
        m.itemColumns[ColumnRole::Item] = columnNamed(headers[*items], itemColumnNames(ColumnRole::Item));
        m.itemColumns[ColumnRole::Text] = columnNamed(headers[*items], itemColumnNames(ColumnRole::Text));
        for (const fs::path &file : tables) {
            if (answers || file == *items)
                continue;
            const auto columns = columnsThatAreItems(headers[file], *items, m.itemColumns[ColumnRole::Item]);
            if (columns.size() > 1) {
                m.format = ImportFormat::Wide;
                m.interactionsFile = file.filename().string();
                m.columns[ColumnRole::User] = { headers[file].front() };
                m.columns[ColumnRole::Item] = columns;
                return m;
            }
        }
    }
    if (!answers && !tables.empty())
        answers = &tables.front();
    if (!answers)
        throw Error(ErrorCode::EmptyDataset,
            { .file = files.front().string(), .expected = "it is in none of the layouts that can be imported" });
    m.interactionsFile = answers->filename().string();
    m.columns = guessColumns(headers[*answers]);
    if (m.itemsFile.empty()) { // the text may stand in the answers' table
        if (auto text = columnNamed(headers[*answers], itemColumnNames(ColumnRole::Text));
            !text.empty() && text != m.columns[ColumnRole::Item])
            m.columns[ColumnRole::Text] = text;
    }
    if (m.columns[ColumnRole::Item].empty())
        m.columns.erase(ColumnRole::Item);
    const std::vector<std::string> &header = headers[*answers];
    if (hasColumn(header, "Result") && hasColumn(header, "Submit Time")) { // POJ
        m.correctValues = { "Accepted" };
        m.droppedValues = { "Waiting", "Compiling", "Running & Judging", "Running", "Judging", "Queuing", "" };
    } else if (hasColumn(header, "task_token_id") && hasColumn(header, "label")) { // SLAM as a table
        m.columns[ColumnRole::Item] = m.columns[ColumnRole::Text] = { "previous", "token", "following" };
        m.columns[ColumnRole::Timestamp] = { "days" };
        m.columns[ColumnRole::ElapsedTime] = { "time" };
        m.correctValues = { "0" }; // label 1 is a mistake
    }
    return m;
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
        return "Films as news: a rating from the limit on is a click. Each click after the user's first becomes an "
               "impression with films drawn in proportion to all clicks before it, which the user never clicks. The text is the "
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
        return "Knowledge tracing: three lines a student: count, questions, answers. Files named train and test become "
               "those splits. The items' texts come from their own file.";
    case ImportFormat::EdNet:
        return "Knowledge tracing: a file a student; an answer is correct if it is the one in questions.csv. The items' "
               "texts come from their own file.";
    }
    return {};
}

bool hasColumns(ImportFormat format) { return format == ImportFormat::Table || format == ImportFormat::Wide; }

std::vector<PreviewFile> previewsOf(const std::vector<fs::path> &files, const ImportMapping &mapping)
{
    std::vector<PreviewFile> previews;
    for (std::size_t i = 0; i < std::min(files.size(), previewFiles); ++i) {
        PreviewFile preview { files[i].filename().string(), {}, {} };
        if (isZip(files[i])) {
            previews.push_back(preview);
            continue;
        }
        LoadReport silent({}, {});
        const bool table = hasColumns(mapping.format) || preview.name == mapping.itemsFile
            || mapping.format == ImportFormat::MovieLens || mapping.format == ImportFormat::EdNet
            || mapping.format == ImportFormat::PyktTable;
        if (table) {
            try {
                TableReader reader(files[i], silent, mapping.quotes);
                preview.header = reader.header();
                while (preview.rows.size() < previewRows && reader.next()) {
                    preview.rows.emplace_back();
                    for (std::size_t c = 0; c < preview.header.size(); ++c)
                        preview.rows.back().emplace_back(reader.field(static_cast<int>(c)).substr(0, 300));
                }
                previews.push_back(std::move(preview));
                continue;
            } catch (const Error &) {
                preview.header.clear(); // it is no table
                preview.rows.clear();
            }
        }
        LineReader reader(files[i], silent);
        std::string_view line;
        while (preview.rows.size() < previewRows && reader.next(line))
            preview.rows.push_back({ std::string(line.substr(0, 300)) });
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
    for (const LoadIssue &issue : job.report.issues())
        record["left_out"].push_back({ { "what", issue.what }, { "count", issue.count }, { "example", issue.example } });
    writeFileAtomically(job.out / "import.json", record.dump(2, ' ', false, Json::error_handler_t::replace) + '\n');
}

using Importer = void (*)(ImportJob &);
constexpr Importer importers[] { importMind, importAdressa, importMovieLens, importSlam, importTable, importWide,
    importPyktLines, importPyktTable, importThreeLine, importEdNet };

ImportSummary import(const std::vector<fs::path> &sources, const ImportMapping &mapping, const fs::path &out,
    LoadReport &report)
{
    NewFolder folder(out);
    const fs::path archives = folder.path() / ".archives"; // opened; they go when all is read
    std::vector<fs::path> opened;
    for (const fs::path &file : filesOf(sources)) {
        if (!isZip(file)) {
            opened.push_back(file);
            continue;
        }
        const fs::path inner = archives / file.stem();
        extract(file, inner, report);
        addFiles(inner, 0, opened);
    }
    std::sort(opened.begin(), opened.end());

    ImportSummary summary;
    ImportJob job { opened, mapping, folder.path(), report, summary };
    importers[static_cast<std::size_t>(mapping.format)](job);
    summary.issues = report.issues();
    writeRecord(job, sources);
    std::error_code error;
    fs::remove_all(archives, error);
    folder.finish();
    summary.folder = fs::absolute(out, error).lexically_normal().string();
    return summary;
}

} // namespace

ImportPreview previewImport(const std::vector<fs::path> &sources)
{
    const std::vector<fs::path> files = filesOf(sources);
    const ImportMapping mapping = guess(files);
    return { mapping, previewsOf(files, mapping), explain(mapping) };
}

ImportPreview previewImport(const std::vector<fs::path> &sources, const ImportMapping &mapping)
{
    return { mapping, previewsOf(filesOf(sources), mapping), explain(mapping) };
}

ImportSummary importDataset(const std::vector<fs::path> &sources, const ImportMapping &mapping, const fs::path &out,
    std::stop_token stop, const ProgressFunction &progress)
{
    try {
        LoadReport report(stop, progress);
        return import(sources, mapping, out, report);
    } catch (const std::bad_alloc &) {
        throw Error(ErrorCode::OutOfMemory, { .expected = "A smaller part of the data would help.", .got = "the data do not fit" });
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
        ImportMapping poj = table({ { R::User, { "User" } }, { R::Item, { "Problem" } }, { R::Correct, { "Result" } }, { R::Timestamp, { "Submit Time" } } });
        poj.correctValues = { "Accepted" };
        poj.droppedValues = { "Waiting", "Compiling", "Running & Judging", "Running", "Judging", "Queuing", "" };
        return std::vector<ImportPreset> {
            { "ASSISTments 2009", table({ { R::User, { "user_id" } }, { R::Item, { "problem_id" } }, { R::Correct, { "correct" } }, { R::Timestamp, { "order_id" } }, { R::Skill, { "skill_id" } } }) },
            { "ASSISTments 2012", table({ { R::User, { "user_id" } }, { R::Item, { "problem_id" } }, { R::Correct, { "correct" } }, { R::Timestamp, { "start_time" } }, { R::ElapsedTime, { "ms_first_response" } }, { R::Skill, { "skill_id" } } }) },
            { "ASSISTments 2015", table({ { R::User, { "user_id" } }, { R::Item, { "sequence_id" } }, { R::Correct, { "correct" } }, { R::Timestamp, { "log_id" } } }) },
            { "ASSISTments 2017", table({ { R::User, { "studentId" } }, { R::Item, { "problemId" } }, { R::Correct, { "correct" } }, { R::Timestamp, { "startTime" } }, { R::ElapsedTime, { "timeTaken" } }, { R::Skill, { "skill" } } }) },
            { "POJ", poj },
            { "TOEIC (Santa)", table({ { R::User, { "user_id" } }, { R::Item, { "question_id" } }, { R::Correct, { "correct" } }, { R::Timestamp, { "timestamp" } }, { R::ElapsedTime, { "elapsed_time" } }, { R::Part, { "part" } } }) },
        };
    }();
    return presets;
}

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/guess_mapping.h"

#include "api/error.h"
#include "data/column_names.h"
#include "import/guess_table.h"
#include "import/import_job.h"
#include "import/student_lines.h"
#include "import/table_reader.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace gram {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostTables = 60; ///< looked at

using Header = std::vector<std::string>;

} // namespace

AnswerFiles answerFilesOf(const std::vector<SourceFile> &files, const ImportMapping &mapping)
{
    std::vector<fs::path> fitting;
    for (const SourceFile &file : files) {
        if (file.foreign || file.name == mapping.itemsFile || file.name == mapping.namesFile)
            continue;
        try {
            LoadReport silent({}, {});
            const TableReader table(file.path, silent, mapping.quotes);
            const bool fits = !mapping.columns.empty()
                && std::all_of(mapping.columns.begin(), mapping.columns.end(), [&](const auto &columns) {
                       return std::all_of(columns.second.begin(), columns.second.end(),
                           [&](const std::string &name) { return table.find(name) >= 0; });
                   });
            if (fits)
                fitting.push_back(file.path);
        } catch (const Error &) {
            // no table
        }
        if (fitting.size() > mostTables)
            break;
    }
    return chooseAnswers(files, fitting);
}

GuessedMapping guessMapping(const std::vector<SourceFile> &files, const std::stop_token &stop)
{
    GuessedMapping result;
    ImportMapping &m = result.mapping;
    const auto any = [&](auto &&fits) {
        return std::any_of(files.begin(), files.end(), [&](const SourceFile &f) { return !f.foreign && fits(f.path); });
    };
    const auto named = [&](auto &&fits) { return any([&](const fs::path &f) { return fits(f.filename().string()); }); };
    const auto is = [&](ImportFormat format) {
        m.format = format;
        return result;
    };
    if (any(isBehaviors))
        return is(ImportFormat::Mind);
    if (named([](const std::string &n) { return n.find(".slam.") != std::string::npos; }))
        return is(ImportFormat::Slam);
    if (named([](const std::string &n) { return n == "questions.csv"; }) && named(isEdNetStudent)) {
        m.format = ImportFormat::EdNet;
        for (const SourceFile &file : files) { // the questions' texts are no part of it
            const std::string name = file.path.filename().string();
            if (file.foreign || isEdNetStudent(name) || name == "questions.csv" || name == "lectures.csv"
                || !m.itemsFile.empty())
                continue;
            try {
                LoadReport silent(stop, {});
                const Header header = TableReader(file.path, silent).header();
                const auto id = columnNamed(header, itemColumnNames(ColumnRole::Item)),
                           text = columnNamed(header, itemColumnNames(ColumnRole::Text));
                if (!id.empty() && !text.empty() && id != text) {
                    m.itemsFile = file.name;
                    m.itemColumns = { { ColumnRole::Item, id }, { ColumnRole::Text, text } };
                }
            } catch (const Error &) {
                // no table
            }
        }
        return result;
    }

    const auto begins = [&](std::string_view beginning) {
        return named([&](const std::string &n) { return n.starts_with(beginning); });
    };
    if (((begins("rating") && begins("movie")) || (begins("u.data") && begins("u.item"))) && ratingFilesOf(files, m)) {
        takeRatings(files, m);
        return result;
    }

    std::vector<Table> tables;
    std::optional<Error> unread; ///< of a file that is read in no other way
    const bool own = named([](const std::string &n) { return n.starts_with("interactions."); });
    for (const SourceFile &file : files) {
        if (file.foreign || tables.size() >= mostTables)
            continue;
        const std::string line = firstLine(file.path);
        if (line.starts_with("# user:") || line.starts_with("# prompt:"))
            return is(ImportFormat::Slam);
        if (!own && isLinesOfStudents(file.path)) {
            m.format = ImportFormat::ThreeLine;
            continue; // the texts may be in another file
        }
        Table table { &file, {}, true };
        try {
            LoadReport silent(stop, {});
            const TableReader reader(file.path, silent);
            table.header = reader.header();
            table.hasHeader = reader.hasHeader();
        } catch (const Error &e) {
            unread = e;
            continue;
        }
        const Header &header = table.header;
        if (hasColumn(header, "eventId") && hasColumn(header, "userId") && TableReader::isJson(file.path))
            return is(ImportFormat::Adressa);
        if (hasColumn(header, "uid") && hasColumn(header, "responses"))
            m.format = ImportFormat::PyktTable;
        if (header.size() == 2 && table.hasHeader && line.find(',') != std::string::npos && !isNumbers(header[0])
            && isNumbers(header[1]))
            m.format = ImportFormat::PyktLines;
        else if (header.size() > 1)
            tables.push_back(std::move(table));
    }
    if (m.format != ImportFormat::Table) { // lists of answers: the other table has the texts
        const auto rankOf = [](const Table &table, const std::string &id) {
            const bool skills = subjectOf(id) == Subject::Skills
                || subjectOf(table.file->path.stem().string()) == Subject::Skills;
            return std::tuple(table.file->path.filename().string().starts_with("items."), !skills);
        };
        std::optional<decltype(rankOf(tables.front(), {}))> best;
        for (const Table &table : tables) {
            const auto id = columnNamed(table.header, itemColumnNames(ColumnRole::Item)),
                       text = columnNamed(table.header, itemColumnNames(ColumnRole::Text));
            const bool answers = hasColumn(table.header, "uid") && hasColumn(table.header, "responses");
            if (answers || id.empty() || text.empty() || id == text || (best && rankOf(table, id.front()) <= *best))
                continue;
            best = rankOf(table, id.front());
            takeItems({ &table, id.front(), text, Agreement::ByName, 1 }, m);
        }
        return result;
    }

    if (tables.empty() && unread && files.size() == 1 && !ratingFilesOf(files, m)) // more than that it is in no layout
        throw *unread;
    guessTable(files, tables, result, unread, stop);
    return result;
}

} // namespace gram

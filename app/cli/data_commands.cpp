// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/data_commands.h"

#include "api/error.h"
#include "base/files.h"
#include "cli/interruptible_job.h"
#include "cli/json_text.h"
#include "data/column_names.h"
#include "data/load_dataset.h"
#include "import/import_dataset.h"
#include "run/run_folder.h"
#include "run/run_summary.h"
#include "train/evaluate_run.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace gram {

namespace {

namespace fs = std::filesystem;

nlohmann::ordered_json filesJson(const std::vector<ImportedFile> &files)
{
    auto list = nlohmann::ordered_json::array();
    for (const ImportedFile &file : files)
        list.push_back({ { "name", file.name }, { "use", file.use } });
    return list;
}

std::string guessedMapping(const ImportPreview &preview, const std::vector<fs::path> &sources)
{
    const ImportMapping &m = preview.mapping;
    if (m.format != ImportFormat::Table)
        return mappingToJson(m);
    std::string missing, lookedFor;
    for (const ColumnRole role : { ColumnRole::User, ColumnRole::Item, ColumnRole::Correct }) {
        if (m.columns.contains(role))
            continue;
        missing += (missing.empty() ? "" : " and ") + std::string(columnRoleNames[static_cast<std::size_t>(role)]);
        constexpr std::size_t shown = 6;
        for (const std::string_view name :
            answerColumnNames(role).first(std::min(shown, answerColumnNames(role).size())))
            lookedFor += (lookedFor.empty() ? "" : ", ") + std::string(name);
    }
    if (missing.empty())
        return mappingToJson(m);
    std::string header, rest;
    for (const PreviewFile &file : preview.files) {
        if (file.name != m.interactionsFile) {
            rest += (rest.empty() ? "" : ", ") + file.name;
            continue;
        }
        const bool named = file.header.empty() || file.header.front() != "column 1";
        for (const std::string &column : named || file.rows.empty() ? file.header : file.rows.front())
            header += (header.empty() ? "" : ", ") + column;
        if (!named)
            header
                += "; that looks like data: a first line with the columns' names is missing; in a mapping they are \"column 1\", \"column 2\" ...";
    }
    std::string notes;
    for (const Said &note : preview.notes)
        notes += ". Note: " + note.sentence();
    throw Error(ErrorCode::MissingColumn,
        { .file = m.interactionsFile.empty() ? sources.front().string() : m.interactionsFile,
            .field = missing,
            .got = header.substr(0, 300) + "; looked for: " + lookedFor
                + "; it was taken for the file with the answers, as it has the most columns that one has"
                + (rest.empty() ? "" : " (the others: " + rest.substr(0, 200) + ")")
                + "; say which columns they are in a mapping file, --mapping" + notes });
}

} // namespace

int runImport(const CommandOptions &o, Terminal &terminal)
{
    if (o.out.empty())
        throw UsageError("--out needs the name of a folder.");
    const std::vector<fs::path> sources(o.sources.begin(), o.sources.end());
    ImportMapping mapping;
    if (!o.mapping.empty()) {
        mapping = mappingFromJson(fileContent(o.mapping), o.mapping);
    } else {
        const ImportPreview preview = previewImport(sources);
        mapping = preview.mapping;
        const std::string shown = guessedMapping(preview, sources);
        terminal.note(preview.explanation);
        for (const Said &note : preview.notes)
            terminal.note("Note: " + note.sentence() + '.');
        terminal.note("The mapping that was guessed, to be changed and given with --mapping:\n" + shown);
    }
    InterruptibleJob job;
    const ImportSummary s = importDataset(sources, mapping, o.out, job.control.stopToken(),
        [&terminal](const Progress &p) { terminal.progress(p); });
    const char *kind = s.kind == TaskKind::News ? "news" : "kt";
    if (o.json) {
        terminal.print(line({ { "folder", s.folder }, { "kind", kind }, { "users", s.users }, { "items", s.items },
            { "interactions", s.interactions }, { "without_text", s.withoutText }, { "left_out", issuesJson(s.issues) },
            { "files", filesJson(s.files) } }));
        return 0;
    }
    const auto number = [](std::int64_t n) { return static_cast<long long>(n); };
    terminal.print("folder             " + s.folder);
    terminal.print(formatted("users              %lld", number(s.users)));
    terminal.print(formatted("items with text    %lld", number(s.items)));
    terminal.print(formatted("interactions       %lld", number(s.interactions)));
    if (s.withoutText > 0) {
        const bool news = s.kind == TaskKind::News; // whose interactions are all counted
        const auto all = static_cast<double>(s.interactions + (news ? 0 : s.withoutText));
        terminal.print(formatted("text coverage      %.1f%%: %lld interactions are of items without a text",
            100 * (1 - static_cast<double>(s.withoutText) / all), number(s.withoutText)));
    }
    for (const ImportedFile &file : s.files)
        terminal.print("file               " + file.name + ": " + file.use);
    for (const LoadIssue &issue : s.issues) {
        const std::string example = issue.example.empty() ? "" : " (" + issue.example + ")";
        terminal.print(issue.count == 0
                ? "note               " + issue.what + example
                : formatted("left out           %lld %s", number(issue.count), issue.what.c_str()) + example);
    }
    terminal.print("Train on it:  gram-lab run --data " + s.folder);
    return 0;
}

int runEvaluation(const CommandOptions &o, Terminal &terminal)
{
    const Part part = o.split == "test" ? Part::Test : Part::Validation;
    RunConfig config = evaluatedConfigFrom(o);
    config.model = RunFolder::modelOf(o.runFolder).string();
    InterruptibleJob job;
    const auto progress = [&terminal](const Progress &p) { terminal.progress(p); };
    const auto warn = [&terminal](const std::string &sentence) { terminal.note("Warning: " + sentence); };
    const auto dataset = loadDataset(config, job.control.stopToken(), progress);
    if (!o.predictions.empty()) {
        predictRun(o.runFolder, config, dataset, part, o.predictions, job.control, progress, warn);
        terminal.print(o.predictions);
        return 0;
    }
    const EvaluationReport report = evaluateRun(o.runFolder, config, dataset, part, job.control, progress, warn);
    if (o.json) {
        terminal.print(reportJson(report));
        return 0;
    }
    const auto number = [](std::int64_t n) { return static_cast<long long>(n); };
    terminal.print(formatted("%s split, model after step %lld: %lld predictions for %lld users, %lld of them of "
                             "cold-start items",
        std::string(nameOf(part)).c_str(), number(report.step), number(report.predictions), number(report.users),
        number(report.coldPredictions)));
    terminal.print(formatted("%-15s %10s   %s", "metric", "value", "95% interval, bootstrap over users"));
    for (const MetricInterval &m : report.metrics) {
        const std::string interval = std::isnan(m.low) ? "-" : shownNumber(m.low) + " to " + shownNumber(m.high);
        terminal.print(formatted("%-15s %10s   ", m.name.c_str(), shownNumber(m.value).c_str()) + interval);
    }
    return 0;
}

} // namespace gram

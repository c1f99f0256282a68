// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/model_commands.h"

#include "api/error.h"
#include "cli/interruptible_job.h"
#include "cli/json_text.h"
#include "config/config_json.h"
#include "data/line_reader.h"
#include "data/load_dataset.h"
#include "model_files/model_summary.h"
#include "plm/encode_texts.h"
#include "run/run_folder.h"
#include "text/tokenizer.h"
#include "train/export_run.h"

#include <nlohmann/json.hpp>

#include <iostream>

namespace gram {

namespace {

namespace fs = std::filesystem;

/// Of a file in any encoding, which is said, or of standard input in UTF-8.
std::vector<std::string> linesOf(const std::string &input, Terminal &terminal)
{
    std::vector<std::string> lines;
    if (input == "-") {
        for (std::string line; std::getline(std::cin, line);) {
            if (line.ends_with('\r'))
                line.pop_back();
            lines.push_back(std::move(line));
        }
        if (std::cin.bad())
            throw Error(ErrorCode::FileUnreadable, { .file = input });
        return lines;
    }
    std::error_code ignored;
    if (!fs::exists(input, ignored))
        throw Error(ErrorCode::FileNotFound, { .file = input });
    if (fs::is_directory(input, ignored))
        throw Error(ErrorCode::FileUnreadable, { .file = input, .got = "it is a folder" });
    LoadReport report({}, {});
    LineReader reader(input, report);
    for (std::string_view line; reader.next(line);)
        lines.emplace_back(line);
    for (const LoadIssue &issue : report.issues())
        terminal.note("note: " + issue.what + (issue.example.empty() ? "" : " (" + issue.example + ")"));
    return lines;
}

} // namespace

int runEncoding(const CommandOptions &o, Terminal &terminal)
{
    RunConfig config;
    try {
        for (const auto &[key, value] : { std::pair("dtype", &o.dtype), { "device", &o.device },
                 { "threads", &o.threads }, { "pooling", &o.pooling } }) {
            if (!value->empty())
                setField(config, key, *value);
        }
        validate(config);
    } catch (const Error &error) {
        throw UsageError(error.what());
    }
    EncodeOptions options;
    options.pooling = config.pooling;
    options.dtype = config.dtype;
    options.device = config.device;
    options.threads = config.threads;
    options.maxTokens = o.maxTokens;
    const auto model = ModelFolder::open(o.modelFolder);
    for (const std::string &note : model->notes)
        terminal.note("Note: " + note);
    const std::vector<std::string> texts = linesOf(o.input, terminal);
    if (texts.empty())
        throw Error(ErrorCode::FileUnreadable, { .file = o.input, .got = "it has no line" });
    InterruptibleJob job;
    encodeTexts(*model, texts, options, o.out, job.control.stopToken(),
        [&terminal](const Progress &p) { terminal.progress(p); });
    terminal.note(formatted("%zu texts, %lld numbers each: %s", texts.size(),
        static_cast<long long>(model->config.hidden), o.out.c_str()));
    return 0;
}

int runTokenization(const CommandOptions &o, Terminal &terminal)
{
    RunConfig config;
    if (!o.threads.empty()) {
        try {
            setField(config, "threads", o.threads);
        } catch (const Error &error) {
            throw UsageError(error.what());
        }
    }
    std::error_code ignored;
    const fs::path folder = o.modelFolder;
    if (!fs::is_directory(folder, ignored))
        throw Error(ErrorCode::FileNotFound, { .file = o.modelFolder });
    // A folder may hold a tokenizer alone.
    TokenizerFiles files = readTokenizerFiles(folder);
    if (files.empty() && ModelFolder::is(folder))
        files = ModelFolder::open(folder)->tokenizer;
    const Tokenizer tokenizer = Tokenizer::fromFiles(std::move(files), o.modelFolder);
    const std::vector<std::string> lines = linesOf(o.input, terminal);
    constexpr std::size_t block = 1 << 16; // what is held as ids at a time
    constexpr std::int64_t noLimit = std::int64_t { 1 } << 40;
    InterruptibleJob job;
    for (std::size_t first = 0; first < lines.size(); first += block) {
        const std::size_t last = std::min(first + block, lines.size());
        const std::vector<std::string_view> texts(lines.begin() + static_cast<std::ptrdiff_t>(first),
            lines.begin() + static_cast<std::ptrdiff_t>(last));
        const auto ids = tokenizer.encodeAll(texts, o.maxTokens > 0 ? o.maxTokens : noLimit, config.threads,
            [&](std::int64_t done) {
                terminal.progress({ Progress::Phase::Tokenizing, static_cast<std::int64_t>(first) + done,
                    static_cast<std::int64_t>(lines.size()) });
                if (job.control.stopRequested())
                    throw Cancelled();
            });
        for (const auto &text : ids) {
            std::string line = "[";
            for (const std::int32_t id : text)
                line += (line.size() > 1 ? "," : "") + std::to_string(id);
            terminal.print(line + ']');
        }
    }
    return 0;
}

int runExport(const CommandOptions &o, Terminal &terminal)
{
    if (o.target.empty() && o.adapterTarget.empty())
        throw UsageError("--hf DIR or --peft DIR is needed: the folder to write.");
    RunConfig config = readRunConfig(o.runFolder);
    config.model = RunFolder::modelOf(o.runFolder).string();
    InterruptibleJob job;
    const auto progress = [&terminal](const Progress &p) { terminal.progress(p); };
    std::shared_ptr<const Dataset> dataset;
    try {
        dataset = loadDataset(config, job.control.stopToken(), progress);
    } catch (const Error &error) {
        terminal.note(
            std::string("Warning: the items' vectors are left out, as the dataset cannot be read. ") + error.what());
    }
    for (const auto &[target, form] :
        { std::pair(&o.target, ExportForm::Model), { &o.adapterTarget, ExportForm::Adapter } }) {
        if (target->empty())
            continue;
        exportRun(o.runFolder, *target, dataset.get(), job.control, progress, form,
            [&terminal](const std::string &sentence) { terminal.note("Warning: " + sentence); });
        terminal.print(*target);
    }
    return 0;
}

int inspectModel(const fs::path &folder, bool json, Terminal &terminal)
{
    const ModelSummary s = summarizeModel(*ModelFolder::open(folder));
    if (json) {
        const nlohmann::ordered_json object {
            { "name", s.name },
            { "kind", "model" },
            { "family", s.family },
            { "parameters", s.parameters },
            { "embedding_parameters", s.embeddingParameters },
            { "layer_parameters", s.layerParameters },
            { "layers", s.layers },
            { "shared_layers", s.sharedLayers },
            { "hidden", s.hidden },
            { "heads", s.heads },
            { "intermediate", s.intermediate },
            { "vocabulary", s.vocabulary },
            { "max_tokens", s.maxTokens },
            { "tokenizer", s.tokenizer },
            { "pooling", nameOf(s.pooling) },
            { "normalize", s.normalize },
            { "weight_type", s.weightType },
            { "weight_bytes", s.weightBytes },
            { "unused_tensors", s.unusedTensors },
            { "notes", s.notes },
        };
        terminal.print(line(object));
        return 0;
    }
    const auto number = [](std::int64_t n) { return static_cast<long long>(n); };
    terminal.print(s.name + " (" + s.family + " encoder)");
    terminal.print(formatted("parameters         %lld: embeddings %lld, each of %lld layers %lld%s",
        number(s.parameters), number(s.embeddingParameters), number(s.layers), number(s.layerParameters),
        s.sharedLayers ? " (shared)" : ""));
    terminal.print(formatted("sizes              hidden %lld, heads %lld, intermediate %lld", number(s.hidden),
        number(s.heads), number(s.intermediate)));
    terminal.print(formatted("tokenizer          %s, vocabulary %lld, texts of at most %lld tokens",
        s.tokenizer.c_str(), number(s.vocabulary), number(s.maxTokens)));
    terminal.print(
        "pooling            " + std::string(nameOf(s.pooling)) + (s.normalize ? ", vectors of length 1" : ""));
    terminal.print("weights            " + shownBytes(s.weightBytes) + ", " + s.weightType);
    for (const std::string &name : s.unusedTensors)
        terminal.print("not used           " + name);
    for (const std::string &note : s.notes)
        terminal.print("note               " + note);
    return 0;
}

} // namespace gram

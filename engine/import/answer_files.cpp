// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/answer_files.h"

#include "api/error.h"
#include "data/line_reader.h"
#include "data/part_name.h"

#include <algorithm>
#include <set>

namespace gram {

namespace fs = std::filesystem;

namespace {

/// The name with its numbers as 0: pieces of one table have the same.
std::string withoutNumbers(std::string_view name)
{
    std::string result;
    for (const char c : name) {
        if (c < '0' || c > '9')
            result += c;
        else if (result.empty() || result.back() != '0')
            result += '0';
    }
    return result;
}

} // namespace

AnswerFiles chooseAnswers(const std::vector<SourceFile> &sources, const std::vector<fs::path> &fitting)
{
    AnswerFiles result;
    if (fitting.size() < 2) {
        result.files = fitting;
        return result;
    }
    const auto sourceOf = [&](const fs::path &file) -> const SourceFile & {
        return *std::find_if(sources.begin(), sources.end(), [&](const SourceFile &f) { return f.path == file; });
    };
    // The program's own name for it.
    for (const fs::path &file : fitting) {
        if (file.filename().string().starts_with("interactions") && sourceOf(file).name == file.filename()) {
            result.files = { file };
            for (const fs::path &other : fitting) {
                if (other != file)
                    result.left[other] = "not read, as " + sourceOf(file).name + " has the answers";
            }
            return result;
        }
    }
    std::map<std::string, std::set<Part>> partsByNumber;
    std::set<Part> parts;
    for (const fs::path &file : fitting) {
        const PartName name = partNameOf(sourceOf(file).where);
        if (name.part) {
            parts.insert(*name.part);
            partsByNumber[name.number].insert(*name.part);
        }
    }
    if (parts.size() > 1 && parts.contains(Part::Train)) {
        const bool folds = partsByNumber.size() > 1
            && std::all_of(partsByNumber.begin(), partsByNumber.end(), [](const auto &entry) { return entry.second.size() > 1 && entry.second.contains(Part::Train); });
        const std::string &first = partsByNumber.begin()->first;
        for (const fs::path &file : fitting) {
            const PartName name = partNameOf(sourceOf(file).where);
            if (!name.part)
                result.left[file] = "not read, as its name tells no part";
            else if (folds && name.number != first)
                result.left[file] = "not read: fold " + first + " is";
            else
                result.files.push_back(file);
            if (name.part)
                result.parts[file] = nameOf(*name.part);
        }
    } else {
        // Pieces of one table; else the largest is the best guess, and the others are told.
        const bool pieces = std::all_of(fitting.begin(), fitting.end(), [&](const fs::path &file) {
            return withoutNumbers(sourceOf(file).where) == withoutNumbers(sourceOf(fitting.front()).where);
        });
        const fs::path largest = *std::max_element(fitting.begin(), fitting.end(), [](const fs::path &a, const fs::path &b) { return fileSize(a) < fileSize(b); });
        for (const fs::path &file : fitting) {
            if (pieces || file == largest)
                result.files.push_back(file);
            else
                result.left[file] = "not read, as " + sourceOf(largest).name + " has more answers; name the file in the mapping to read it";
        }
    }
    for (std::size_t i = 0; i < result.files.size(); ++i) {
        for (std::size_t k = result.files.size() - 1; k > i; --k) {
            if (!sameContent(result.files[i], result.files[k]))
                continue;
            const std::string &one = sourceOf(result.files[i]).name, &other = sourceOf(result.files[k]).name;
            if (!result.parts.empty() && result.parts[result.files[i]] != result.parts[result.files[k]]) {
                result.warnings.push_back(one + " and " + other + " are the same: the two parts are one");
                continue;
            }
            result.left[result.files[k]] = "not read: it is the same as " + one;
            result.files.erase(result.files.begin() + static_cast<std::ptrdiff_t>(k));
        }
    }
    return result;
}

std::int64_t bytesOf(const std::vector<fs::path> &files)
{
    std::int64_t bytes = 0;
    for (const fs::path &file : files)
        bytes += fileSize(file);
    return bytes;
}

AnswerFiles interactionsOf(ImportJob &job, const std::function<bool(const fs::path &)> &fits)
{
    std::vector<fs::path> fitting;
    const bool named = !job.mapping.interactionsFile.empty();
    for (const fs::path &file : job.files) {
        const std::string &name = job.source(file).name;
        if (name == job.mapping.itemsFile || name == job.mapping.namesFile)
            continue;
        try {
            if (fits(file))
                fitting.push_back(file);
        } catch (const Error &) {
            if (!named && job.files.size() == 1)
                throw; // it is this file that is meant
        }
    }
    AnswerFiles result;
    if (named) {
        result.files = { job.fileNamed(job.mapping.interactionsFile) };
        for (const fs::path &file : fitting) {
            if (file != result.files.front())
                result.left[file] = "not read: it has the same columns, but the mapping names " + job.mapping.interactionsFile;
        }
    } else {
        result = chooseAnswers(job.sources, fitting);
    }
    if (result.files.empty())
        throw Error(ErrorCode::EmptyDataset,
            { .file = job.files.empty() ? std::string() : job.files.front().parent_path().string(),
                .expected = "none of the files has answers in the chosen layout" });
    for (const auto &[file, why] : result.left)
        job.used(file, why);
    for (const fs::path &file : result.files)
        job.used(file, result.parts.empty() ? "answers" : "answers, part " + result.parts[file]);
    for (const std::string &warning : result.warnings)
        job.report.note(warning);
    return result;
}

} // namespace gram

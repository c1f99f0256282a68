// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/answer_files.h"

#include "api/error.h"
#include "data/line_reader.h"
#include "data/part_name.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <optional>
#include <set>
#include <tuple>

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

/// Of several folds the one to read: the first of those that have most parts. None if the numbers in the names are
/// those of pieces, or there are none. Throws Error where they may be either.
template<typename SourceOf>
std::optional<std::string> foldOf(const std::vector<fs::path> &files, SourceOf &&sourceOf)
{
    std::map<std::string, std::set<Part>> partsByNumber;
    std::map<Part, std::set<std::string>> numbersByPart;
    bool word = false;
    std::string names;
    for (const fs::path &file : files) {
        const PartName name = partNameOf(sourceOf(file).where);
        if (!name.part || name.number.empty())
            continue;
        partsByNumber[name.number].insert(*name.part);
        numbersByPart[*name.part].insert(name.number);
        word = word || name.fold;
        names += (names.empty() ? "" : ", ") + sourceOf(file).name;
    }
    if (partsByNumber.size() < 2)
        return {};
    const bool whole = std::all_of(partsByNumber.begin(), partsByNumber.end(),
        [](const auto &entry) { return entry.second.size() > 1 && entry.second.contains(Part::Train); });
    if (!word && !whole) {
        if (numbersByPart.size() == 1)
            return {}; // pieces of one part
        const auto first = numbersByPart.begin();
        const bool apart = std::none_of(std::next(first), numbersByPart.end(), [&](const auto &other) {
            return std::any_of(other.second.begin(), other.second.end(),
                [&](const std::string &n) { return first->second.contains(n); });
        });
        if (apart)
            return {}; // train_1, train_2, test_3
        throw Error(ErrorCode::InvalidSetting,
            { .field = "sources",
                .expected
                = "one fold alone, or pieces of parts: the numbers in these names may mean either. Put the files of one fold in a folder of their own",
                .got = "files with numbers (" + names + ")" });
    }
    const auto number = [](const std::string &text) { return std::strtoull(text.c_str(), nullptr, 10); };
    return std::min_element(partsByNumber.begin(), partsByNumber.end(), [&](const auto &a, const auto &b) {
        const auto rank = [&](const auto &entry) {
            return std::tuple(!entry.second.contains(Part::Train), -static_cast<int>(entry.second.size()),
                number(entry.first));
        };
        return rank(a) < rank(b);
    })->first;
}

/// pyKT and XES3G5M have each part in several forms: by question or by concept, whole or cut into windows.
template<typename SourceOf>
void keepOneForm(AnswerFiles &chosen, SourceOf &&sourceOf)
{
    const auto formOf = [&](const fs::path &file) {
        const std::string &where = sourceOf(file).where;
        const auto has = [&](std::string_view word) { return where.find(word) != std::string::npos; };
        return 4 * has("window") + 2 * (has("quelevel") || has("question_level") || has("test_question"))
            + has("sequences");
    };
    for (const std::string_view part : { "train", "validation", "test" }) {
        std::optional<int> best;
        std::string kept;
        for (const fs::path &file : chosen.files) {
            if (const auto own = chosen.parts.find(file);
                own != chosen.parts.end() && own->second == part && (!best || formOf(file) < *best)) {
                best = formOf(file);
                kept = sourceOf(file).name;
            }
        }
        std::erase_if(chosen.files, [&](const fs::path &file) {
            const auto own = chosen.parts.find(file);
            if (own == chosen.parts.end() || own->second != part || formOf(file) == *best)
                return false;
            chosen.left[file] = { QT_TRANSLATE_NOOP("Said", "not read: %1 has the same part in another form"),
                { kept } };
            chosen.parts.erase(file);
            return true;
        });
    }
}

/// True if a word says that what is beside it tells groups of students apart.
bool isGroupWord(const std::string &word)
{
    for (const std::string_view group :
        { "class", "klasse", "classe", "clase", "kurs", "course", "curso", "cours", "group", "gruppe", "groupe",
            "grupo", "school", "schule", "ecole", "escuela", "section", "cohort", "classroom" }) {
        if (word == group)
            return true;
    }
    return false;
}

/// Tables of one form whose names differ in one word, where that is a letter or beside "class" or the like: the largest's
/// siblings, it among them. None if it has none.
struct Siblings {
    std::vector<fs::path> files;
    bool groups = false; ///< of students
};

template<typename SourceOf>
Siblings siblingsOf(const fs::path &largest, const std::vector<fs::path> &fitting, SourceOf &&sourceOf)
{
    const std::vector<std::string> own = wordsOfName(sourceOf(largest).where);
    std::map<std::size_t, Siblings> byPlace;
    for (const fs::path &file : fitting) {
        const std::vector<std::string> words = wordsOfName(sourceOf(file).where);
        if (words.size() != own.size())
            continue;
        const auto differ = std::mismatch(own.begin(), own.end(), words.begin());
        if (differ.first == own.end() || !std::equal(differ.first + 1, own.end(), differ.second + 1))
            continue;
        const auto at = static_cast<std::size_t>(differ.first - own.begin());
        const bool group = (at > 0 && isGroupWord(own[at - 1])) || (at + 1 < own.size() && isGroupWord(own[at + 1]));
        const bool letters = own[at].size() == 1 && words[at].size() == 1 && own[at] >= "a" && words[at] >= "a";
        if (!group && !letters)
            continue;
        Siblings &siblings = byPlace[at];
        siblings.groups = group;
        siblings.files.push_back(file);
    }
    const auto best = std::max_element(byPlace.begin(), byPlace.end(),
        [](const auto &a, const auto &b) { return a.second.files.size() < b.second.files.size(); });
    if (best == byPlace.end())
        return {};
    Siblings result = best->second;
    result.files.push_back(largest);
    std::sort(result.files.begin(), result.files.end());
    return result;
}

/// "class_A" of class_A.csv; of files with one name, their folders'.
template<typename SourceOf>
void nameGroups(AnswerFiles &chosen, SourceOf &&sourceOf)
{
    std::set<std::string> stems;
    for (const fs::path &file : chosen.files)
        stems.insert(fs::path(sourceOf(file).where).stem().string());
    for (const fs::path &file : chosen.files) {
        const fs::path where = sourceOf(file).where;
        chosen.groups[file] = stems.size() == chosen.files.size() ? where.stem().string()
                                                                  : where.parent_path().filename().string();
    }
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
                    result.left[other] = { QT_TRANSLATE_NOOP("Said", "not read, as %1 has the answers"),
                        { sourceOf(file).name } };
            }
            return result;
        }
    }
    std::set<Part> parts;
    for (const fs::path &file : fitting) {
        if (const PartName name = partNameOf(sourceOf(file).where); name.part)
            parts.insert(*name.part);
    }
    const std::optional<std::string> fold = foldOf(fitting, sourceOf);
    if ((parts.size() > 1 && parts.contains(Part::Train)) || (fold && !parts.empty())) {
        for (const fs::path &file : fitting) {
            const PartName name = partNameOf(sourceOf(file).where);
            if (!name.part)
                result.left[file] = QT_TRANSLATE_NOOP("Said", "not read, as its name tells no part");
            else if (fold && !name.number.empty() && name.number != *fold)
                result.left[file] = { QT_TRANSLATE_NOOP("Said", "not read: fold %1 is"), { *fold } };
            else
                result.files.push_back(file);
        }
        if (fold) { // a part that all folds share goes with the fold that lacks it
            std::set<Part> own;
            for (const fs::path &file : result.files) {
                if (const PartName name = partNameOf(sourceOf(file).where); name.number == *fold)
                    own.insert(*name.part);
            }
            std::erase_if(result.files, [&](const fs::path &file) {
                const PartName name = partNameOf(sourceOf(file).where);
                const bool twice = name.number.empty() && own.contains(*name.part);
                if (twice)
                    result.left[file] = { QT_TRANSLATE_NOOP("Said", "not read: fold %1 has that part"), { *fold } };
                return twice;
            });
        }
        for (const fs::path &file : result.files)
            result.parts[file] = nameOf(*partNameOf(sourceOf(file).where).part);
    } else {
        // Pieces of one table; else the largest is the best guess, and the others are told.
        const bool pieces = std::all_of(fitting.begin(), fitting.end(), [&](const fs::path &file) {
            return withoutNumbers(sourceOf(file).where) == withoutNumbers(sourceOf(fitting.front()).where);
        });
        const fs::path largest = *std::max_element(fitting.begin(), fitting.end(),
            [](const fs::path &a, const fs::path &b) { return fileSize(a) < fileSize(b); });
        const Siblings siblings = siblingsOf(largest, fitting, sourceOf);
        const auto isSibling = [&](const fs::path &file) {
            return std::find(siblings.files.begin(), siblings.files.end(), file) != siblings.files.end();
        };
        for (const fs::path &file : fitting) {
            if (pieces || file == largest || isSibling(file))
                result.files.push_back(file);
            else
                result.left[file] = { QT_TRANSLATE_NOOP("Said",
                                          "not read, as %1 has more answers; name the file in the mapping to read it"),
                    { sourceOf(largest).name } };
        }
        if (siblings.groups && result.files.size() > 1)
            nameGroups(result, sourceOf);
    }
    keepOneForm(result, sourceOf);
    for (std::size_t i = 0; i < result.files.size(); ++i) {
        for (std::size_t k = result.files.size() - 1; k > i; --k) {
            if (!sameContent(result.files[i], result.files[k]))
                continue;
            const std::string &one = sourceOf(result.files[i]).name, &other = sourceOf(result.files[k]).name;
            if (!result.parts.empty() && result.parts[result.files[i]] != result.parts[result.files[k]]) {
                result.warnings.push_back(
                    { QT_TRANSLATE_NOOP("Said", "%1 and %2 are the same: the two parts are one"), { one, other } });
                continue;
            }
            result.left[result.files[k]] = { QT_TRANSLATE_NOOP("Said", "not read: it is the same as %1"), { one } };
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
                result.left[file] = {
                    QT_TRANSLATE_NOOP("Said",
                        "not read: it has the same columns, and the answers are those of %1 (\"interactions_file\" in the mapping)"),
                    { job.mapping.interactionsFile }
                };
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
        job.used(file,
            result.parts.empty() ? Said(QT_TRANSLATE_NOOP("Said", "answers"))
                                 : Said(QT_TRANSLATE_NOOP("Said", "answers, part %1"), { result.parts[file] }));
    for (const Said &warning : result.warnings)
        job.report.note(warning);
    if (!result.groups.empty()) {
        std::string names;
        for (const auto &[file, group] : result.groups)
            names += (names.empty() ? "" : ", ") + group;
        job.report.note({ QT_TRANSLATE_NOOP("Said",
                              "the students of %1 are kept apart: the same id in two of them is two students"),
            { names } });
    }
    return result;
}

} // namespace gram

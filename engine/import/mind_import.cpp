// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "data/column_names.h"
#include "data/item_texts.h"
#include "data/line_reader.h"
#include "data/name_index.h"
#include "data/news_table.h"
#include "data/part_name.h"
#include "data/tab_lines.h"
#include "import/import_job.h"
#include "import/impression_table.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>

// The importer of MIND.
namespace gram {

namespace fs = std::filesystem;

namespace {

/// Texts by news id, from a file with an id and a text.
std::unordered_map<std::string, std::string> bodiesOf(const fs::path &file, LoadReport &report)
{
    std::unordered_map<std::string, std::string> bodies;
    forEachLine(file, report, [&](std::string_view line, std::int64_t number, MalformedLines &malformed) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string_view::npos)
            return malformed.add(number, "columns", "an id, a tab and a text", line);
        bodies.try_emplace(std::string(trimmed(line.substr(0, tab))), tabField(trimmed(line.substr(tab + 1))));
    });
    return bodies;
}

/// CSV, whose columns have names.
bool isTable(const fs::path &file)
{
    const std::string name = columnKey(file.filename().string());
    return name.ends_with("csv") || name.ends_with("csvgz");
}

class MindImport {
public:
    explicit MindImport(ImportJob &job)
        : m_job(job)
    {
        if (const std::string &body = job.mapping.body; !body.empty() && body != "column 6")
            m_bodies = bodiesOf(job.fileNamed(body), job.report);
    }

    /// One part: news.tsv and behaviors.tsv of a folder. `history`: EB-NeRD's file of that, or empty.
    void copy(const fs::path &news, const fs::path &behaviors, const fs::path &history, const fs::path &folder)
    {
        copyNews(news, folder / "news.tsv");
        if (isTable(behaviors))
            copyTable(behaviors, history, folder / "behaviors.tsv");
        else
            copyBehaviors(behaviors, folder / "behaviors.tsv");
    }

    void finish()
    {
        ImportSummary &s = m_job.summary;
        s.kind = TaskKind::News;
        s.users = m_users.size();
        s.items = static_cast<std::int64_t>(m_news.size());
        if (s.interactions == 0)
            throw Error(ErrorCode::EmptyDataset,
                { .file = m_job.files.front().string(), .expected = "behaviors.tsv has no impression" });
    }

private:
    void copyNews(const fs::path &from, const fs::path &to)
    {
        OutputFile out(to);
        NewsTable table(from, m_job.report);
        for (NewsRow row; table.next(row);) {
            std::string_view url = row.url, body = row.body;
            if (m_job.mapping.body == "column 6") {
                const std::string_view column6 = std::exchange(url, {});
                if (!row.complete || body.empty())
                    body = column6;
            }
            const std::string id(row.id);
            if (const auto known = m_bodies.find(id); known != m_bodies.end())
                body = known->second;
            out << id;
            for (const std::string_view field : { row.category, row.subcategory, row.title, row.abstract, url,
                     row.titleEntities, row.abstractEntities })
                out << "\t" << tabField(field);
            if (!body.empty())
                out << "\t" << tabField(body);
            out << "\n";
            if (!trimmed(row.title).empty() || !trimmed(row.abstract).empty() || !body.empty())
                m_news.insert(id);
        }
        out.close();
    }

    void copyBehaviors(const fs::path &from, const fs::path &to)
    {
        OutputFile out(to);
        forEachLine(from, m_job.report, [&](std::string_view line, std::int64_t number, MalformedLines &malformed) {
            std::array<std::string_view, 5> fields;
            const std::size_t columns = splitFields(line, '\t', fields);
            if (columns != 4 && columns != 5)
                return malformed.add(number, "columns", "5 columns", std::to_string(columns));
            if (number == 1 && isBehaviorsHeader(line))
                return;
            const std::size_t user = columns - 4;
            m_users.add(trimmed(fields[user]));
            count(fields[user + 2]);
            count(fields[user + 3]);
            out << line << "\n";
        });
        out.close();
    }

    void copyTable(const fs::path &from, const fs::path &history, const fs::path &to)
    {
        OutputFile out(to);
        ImpressionTable table(from, history, m_job.report);
        for (Impression i; table.next(i);) {
            m_users.add(i.user);
            count(i.history);
            count(i.shown);
            out << tabField(i.id) << "\t" << tabField(i.user) << "\t" << tabField(i.time) << "\t" << tabField(i.history)
                << "\t" << tabField(i.shown) << "\n";
        }
        out.close();
    }

    /// Items of a history or of an impression.
    void count(std::string_view list)
    {
        std::string_view word;
        while (nextWord(list, word)) {
            if (word.ends_with("-0") || word.ends_with("-1"))
                word.remove_suffix(2);
            if (word.empty())
                continue;
            ++m_job.summary.interactions;
            m_job.summary.withoutText += !m_news.contains(std::string(word));
        }
    }

    ImportJob &m_job;
    std::unordered_map<std::string, std::string> m_bodies;
    std::unordered_set<std::string> m_news; ///< with text
    NameIndex m_users;
};

} // namespace

bool isBehaviors(const fs::path &file)
{
    const std::string name = columnKey(file.filename().string());
    if (name.find("behavio") == std::string::npos && name.find("impression") == std::string::npos)
        return false;
    return isTable(file)
        ? ImpressionTable::fits(file)
        : name.find("behavior") != std::string::npos && (name.ends_with("tsv") || name.ends_with("tsvgz"));
}

bool isNews(const fs::path &file)
{
    const std::string name = columnKey(file.filename().string());
    if (isTable(file))
        return (name.find("news") != std::string::npos || name.find("article") != std::string::npos)
            && NewsTable::isCsv(file) && !isBehaviors(file);
    return name.find("news") != std::string::npos && (name.ends_with("tsv") || name.ends_with("tsvgz"))
        && !isBehaviors(file);
}

void importMind(ImportJob &job)
{
    struct MindPart {
        fs::path news, behaviors, history;
    };
    MindImport import(job);
    // The nearest that fits: beside the file, else the one whose path has the most in common.
    const auto nearest = [&](const fs::path &file, auto &&fits) {
        const std::string &where = job.where(file);
        std::size_t best = 0;
        fs::path found;
        for (const fs::path &other : job.files) {
            if (!fits(other))
                continue;
            const std::string &there = job.where(other);
            const auto [a, b] = std::mismatch(where.begin(), where.end(), there.begin(), there.end());
            const bool beside = file.parent_path() == other.parent_path();
            const bool samePart = partNameOf(where).part == partNameOf(there).part;
            const auto nearness = static_cast<std::size_t>(a - where.begin()) + (beside ? 10'000u : 1u)
                + (samePart ? 1'000u : 0u);
            if (nearness > best) {
                best = nearness;
                found = other;
            }
        }
        return found;
    };
    std::map<std::string, std::vector<MindPart>> parts;
    for (const fs::path &file : job.files) {
        if (!isBehaviors(file))
            continue;
        const fs::path news = nearest(file, isNews);
        if (news.empty())
            throw Error(ErrorCode::FileNotFound,
                { .file = (file.parent_path() / (isTable(file) ? "news.csv" : "news.tsv")).string() });
        const fs::path history = isTable(file)
            ? nearest(file,
                [](const fs::path &other) {
                    return isTable(other) && columnKey(other.filename().string()).find("histor") != std::string::npos
                        && ImpressionTable::fitsHistory(other);
                })
            : fs::path();
        parts[partOfName(job.where(file))].push_back({ news, file, history });
    }
    if (parts.empty())
        throw Error(ErrorCode::FileNotFound,
            { .file = (job.files.empty() ? fs::path() : job.files.front().parent_path() / "behaviors.tsv").string() });
    if (const auto unknown = parts.find(""); unknown != parts.end() && parts.size() > 1) {
        if (!parts.contains("train") && unknown->second.size() == 1) {
            job.report.note({ QT_TRANSLATE_NOOP("Said", "%1 is taken for the training part, as nothing else is it"),
                { job.where(unknown->second.front().behaviors) } });
            parts["train"] = unknown->second;
        } else {
            for (const MindPart &part : unknown->second)
                job.used(part.behaviors,
                    QT_TRANSLATE_NOOP("Said", "not read: no folder or file name tells what part it is"));
        }
        parts.erase(unknown);
    }
    for (const auto &[part, files] : parts) {
        if (files.size() > 1) {
            std::string all;
            for (const MindPart &file : files)
                all += (all.empty() ? "" : ", ") + job.where(file.behaviors);
            throw Error(ErrorCode::InvalidSetting,
                { .field = "sources",
                    .expected = "one training, one validation and one test folder at most, told by their names",
                    .got = std::to_string(files.size()) + " that are " + (part.empty() ? "of no known part" : part)
                        + " (" + all + ")" });
        }
    }
    const bool alone = parts.size() == 1; // then it is split by time
    if (!alone && !parts.contains("train"))
        throw Error(ErrorCode::InvalidSetting,
            { .field = "sources",
                .expected = "a training folder beside them, such as MINDsmall_train",
                .got = "validation and test alone" });
    std::int64_t bytes = 0;
    for (const fs::path &file : job.files)
        bytes += fileSize(file);
    job.report.begin(Progress::Phase::Reading, bytes);
    for (const auto &[part, files] : parts) {
        const MindPart &only = files.front();
        job.used(only.behaviors,
            alone ? Said(QT_TRANSLATE_NOOP("Said", "impressions"))
                  : Said(QT_TRANSLATE_NOOP("Said", "impressions, part %1"), { part }));
        job.used(only.news, QT_TRANSLATE_NOOP("Said", "articles"));
        if (!only.history.empty())
            job.used(only.history, QT_TRANSLATE_NOOP("Said", "what the users have read before"));
        import.copy(only.news, only.behaviors, only.history, alone ? job.out : job.out / part);
        for (const auto &[other, theirs] : parts) {
            if (other < part && sameContent(only.behaviors, theirs.front().behaviors))
                job.report.note({ QT_TRANSLATE_NOOP("Said",
                                      "the parts %1 and %2 are the same: what is measured on one was in the other"),
                    { other, part } });
        }
    }
    if (!job.mapping.body.empty() && job.mapping.body != "column 6")
        job.used(job.fileNamed(job.mapping.body), QT_TRANSLATE_NOOP("Said", "bodies"));
    import.finish();
}

} // namespace gram

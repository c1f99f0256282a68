// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "data/item_texts.h"
#include "data/line_reader.h"
#include "data/malformed_lines.h"
#include "import/import_job.h"
#include "import/kt_writer.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>
#include <unordered_map>

namespace gram {

namespace fs = std::filesystem;

namespace {

/// Fields between runs of blanks.
std::vector<std::string_view> words(std::string_view line)
{
    std::vector<std::string_view> result;
    for (;;) {
        const std::size_t begin = line.find_first_not_of(" \t");
        if (begin == std::string_view::npos)
            return result;
        line.remove_prefix(begin);
        const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
        result.push_back(line.substr(0, end));
        line.remove_prefix(end);
    }
}

/// The value of "name:value" among the fields of a line.
std::string_view valueOf(std::string_view line, std::string_view name)
{
    for (const std::string_view word : words(line)) {
        if (word.starts_with(name) && word.size() > name.size() && word[name.size()] == ':')
            return word.substr(name.size() + 1);
    }
    return {};
}

class SlamImport {
public:
    SlamImport(ImportJob &job, bool parts)
        : m_job(job)
        , m_parts(parts)
        , m_writer(job,
              parts ? std::set { ColumnRole::Timestamp, ColumnRole::ElapsedTime, ColumnRole::Split }
                    : std::set { ColumnRole::Timestamp, ColumnRole::ElapsedTime })
    {
        if (job.mapping.slamItem != "token-in-exercise" && job.mapping.slamItem != "token"
            && job.mapping.slamItem != "exercise")
            throw Error(ErrorCode::InvalidSetting,
                { .field = "slam_item",
                    .expected = "token-in-exercise, token or exercise",
                    .got = job.mapping.slamItem });
    }

    void read(const fs::path &file, const fs::path &keyFile)
    {
        m_labels.clear();
        if (!keyFile.empty())
            readKey(keyFile);
        m_part = partOfName(file.filename().string());
        LineReader reader(file, m_job.report);
        MalformedLines malformed(file);
        std::int64_t lines = 0;
        std::string_view line;
        while (reader.next(line)) {
            ++lines;
            if (trimmed(line).empty()) {
                write(reader);
            } else if (line.starts_with("# prompt:")) {
                write(reader);
                m_prompt = trimmed(line.substr(9));
            } else if (line.starts_with('#')) {
                if (!m_tokens.empty())
                    write(reader);
                m_user = valueOf(line, "user");
                m_days = valueOf(line, "days");
                m_seconds = valueOf(line, "time");
                double days = 0;
                const auto [end, error] = std::from_chars(m_days.data(), m_days.data() + m_days.size(), days);
                if (m_user.empty() || error != std::errc() || end != m_days.data() + m_days.size()
                    || !(std::fabs(days) < 1e6)) {
                    malformed.add(reader.lineNumber(), "exercise", "user: and days:", line);
                    m_user.clear();
                    continue;
                }
                m_timestamp = std::to_string(std::llround(days * 86400));
            } else {
                const std::vector<std::string_view> fields = words(line);
                if (fields.size() != 6 && fields.size() != 7) {
                    malformed.add(reader.lineNumber(), "token", "6 or 7 fields", line);
                    continue;
                }
                std::optional<bool> mistake;
                if (fields.size() == 7)
                    mistake = fields[6] == "1" ? std::optional(true)
                        : fields[6] == "0"     ? std::optional(false)
                                               : std::nullopt;
                if (fields.size() == 7 && !mistake) {
                    malformed.add(reader.lineNumber(), "label", "0 or 1", fields[6]);
                    continue;
                }
                if (const auto known = m_labels.find(std::string(fields[0])); known != m_labels.end())
                    mistake = known->second;
                m_tokens.push_back({ std::string(fields[1]), mistake });
            }
        }
        write(reader);
        malformed.finish(lines, m_job.report);
    }

    void finish() { m_writer.finish(); }

private:
    struct Token {
        std::string text;
        std::optional<bool> mistake;
    };

    void readKey(const fs::path &file)
    {
        LineReader reader(file, m_job.report);
        MalformedLines malformed(file);
        std::int64_t lines = 0;
        std::string_view line;
        while (reader.next(line)) {
            const std::vector<std::string_view> fields = words(line);
            if (fields.empty())
                continue;
            ++lines;
            if (fields.size() != 2 || (fields[1] != "0" && fields[1] != "1"))
                malformed.add(reader.lineNumber(), "label", "an instance id and 0 or 1", line);
            else
                m_labels[std::string(fields[0])] = fields[1] == "1";
        }
        malformed.finish(lines, m_job.report);
    }

    /// The exercise that has ended.
    void write(const LineReader &reader)
    {
        if (!m_tokens.empty() && m_user.empty())
            m_job.report.skip(QT_TRANSLATE_NOOP("Said", "exercises without a usable head"),
                place(reader.file(), reader.lineNumber()));
        else if (!m_tokens.empty())
            writeExercise(reader);
        m_tokens.clear();
        m_prompt.clear();
        m_user.clear();
    }

    void writeExercise(const LineReader &reader)
    {
        std::string sentence;
        for (const Token &token : m_tokens)
            sentence += (sentence.empty() ? "" : " ") + token.text;
        const std::string context = m_prompt.empty() ? sentence : sentence + " (" + m_prompt + ")";
        const bool negative = m_seconds.starts_with('-') || m_seconds == "null";
        const auto answer = [&](const std::string &key, const std::string &text, bool mistake) {
            const std::int32_t known = m_items.size();
            const std::int32_t number = m_items.add(key);
            const std::string id = std::to_string(number + 1);
            if (number == known)
                m_writer.item(id, text);
            m_writer.answer({ .user = m_user,
                .item = id,
                .correct = !mistake,
                .timestamp = m_timestamp,
                .elapsedTime = negative ? std::string_view() : std::string_view(m_seconds),
                .split = m_parts ? std::string_view(m_part) : std::string_view() });
        };
        if (m_job.mapping.slamItem == "exercise") {
            bool mistake = false;
            for (const Token &token : m_tokens) {
                if (!token.mistake)
                    return m_job.report.skip(QT_TRANSLATE_NOOP("Said", "exercises without labels"),
                        place(reader.file(), reader.lineNumber()));
                mistake = mistake || *token.mistake;
            }
            return answer(context, context, mistake);
        }
        const bool alone = m_job.mapping.slamItem == "token";
        for (const Token &token : m_tokens) {
            if (!token.mistake)
                m_job.report.skip(QT_TRANSLATE_NOOP("Said", "tokens without a label"),
                    place(reader.file(), reader.lineNumber()));
            else if (alone)
                answer(token.text, token.text, *token.mistake);
            else
                answer(token.text + '\n' + context, token.text + ": " + context, *token.mistake);
        }
    }

    ImportJob &m_job;
    bool m_parts;
    KtWriter m_writer;
    NameIndex m_items;
    std::unordered_map<std::string, bool> m_labels; ///< of the file at hand: true = a mistake
    std::string m_part;
    // the exercise at hand
    std::string m_prompt, m_user, m_days, m_seconds, m_timestamp;
    std::vector<Token> m_tokens;
};

} // namespace

void importSlam(ImportJob &job)
{
    std::vector<fs::path> exercises, keys;
    std::set<std::string> tracks, parts;
    std::int64_t bytes = 0;
    for (const fs::path &file : job.files) {
        const std::string name = file.filename().string();
        bytes += fileSize(file);
        if (name.ends_with(".key")) {
            keys.push_back(file);
            continue;
        }
        exercises.push_back(file);
        parts.insert(partOfName(name));
        if (name.find(".slam.") != std::string::npos)
            tracks.insert(name.substr(0, name.find(".slam.")));
    }
    if (exercises.empty())
        throw Error(ErrorCode::FileNotFound, { .file = "*.slam.20190204.train" });
    if (tracks.size() > 1) {
        std::string all;
        for (const std::string &track : tracks)
            all += (all.empty() ? "" : ", ") + track;
        throw Error(ErrorCode::InvalidSetting,
            { .field = "sources", .expected = "the files of one track", .got = all });
    }
    job.report.begin(Progress::Phase::Reading, bytes);
    // In the order of time: a user's exercises go on from one file to the next.
    const auto rank = [](const fs::path &file) {
        const std::string part = partOfName(file.filename().string());
        return part == "test" ? 2 : part == "validation" ? 1 : 0;
    };
    std::stable_sort(exercises.begin(), exercises.end(),
        [&](const fs::path &a, const fs::path &b) { return rank(a) < rank(b); });
    SlamImport import(job, exercises.size() > 1 && !parts.contains(""));
    for (const fs::path &file : exercises) {
        const auto key = std::find_if(keys.begin(), keys.end(),
            [&](const fs::path &k) { return k.filename() == file.filename().string() + ".key"; });
        import.read(file, key == keys.end() ? fs::path() : *key);
    }
    import.finish();
}

} // namespace gram

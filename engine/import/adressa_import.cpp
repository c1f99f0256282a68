// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/item_texts.h"
#include "data/line_reader.h"
#include "data/malformed_lines.h"
#include "data/time_text.h"
#include "import/click_log.h"
#include "import/json_line.h"

#include <unordered_set>

// The importer of Adressa.
namespace gram {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t recentClicks = 20'000; ///< Adressa: what is read at the time

} // namespace

void importAdressa(ImportJob &job)
{
    using Json = nlohmann::ordered_json;
    NameIndex users, items;
    std::unordered_set<std::uint64_t> seen; // a user's events of one article count once
    ClickLog clicks;
    OutputFile news(job.out / "news.tsv");
    std::vector<std::uint8_t> hasText;
    std::int64_t bytes = 0;
    for (const fs::path &file : job.files)
        bytes += fileSize(file);
    job.report.begin(Progress::Phase::Reading, bytes);
    const auto textOf = [](const Json &event, const char *key) {
        const auto found = event.find(key);
        if (found == event.end())
            return std::string();
        if (found->is_string())
            return found->get<std::string>();
        std::string all;
        if (found->is_array()) {
            for (const Json &element : *found) {
                if (element.is_string())
                    all += (all.empty() ? "" : " ") + element.get<std::string>();
            }
        }
        return all;
    };
    for (const fs::path &file : job.files) {
        job.used(file, QT_TRANSLATE_NOOP("Said", "events"));
        LineReader reader(file, job.report);
        MalformedLines malformed(file);
        std::int64_t lines = 0;
        std::string_view line;
        while (reader.next(line)) {
            if (trimmed(line).empty())
                continue;
            ++lines;
            const Json event = parsedLine(line);
            if (!event.is_object()) {
                malformed.add(reader.lineNumber(), "event", "a JSON object", line);
                continue;
            }
            const std::string where = place(file, reader.lineNumber());
            const std::string user = textOf(event, "userId");
            const std::string id = textOf(event, "id");
            const auto time = event.find("time");
            const auto seconds = time != event.end() && time->is_number() ? secondsOf(time->get<double>())
                                                                          : std::nullopt;
            if (user.empty() || !seconds) {
                malformed.add(reader.lineNumber(), "event", "userId and time", line);
                continue;
            }
            if (id.empty()) {
                job.report.skip(QT_TRANSLATE_NOOP("Said", "events that are not of an article"), where);
                continue;
            }
            if (id.find_first_of(" \t") != std::string::npos) {
                malformed.add(reader.lineNumber(), "id", "an id without blanks", id);
                continue;
            }
            const std::int32_t item = items.add(id);
            if (static_cast<std::size_t>(item) >= hasText.size())
                hasText.push_back(0);
            if (!hasText[static_cast<std::size_t>(item)]) {
                if (const std::string title = textOf(event, "title"); !trimmed(title).empty()) {
                    hasText[static_cast<std::size_t>(item)] = 1;
                    std::string category = textOf(event, "category1");
                    category = category.substr(0, category.find('|'));
                    writeNews(news, id, category, title, textOf(event, "keywords"), textOf(event, "url"));
                    ++job.summary.items;
                }
            }
            const std::int32_t who = users.add(user);
            const auto pair = static_cast<std::uint64_t>(who) << 32 | static_cast<std::uint32_t>(item);
            if (seen.insert(pair).second)
                clicks.add(who, item, *seconds);
        }
        malformed.finish(lines, job.report);
    }
    news.close();
    job.summary.interactions = static_cast<std::int64_t>(clicks.size());
    finishNews(job, users.size(),
        clicks.write({ job.out / "behaviors.tsv" }, users, items, job.mapping.negatives, recentClicks, true,
            job.report),
        "Imported from Adressa's events. A user's first event of an article is a click. Each click\n"
        "after the user's first is an impression: it, and articles drawn in proportion to the\n"
        "20,000 clicks of all users before it, which the user never clicks.\n");
}

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/click_log.h"

#include "api/error.h"
#include "base/random.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <deque>

namespace gram {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t longestHistory = 100; ///< clicks; the reader takes the latest of them

/// As MIND has it: "11/12/2019 2:14:46 PM".
std::string mindTime(double seconds)
{
    const auto whole = std::chrono::sys_seconds(std::chrono::seconds(std::llround(seconds)));
    const auto day = std::chrono::floor<std::chrono::days>(whole);
    const std::chrono::year_month_day date(day);
    const auto second = static_cast<int>((whole - day).count());
    const int hour = second / 3600;
    char text[64];
    std::snprintf(text, sizeof text, "%u/%u/%d %d:%02d:%02d %s", static_cast<unsigned>(date.month()),
        static_cast<unsigned>(date.day()), static_cast<int>(date.year()), (hour + 11) % 12 + 1, second / 60 % 60,
        second % 60, hour < 12 ? "AM" : "PM");
    return text;
}

} // namespace

std::int64_t ClickLog::write(const std::vector<fs::path> &files, const NameIndex &users, const NameIndex &items,
    std::int64_t negatives, std::size_t recent, bool timed, LoadReport &report)
{
    std::stable_sort(m_clicks.begin(), m_clicks.end(),
        [](const Click &a, const Click &b) { return a.seconds < b.seconds; });
    std::vector<std::vector<std::int32_t>> clicked(static_cast<std::size_t>(users.size()));
    for (const Click &click : m_clicks)
        clicked[static_cast<std::size_t>(click.user)].push_back(click.item);
    std::vector<std::vector<std::int32_t>> ever = clicked; // sorted, to look in
    for (std::vector<std::int32_t> &of : ever)
        std::sort(of.begin(), of.end());
    std::vector<std::size_t> done(clicked.size(), 0);

    std::deque<OutputFile> outs;
    for (const fs::path &file : files)
        outs.emplace_back(file);
    std::int64_t impressions = 0;
    Random random(0x636c69636b);
    std::vector<std::int32_t> candidates;
    report.begin(Progress::Phase::Simulating, static_cast<std::int64_t>(m_clicks.size()));
    for (std::size_t n = 0; n < m_clicks.size(); ++n) {
        report.advance(1);
        const Click &click = m_clicks[n];
        const auto user = static_cast<std::size_t>(click.user);
        const std::size_t before = done[user]++;
        if (before == 0)
            continue; // without a history nothing is known of the user
        candidates.assign(1, click.item);
        const std::size_t begin = n < recent ? 0 : n - recent; // what comes later is not known yet
        for (std::int64_t tries = 0; tries < 10 * negatives && candidates.size() <= static_cast<std::size_t>(negatives);
             ++tries) {
            const std::int32_t item = m_clicks[begin + random.below(n - begin)].item;
            if (!std::binary_search(ever[user].begin(), ever[user].end(), item)
                && std::find(candidates.begin(), candidates.end(), item) == candidates.end())
                candidates.push_back(item);
        }
        if (candidates.size() < 2) {
            report.skip(QT_TRANSLATE_NOOP("Said", "clicks for which no other item could be drawn"),
                users.names()[user]);
            continue;
        }
        random.shuffle(candidates);
        OutputFile &out = outs[click.part];
        out << ++impressions << "\t" << tabField(users.names()[user]) << "\t"
            << (timed ? mindTime(click.seconds) : std::string()) << "\t";
        for (std::size_t h = before > longestHistory ? before - longestHistory : 0; h < before; ++h)
            out << items.names()[static_cast<std::size_t>(clicked[user][h])] << (h + 1 < before ? " " : "");
        for (std::size_t c = 0; c < candidates.size(); ++c)
            out << (c ? " " : "\t") << items.names()[static_cast<std::size_t>(candidates[c])]
                << (candidates[c] == click.item ? "-1" : "-0");
        out << "\n";
    }
    for (OutputFile &out : outs)
        out.close();
    return impressions;
}

void writeNews(OutputFile &out, std::string_view id, std::string_view category, std::string_view title,
    std::string_view abstract, std::string_view url)
{
    out << id << "\t" << tabField(category) << "\t\t" << tabField(title) << "\t" << tabField(abstract) << "\t"
        << tabField(url) << "\t[]\t[]\n";
}

void finishNews(ImportJob &job, std::int64_t users, std::int64_t impressions, const std::string &rule)
{
    job.summary.kind = TaskKind::News;
    job.summary.users = users;
    if (impressions == 0) {
        throw Error(ErrorCode::EmptyDataset,
            { .file = job.files.front().string(),
                .expected = "an impression needs a user's second click and another item to draw" });
    }
    OutputFile readme(job.out / "README.txt");
    readme << rule;
    readme.close();
}

} // namespace gram

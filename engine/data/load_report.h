// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "base/job.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gram {

/// What one load tells while it runs and afterwards: progress out, cancellation in, and what was
/// skipped.
class LoadReport {
public:
    LoadReport(std::stop_token stop, ProgressFunction progress);

    /// Starts a phase of `total` units (0 = unknown).
    void begin(Progress::Phase phase, std::int64_t total);
    /// `units` more are done. Throws Cancelled. Cheap enough for every line.
    void advance(std::int64_t units);

    /// Counts something skipped; the first one's `where` becomes the example.
    void skip(const Said &what, std::string_view where, std::int64_t count = 1);

    /// Something that was guessed, merged or decoded, once: an issue whose count is 0.
    void note(const Said &what, std::string_view where = {});

    /// The encoding that the user has named for the files; empty = each file shows its own.
    const std::string &encoding() const { return m_encoding; }
    void setEncoding(std::string encoding) { m_encoding = std::move(encoding); }

    std::stop_token stop() const { return m_stop; }
    const std::vector<LoadIssue> &issues() const { return m_issues; }

private:
    void poll();

    std::stop_token m_stop;
    ProgressFunction m_progress;
    Progress m_state;
    std::int64_t m_toNextPoll = 0;
    std::vector<LoadIssue> m_issues;
    std::string m_encoding;
};

} // namespace gram

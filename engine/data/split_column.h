// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "data/load_report.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace gram {

/// A column that may tell the part of each row: by words ("train", "dev", "public_test"), or by 0 and 1 where its name is a
/// part's ("is_test", "train"). The name alone tells little: first add() many values.
class SplitColumn {
public:
    explicit SplitColumn(std::string_view name = {});

    /// The columns of a header that may be one by their names, "split" first.
    static std::vector<std::string> candidates(const std::vector<std::string> &header);

    void add(std::string_view value);
    /// True if all values were parts, and more than one.
    bool tells() const { return !m_other && m_seen.size() > 1; }
    /// True if one was not: it is another column.
    bool excluded() const { return m_other; }
    /// None for what is no part.
    std::optional<Part> part(std::string_view value) const;
    /// Notes that it is read so, and what 0 and 1 mean.
    void tell(LoadReport &report) const;

private:
    std::string m_name;
    std::optional<Part> m_named; ///< the part that 1 means
    bool m_flags = false, m_other = false;
    std::set<Part> m_seen;
};

} // namespace gram

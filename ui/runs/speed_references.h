// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run_data.h"

#include <deque>
#include <optional>
#include <string>
#include <unordered_map>

namespace gram {

/// Finds what a run's speedup is measured against.
class SpeedReferences {
public:
    /// The run that was `chosen` as the baseline, the run's own measurement, a finished E2E run,
    /// another run's measurement; always of the same work. Nothing for E2E itself.
    std::optional<SpeedReference> find(const RunConfig &config, const RunData *self, const std::deque<RunData> &runs,
        quint64 chosen) const;
    /// The runs or the chosen one have changed.
    void forget() { m_byWork.clear(); }

private:
    struct Reference {
        quint64 finished = 0; ///< the first finished E2E run of the work
        quint64 measured = 0; ///< the first run of the work that has measured E2E
    };

    mutable std::unordered_map<std::string, Reference> m_byWork; ///< empty = to be found
};

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run_data.h"

#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace gram {

/// Finds what a run's speedup is measured against, always of the same work: the E2E run that was chosen, an E2E run
/// (on the same batches if there is one, then the longest), the run's own measurement, another run's. What is shown is
/// measured against what is shown; a hidden run, and a configuration that has no run yet, against any.
class SpeedReferences {
public:
    /// Nothing for E2E itself. `self`: the run of the configuration, where there is one.
    std::optional<SpeedReference> find(const RunConfig &config, const RunData *self, const std::deque<RunData> &runs,
        quint64 chosen) const;
    /// Runs came, went, or are others than they were.
    void forget() { m_byWork.clear(); }

private:
    struct Candidates {
        std::vector<std::size_t> e2e; ///< the places of the E2E runs of the work
        std::optional<std::size_t> measured; ///< that of the first run of the work that has measured E2E
    };

    mutable std::unordered_map<std::string, Candidates> m_byWork; ///< empty = to be found
};

} // namespace gram

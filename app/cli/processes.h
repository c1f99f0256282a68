// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "cli/terminal.h"
#include "data/dataset.h"
#include "distributed/process_group.h"

#include <functional>
#include <memory>

namespace gram {

/// This process as one of several, as torchrun or runByProcesses() have started it; or alone.
class Ranks {
public:
    /// Joins the others; alone where the environment names none. Throws.
    explicit Ranks(const RunConfig &config);

    ProcessGroup *group() const { return m_group.get(); }
    bool isFirst() const { return !m_group || m_group->isFirst(); }

    /// Rank 0 reads first, so that the others find the dataset in the cache; then all make sure that they have the same
    /// program, settings and data. Throws; then all do.
    std::shared_ptr<const Dataset> load(const RunConfig &config,
        const std::function<std::shared_ptr<const Dataset>()> &read);

private:
    std::unique_ptr<ProcessGroup> m_group;
};

/// A command that several processes can do together; returns its exit status.
///
/// With `processes` above 1 this process starts the very same command once for each rank on this machine, with the store
/// in a file of their own, and waits for their end: the first signal stops them as Ctrl+C stops one; where one of them
/// ends badly all do, within half a minute. Otherwise it does `work`, as a rank where the environment says so: what
/// that throws ends the others too, and is told once, by rank 0, or, where torchrun has started them, by each.
int runByProcesses(const RunConfig &config, std::int64_t processes, Terminal &terminal,
    const std::function<int(Ranks &ranks)> &work);

} // namespace gram

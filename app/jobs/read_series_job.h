// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_record.h"
#include "jobs/job.h"

namespace gram {

/// Reads a recorded run's steps.
class ReadSeriesJob : public Job {
    Q_OBJECT

public:
    explicit ReadSeriesJob(const QString &runFolder);

Q_SIGNALS:
    void read(const gram::RunRecord &record);

private:
    void work() override;
    void tell() override;

    const std::string m_runFolder;
    std::optional<RunRecord> m_record;
};

} // namespace gram

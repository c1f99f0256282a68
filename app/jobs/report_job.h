// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "report/comparison_report.h"

namespace gram {

/// Writes a report on runs. It is not stopped in the middle.
class ReportJob : public Job {
    Q_OBJECT

public:
    ReportJob(ReportedRuns reported, const QString &file);

private:
    void work() override;

    const ReportedRuns m_reported;
    const QString m_file;
};

} // namespace gram

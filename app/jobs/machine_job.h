// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/machine_report.h"
#include "jobs/job.h"

namespace gram {

/// Measures what the machine reaches, when nothing is trained.
class MachineJob : public Job {
    Q_OBJECT

public:
    MachineJob();

Q_SIGNALS:
    void measured(const gram::MachineRates &rates);

private:
    void work() override;
    void tell() override;

    std::optional<MachineRates> m_rates;
};

} // namespace gram

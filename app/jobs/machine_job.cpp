// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/machine_job.h"

#include "kernels/machine_check.h"

namespace gram {

MachineJob::MachineJob()
    : Job(Lane::Engine)
{
}

void MachineJob::work()
{
    const MachineRates rates = measureMachine(stopToken());
    publish([&] { m_rates = rates; });
}

void MachineJob::tell()
{
    if (const auto rates = take(m_rates))
        Q_EMIT measured(*rates);
}

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"

namespace gram {

class DatasetMemory;

/// Writes a run's model into a new or empty folder. Where the run's dataset can no longer be read
/// the items' vectors are left out.
class ExportJob : public Job {
    Q_OBJECT

public:
    ExportJob(const QString &runFolder, const QString &target, bool asAdapter, DatasetMemory &memory);

Q_SIGNALS:
    /// `warning`: what is missing in it, or empty.
    void exported(const QString &warning);

private:
    void work() override;
    void tell() override;

    const std::string m_runFolder, m_target;
    const bool m_asAdapter; ///< LoRA's part alone
    DatasetMemory &m_memory;
    std::optional<QString> m_warning; ///< when it is written
};

} // namespace gram

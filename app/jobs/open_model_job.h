// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/model_summary.h"
#include "jobs/job.h"

namespace gram {

/// Opens a model, "bundled" or a folder, for its summary.
class OpenModelJob : public Job {
    Q_OBJECT

public:
    explicit OpenModelJob(const QString &model);

Q_SIGNALS:
    void opened(const gram::ModelSummary &summary);

private:
    void work() override;
    void tell() override;

    const std::string m_model;
    std::optional<ModelSummary> m_summary;
};

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "api/run_result.h"
#include "jobs/job.h"

#include <vector>

namespace gram {

class DatasetMemory;

/// Makes a run, or the rest of one.
class TrainJob : public Job {
    Q_OBJECT

public:
    /// `runFolder`: of the run that goes on; empty = a new one.
    TrainJob(const RunConfig &config, const QString &runFolder, DatasetMemory &memory);

    /// What has come of the run, when it has told this end.
    RunResult result(const Job::End &end) const;

    void changeSetting(const QString &setting, const QString &value)
    {
        control().requestChange({ setting.toStdString(), value.toStdString() });
    }

Q_SIGNALS:
    /// The run has got its folder.
    void folderMade(const QString &folder);
    void baselineMeasured(const gram::Baseline &baseline);
    /// Something that does not end the run.
    void warned(const QString &sentence);
    void metricsUpdated(const gram::MetricsSnapshot &snapshot);
    void settingChanged(const gram::SettingChange &change);
    void evaluated(const gram::Evaluation &evaluation);

private:
    class Observer;

    void work() override;
    void tell() override;

    const RunConfig m_config;
    const std::string m_runFolder;
    DatasetMemory &m_memory;

    struct News {
        QString folder;
        std::optional<Baseline> baseline;
        QString warning;
        std::vector<SettingChange> changes;
        MetricsSnapshot metrics;
        std::vector<Evaluation> evaluations;
    };
    News m_news;
    std::optional<RunResult> m_result; ///< the lane's; after ended(), everyone's
};

} // namespace gram

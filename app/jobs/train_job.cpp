// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/train_job.h"

#include "jobs/dataset_memory.h"
#include "train/trainer.h"

namespace gram {

namespace {

/// Steps that may wait for the window. Only a window that hangs for minutes gets there: then
/// every second one is dropped for the charts (the run's folder has them all).
constexpr std::size_t maxPendingSteps = 1 << 17;

void appendSteps(std::vector<StepRecord> &pending, const std::vector<StepRecord> &steps)
{
    pending.insert(pending.end(), steps.begin(), steps.end());
    if (pending.size() <= maxPendingSteps)
        return;
    std::size_t kept = 0;
    for (std::size_t i = 1; i < pending.size(); i += 2)
        pending[kept++] = pending[i];
    pending.resize(kept);
}

} // namespace

/// Hears the engine on the lane's thread.
class TrainJob::Observer : public TrainingObserver {
public:
    explicit Observer(TrainJob &job)
        : m_job(job)
        , m_progress(job.progress())
    {
    }

    void onFolder(const std::filesystem::path &folder) override
    {
        m_job.publish([&] { m_job.m_news.folder = QString::fromStdString(folder.string()); });
    }
    void onProgress(const Progress &progress) override { m_progress(progress); }
    void onBaseline(const Baseline &baseline) override
    {
        m_job.publish([&] { m_job.m_news.baseline = baseline; });
    }
    void onWarning(const std::string &sentence) override
    {
        m_job.publish([&] { m_job.m_news.warning = QString::fromStdString(sentence); });
    }
    void onChange(const SettingChange &change) override
    {
        m_job.publish([&] { m_job.m_news.changes.push_back(change); });
    }
    void onSnapshot(const MetricsSnapshot &snapshot) override
    {
        m_job.publish([&] {
            MetricsSnapshot &metrics = m_job.m_news.metrics;
            appendSteps(metrics.steps, snapshot.steps);
            metrics.phases = snapshot.phases;
            metrics.cePeakMemoryBytes = snapshot.cePeakMemoryBytes;
            metrics.totalSteps = snapshot.totalSteps;
        });
    }
    void onEvaluation(const Evaluation &evaluation) override
    {
        m_job.publish([&] { m_job.m_news.evaluations.push_back(evaluation); });
    }

private:
    TrainJob &m_job;
    const ProgressFunction m_progress;
};

TrainJob::TrainJob(const RunConfig &config, const QString &runFolder, DatasetMemory &memory)
    : Job(Lane::Engine)
    , m_config(config)
    , m_runFolder(runFolder.toStdString())
    , m_memory(memory)
{
}

void TrainJob::work()
{
    Observer observer(*this);
    if (m_runFolder.empty()) {
        m_result = train(m_config, m_memory.read(m_config, stopToken(), progress()), control(), observer);
        return;
    }
    const auto dataset = m_memory.readFor(m_runFolder, m_config, stopToken(), progress());
    m_result = resumeTraining(m_runFolder, m_config, dataset, control(), observer);
    if (m_result->runFolder.empty()) // stopped again before it could go on
        m_result->runFolder = m_runFolder;
}

RunResult TrainJob::result(const Job::End &end) const
{
    if (m_result)
        return *m_result;
    RunResult result; // nothing was trained
    result.config = m_config;
    result.status = end.cancelled ? RunResult::Status::Cancelled : RunResult::Status::Failed;
    result.stopReason = end.cancelled ? RunResult::StopReason::User : RunResult::StopReason::Failure;
    result.message = end.failure.toStdString();
    result.runFolder = m_runFolder;
    return result;
}

void TrainJob::tell()
{
    const News news = take(m_news);
    if (!news.folder.isEmpty())
        Q_EMIT folderMade(news.folder);
    if (news.baseline)
        Q_EMIT baselineMeasured(*news.baseline);
    if (!news.warning.isEmpty())
        Q_EMIT warned(news.warning);
    for (const SettingChange &change : news.changes)
        Q_EMIT settingChanged(change);
    if (!news.metrics.steps.empty())
        Q_EMIT metricsUpdated(news.metrics);
    for (const Evaluation &evaluation : news.evaluations)
        Q_EMIT evaluated(evaluation);
}

} // namespace gram
